import ArgumentParser
import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText

/// `budget apply`: records a list of edits, all or none, as one entry of the history.
struct ApplyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("apply", \.applyAbstract, usage: Usage.apply)
  }

  enum Format: String, CaseIterable, Sendable {
    case text, json
  }

  @OptionGroup var target: FileArgument

  @Argument(help: .words(\.editsHelp, value: \.editsValue), completion: .files)
  var edits: String?

  @Option(
    help: .words(\.applyFormatHelp, value: \.formatValue), completion: .choices(Format.self),
    transform: Parse.choice())
  var format: Format = .text

  @OptionGroup var change: ChangeOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = CommandContext.current
    var ledger = try context.open(target.file, today: common.currentDate(context))
    let list = try EditList(edits ?? "-", context)
    let commit = change.commit(list.edits, cause: .applied)
    let outcome: Outcome
    do throws(CommitFailure) {
      outcome = try Outcome(of: commit, on: &ledger, dryRun: change.dryRun)
    } catch {
      let names = BookNames(ledger.book)
      throw list.failure(error, names, context.strings)
        ?? context.failure(error, at: target.file, names)
    }
    context.complain(of: outcome.warnings, outcome.names)
    switch format {
    case .text:
      try context.print(lines: lines(of: outcome, context.strings), isSaved: outcome.isSaved)
    case .json:
      try context.print(
        TerminalSafeJSON.escaping(outcome.json(dryRun: change.dryRun)), isSaved: outcome.isSaved)
    }
  }

  /// Each edit from what to what, and what became of them.
  private func lines(of outcome: Outcome, _ strings: Strings) -> [String] {
    if change.dryRun { return outcome.rehearsed(strings) }
    let recorded = outcome.sequence.map { strings.applied(outcome.edits.count, as: $0) }
    return outcome.changes(strings) + (recorded.map { [$0] } ?? [])
  }
}
