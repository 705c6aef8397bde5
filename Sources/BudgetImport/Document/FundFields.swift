internal import BudgetModel

/// The amounts of a form's head: the budget, its sources, and columns of further amounts beside them.
extension ProjectDraft {
  mutating func readFunds(_ fields: [HeadFields.Field], layout: PageLayout) {
    let columns = Self.amountColumns(fields)
    let heads = columns.map { fields[$0] }
    var prose: [Piece] = []
    var isFunding = false
    for (index, field) in fields.enumerated() {
      switch field.kind {
      case .funding:
        isFunding = isFunding || field.label.contains("用途")
        prose += field.value
      case .budget: prose += readRow(field, heads, layout, source: nil)
      case .source(let name): prose += readRow(field, heads, layout, source: name)
      case .amountColumn(let name):
        guard !columns.contains(index) else { continue }
        prose += readSingle(field, name)
      default: continue
      }
    }
    if isFunding, purpose.isEmpty {
      purpose = Joining.text(prose)
    } else {
      unread += prose.map(\.line)
    }
  }

  /// The fields that head columns of amounts: names one after the other without values, the budget among them.
  private static func amountColumns(_ fields: [HeadFields.Field]) -> [Int] {
    let isRow: (HeadFields.Field) -> Bool = { field in
      if case .source = field.kind { true } else { field.kind == .budget }
    }
    guard let row = fields.firstIndex(where: isRow) else { return [] }
    var columns: [Int] = []
    for index in fields[..<row].indices.reversed() {
      let field = fields[index]
      // The first row's name may stand before the heads where its cell is merged with theirs.
      guard field.value.isEmpty else { break }
      switch field.kind {
      case .amountColumn: columns.insert(index, at: 0)
      case .attribute(let name) where ["分值", "得分", "权重"].contains(name):
        columns.insert(index, at: 0)
      case .budget where !columns.isEmpty: continue
      default: return columns.count > 1 ? columns : []
      }
    }
    return columns.count > 1 ? columns : []
  }

  /// Reads one amount that has a name of its own, 年初预算数 or 执行率; returns what is no amount.
  private mutating func readSingle(_ field: HeadFields.Field, _ name: String) -> [Piece] {
    let numbers = field.value.prefix { ExactNumber($0.text) != nil }
    guard let first = numbers.first else { return field.value }
    if name == "年初预算数", total == nil {
      take(first, field, source: nil)
    } else if numbers.count == 1, FundColumn(field.label.labelName) != nil {
      let total = PrintedCell(
        name: field.label.labelName, text: first.text, lines: first.line...first.line)
      printedFunds.append(PrintedFund(row: "", source: nil, cell: total))
    } else {
      attribute(name, Joining.text(numbers))
    }
    return Array(field.value.dropFirst(numbers.count))
  }

  /// Takes what stands in a row of amounts beside the budget.
  private mutating func add(
    _ cell: Piece, under head: HeadFields.Field, of row: HeadFields.Field, source: String?
  ) {
    let cell = PrintedCell(
      name: head.label.labelName, text: cell.text, lines: cell.line...cell.line)
    let fund = PrintedFund(row: row.label.labelName, source: source, cell: cell)
    if FundColumn(cell.name) == nil { keep(fund) } else { printedFunds.append(fund) }
  }

  /// Reads a row of amounts; returns what is none.
  private mutating func readRow(
    _ field: HeadFields.Field, _ heads: [HeadFields.Field], _ layout: PageLayout, source: String?
  ) -> [Piece] {
    let value = heads.isEmpty ? ExactNumber.mended(field.value) : field.value
    let cells = value.filter { ExactNumber($0.text) != nil || Self.isDash($0) }
    let rest = value.filter { ExactNumber($0.text) == nil && !Self.isDash($0) }
    let placed = Self.placed(cells, under: heads, layout)
    let stated = cells.filter { !Self.isDash($0) }
    guard let placed else {
      if stated.count > 1, let last = stated.last {
        doubt(
          .amountsMissColumns, .budget,
          field.lines.lowerBound...max(field.lines.upperBound, last.line),
          ([field.label] + cells.map(\.text)).joined(separator: " "))
        attribute(field.label.labelName, cells.map(\.text).joined(separator: " "))
      }
      take(stated.first, field, source: source)
      return rest
    }
    let approved =
      heads.firstIndex { $0.kind == .amountColumn("年初预算数") }
      ?? heads.firstIndex { $0.kind == .amountColumn("全年预算数") } ?? 0
    for (column, head) in heads.enumerated() where column != approved {
      guard let cell = placed[column], !Self.isDash(cell) else { continue }
      add(cell, under: head, of: field, source: source)
    }
    take(placed[approved].flatMap { Self.isDash($0) ? nil : $0 }, field, source: source)
    return rest
  }

  /// The cell under each head: by its place on the page, or by its turn where each head has one; nil where that
  /// cannot be told.
  private static func placed(
    _ cells: [Piece], under heads: [HeadFields.Field], _ layout: PageLayout
  ) -> [Piece?]? {
    guard !heads.isEmpty else { return nil }
    if cells.count == heads.count { return cells }
    // Only the total has points: the rows below it may have amounts alone.
    for left: Set<FundColumn> in [[.weight, .score], [.weight, .score, .rate]]
    where layout == .stream {
      let rest = heads.indices.filter { place in
        FundColumn(heads[place].label.labelName).map { !left.contains($0) } ?? true
      }
      guard cells.count == rest.count else { continue }
      var placed = [Piece?](repeating: nil, count: heads.count)
      for (place, cell) in zip(rest, cells) { placed[place] = cell }
      return placed
    }
    guard layout != .stream, cells.count < heads.count else { return nil }
    var placed = [Piece?](repeating: nil, count: heads.count)
    for cell in cells {
      let nearest = heads.indices.min {
        abs(heads[$0].start + heads[$0].end - cell.centre)
          < abs(heads[$1].start + heads[$1].end - cell.centre)
      }
      guard let nearest, placed[nearest] == nil else { return nil }
      placed[nearest] = cell
    }
    return placed
  }

  private static func isDash(_ piece: Piece) -> Bool {
    ["-", "—", "--", "/", "——"].contains(piece.folded)
  }

  private mutating func take(_ piece: Piece?, _ field: HeadFields.Field, source: String?) {
    let lines =
      field.lines.lowerBound...max(field.lines.upperBound, piece?.line ?? field.lines.upperBound)
    let number = piece.flatMap { ExactNumber($0.text) }
    var amount = number.flatMap { $0.isPercent ? nil : $0.money(in: amountUnit) }
    let text = [field.label, piece?.text ?? ""].joined(separator: " ").withoutOuterBlanks
    if piece != nil, amount == nil { doubt(.notAnAmount, .budget, lines, text) }
    if amount?.isNegative == true {
      doubt(.negativeAmount, .budget, lines, text)
      amount = nil
    }
    if let source {
      sources.append(SourceAmount(name: source, amount: amount, lines: lines, text: text))
    } else if let amount, total == nil {
      total = (amount, lines, text)
    }
  }
}
