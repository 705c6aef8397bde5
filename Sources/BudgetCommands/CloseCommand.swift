import ArgumentParser
import BudgetModel
import BudgetStore
import BudgetText
import DisplayText

/// `budget close`: freezes the months that are reported to the finance bureau.
struct CloseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close", abstract: Surroundings.strings.closeAbstract, usage: Usage.close)
  }

  @Argument(
    help: ArgumentHelp(
      Surroundings.strings.filesHelp, valueName: Surroundings.strings.fileValue))
  var file: String

  @Option(
    help: ArgumentHelp(
      Surroundings.strings.closeMonthHelp, valueName: Surroundings.strings.monthValue),
    transform: Parse.month)
  var month: Month

  @Option(
    help: ArgumentHelp(
      Surroundings.strings.reasonHelp, valueName: Surroundings.strings.textValue))
  var reason: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let strings = Surroundings.strings
    var ledger = try Ledger.openOrExplain(file, today: common.currentDate(), strings)
    // Closing less than is closed opens months again, which needs a reason as any change of them does.
    if let closed = ledger.book.closedThrough, month < closed, !Commit.isReason(reason) {
      throw CommandFailure(.usage, strings.reasonMissing)
    }
    let receipt = try ledger.commitOrExplain(
      Commit(.closing(through: month), expecting: nil, reason: reason), strings)
    Output.complain(receipt.sentences(ledger.book, strings))
    try Output.print(strings.about(file, strings.closedThrough(month)).safeForDisplay + "\n")
  }
}
