import ArgumentParser
import BudgetModel
import BudgetText

/// The project that a command is about.
struct ProjectArgument: ParsableArguments {
  @Argument(help: .words(\.projectHelp, value: \.projectValue), completion: .projects)
  var project: String
}

/// The month that a command changes.
struct MonthOption: ParsableArguments {
  @Option(
    help: .words(\.monthHelp, value: \.monthValue), completion: .months, transform: Parse.month)
  var month: Month
}

/// How a command changes a file.
struct ChangeOptions: ParsableArguments {
  @Flag(help: .words(\.dryRunHelp))
  var dryRun = false

  @Flag(help: .words(\.reopenHelp))
  var reopen = false

  @Option(help: .words(\.reasonHelp, value: \.textValue))
  var reason: String?

  func validate() throws {
    if reopen, !Commit.isReason(reason) {
      throw ValidationError(CommandContext.current.strings.reasonMissing)
    }
  }

  /// The commit of some edits as these options ask for it.
  ///
  /// - Parameter opens: whether a reason alone lets it change closed months, since it says by itself that it does.
  func commit(_ edits: [Edit], cause: Cause = .typed, opens: Bool = false) -> Commit {
    Commit(
      edits, id: .random(), cause: cause, reason: reason,
      closedMonths: reopen || opens ? .reopen : .refuse)
  }
}
