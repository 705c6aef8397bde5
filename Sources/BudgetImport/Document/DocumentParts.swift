import BudgetModel

/// A document cut into what stands before its tables and one form for each project.
struct DocumentParts {
  /// The rows that belong to no form.
  var outside: [PieceRow] = []
  var forms: [ProjectForm] = []
}

/// The rows of one project's form.
struct ProjectForm {
  /// Its title and the line that names unit and 单位：万元.
  var title: [PieceRow] = []
  /// From its first label to the head of its indicators.
  var head: [PieceRow] = []
  /// The head of its indicators.
  var columns: [PieceRow] = []
  /// Its indicators, and what stands below them.
  var indicators: [PieceRow] = []
}

extension DocumentParts {
  init(_ text: PiecedText) {
    var splitter = Splitter(text)
    splitter.run()
    self = splitter.parts
  }
}

/// Walks over a document's rows and tells where its forms begin and end.
private struct Splitter {
  enum State { case outside, title, head, indicators }

  let rows: [PieceRow]
  let layout: PageLayout
  var parts = DocumentParts()
  var form = ProjectForm()
  var state = State.outside
  var seen: Set<LabelKind> = []

  init(_ text: PiecedText) {
    rows = text.rows
    layout = text.layout
  }

  mutating func run() {
    var index = 0
    while index < rows.count {
      index += take(index)
    }
    close()
  }

  private mutating func close() {
    if state == .title {
      parts.outside += form.title
    } else if state != .outside {
      parts.forms.append(form)
    }
    form = ProjectForm()
    seen = []
    state = .outside
  }

  /// Takes a row and returns how many it was with those that belong to it.
  private mutating func take(_ index: Int) -> Int {
    let row = rows[index]
    let words = row.folded
    if let count = titleRows(at: index, words) {
      if state != .title { close() }
      form.title += rows[index..<index + count]
      state = .title
      return count
    }
    if state == .title, FormTitle.isYear(words) || FormTitle.isPeriod(words) {
      form.title.append(row)
      return 1
    }
    if isUnitRow(row, words) {
      if state == .indicators || state == .outside || !seen.isDisjoint(with: [.name, .code]) {
        close()
        state = .title
      }
      form.title.append(row)
      return 1
    }
    if Self.isPartHeading(words) {
      close()
      parts.outside.append(row)
      return 1
    }
    if isColumnHead(words) || beginsColumnHead(index) {
      let lines = IndicatorHead.rows(at: index, in: rows, layout: layout)
      // The words above belong to the head as well where they end a line early, as 指标值确定 / 依据 does.
      let above = lines.lowerBound < index ? index - lines.lowerBound : 0
      form.head.removeLast(min(above, form.head.count))
      if state == .indicators {
        form.indicators += rows[lines]
      } else {
        form.columns += rows[lines]
      }
      state = .indicators
      return lines.upperBound - index
    }
    let labels = labels(of: row, at: index)
    switch state {
    case .indicators:
      if labels.first?.beginsForm == true {
        close()
        return begin(index, labels)
      }
      form.indicators.append(row)
    case .outside:
      if labels.first?.beginsForm == true { return begin(index, labels) }
      parts.outside.append(row)
    case .title: return begin(index, labels)
    case .head:
      let repeats = labels.contains { ($0 == .name || $0 == .code) && seen.contains($0) }
      if repeats {
        close()
        return begin(index, labels)
      }
      form.head.append(row)
      seen.formUnion(labels)
    }
    return 1
  }

  private mutating func begin(_ index: Int, _ labels: [LabelKind]) -> Int {
    state = .head
    form.head.append(rows[index])
    seen.formUnion(labels)
    return 1
  }

  /// The labels that a row has, those broken over the next rows included.
  private func labels(of row: PieceRow, at index: Int) -> [LabelKind] {
    var found: [LabelKind] = []
    for place in row.pieces.indices {
      if let label = LabelMatch(row.pieces[place...].prefix(3))?.kind {
        found.append(label)
      } else if place == row.pieces.count - 1, layout == .stream {
        let next = rows[(index + 1)...].prefix(2).flatMap { $0.pieces.prefix(1) }
        if let label = LabelMatch([row.pieces[place]] + next)?.kind { found.append(label) }
      }
    }
    return found
  }

  private func titleRows(at index: Int, _ words: String) -> Int? {
    if FormTitle.isTitle(words) { return 1 }
    // A title broken in two: the first half begins with a number, the second ends it.
    guard index + 1 < rows.count, rows[index].pieces.count <= 3,
      Numbering.number(of: rows[index].pieces.first?.text ?? "") != nil
    else { return nil }
    let next = rows[index + 1].folded
    return next.count <= 40 && next.ends(in: "表") && FormTitle.isTitle(words + next) ? 2 : nil
  }

  private func isUnitRow(_ row: PieceRow, _ words: String) -> Bool {
    guard words.unicodeScalars.count <= 80, !words.holds("。"), TableUnit(in: words) != nil else {
      return false
    }
    return words.holds("单位:") && LabelMatch(row.pieces.prefix(3)) == nil
  }

  private static func isPartHeading(_ words: String) -> Bool {
    guard words.unicodeScalars.count <= 30, words.begins(with: "第"),
      let end = words.firstIndex(of: "部")
    else {
      return false
    }
    return words[end...].begins(with: "部分") && words[..<end].count <= 4
  }

  private func isColumnHead(_ words: String) -> Bool {
    words.holds("一级指标") && (words.holds("二级指标") || words.holds("指标值"))
  }

  /// Whether a head begins here whose names are broken over lines: `一级指` / `标 二级指` / `标`.
  private func beginsColumnHead(_ index: Int) -> Bool {
    guard rows[index].pieces[0].folded.begins(with: "一级指") else { return false }
    if layout == .columns {
      let names = rows[index].pieces.dropFirst().prefix(2).map(\.text.folded)
      return names.contains { $0.begins(with: "二级指") || $0.begins(with: "三级指") }
    }
    let words = rows[index...].prefix(6).map(\.folded).joined()
    return words.begins(with: "一级指标二级指标") || words.begins(with: "一级指标三级指标")
  }
}

/// Numbers printed before titles, goals and safeguards.
enum Numbering {
  /// The number before a text and what follows it: `1、`, `1.`, `（1）`, `1．`, not `1.5`.
  static func number(of text: String) -> (number: Int, rest: String)? {
    var scalars = text.unicodeScalars[...]
    let isBracketed = scalars.first.map { $0.folded == "(" } ?? false
    if isBracketed { scalars.removeFirst() }
    var number = 0
    var digits = 0
    while let scalar = scalars.first?.folded, scalar.isDigit, digits < 3 {
      number = number * 10 + Int(scalar.value - 0x30)
      digits += 1
      scalars.removeFirst()
    }
    guard digits > 0, let mark = scalars.first else { return nil }
    guard isBracketed ? mark.folded == ")" : ["、", ".", "．", ")", "）"].contains(mark) else {
      return nil
    }
    scalars.removeFirst()
    if let next = scalars.first, next.folded.isDigit, mark == "." { return nil }
    return (number, String(scalars).withoutOuterBlanks)
  }
}
