import BudgetFigures
import BudgetImport
import BudgetModel
import BudgetReports
import BudgetText
import DisplayText
import TerminalKit

/// What a table from a file would change, row by row.
extension AppState {
  func draw(_ shown: ImportState, on frame: inout Frame, _ layout: Layout) {
    let amounts = AmountWidth(overview)
    let (place, summary) = layout.list
    let (rows, names) = (rows(of: shown), names)
    PreviewTable(
      count: shown.rows.count, row: { row(rows[shown.rows[$0]], amounts, names) },
      amountColumns: max(10, amounts.columns), detailTitle: detailTitle(of: shown),
      detailColumns: detailColumns(of: shown)
    ).draw(on: &frame, in: place.inset(columns: 1), viewport: shown.viewport, strings)
    let isSettled = shown.content.hindrances == 0
    frame.put(
      strings.importTitle(
        shown.source, changes: shown.content.changes, hindrances: shown.content.hindrances,
        leftOut: shown.content.choices.skipped.count
      ).fitted(to: summary.columns - 2), at: Point(row: summary.row, column: 1),
      style: isSettled ? .heading : .caution)
  }

  /// What the row selected says in full, for the status line; nil where the table shows all of it.
  func remark(on shown: ImportState) -> String? {
    guard let selected = shown.selected else { return nil }
    let row = row(rows(of: shown)[selected], AmountWidth(overview), names)
    return row.remark.isEmpty ? nil : "\(row.name)  \(row.remark)"
  }

  private func rows(of shown: ImportState) -> ImportRows {
    ImportRows(shown.content, in: book, strings, decidedAt: .screen)
  }

  private func detailTitle(of shown: ImportState) -> String {
    if case .projects = shown.content { strings.rowOfTable } else { strings.monthColumn }
  }

  private func detailColumns(of shown: ImportState) -> Int {
    let sources = book.sources.all.map { strings.name(of: $0, names).displayWidth }.max() ?? 0
    if case .spending = shown.content, book.sources.all.count > 1 { return 7 + min(12, sources) }
    return 8
  }

  private func row(_ row: ImportRow, _ amounts: AmountWidth, _ names: BookNames) -> PreviewRow {
    // A total is no project's.
    let isNamed = !row.name.isEmpty
    return PreviewRow(
      name: isNamed ? row.name : strings.tableRow(row.number),
      detail: isNamed ? detail(of: row, names) : "",
      old: row.old.map(amounts.text) ?? (row.month == nil ? "" : strings.notReportedCell),
      new: row.new.map(amounts.text) ?? "", remark: remark(on: row, names),
      standing: standing(of: row))
  }

  private func detail(of row: ImportRow, _ names: BookNames) -> String {
    guard let month = row.month else { return strings.tableRow(row.number) }
    let source = book.sources.all.count > 1 ? row.source : nil
    return strings.name(of: month) + (source.map { " " + strings.name(of: $0, names) } ?? "")
  }

  private func standing(of row: ImportRow) -> PreviewRow.Standing {
    switch row.standing {
    case .change: .taken
    case .same, .leftOut, .empty: .passedOver
    case .hindrance: .hinders
    }
  }

  private func remark(on row: ImportRow, _ names: BookNames) -> String {
    switch row.standing {
    case .leftOut: return strings.rowLeftOut
    case .empty: return strings.nothingInRow
    case .same: return strings.sameAmount
    case .change, .hindrance:
      var said = row.doubts.map(\.sentence) + row.remarks.map(\.sentence)
      if said.isEmpty {
        said = row.parts.map { row.old == nil ? $0.title : words(for: $0, names) }
      }
      return said.joined(separator: strings.semicolon)
    }
  }

  /// What changes of a project, from what to what.
  private func words(for part: ImportRow.Part, _ names: BookNames) -> String {
    func text(_ value: FigureValue?) -> String {
      let text = (value ?? .absent).text(strings)
      return text.isEmpty ? strings.none : text
    }
    let source = part.source.map { " " + strings.name(of: $0, names) } ?? ""
    return "\(part.title)\(source) \(text(part.old)) -> \(text(part.new))"
  }
}
