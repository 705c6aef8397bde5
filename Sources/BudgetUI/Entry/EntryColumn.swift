import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// A column of the monthly sheet.
enum EntryColumn: Hashable {
  case name
  /// An amount of a source, of the month or of the year so far.
  case amount(FundSource, isCumulative: Bool)
  /// All sources together, of the month or of the year so far.
  case total(isCumulative: Bool)
  case budget, rate, plan, status

  /// The columns for a book's sources: of one or two, month and year side by side; of more, those of the basis that is
  /// entered, and the totals.
  static func columns(of sources: FundSources, isCumulative: Bool) -> [EntryColumn] {
    guard sources.all.count > 2 else {
      return [.name]
        + sources.all.flatMap {
          [.amount($0, isCumulative: false), .amount($0, isCumulative: true)]
        } + [.budget, .rate, .plan, .status]
    }
    return [.name] + sources.all.map { .amount($0, isCumulative: isCumulative) }
      + [.total(isCumulative: false), .total(isCumulative: true), .rate, .budget, .plan, .status]
  }

  func isChosen(_ entry: EntryState) -> Bool {
    self == .amount(entry.source, isCumulative: entry.isCumulative)
  }
}

/// How the columns are drawn in a book.
struct EntryColumns {
  let strings: Strings
  let names: BookNames
  let sources: FundSources
  let amounts: AmountWidth
  /// The most columns that names have any use for.
  let nameWidth: Int
  let focus: EntryState

  private var amountWidth: Int { max(10, amounts.columns) }
  private var hasManySources: Bool { sources.all.count > 2 }

  func tableColumn(_ column: EntryColumn) -> TableColumn {
    switch column {
    case .name:
      return TableColumn(
        strings.project, width: .flexible(minimum: 14, maximum: max(14, nameWidth)))
    case .amount(let source, let isCumulative):
      return TableColumn(
        head(of: source, isCumulative: isCumulative), width: .fixed(amountWidth),
        alignment: .trailing, dropOrder: dropOrder(of: source))
    case .total(let isCumulative):
      return TableColumn(
        isCumulative ? strings.cumulativeColumn : strings.spendingColumn,
        width: .fixed(amountWidth), alignment: .trailing, dropOrder: isCumulative ? 1 : 2)
    case .budget:
      return TableColumn(
        strings.adjustedBudgetTitle.narrow,
        width: .fixed(max(amounts.columns, strings.adjustedBudgetTitle.narrow.displayWidth)),
        alignment: .trailing, dropOrder: hasManySources ? 22 : 4)
    case .rate:
      return TableColumn(strings.actualPercentTitle.narrow, width: .fixed(6), alignment: .trailing)
    case .plan:
      return TableColumn(
        strings.plannedPercentTitle.narrow, width: .fixed(6), alignment: .trailing,
        dropOrder: hasManySources ? 20 : 1)
    case .status:
      return TableColumn(
        strings.status, width: .fixed(strings.statusWidth), dropOrder: hasManySources ? 21 : 3)
    }
  }

  /// Beside many sources all amounts are of one basis, which the line below the sheet says, so the name alone is there.
  private func head(of source: FundSource, isCumulative: Bool) -> String {
    if hasManySources { return strings.columnHead(source, names) }
    return isCumulative
      ? strings.cumulativeHead(source, names) : strings.monthHead(source, names)
  }

  /// Where room is short, the sources farthest from the one being entered give way.
  private func dropOrder(of source: FundSource) -> Int {
    guard source != focus.source else { return 0 }
    guard hasManySources, let place = sources.all.firstIndex(of: source),
      let chosen = sources.all.firstIndex(of: focus.source)
    else { return 2 }
    return 2 + abs(place - chosen)
  }

  func cell(_ column: EntryColumn, _ figures: EntryFigures) -> TableCell {
    switch column {
    case .name: return TableCell(figures.name)
    case .amount(let source, isCumulative: false):
      guard let month = figures.month else {
        // Beside many sources the total says it once.
        return TableCell(hasManySources ? strings.none : strings.notReportedCell, .muted)
      }
      let cell = blankable(month[source])
      // Beside each other the year's amount bears the mark.
      return hasManySources && figures.pastLimit.contains(source) ? marked(cell) : cell
    case .amount(let source, isCumulative: true):
      let cell = blankable(figures.cumulative[source])
      return figures.pastLimit.contains(source) ? marked(cell) : cell
    case .total(isCumulative: false):
      return figures.month.map { TableCell(amounts.text($0.total)) }
        ?? TableCell(strings.notReportedCell, .muted)
    case .total(isCumulative: true): return TableCell(amounts.text(figures.cumulative.total))
    case .budget: return TableCell(amounts.text(figures.budget))
    case .rate: return TableCell(figures.rate?.percentText ?? strings.none)
    case .plan: return TableCell(figures.share?.text ?? strings.none)
    case .status: return figures.status?.cell(strings, isFull: false) ?? TableCell("")
    }
  }

  /// A source past its own limit: by a mark where it has room, and by its style.
  private func marked(_ cell: TableCell) -> TableCell {
    let hasRoom = cell.text.displayWidth < amountWidth
    return TableCell(hasRoom ? "!" + cell.text : cell.text, .danger)
  }

  private func blankable(_ amount: Money?) -> TableCell {
    amount.map { TableCell(amounts.text($0)) } ?? TableCell(strings.none, .muted)
  }
}
