import ArgumentParser
import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText

/// `budget history`: who changed what, when, and from what.
struct HistoryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history", abstract: Surroundings.strings.historyAbstract,
      usage: Usage.history)
  }

  enum Format: String, CaseIterable, Sendable {
    case text, json, csv
  }

  @Argument(
    help: ArgumentHelp(
      Surroundings.strings.filesHelp, valueName: Surroundings.strings.fileValue))
  var file: String

  @Argument(
    help: ArgumentHelp(
      Surroundings.strings.projectHelp, valueName: Surroundings.strings.projectValue))
  var project: String?

  @Option(
    help: ArgumentHelp(
      Surroundings.strings.historyMonthHelp, valueName: Surroundings.strings.monthValue),
    transform: Parse.month)
  var month: Month?

  @Option(
    help: ArgumentHelp(
      Surroundings.strings.historyFormatHelp, valueName: Surroundings.strings.formatValue),
    transform: Parse.choice())
  var format: Format = .text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let strings = Surroundings.strings
    let ledger = try Ledger.openOrExplain(file, today: common.currentDate(), strings)
    let code = try project.map { try ProjectQuery($0).find(in: ledger.book, strings).code }
    let report = HistoryReport(
      ledger.history, of: ledger.book, project: code, month: month)
    switch format {
    case .json:
      try Output.print(TerminalSafeJSON.escaping(HistoryWriter.json(report.entries)))
    case .csv: try Output.print(report.csv)
    case .text:
      let text = report.report(strings, clockOffset: Surroundings.clockOffset)
        .text(pageWidth: Surroundings.pageWidth, usesColor: false)
      try Output.print(text)
    }
  }
}
