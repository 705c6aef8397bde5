import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The amount being typed, over its cell.
extension AppState {
  /// Draws the field, and below it the question or what is wrong.
  ///
  /// - Parameters:
  ///   - field: its place, in a row of the table.
  ///   - area: the table with its headings.
  ///   - columns: where the table's columns of numbers stand on the screen.
  func draw(
    _ draft: CellDraft, on frame: inout Frame, at field: Rect, in area: Rect,
    columns: [Range<Int>]
  ) {
    draw(
      draft.field, remarks: remarks(on: draft), on: &frame, at: field, in: area, columns: columns)
  }

  /// Draws a field that is typed into, and remarks below it.
  func draw(
    _ text: TextField, remarks: [(text: String, style: Style)], on frame: inout Frame,
    at field: Rect, in area: Rect, columns: [Range<Int>]
  ) {
    // A number that is covered in part is covered whole.
    func cut(at edge: Int) -> Range<Int>? {
      columns.first { $0.lowerBound < edge && edge < $0.upperBound }
    }
    var field = field
    let longer = text.text.displayWidth + 1 - field.columns
    if longer > 0, field.column > area.column {
      // What is longer than its column reaches to the left: of an amount every digit counts.
      let start = max(area.column, field.column - longer)
      let blank = max(area.column, start - 1)
      let cleared = cut(at: blank)?.lowerBound ?? blank
      frame.put(
        "", at: Point(row: field.row, column: cleared), columns: field.endColumn - cleared,
        alignment: .leading)
      field = Rect(row: field.row, column: start, rows: 1, columns: field.endColumn - start)
    }
    text.draw(on: &frame, in: field, style: .plain.with(.underline))
    guard !remarks.isEmpty else { return }
    let fitsBelow = field.row + remarks.count < area.endRow
    let width = min(2 + (remarks.map(\.text.displayWidth).max() ?? 0), area.columns)
    let column = max(area.column, min(field.column, area.endColumn - width))
    let start = cut(at: column)?.lowerBound ?? column
    let end = cut(at: column + width)?.upperBound ?? column + width
    for (place, remark) in remarks.enumerated() {
      let line = fitsBelow ? field.row + 1 + place : field.row - remarks.count + place
      guard line > area.row else { continue }
      frame.put(
        "", at: Point(row: line, column: start), columns: end - start, alignment: .leading)
      frame.put(
        " \(remark.text) ", at: Point(row: line, column: column), columns: width,
        alignment: .leading, style: remark.style)
    }
  }

  /// What stands under the field: what is wrong, else what is asked, else what the amount means.
  private func remarks(on draft: CellDraft) -> [(text: String, style: Style)] {
    if let problem = draft.problem { return [(problem, .danger.reversed)] }
    if let first = draft.warnings.first {
      // Read in the wrong unit an amount is doubtful in every other way as well.
      let shown = first.asksForYuan ? [first] : draft.warnings
      return
        (shown.map { strings.matter(of: $0, names) } + [
          strings.confirmHint(asksForYuan: first.asksForYuan)
        ])
        .map { ($0, .caution.reversed) }
    }
    switch draft.reading(in: book) {
    case .nothing:
      let other = draft.seen.map { seen in
        book.sources.all.contains { $0 != draft.cell.source && seen.amount(of: $0) != .zero }
      }
      return [(other == true ? strings.clearsSource : strings.clearsMonth, .muted.reversed)]
    case .problem: return []
    case .amount(_, let typed):
      // A plain number explains itself; a unit or a sum is worth saying what it comes to.
      let isPlain =
        book.rules.bareUnit == .wan
        && draft.field.text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
      let meaning = isPlain ? [] : [(strings.meaning(typed.money), Style.info.reversed)]
      return meaning
        + (isPart(draft.cell)
          ? [(strings.onlySource(draft.cell.source, names), .info.reversed)] : [])
    }
  }

  /// Whether the cell, where it shows all sources together, holds amounts of others.
  private func isPart(_ cell: AmountCell) -> Bool {
    guard case .months = screens.top, let project = project(of: cell.project) else { return false }
    let funds =
      cell.isCumulative
      ? project.actualFunds(through: cell.month) : project.spending(in: cell.month)?.amount
    return funds.map { $0.total != $0[cell.source] } ?? false
  }
}
