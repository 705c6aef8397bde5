import DisplayText

/// A form cut into lines for a size, of which the screen shows some.
struct FormLayout<ID: Hashable & Sendable> {
  typealias Place = Form<ID>.Place

  private(set) var blocks: [FormBlock<ID>] = []
  let size: Size
  private let focus: Place?
  private var height = 0

  init(_ form: Form<ID>, in size: Size) {
    self.size = size
    focus = form.focus
    let labels = form.fields.filter { if case .list = $0.content { false } else { true } }
      .map(\.label)
    let span = FormSpan(labels: labels, from: FormSpan.margin, to: end, isStacked: isStacked)
    var heading: String?
    for field in form.fields {
      if let title = field.heading { heading = title }
      guard !field.isHidden else { continue }
      add(heading, field, span)
      heading = nil
    }
  }

  /// How many lines there are.
  var count: Int { height }

  private var end: Int { max(0, size.columns - FormSpan.gutter) }
  private var isStacked: Bool { size.columns < FormSpan.narrow }
  /// The most lines of an area, so that what is around it stays in sight.
  private var areaLimit: Int { min(8, size.rows / 2) }

  private mutating func add(
    _ content: FormBlock<ID>.Content, _ place: Place, _ span: FormSpan, lines: Int = 1,
    number: Int? = nil
  ) {
    blocks.append(
      FormBlock(
        content: content, place: place, lines: height..<height + lines, span: span, number: number))
    height += lines
  }

  private mutating func add(_ heading: String?, _ field: FormField<ID>, _ span: FormSpan) {
    let place = Place(field.id)
    if let heading, !heading.isEmpty {
      if height > 0 { height += 1 }
      add(.heading(heading), place, span)
    }
    switch field.content {
    case .input(let input):
      let cell = FormCell(input: input, problem: field.problem, note: field.note)
      add(cell, label: field.label, hint: field.hint, place, span)
    case .reading(let note, let columns, let alignment):
      let lines =
        alignment == .leading && columns == nil
        ? note.text.wrapped(to: span.valueColumns).count : 1
      add(
        .reading(note, label: field.label, columns: columns, alignment: alignment), place, span,
        lines: lines + (span.isStacked ? 1 : 0))
      addWords(field.problem, field.note, "", place, span)
    case .list(let list): add(list, field, place)
    }
  }

  private mutating func add(_ list: FormList, _ field: FormField<ID>, _ place: Place) {
    let head = FormSpan(labels: [], from: FormSpan.margin, to: end, isStacked: false)
    add(.listHead(field.label, hasProblem: field.problem != nil), place, head)
    let hint = focus?.id == field.id ? field.hint : ""
    addWords(field.problem, field.note, hint, place, head)
    let start = FormSpan.margin + "\(list.rows.count)".count + 2
    let span = FormSpan(
      labels: list.columns.map(\.label), from: start, to: end, isStacked: isStacked)
    if list.rows.isEmpty, !list.placeholder.isEmpty {
      let lines = list.placeholder.wrapped(to: max(2, end - start))
      add(.words(lines, .muted), place, head, lines: lines.count)
    }
    for (row, cells) in list.rows.enumerated() {
      guard focus?.id == field.id, focus?.row == row else {
        let hasProblem = cells.cells.contains { $0.problem != nil }
        add(
          .summary(cells.summary, hasProblem: hasProblem),
          Place(field.id, row: row, column: 0), span, number: row + 1)
        continue
      }
      for (column, cell) in cells.cells.enumerated() {
        add(
          cell, label: list.columns[column].label, hint: list.columns[column].hint,
          Place(field.id, row: row, column: column), span, number: column == 0 ? row + 1 : nil)
      }
    }
  }

  private mutating func add(
    _ cell: FormCell, label: String, hint: String, _ place: Place, _ span: FormSpan,
    number: Int? = nil
  ) {
    let lines = cell.input.height(columns: span.valueColumns, limit: areaLimit)
    add(
      .input(cell.input, label: label, hasProblem: cell.problem != nil), place, span,
      lines: lines + (span.isStacked ? 1 : 0), number: number)
    addWords(cell.problem, cell.note, place == focus ? hint : "", place, span)
  }

  private mutating func addWords(
    _ problem: String?, _ note: FormNote?, _ hint: String, _ place: Place, _ span: FormSpan
  ) {
    // The hint comes last, for it comes and goes.
    let words = [
      problem.map { FormNote("✗ " + $0, .danger) }, note, hint.isEmpty ? nil : FormNote(hint),
    ]
    for note in words {
      guard let note else { continue }
      let lines = note.text.wrapped(to: span.valueColumns)
      add(.words(lines, note.style), place, span, lines: lines.count)
    }
  }
}

// MARK: - Places

extension FormLayout {
  /// The lines that are about a place.
  func lines(of place: Place) -> Range<Int>? { lines { $0 == place } }

  private func lines(where isMeant: (Place) -> Bool) -> Range<Int>? {
    let meant = blocks.filter { isMeant($0.place) && !$0.isTitle }
    guard let first = meant.first, let last = meant.last else {
      // A list as a whole may be no more than its title.
      return blocks.last { isMeant($0.place) }?.lines
    }
    return first.lines.lowerBound..<last.lines.upperBound
  }

  /// What the focus can be moved to on the screen, with its first line.
  var places: [(place: Place, line: Int)] {
    blocks.filter(\.isStop).map { ($0.place, $0.lines.lowerBound) }
  }

  /// The size of the text of an area.
  func areaSize(at place: Place) -> Size {
    for block in blocks where block.place == place {
      if case .input = block.content { return block.areaSize }
    }
    return Size(rows: 1, columns: 1)
  }

  /// The line at the top that shows the focus, as near as can be to the one given.
  ///
  /// What matters most is seen to last: the row, the place with what is said about it, the cursor.
  func settledTop(from top: Int) -> Int {
    var top = top
    let rows = max(1, size.rows)
    func show(_ lines: Range<Int>) {
      top = min(max(top, lines.upperBound - rows), lines.lowerBound)
    }
    if let focus {
      if let row = lines(where: { $0.id == focus.id && $0.row == focus.row }) {
        show(withTitles(row))
        show(row)
      }
      if let place = lines(of: focus) { show(place) }
      if let cursor = cursorLine { show(cursor..<cursor + 1) }
    }
    return max(0, min(top, height - rows))
  }

  /// Lines with the titles right above them.
  private func withTitles(_ lines: Range<Int>) -> Range<Int> {
    guard let first = blocks.firstIndex(where: { $0.lines.lowerBound == lines.lowerBound }) else {
      return lines
    }
    let titles = blocks[..<first].reversed().prefix(while: \.isTitle)
    return (titles.last?.lines.lowerBound ?? lines.lowerBound)..<lines.upperBound
  }

  private var cursorLine: Int? {
    guard let focus else { return nil }
    for block in blocks where block.place == focus {
      guard case .input(let input, _, _) = block.content else { continue }
      let line = block.lines.lowerBound + (block.span.isStacked ? 1 : 0)
      if case .area(let area) = input {
        return line + area.sight(in: block.areaSize).cursorRow
      }
      return line
    }
    return nil
  }
}

extension FormBlock {
  /// The size of an area's text in it.
  var areaSize: Size {
    Size(
      rows: lines.count - (span.isStacked ? 1 : 0),
      columns: FormInput.areaColumns(of: span.valueColumns))
  }
}
