internal import BudgetModel

/// Reads one project's form into a draft.
struct FormReader {
  private(set) var draft: ProjectDraft
  private var fields: HeadFields
  private let layout: PageLayout
  /// The unit of amounts that the form itself or a line before it states.
  let statedUnit: TableUnit?

  /// Reads a form.
  ///
  /// - Parameters:
  ///   - unit: the unit of amounts stated before, nil where none was.
  ///   - widths: how wide columns of indicators were found to be, by their kinds.
  init(
    _ form: ProjectForm, layout: PageLayout, unit: TableUnit?,
    widths: inout [[IndicatorColumn.Kind]: [Int?]]
  ) {
    self.layout = layout
    let rows = form.title + form.head + form.columns + form.indicators
    draft = ProjectDraft(lines: (rows.first?.line ?? 1)...(rows.map(\.line).max() ?? 1))
    fields = HeadFields(form.head, layout: layout)
    let stated = form.title.lazy.compactMap { TableUnit(in: $0.folded) }.first
    let known = fields.unit ?? stated ?? unit
    statedUnit = known
    draft.amountUnit = known ?? .wan
    readTitle(form.title)
    readText()
    draft.readFunds(fields.fields, layout: layout)
    draft.readPlan(fields.fields, layout: layout)
    if known == nil, let total = draft.total {
      draft.doubt(.amountUnitAssumed(.wan), .budget, total.lines, total.text)
    }
    readGoals()
    readIndicators(form, &widths)
    draft.unread += fields.loose.map(\.line)
  }

  // MARK: - Title

  private mutating func readTitle(_ rows: [PieceRow]) {
    draft.titles = rows.map(\.folded)
    for row in rows {
      if let unit = UnitName.unit(in: row) { draft.unit = draft.unit ?? unit }
    }
  }

  // MARK: - Code, name, unit, attributes

  private mutating func readText() {
    for field in fields.fields {
      let text = Joining.text(field.value)
      switch field.kind {
      case .code where draft.code.isEmpty: readCode(field)
      case .name where draft.name.isEmpty: readName(field)
      case .purpose: draft.purpose += text
      case .unit:
        draft.unit = UnitName.parse(text) ?? draft.unit ?? Unit(code: "", name: text)
      case .unitCode:
        draft.unit = Unit(code: text, name: draft.unit?.name ?? "")
      case .department:
        if let unit = UnitName.parse(text) {
          draft.department = unit
        } else {
          draft.attribute(field.label.labelName, text)
        }
      case .attribute(let name):
        draft.attribute(name, text)
        if Labels.agents.contains(name), !text.isEmpty {
          draft.agent = draft.agent ?? UnitName.parse(text) ?? Unit(code: "", name: text)
        }
        if Labels.kind(name) == nil, !text.isEmpty {
          draft.doubt(
            .unknownLabel, .attribute(draft.attributes.count - 1), field.lines, field.label)
        }
      default: break
      }
    }
  }

  private mutating func readCode(_ field: HeadFields.Field) {
    var code = ""
    var rest = field.value[...]
    while let piece = rest.first {
      let text = piece.folded
      guard text.unicodeScalars.allSatisfy({ $0.isDigit || $0.isLetter || $0 == "-" }),
        !ProjectCode.isUsual(code),
        code.isEmpty || code.unicodeScalars.count + text.unicodeScalars.count <= 40
      else { break }
      code += text
      rest.removeFirst()
    }
    draft.code = code
    draft.codeLines = field.lines.lowerBound...(field.value.last?.line ?? field.lines.upperBound)
    draft.unread += rest.map(\.line)
  }

  private mutating func readName(_ field: HeadFields.Field) {
    var value = field.value
    // The end of a code that broke over two lines stands behind the name when both share a row.
    if let last = value.last, value.count > 1, !draft.code.isEmpty,
      !ProjectCode.isUsual(draft.code),
      ProjectCode.isUsual(draft.code + last.text.folded)
    {
      draft.code += last.text.folded
      value.removeLast()
    }
    draft.name = Joining.text(value)
  }

  // MARK: - Goals

  private mutating func readGoals() {
    let all = fields.fields
    var value = all.filter { $0.kind == .goals }.flatMap(\.value)
    for field in all where field.kind == .results {
      guard value.isEmpty else {
        readAchievement(field.value, field.label.labelName)
        continue
      }
      // Two heads side by side: goals in the first cell below, results in the second.
      let starts = field.value.indices.filter { field.value[$0].gap == .cell }
      if starts.count == 2, starts[0] == 0 {
        value = Array(field.value[..<starts[1]])
        readAchievement(field.value[starts[1]...], field.label.labelName)
      } else if let first = field.value.first, let last = field.value.last {
        value = field.value
        draft.doubt(
          .goalsRunTogether, .goals, first.line...max(first.line, last.line), Joining.text(value))
      }
    }
    draft.goals = Goals.items(value)
  }

  /// Takes what was achieved of the goals; a second text has no place in a book.
  private mutating func readAchievement(_ pieces: some Sequence<Piece>, _ label: String) {
    let text = Joining.text(pieces)
    guard !text.isEmpty, draft.achievement == nil else {
      draft.attribute(label, text)
      return
    }
    draft.achievement = text
  }

  // MARK: - Indicators

  private mutating func readIndicators(
    _ form: ProjectForm, _ widths: inout [[IndicatorColumn.Kind]: [Int?]]
  ) {
    let table = IndicatorTable(form, layout: layout, widths: &widths)
    draft.unread += table.unread
    for (index, entry) in table.entries.enumerated() {
      draft.indicators.append(entry.indicator)
      draft.courses.append(IndicatorCourse())
      draft.printedResults.append(entry.further.filter { ResultColumn($0.name) != nil })
      for cell in entry.further where ResultColumn(cell.name) == nil { draft.keep(cell, of: index) }
      if let part = entry.unsure {
        draft.doubt(.cellsRunTogether, .indicator(index, part), entry.lines, entry.text)
      }
      if entry.level3.isEmpty || entry.target.isEmpty {
        draft.doubt(
          .indicatorIncomplete, .indicator(index, entry.level3.isEmpty ? .level3 : .target),
          entry.lines, entry.text)
      }
      if entry.assumesLevel {
        draft.doubt(
          .levelAssumed(entry.level1), .indicator(index, .level1), entry.lines, entry.text)
      }
    }
    if table.entries.isEmpty {
      draft.doubt(
        .indicatorsMissing, .indicators, draft.lines.lowerBound...draft.lines.lowerBound, draft.name
      )
    }
    let tail = HeadFields(table.tail, layout: layout)
    draft.unread += tail.loose.map(\.line)
    for field in tail.fields {
      draft.attribute(field.label.labelName, Joining.text(field.value))
    }
  }
}

extension String {
  /// A label as a name: without its colon, and without 其中 before it.
  var labelName: String {
    var text = Substring(self)
    if let (_, rest) = Numbering.number(of: self) { text = Substring(rest) }
    while let last = text.last, last == ":" || last == "：" { text.removeLast() }
    for prefix in ["其中：", "其中:", "其中"] where text.begins(with: prefix) {
      text.removeFirst(prefix.count)
      break
    }
    if let open = text.firstIndex(where: { $0 == "(" || $0 == "（" }), open != text.startIndex {
      text = text[..<open]
    }
    return String(text).withoutOuterBlanks
  }
}
