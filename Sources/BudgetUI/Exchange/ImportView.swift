import BudgetImport
import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// What a table from a file would change, row by row.
extension AppState {
  func draw(_ shown: ImportState, on frame: inout Frame, _ layout: Layout) {
    let amounts = AmountWidth(overview)
    let (place, summary) = layout.list
    let names = names
    PreviewTable(
      count: shown.rows.count, row: { row(shown.rows[$0], of: shown, amounts, names) },
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
    guard shown.rows.indices.contains(shown.viewport.selected) else { return nil }
    let row = row(shown.rows[shown.viewport.selected], of: shown, AmountWidth(overview), names)
    return row.remark.isEmpty ? nil : "\(row.name)  \(row.remark)"
  }

  private func detailTitle(of shown: ImportState) -> String {
    if case .projects = shown.content { strings.rowOfTable } else { strings.monthColumn }
  }

  private func detailColumns(of shown: ImportState) -> Int {
    let sources = book.sources.all.map { strings.name(of: $0, names).displayWidth }.max() ?? 0
    if case .spending = shown.content, book.sources.all.count > 1 { return 7 + min(12, sources) }
    return 8
  }

  private func row(
    _ row: ImportRow, of shown: ImportState, _ amounts: AmountWidth, _ names: BookNames
  ) -> PreviewRow {
    switch (row, shown.content) {
    case (.line(let place), .spending(let table)):
      return self.row(table.lines[place], names)
    case (.entry(let place, let entry), .spending(let table)):
      return self.row(
        table.lines[place], table.lines[place].entries[entry], amounts, names)
    case (.line(let place), .projects(let table)), (.entry(let place, _), .projects(let table)):
      return self.row(table.lines[place], amounts, names)
    case (.total(let place), let content):
      let total = content.totals[place]
      return PreviewRow(
        name: strings.tableRow(total.row), remark: strings.sentence(for: total), standing: .hinders)
    }
  }

  /// A row of a table of spending whose project is not known, or that is left out.
  private func row(_ line: SpendingLine, _ names: BookNames) -> PreviewRow {
    PreviewRow(
      name: line.name.isEmpty ? line.code : line.name, detail: strings.tableRow(line.number),
      remark: line.isLeftOut
        ? strings.rowLeftOut : strings.unmatched(line, names) ?? strings.nothingInRow,
      standing: line.isHindrance ? .hinders : .passedOver)
  }

  private func row(
    _ line: SpendingLine, _ entry: SpendingEntry, _ amounts: AmountWidth, _ names: BookNames
  ) -> PreviewRow {
    let remarks =
      entry.doubts.map { strings.sentence(for: $0, names, decidedAt: .screen) }
      + entry.remarks.map { strings.sentence(for: $0, names) }
    let source = book.sources.all.count > 1 ? " " + strings.name(of: entry.source, names) : ""
    return PreviewRow(
      name: line.match.code.map(names.name(of:)) ?? line.name,
      detail: strings.name(of: entry.month) + source,
      old: entry.old.map(amounts.text) ?? strings.notReportedCell,
      new: entry.new.map(amounts.text) ?? "",
      remark: entry.state == .same
        ? strings.sameAmount : remarks.joined(separator: strings.semicolon),
      standing: entry.state == .doubtful ? .hinders : entry.state == .same ? .passedOver : .taken)
  }

  private func row(
    _ line: ProjectLine, _ amounts: AmountWidth, _ names: BookNames
  ) -> PreviewRow {
    let remark: String
    switch line.state {
    case .leftOut: remark = strings.rowLeftOut
    case .doubtful:
      remark = line.doubts.map { strings.sentence(for: $0, names, decidedAt: .screen) }.joined(
        separator: strings.semicolon)
    case .added:
      remark =
        line.isCodeMade
        ? strings.madeCode(line.new?.code ?? "", for: line.name) : strings.addedProject
    case .changed:
      let edits = line.old.flatMap { old in line.new.map { old.edits(to: $0) } } ?? []
      remark = edits.map { strings.words(for: $0, names: names) }.joined(
        separator: strings.semicolon)
    case .same: remark = strings.sameAmount
    }
    let isChanging = line.state == .added || line.state == .changed
    return PreviewRow(
      name: line.new?.name ?? line.name, detail: strings.tableRow(line.number),
      old: line.old.map { amounts.text($0.budget.total) } ?? "",
      new: line.new.map { amounts.text($0.budget.total) } ?? "", remark: remark,
      standing: line.isHindrance ? .hinders : isChanging ? .taken : .passedOver)
  }
}
