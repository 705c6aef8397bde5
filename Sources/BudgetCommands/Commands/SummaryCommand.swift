import ArgumentParser
import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText

/// `budget summary`: a report to standard output.
struct SummaryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("summary", \.summaryAbstract, usage: Usage.summary)
  }

  enum Format: String, CaseIterable, Sendable {
    case text, json, csv, markdown
  }

  @Argument(help: .words(\.defaultFileHelp, value: \.fileValue), completion: .books)
  var files: [String] = []

  @OptionGroup var asOf: AsOfOption

  @Option(
    help: .words(\.formatHelp, value: \.formatValue), completion: .choices(Format.self),
    transform: Parse.choice())
  var format: Format = .text

  @Option(
    help: .words(\.onlyHelp, value: \.stateValue), completion: .choices(Summary.Selection.self),
    transform: Parse.choice())
  var only: [Summary.Selection] = []

  @Option(
    help: .words(\.failOnHelp, value: \.stateValue), completion: .choices(Summary.Selection.self),
    transform: Parse.choice())
  var failOn: [Summary.Selection] = []

  @Flag(help: .words(\.adjustmentsHelp))
  var adjustments = false

  @Flag(help: .words(\.performanceHelp))
  var performance = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if adjustments, !only.isEmpty || !failOn.isEmpty {
      throw ValidationError(CommandContext.current.strings.adjustmentsHaveNoStates)
    }
    if adjustments, performance {
      throw ValidationError(CommandContext.current.strings.oneKindOfSummary)
    }
  }

  func run() throws {
    let context = CommandContext.current
    let strings = context.strings
    let today = try common.currentDate(context)
    let paths = files.isEmpty ? [try DefaultFile.path(context)] : files
    if adjustments { return try listAdjustments(of: paths, today, context) }
    if performance { return try showResults(of: paths, today, context) }
    let summaries = try paths.map { path in
      let book = try BookFile.openOrExplain(path, context, .figures).book
      let month = try asOf.month(for: book, at: path, today: today, strings)
      return Summary(book, asOf: month, selections: Set(only))
    }
    let totals = summaries.count > 1 ? try combined(summaries, strings) : nil
    try context.print(render(summaries, totals: totals, context))
    if failOn.contains(where: { state in summaries.contains { state.count(in: $0.totals) > 0 } }) {
      throw ExitStatus.found.code
    }
  }

  private func combined(
    _ summaries: [Summary], _ strings: Strings
  ) throws(CommandFailure) -> Totals {
    guard let first = summaries.first, summaries.allSatisfy({ $0.asOf == first.asOf }) else {
      throw CommandFailure(.usage, strings.mixedMonths)
    }
    var totals = Totals(asOf: first.asOf.month)
    do throws(MoneyError) {
      for summary in summaries { try totals.add(summary.totals) }
    } catch {
      throw CommandFailure(.wrongData, strings.totalsTooLarge)
    }
    return totals
  }

  private func render(
    _ summaries: [Summary], totals: Totals?, _ context: CommandContext
  ) -> [UInt8] {
    let strings = context.strings
    switch format {
    case .json: return Summary.json(summaries, totals: totals)
    case .csv: return Summary.csvPage(summaries)
    case .text, .markdown:
      var reports = summaries.map { $0.report(strings) }
      if let totals {
        reports.append(Summary.report(ofAll: totals, units: summaries.count, strings))
      }
      let width = context.pageWidth
      let usesColor = context.colorsReports
      let pages = reports.map { report in
        format == .markdown
          ? Array(report.markdown.utf8) : report.page(width: width, usesColor: usesColor)
      }
      return pages.dropFirst().reduce(into: pages.first ?? []) { all, page in
        all.append(UInt8(ascii: "\n"))
        all += page
      }
    }
  }
}
