internal import BudgetModel

/// Reads the unit's goals (部门整体绩效目标) from what stands outside of the tables.
struct UnitGoalsReader {
  private(set) var goals: UnitGoals?
  /// The lines that belong to the goals.
  private(set) var lines: Set<Int> = []

  private enum Section { case overall, itemized, safeguards }

  init(_ rows: [PieceRow]) {
    var section: Section?
    var parts: [Section: [PieceRow]] = [:]
    for row in rows {
      if let next = Self.section(row.folded) {
        section = next
        lines.insert(row.line)
      } else if Self.isHeading(row.folded) {
        section = nil
        lines.insert(row.line)
      } else if let section {
        parts[section, default: []].append(row)
        lines.insert(row.line)
      }
    }
    guard !parts.isEmpty else { return }
    let overall = Joining.text(parts[.overall]?.flatMap(\.pieces) ?? [])
    let items = Goals.items(parts[.itemized]?.flatMap(Self.prose) ?? [])
    let safeguards = Self.safeguards(parts[.safeguards] ?? [])
    goals = UnitGoals(overall: overall, itemized: items, safeguards: safeguards)
  }

  private static func section(_ words: String) -> Section? {
    guard words.unicodeScalars.count <= 20 else { return nil }
    let name = heading(words)
    switch name {
    case "总体绩效目标", "总体目标", "年度总体绩效目标", "部门总体绩效目标", "单位总体绩效目标", "年度总体目标": return .overall
    case "分项绩效目标", "分项目标", "年度分项绩效目标", "职责活动绩效目标": return .itemized
    case "工作保障措施", "保障措施", "实现年度发展规划目标的保障措施", "实现绩效目标的保障措施", "绩效目标保障措施": return .safeguards
    default: return nil
    }
  }

  /// 第一部分, 部门整体绩效目标: headings that say where one is and hold nothing.
  private static func isHeading(_ words: String) -> Bool {
    guard words.unicodeScalars.count <= 24 else { return false }
    let name = heading(words)
    let known = [
      "部门整体绩效目标", "单位整体绩效目标", "整体绩效目标", "部门整体支出绩效目标", "预算项目绩效目标", "项目绩效目标", "预算项目支出绩效目标", "目录",
    ]
    return known.contains(name) || isPart(words)
  }

  private static func isPart(_ words: String) -> Bool {
    guard words.begins(with: "第"), let end = words.firstIndex(of: "部") else { return false }
    guard words[end...].begins(with: "部分"), words[..<end].count <= 4 else { return false }
    let rest = heading(String(words[end...].dropFirst(2)))
    return rest.isEmpty || rest.ends(in: "目标")
  }

  /// A heading without its number, 一、 or （一）, and its colon.
  private static func heading(_ words: String) -> String {
    var text = Substring(words)
    if text.begins(with: "(") { text.removeFirst() }
    let numeral = text.prefix { "一二三四五六七八九十".contains($0) }
    if !numeral.isEmpty {
      let rest = text.dropFirst(numeral.count)
      if let mark = rest.first, "、.)".contains(mark) { text = rest.dropFirst() }
    }
    if let (_, rest) = Numbering.number(of: String(text)) { text = Substring(rest) }
    if text.ends(in: ":") { text.removeLast() }
    return String(text)
  }

  /// A line of running text: its words are one piece, with a single blank where there were more.
  private static func prose(_ row: PieceRow) -> [Piece] {
    guard let first = row.pieces.first else { return [] }
    var piece = first
    piece.text = Joining.text(row.pieces)
    piece.end = row.pieces.last?.end ?? piece.end
    return [piece]
  }

  /// A title behind each number, and the text below it.
  private static func safeguards(_ rows: [PieceRow]) -> [Safeguard] {
    let lines = rows.flatMap(prose)
    let width = lines.map { $0.text.columns }.max() ?? 0
    var items: [(title: [Piece], text: [Piece])] = []
    for (index, line) in lines.enumerated() {
      if let (number, rest) = Numbering.number(of: line.text), number == items.count + 1 {
        var piece = line
        piece.text = rest
        items.append(([piece], []))
        continue
      }
      guard !items.isEmpty else {
        items.append(([], [line]))
        continue
      }
      // A title that fills its line goes on in the next, unless it has ended.
      let above = lines[index - 1]
      let isInTitle = items[items.count - 1].text.isEmpty
      let fills = above.text.columns + 4 >= width && !above.text.ends(in: "。")
      if isInTitle, fills, !items[items.count - 1].title.isEmpty {
        items[items.count - 1].title.append(line)
      } else {
        items[items.count - 1].text.append(line)
      }
    }
    return items.map { Safeguard(title: Joining.text($0.title), text: Joining.text($0.text)) }
  }
}
