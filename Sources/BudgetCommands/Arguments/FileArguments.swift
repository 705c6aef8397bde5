import ArgumentParser
import BudgetText
import Glibc

/// The one file that a command is about.
struct FileArgument: ParsableArguments {
  @Argument(help: .words(\.fileHelp, value: \.fileValue), completion: .books)
  var file: String
}

/// The file when none is named.
enum DefaultFile {
  static func path(_ context: CommandContext) throws(CommandFailure) -> String {
    if let path = context.variable("BUDGET_FILE") { return path }
    guard access(context.resolved("budget.json"), F_OK) == 0 else {
      throw CommandFailure(.noSuchFile, context.strings.howToBegin)
    }
    return "budget.json"
  }
}
