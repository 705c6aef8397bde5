import ArgumentParser
import BudgetModel
import BudgetStore
import BudgetText

/// `budget close`: freezes the months that are reported to the finance bureau.
struct CloseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("close", \.closeAbstract, usage: Usage.close)
  }

  @OptionGroup var target: FileArgument

  @Option(
    help: .words(\.closeMonthHelp, value: \.monthValue), completion: .months, transform: Parse.month
  )
  var month: Month

  @OptionGroup var change: ChangeOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = CommandContext.current
    let strings = context.strings
    var ledger = try context.open(target.file, today: common.currentDate(context))
    // Closing less than is closed opens months again, which needs a reason as any change of them does.
    if let closed = ledger.book.closedThrough, month < closed, !Commit.isReason(change.reason) {
      throw CommandFailure(.usage, strings.reasonMissing)
    }
    let closing = Edit.closing(Replacing(ledger.book.closedThrough, with: month))
    let outcome = try context.carryOut(
      change.commit([closing], opens: true), on: &ledger, at: target.file, dryRun: change.dryRun)
    let done = [strings.about(target.file, strings.closedThrough(month))]
    try context.print(
      lines: change.dryRun ? outcome.rehearsed(strings) : done, isSaved: outcome.isSaved)
  }
}
