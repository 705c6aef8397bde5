import BudgetModel

internal import BudgetModel

/// A project's indicators, and what its form says below them.
struct IndicatorTable {
  /// An indicator with the lines it comes from.
  struct Entry {
    var level1: String
    var level2: String
    var level3: String
    var description: String
    var target: String
    var basis: String
    /// What stands in the other columns: weights, values, scores.
    var further: [PrintedCell]
    let lines: ClosedRange<Int>
    /// The part whose edge is not clear, nil where all is.
    var unsure: DocumentPlace.IndicatorPart?
    /// The document's words.
    let text: String
    /// Whether its first level had to be taken from the row above.
    var assumesLevel = false

    var indicator: Indicator {
      Indicator(
        level1: level1, level2: level2, level3: level3, description: description, target: target,
        basis: basis)
    }
  }

  private(set) var entries: [Entry] = []
  /// The rows below the indicators, which have labels again.
  private(set) var tail: [PieceRow] = []
  /// Rows from which nothing was read.
  private(set) var unread: [Int] = []

  init(_ form: ProjectForm, layout: PageLayout, widths: inout [[IndicatorColumn.Kind]: [Int?]]) {
    let columns = IndicatorHead.columns(form.columns, layout: layout)
    guard !columns.isEmpty else {
      unread = form.indicators.map(\.line)
      return
    }
    // A head repeated on the next page says nothing new.
    var body = form.indicators.filter { row in
      !(row.folded.holds("一级指标")
        && IndicatorHead.kind(row.pieces.first?.folded ?? "") != nil)
    }
    if let end = body.firstIndex(where: Self.beginsTail) {
      tail = Array(body[end...])
      body.removeSubrange(end...)
    }
    var rows: [IndicatorRow]
    switch layout {
    case .stream:
      let kinds = columns.map(\.kind)
      let stream = StreamRows(kinds, body.flatMap(\.pieces), widths: widths[kinds])
      // A table of a few rows says too little about widths for the next one.
      if stream.tokens.count >= 24 { widths[kinds] = stream.widths }
      rows = stream.rows()
    case .columns: rows = PageRows(columns, body).divided()
    case .cells: rows = CellRows(columns: columns).divided(body)
    }
    if rows.isEmpty { unread = body.map(\.line) }
    var above = ("", "")
    for row in rows {
      guard let entry = entry(row, columns.map(\.kind), above) else { continue }
      entries.append(entry)
      above = (entry.level1, entry.level2)
    }
  }

  private static let tailLabels: Set = [
    "总分", "自评得分", "自评等级", "自评结论", "填报人", "填表人", "审核人", "联系人", "联系电话", "存在问题", "改进措施", "评价等级",
    "填报日期", "填表日期",
    "备注", "负责人", "项目负责人", "填报时间", "保障措施",
  ]

  private static func beginsTail(_ row: PieceRow) -> Bool {
    guard let first = row.pieces.first else { return false }
    if let label = LabelMatch(row.pieces.prefix(2)), case .attribute(let name) = label.kind {
      return tailLabels.contains(name)
    }
    let words = first.folded
    return words.begins(with: "注:") || words.begins(with: "说明:") || words.begins(with: "备注:")
  }

  private func entry(
    _ row: IndicatorRow, _ kinds: [IndicatorColumn.Kind], _ above: (String, String)
  ) -> Entry? {
    guard let lines = row.lines else { return nil }
    func text(_ kind: IndicatorColumn.Kind) -> String {
      kinds.firstIndex(of: kind).map { Joining.text(row.cells[$0]) } ?? ""
    }
    var (level1, level2) = (text(.level1), text(.level2))
    var assumes = false
    if level2.isEmpty, level1.isEmpty || level1 == above.0 { level2 = above.1 }
    if level1.isEmpty {
      level1 = above.0
      let parents = LevelNames.parents(ofSecond: level2)
      assumes =
        level1.isEmpty && kinds.contains(.level1)
        || !parents.isEmpty && LevelNames.isUsual(first: level1.folded)
          && !parents.contains(where: level1.holds)
    }
    var further: [PrintedCell] = []
    for (column, kind) in kinds.enumerated() {
      let cell = row.cells[column]
      guard case .further(let name, _) = kind, let first = cell.map(\.line).min() else { continue }
      let last = cell.map(\.line).max() ?? first
      further.append(PrintedCell(name: name, text: Joining.text(cell), lines: first...last))
    }
    let comparator = text(.comparator)
    if ["定性", "定量"].contains(comparator) {
      further.append(PrintedCell(name: "指标性质", text: comparator, lines: lines))
    }
    let value = text(.target)
    return Entry(
      level1: level1, level2: level2, level3: text(.level3), description: text(.description),
      target: kinds.contains(.comparator) || kinds.contains(.unit)
        ? TargetText.joined(comparator: comparator, value: value, unit: text(.unit)) : value,
      basis: text(.basis), further: further, lines: lines,
      unsure: row.unsure.flatMap { Self.part(kinds[$0]) },
      text: Joining.text(row.cells.flatMap { $0 }), assumesLevel: assumes)
  }

  private static func part(_ kind: IndicatorColumn.Kind) -> DocumentPlace.IndicatorPart {
    switch kind {
    case .level1: .level1
    case .level2: .level2
    case .level3: .level3
    case .description: .description
    case .comparator, .target, .unit: .target
    case .basis: .basis
    case .further: .whole
    }
  }
}
