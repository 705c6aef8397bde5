import ArgumentParser
import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText

/// `budget summary`: a report to standard output.
struct SummaryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "summary", abstract: Surroundings.strings.summaryAbstract,
      usage: Usage.summary)
  }

  enum Format: String, CaseIterable, Sendable {
    case text, json, csv, markdown
  }

  @Argument(
    help: ArgumentHelp(
      Surroundings.strings.defaultFileHelp, valueName: Surroundings.strings.fileValue))
  var files: [String] = []

  @OptionGroup var asOf: AsOfOption

  @Option(
    help: ArgumentHelp(
      Surroundings.strings.formatHelp, valueName: Surroundings.strings.formatValue),
    transform: Parse.choice())
  var format: Format = .text

  @Option(
    help: ArgumentHelp(Surroundings.strings.onlyHelp, valueName: Surroundings.strings.stateValue),
    transform: Parse.choice())
  var only: Summary.Selection?

  @Option(
    help: ArgumentHelp(Surroundings.strings.failOnHelp, valueName: Surroundings.strings.stateValue),
    transform: Parse.choice([.behind, .farBehind, .overspent]))
  var failOn: Summary.Selection?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let strings = Surroundings.strings
    let today = try common.currentDate()
    let paths = files.isEmpty ? [try DefaultFile.path()] : files
    let summaries = try paths.map { path in
      let book = try BookFile.openOrExplain(path, strings, .figures).book
      let month = try asOf.month(for: book, at: path, today: today)
      return Summary(book, asOf: month, selection: only)
    }
    let totals = summaries.count > 1 ? try combined(summaries, strings) : nil
    try Output.print(render(summaries, totals: totals, strings))
    if let failOn, summaries.contains(where: { failOn.count(in: $0.totals) > 0 }) {
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
    _ summaries: [Summary], totals: Totals?, _ strings: Strings
  ) -> [UInt8] {
    switch format {
    case .json: return Summary.json(summaries, totals: totals)
    case .csv: return Array(Summary.csv(summaries).utf8)
    case .text, .markdown:
      var reports = summaries.map { $0.report(strings) }
      if let totals {
        reports.append(Summary.report(ofAll: totals, units: summaries.count, strings))
      }
      let width = Surroundings.pageWidth
      let usesColor = Surroundings.printsToTerminal && Surroundings.allowsColor
      let pages = reports.map { report in
        format == .markdown
          ? report.markdown : report.text(pageWidth: width, usesColor: usesColor)
      }
      return Array(pages.joined(separator: "\n").utf8)
    }
  }
}
