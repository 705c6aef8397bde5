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
      share: progress.plannedShare?.percent, status: progress.reportedStatus)
  }

  private func entryProgress(of index: Int) -> Progress {
    drafted(index).map { Progress($0, asOf: asOf, rules: book.varianceRules) }
      ?? overview.progress[index]
  }

  /// A project as the draft would make it, nil when nothing is typed into it or makes no sense.
  private func drafted(_ index: Int) -> Project? {
    let project = book.projects[index]
    guard let entry, let draft = entry.draft, draft.project == project.code else { return nil }
    switch read(draft, in: entry) {
    case .problem: return nil
    case .nothing:
      return project.with(
        nil, of: entry.source, among: book.sources, in: draft.month)
    case .amount(let amount, _):
      return project.with(amount, of: entry.source, among: book.sources, in: draft.month)
    }
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
    guard let code = entry.selectedCode, let index = book.position(of: code) else { return nil }
    let progress = entryProgress(of: index)
    return strings.entryContext(
      budget: progress.adjustedBudget.wanText,
      plan: progress.plannedShare?.percentText,
      basis: strings.planBasis(interpolated: asOf.isInterpolated),
      remaining: progress.remainingBudget.wanText,
      note: book.projects[index].spending(in: asOf)?.note)
  }
}

/// The columns of the monthly sheet.
enum EntryColumn: CaseIterable {
  case name
  case fiscalMonth, fiscalCumulative, otherMonth, otherCumulative
  case budget, rate, plan, status

  /// The cell that an amount is typed into, nil for a column that is only shown.
  private var cell: (source: FundSource, isCumulative: Bool)? {
    switch self {
    case .fiscalMonth: (.fiscal, false)
    case .fiscalCumulative: (.fiscal, true)
    case .otherMonth: (.other, false)
    case .otherCumulative: (.other, true)
    default: nil
    }
  }

  func isChosen(_ entry: EntryState) -> Bool {
    cell.map { $0.source == entry.source && $0.isCumulative == entry.isCumulative } ?? false
  }

  func tableColumn(
    _ strings: Strings, _ names: BookNames, _ amounts: AmountWidth, focus: EntryState
  ) -> TableColumn {
    let amountWidth = max(10, amounts.columns)
    switch self {
    case .name: return TableColumn(strings.project, width: .flexible(minimum: 14))
    case .fiscalMonth, .fiscalCumulative, .otherMonth, .otherCumulative:
      let source = cell?.source ?? .fiscal
      let title =
        cell?.isCumulative == true
        ? strings.cumulativeHead(source, names)
        : strings.monthHead(source, names)
      // Where room is short, the source that is not being entered gives way.
      return TableColumn(
        title, width: .fixed(amountWidth), alignment: .trailing,
        dropOrder: source == focus.source ? 0 : 2)
    case .budget:
      return TableColumn(
        strings.adjustedBudgetTitle.narrow,
        width: .fixed(max(amounts.columns, strings.adjustedBudgetTitle.narrow.displayWidth)),
        alignment: .trailing, dropOrder: 4)
    case .rate:
      return TableColumn(strings.actualPercentTitle.narrow, width: .fixed(6), alignment: .trailing)
    case .plan:
      return TableColumn(
        strings.plannedPercentTitle.narrow, width: .fixed(6), alignment: .trailing, dropOrder: 1)
    case .status:
      return TableColumn(strings.status, width: .fixed(strings.statusWidth), dropOrder: 3)
    }
  }

  func cell(_ figures: EntryFigures, _ strings: Strings, _ amounts: AmountWidth) -> TableCell {
    switch self {
    case .name: TableCell(figures.name)
    case .fiscalMonth, .otherMonth:
      figures.month.map { TableCell(amounts.text($0.amount(of: cell?.source ?? .fiscal))) }
        ?? TableCell(strings.notReportedCell, .muted)
    case .fiscalCumulative, .otherCumulative:
      TableCell(amounts.text(figures.cumulative.amount(of: cell?.source ?? .fiscal)))
    case .budget: TableCell(amounts.text(figures.budget))
    case .rate: TableCell(figures.rate?.percentText ?? strings.none)
    case .plan: TableCell(figures.share?.text ?? strings.none)
    case .status: figures.status?.cell(strings, isFull: false) ?? TableCell("")
    }
  }
}
