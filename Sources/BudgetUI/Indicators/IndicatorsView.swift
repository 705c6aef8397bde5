import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// All projects' indicators: a row each under their projects, the values to type into.
extension AppState {
  func draw(_ shown: IndicatorsState, on frame: inout Frame, _ layout: Layout) {
    let (place, summary) = layout.indicators
    let area = place.inset(columns: 1)
    let drawing = IndicatorColumns(width: area.columns, asOf: asOf, strings)
    let table = drawing.table
    let projects = shown.results?.projects ?? []
    let view = shown.viewport.settled(count: shown.rows.count, height: layout.indicatorsHeight)
    table.draw(
      on: &frame, in: area, count: shown.rows.count, viewport: view, showsSelection: false
    ) { row, column in
      let column = drawing.columns[column]
      switch shown.rows[row] {
      case .project(let project): return drawing.cell(column, projects[project])
      case .indicator(let project, let place):
        var cell = drawing.cell(column, projects[project].performance.indicators[place.place])
        if row == view.selected {
          cell.style = column == .value ? cell.style.reversed : cell.style.bold
        }
        return cell
      }
    }
    let columns = TableColumn.layout(table.columns, width: area.columns, gap: table.gap)
    let value = columns.first { drawing.columns[$0.index] == .value }
    drawProjectNames(
      shown, view, on: &frame, in: area, columns: (value?.column ?? area.columns) - 1)
    if shown.listed == 0 { drawNothing(shown, on: &frame, in: area) }
    frame.draw(in: summary) { frame in drawSummary(shown, on: &frame) }
    guard let draft = shown.draft, let value else { return }
    draw(
      draft.field, remarks: remarks(on: draft), on: &frame,
      at: Rect(
        row: area.row + 1 + view.selected - view.first, column: area.column + value.column,
        rows: 1, columns: value.width),
      in: area,
      columns: columns.filter { $0.index > 0 }.map {
        area.column + $0.column..<area.column + $0.column + $0.width
      })
  }

  /// The names of projects, over the columns before the value.
  private func drawProjectNames(
    _ shown: IndicatorsState, _ view: Viewport, on frame: inout Frame, in area: Rect, columns: Int
  ) {
    for (line, row) in view.visibleRows(count: shown.rows.count, height: area.rows - 1).enumerated()
    {
      guard case .project(let place) = shown.rows[row],
        let project = shown.results?.projects[place].project
      else { continue }
      let empty = project.indicators.isEmpty ? strings.hasNoIndicators : ""
      let name = project.name.fitted(to: max(4, columns - empty.displayWidth))
      let point = Point(row: area.row + 1 + line, column: area.column)
      let used = frame.put(name, at: point, style: .heading, limit: columns)
      frame.put(
        empty, at: Point(row: point.row, column: point.column + used), style: .muted)
    }
  }

  private func drawNothing(_ shown: IndicatorsState, on frame: inout Frame, in area: Rect) {
    if book.projects.isEmpty { return drawEmptyBook(on: &frame, in: area) }
    guard shown.rows.isEmpty else { return }
    frame.put(
      strings.noIndicatorListed(query: shown.query), at: Point(row: area.row + 2, column: 1),
      style: .caution)
  }

  /// How many there are of each light, and the selected indicator in full.
  private func drawSummary(_ shown: IndicatorsState, on frame: inout Frame) {
    let width = frame.size.columns - 2
    let standings = (shown.results?.projects ?? []).lazy.flatMap(\.performance.indicators)
    var counts: [IndicatorLight: Int] = [:]
    for light in standings.compactMap(\.light) { counts[light, default: 0] += 1 }
    let missing = (shown.results?.projects ?? []).reduce(0) { $0 + $1.missing.count }
    var column = 1
    for light in IndicatorLight.allCases {
      let text = "\(Optional(light).words(strings)) \(counts[light] ?? 0)"
      column +=
        frame.put(
          text, at: Point(row: 0, column: column),
          style: counts[light] == nil ? .muted : Optional(light).style) + 2
    }
    column += frame.put(strings.missingCount(missing), at: Point(row: 0, column: column)) + 2
    if shown.isNarrowed {
      frame.put(
        strings.listedCount(shown.listed, of: standings.count), at: Point(row: 0, column: column),
        columns: max(0, width + 1 - column), alignment: .trailing, style: .muted)
    }
    guard let standing = selectedStanding(shown) else { return }
    let text = strings.inFull(standing, asOf: asOf, due: standing.due(by: asOf)?.hundredthsText)
    let lines = text.wrapped(to: width)
    let room = frame.size.rows - 1
    for (row, line) in lines.prefix(room).enumerated() {
      let isCut = row == room - 1 && lines.count > room
      frame.put(
        isCut ? (line + "....").fitted(to: width) : line, at: Point(row: 1 + row, column: 1),
        style: row == 0 ? .heading : .plain)
    }
  }

  /// Where the selected indicator stands.
  func selectedStanding(_ shown: IndicatorsState) -> IndicatorStanding? {
    guard shown.rows.indices.contains(shown.viewport.selected),
      case .indicator(let project, let place) = shown.rows[shown.viewport.selected]
    else { return nil }
    return shown.results?.projects[project].performance.indicators[place.place]
  }

  /// What stands under the field: what is wrong, else what is asked, else what the value means.
  private func remarks(on draft: ValueDraft) -> [(text: String, style: Style)] {
    if let problem = draft.problem { return [(problem, .danger.reversed)] }
    guard draft.doubts.isEmpty else {
      return
        (draft.doubts.map(strings.matter(of:)) + [strings.confirmHint(asksForYuan: false)])
        .map { ($0, .caution.reversed) }
    }
    switch draft.reading {
    case .nothing where draft.seen?.value == nil: return []
    case .nothing:
      return [
        (strings.clearsValue(draft.month, keepsNote: draft.seen?.note != nil), .muted.reversed)
      ]
    case .problem: return []
    case .value(let value):
      guard case .words = value else { return [] }
      return [("= \(strings.text(of: value))", .info.reversed)]
    }
  }
}

extension IndicatorStanding {
  /// The part of the target that is due by a month's end; nil where all of it is, or there is no figure.
  func due(by month: Month) -> Fraction? {
    guard let goal = target.value, target.comparator != .atMost, !target.isRate, goal > .zero,
      month != .december
    else { return nil }
    return Fraction(
      goal.fraction.numerator * Int128(month.rawValue), over: goal.fraction.denominator * 12)
  }
}

extension Layout {
  /// The list of indicators, and below it the counts and the selected one in full.
  var indicators: (table: Rect, summary: Rect) {
    let parts = body.split(bottom: size.rows < 24 ? 3 : 4)
    return (parts.rest, parts.bottom)
  }

  /// Rows of the list in sight.
  var indicatorsHeight: Int { max(0, indicators.table.rows - 1) }
}
