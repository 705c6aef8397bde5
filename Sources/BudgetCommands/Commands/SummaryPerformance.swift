import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText

/// `budget summary --performance`: money and results beside each other.
extension SummaryCommand {
  func showResults(
    of paths: [String], _ today: CalendarDate?, _ context: CommandContext
  ) throws {
    let strings = context.strings
    let overviews = try paths.map { path in
      let book = try BookFile.openOrExplain(path, context).book
      return PerformanceOverview(
        book, asOf: try asOf.month(for: book, at: path, today: today, strings),
        selections: Set(only))
    }
    switch format {
    case .json: try context.print(PerformanceOverview.json(overviews))
    case .csv: try context.print(PerformanceOverview.csv(overviews))
    case .markdown:
      let reports = overviews.flatMap {
        [$0.report(strings), $0.goalsReport(strings)].compactMap(\.self)
      }
      try context.print(reports.map(\.markdown).joined(separator: "\n"))
    case .text:
      let width = context.pageWidth
      let pages = overviews.flatMap { overview in
        [
          overview.report(strings).text(pageWidth: width, usesColor: context.colorsReports),
          overview.goalsText(pageWidth: width, strings),
        ].filter { !$0.isEmpty }
      }
      try context.print(pages.joined(separator: "\n"))
    }
    if failOn.contains(where: { state in overviews.contains { state.count(in: $0.totals) > 0 } }) {
      throw ExitStatus.found.code
    }
  }
}
