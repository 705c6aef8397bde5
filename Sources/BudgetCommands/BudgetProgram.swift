import ArgumentParser
import BudgetText
import Glibc

/// The program: its command line and how it ends.
public enum BudgetProgram {
  /// Runs the command that the process was started with, and ends the process.
  public static func main() -> Never {
    // A reader that goes away is noticed by the write itself.
    signal(SIGPIPE, SIG_IGN)
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  private static func run(_ arguments: [String]) -> Int32 {
    do {
      var command = try RootCommand.parseAsRoot(arguments)
      try command.run()
      return ExitStatus.done.rawValue
    } catch let failure as CommandFailure {
      Output.complain(failure.lines)
      return failure.status.rawValue
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return explain(error)
    }
  }

  /// Help goes to standard output; what is wrong with the command line to standard error.
  private static func explain(_ error: any Error) -> Int32 {
    let code = RootCommand.exitCode(for: error)
    let message = ParserWords.translated(RootCommand.fullMessage(for: error))
    if code == .success {
      try? Output.print(message + "\n")
      return ExitStatus.done.rawValue
    }
    Output.complain(
      message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    return ExitStatus.usage.rawValue
  }

  /// A command that a word was perhaps meant to be: at most two letters differ.
  static func command(resembling word: String) -> String? {
    RootCommand.configuration.subcommands
      .map { $0._commandName }
      .first { $0.distance(to: word.lowercased()) <= 2 && word.count > 2 }
  }
}

/// The command line as a whole.
struct RootCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "budget",
      abstract: Surroundings.strings.programAbstract,
      discussion: Surroundings.strings.programDiscussion,
      version: BudgetVersion.text,
      subcommands: [
        OpenCommand.self, SummaryCommand.self, SpendCommand.self, CheckCommand.self,
      ],
      defaultSubcommand: OpenCommand.self)
  }
}

/// The version of the program.
enum BudgetVersion {
  static let text = "0.1.0"
}

/// The argument parser speaks English only; its phrases are replaced by ours.
enum ParserWords {
  static func translated(_ message: String) -> String {
    Surroundings.strings.parserPhrases.reduce(message) { text, phrase in
      text.replacing(phrase.english, with: phrase.translation)
    }
  }
}

extension String {
  /// How many letters must be inserted, removed or replaced to turn this into another word.
  fileprivate func distance(to other: String) -> Int {
    let (mine, theirs) = (Array(self), Array(other))
    guard abs(mine.count - theirs.count) <= 2 else { return .max }
    var row = Array(0...theirs.count)
    for (i, letter) in mine.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in theirs.enumerated() {
        let above = row[j + 1]
        row[j + 1] = Swift.min(above + 1, row[j] + 1, diagonal + (letter == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[theirs.count]
  }
}
