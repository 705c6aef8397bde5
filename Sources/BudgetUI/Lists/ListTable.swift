import BudgetFigures
import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// A list of projects as a table, as rich as its room allows.
struct ListTable {
  let table: Table
  private let columns: [ListColumn]
  private let richness: ListRichness
  private let strings: Strings
  private let amounts: AmountWidth
  private let width: Int
  private let ink: ChartInk
  /// The deviation in hundredths of a point that fills half of a bar.
  private let deviationLimit: Int
  /// Whether a status says by a mark that nobody has said why, for want of room for a column.
  private let marksUnexplained: Bool

  /// - Parameters:
  ///   - figure: the column for which a status is said in the fewest words rather than lose it.
  ///   - width: columns of the screen for the table.
  init(
    _ list: ProjectListState, keeping figure: Figure, _ overview: Overview,
    _ rules: VarianceRules, _ strings: Strings, ink: ChartInk, width: Int
  ) {
    let columns = list.kind.columns
    let amounts = AmountWidth(overview)
    func table(_ richness: ListRichness) -> Table {
      Table(
        columns: columns.map {
          $0.tableColumn(richness, overview, strings, amounts, orderedBy: list.order)
        })
    }
    func keeps(_ richness: ListRichness, _ figure: Figure?) -> Bool {
      let table = table(richness)
      let kept = TableColumn.layout(table.columns, width: width, gap: table.gap)
      guard let last = kept.last, last.column + last.width <= width else { return false }
      guard let figure else { return kept.count == columns.count }
      return kept.contains { columns[$0.index].figure == figure }
    }
    let name = min(14, max(10, width / 4 - 2))
    let best = [
      ListRichness(
        hasFullTitles: true, hasFullStatus: true, bar: 20, divergence: 8, missing: 10, name: 32),
      ListRichness(hasFullStatus: true, bar: 20, divergence: 8, missing: 10, name: 24),
    ].first { keeps($0, nil) }
    let good = ListRichness(hasFullStatus: true, name: name)
    let least = ListRichness(name: name)
    richness = best ?? (keeps(good, figure) ? good : least)
    self.columns = columns
    var shown = table(richness)
    shown.ruleBelow = list.troubles > 0 ? list.troubles - 1 : nil
    self.table = shown
    let kept = TableColumn.layout(shown.columns, width: width, gap: shown.gap)
    marksUnexplained =
      columns.contains(where: \.isExplanation)
      && !kept.contains { columns[$0.index].isExplanation }
    self.strings = strings
    self.amounts = amounts
    self.width = width
    self.ink = ink
    deviationLimit = rules.farBehind.hundredths > 0 ? 2 * Int(rules.farBehind.hundredths) : 2_000
  }

  /// Whether a column is that of the projects' names.
  func isName(_ column: Int) -> Bool { columns[column].figure == .name }

  /// A cell of a row; what has no look of its own has that of its row.
  func cell(_ row: ProjectRow, of project: Project, _ column: Int) -> TableCell {
    var cell = content(row, of: project, column)
    if cell.style == .plain { cell.style = row.progress.rowStyle }
    return cell
  }

  private func content(_ row: ProjectRow, of project: Project, _ column: Int) -> TableCell {
    switch columns[column].content {
    case .bar:
      return bar(row.progress.executionRate?.percent, row.progress.plannedShare?.percent)
    case .divergence:
      guard let deviation = row.progress.deviation?.percent else { return "" }
      return TableCell(
        DivergingBar(Int(deviation.hundredths), limit: deviationLimit)
          .text(half: richness.divergence), row.progress.reportedStatus.style)
    case .sparkline:
      let spent = row.progress.asOf.throughThis.map { project.spending(in: $0)?.amount.total.fen }
      return TableCell(Sparkline(spent).text(ink: ink), .muted)
    case .explanation: return project.explanation(of: row.progress)?.cell(strings) ?? ""
    case .goalLight:
      return Performance(project, asOf: row.progress.asOf).light.cell(strings)
    case .score:
      return TableCell(
        strings.expectedScore(
          Performance(project, asOf: row.progress.asOf, expecting: true)))
    case .figure(let figure, let precision):
      let status = row.progress.reportedStatus
      guard let value = figure.value(of: row, to: precision) else { return "" }
      switch value {
      case .status(let status):
        let isMarked = marksUnexplained && project.explanation(of: row.progress) == .missing
        return status.cell(strings, isFull: richness.hasFullStatus, isMarked: isMarked)
      case .light(let light): return TableCell(strings.word(for: light), .muted)
      case .points: return TableCell(value.text(strings), status.style)
      case .months(let months):
        return TableCell(value.text(strings), months.isEmpty ? .plain : .caution)
      case .money(let money) where figure == .yearEndEstimate:
        // The place of the mark is kept, so that points line up.
        return row.progress.isEstimatedOverBudget
          ? TableCell(money.wanText + "!", .danger) : TableCell(money.wanText + " ")
      case .money(let money) where precision == .fen: return TableCell(amounts.text(money))
      case .absent where figure == .yearEndEstimate: return TableCell(value.text(strings) + " ")
      default: return TableCell(value.text(strings))
      }
    }
  }

  func totalsCell(_ totals: Totals, _ column: Int) -> TableCell {
    switch columns[column].content {
    case .bar: return bar(totals.executionRate?.percent, totals.plannedPercent)
    case .divergence, .sparkline, .explanation, .goalLight, .score: return ""
    case .figure(.name, _):
      let text = strings.totals(totals.projects)
      let place = TableColumn.layout(table.columns, width: width, gap: table.gap)
        .first { $0.index == column }
      return TableCell(
        text.displayWidth <= place?.width ?? 0 ? text : strings.totalsShort)
    case .figure(let figure, let precision):
      switch figure.value(of: totals, to: precision) {
      case .money(let money)? where precision == .fen: return TableCell(amounts.text(money))
      case let value?: return TableCell(value.text(strings))
      case nil: return ""
      }
    }
  }

  private func bar(_ rate: Percent?, _ share: Percent?) -> TableCell {
    guard let rate else { return "" }
    let bar = Bar(done: rate.approximation, plan: share?.approximation)
    return TableCell(bar.text(columns: richness.bar))
  }
}

extension Progress {
  /// How its row stands out: by colour and weight, beside its mark.
  fileprivate var rowStyle: Style {
    switch status {
    case .overspent, .farBehind: Style.danger.bold
    case .behind: .caution
    case .onTrack, nil: .plain
    }
  }
}
