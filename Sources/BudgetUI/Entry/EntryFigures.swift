import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// What a row of the monthly sheet shows.
struct EntryFigures {
  let name: String
  /// The month's spending, nil when not reported.
  var month: Funds?
  var cumulative: Funds
  let budget: Money
  /// Sources past their own limits.
  var pastLimit: Set<FundSource> = []
  let share: Percent?
  let status: ReportedStatus?

  var rate: Fraction? { Fraction(Int128(cumulative.total.fen), over: Int128(budget.fen)) }
}

extension AppState {
  /// A row's figures; those of the row being typed into follow the draft.
  func entryFigures(of index: Int) -> EntryFigures {
    let project = drafted(index) ?? book.projects[index]
    let progress = entryProgress(of: index)
    return EntryFigures(
      name: project.name, month: project.spending(in: asOf)?.amount,
      cumulative: project.actualFunds(through: asOf), budget: progress.adjustedBudget,
      pastLimit: Set(project.sourcesPastLimit(through: asOf).compactMap(\.source)),
      share: progress.plannedShare?.percent, status: progress.reportedStatus)
  }

  private func entryProgress(of index: Int) -> Progress {
    drafted(index).map { Progress($0, asOf: asOf, rules: book.varianceRules) }
      ?? overview.progress[index]
  }

  /// The sums below the sheet, of what is recorded.
  var entryTotals: EntryFigures {
    EntryFigures(
      name: strings.totals(book.projects.count), month: overview.month,
      cumulative: overview.cumulative, budget: overview.totals.adjustedBudget,
      share: overview.totals.plannedPercent, status: nil)
  }

  /// The selected project's year in one line.
  func entryContext(_ entry: EntryState) -> String? {
    guard let code = entry.rows.selectedCode, let index = book.position(of: code) else {
      return nil
    }
    let progress = entryProgress(of: index)
    return strings.entryContext(
      budget: progress.adjustedBudget.wanText,
      plan: progress.plannedShare?.percentText,
      basis: strings.planBasis(interpolated: asOf.isInterpolated),
      remaining: progress.remainingBudget.wanText,
      note: book.projects[index].spending(in: asOf)?.note)
  }
}
