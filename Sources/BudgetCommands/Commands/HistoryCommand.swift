import ArgumentParser
import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText

/// `budget history`: who changed what, when, and from what.
struct HistoryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("history", \.historyAbstract, usage: Usage.history)
  }

  enum Format: String, CaseIterable, Sendable {
    case text, json, csv
  }

  @OptionGroup var target: FileArgument

  @Argument(help: .words(\.projectHelp, value: \.projectValue), completion: .projects)
  var project: String?

  @Option(
    help: .words(\.historyMonthHelp, value: \.monthValue), completion: .months,
    transform: Parse.month)
  var month: Month?

  @Option(
    help: .words(\.historyFormatHelp, value: \.formatValue), completion: .choices(Format.self),
    transform: Parse.choice())
  var format: Format = .text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = CommandContext.current
    let strings = context.strings
    var ledger = try context.open(target.file, today: common.currentDate(context))
    let history = try read(&ledger, strings)
    let code = try project.map { try ProjectQuery($0).find(in: ledger.book, strings).code }
    let report = HistoryReport(history, of: ledger.book, project: code, month: month)
    switch format {
    case .json:
      try context.print(TerminalSafeJSON.escaping(HistoryWriter.json(report.entries)))
    case .csv: try context.print(HistoryCSV.text(report.entries))
    case .text:
      let text = report.report(strings, clockOffset: context.clockOffset())
        .text(pageWidth: context.pageWidth, usesColor: false)
      try context.print(text)
    }
    if history.unreadableLines > 0 {
      context.complain([
        strings.about(target.file, strings.unreadableHistoryLines(history.unreadableLines))
      ])
      throw ExitStatus.wrongData.code
    }
  }

  /// All of the history.
  private func read(
    _ ledger: inout FileLedger, _ strings: Strings
  ) throws(CommandFailure) -> History {
    do throws(StorageFailure) {
      return try ledger.wholeHistory()
    } catch {
      throw CommandFailure(
        error.status,
        strings.about(target.file, strings.historyUnreadable(strings.sentence(for: error))))
    }
  }
}
