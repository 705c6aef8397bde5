import BudgetModel
import BudgetText

/// Amounts taken from other cells: one into the field, of a range as a preview, so that none counts unseen.
extension AppState {
  /// Fills the range with the amounts of its first row; one cell with the amount above it.
  mutating func fillDown() {
    guard let range = chosenCells else { return }
    let top = range.rows.count > 1 ? range.rows.lowerBound : range.rows.lowerBound - 1
    guard book.projects.indices.contains(top) else {
      notice = Notice(strings.nothingAbove, .caution)
      return
    }
    let above = book.projects[top]
    fill(
      CellRange(
        rows: max(top + 1, range.rows.lowerBound)...range.rows.upperBound, months: range.months,
        sources: range.sources),
      lacking: strings.nothingAbove
    ) { _, month, source in above.spending(in: month)?.amount[source] }
  }

  /// Fills the cells chosen with the amounts of the month before them.
  mutating func fillFromLastMonth() {
    guard let range = chosenCells, let last = range.months.first?.previous else {
      notice = Notice(strings.noMonthBefore, .caution)
      return
    }
    fill(range, lacking: strings.nothingLastMonth(last)) { project, _, source in
      project.spending(in: last)?.amount[source]
    }
  }

  private mutating func fill(
    _ range: CellRange, lacking: String,
    with amount: (Project, Month, FundSource) -> Money?
  ) {
    if range.count == 1, self.range == nil {
      guard let cell, let project = project(of: cell.project),
        let taken = amount(project, cell.month, cell.source)
      else {
        notice = Notice(lacking, .caution)
        return
      }
      startDraft(book.typedText(taken))
      return
    }
    let rows = book.projects[range.rows].flatMap { project in
      filledRows(of: project, range, lacking, with: amount)
    }
    guard rows.contains(where: { $0.new != nil }) else {
      notice = Notice(lacking, .caution)
      return
    }
    dropRange()
    screens.push(.paste(PasteState(rows: rows, isFilled: true)))
  }

  /// The rows of the preview for a project's cells; each stands on those before it, which doubts count.
  private func filledRows(
    of project: Project, _ range: CellRange, _ lacking: String,
    with amount: (Project, Month, FundSource) -> Money?
  ) -> [PasteRow] {
    var project = project
    var rows: [PasteRow] = []
    for month in range.months {
      for source in range.sources {
        let isOnlySource = range.sources.count == 1
        let name =
          project.name
          + (isOnlySource ? "" : strings.parenthesized(strings.shortName(of: source, names)))
        guard let taken = amount(project, month, source) else {
          rows.append(PasteRow(name: name, month: month, remark: lacking))
          continue
        }
        // Already an amount, in whichever unit it was typed: nothing to ask about that.
        let row = pasteRow(
          TypedAmount(taken, unit: .yuan), name: name, of: project, source, in: month,
          isCumulative: false)
        rows.append(row)
        if row.edit != nil {
          project = project.with(taken, of: source, among: book.sources, in: month) ?? project
        }
      }
    }
    return rows
  }
}
