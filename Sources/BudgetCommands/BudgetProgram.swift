import ArgumentParser
import BudgetText
import CProcess
import Glibc

/// The program: its command line and how it ends.
public enum BudgetProgram {
  /// Runs the command that the process was started with, and ends the process.
  public static func main() -> Never {
    // A reader that goes away and a file that must not grow are told by the write itself.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    exit(run(processArguments, in: .process))
  }

  /// The words after the program's name.
  ///
  /// `CommandLine` would read them from /proc, which need not be there.
  private static var processArguments: [String] {
    (1..<max(1, start_argument_count())).compactMap {
      start_argument($0).map(String.init(cString:))
    }
  }

  /// Runs a command in the world of a context, and returns its exit status.
  public static func run(_ arguments: [String], in context: CommandContext) -> Int32 {
    let context = context.speaking(as: arguments)
    return CommandContext.$current.withValue(context) { execute(arguments, context) }
  }

  private static func execute(_ arguments: [String], _ context: CommandContext) -> Int32 {
    do {
      var command = try RootCommand.parseAsRoot(forParser(arguments))
      try command.run()
      return ExitStatus.done.rawValue
    } catch let failure as CommandFailure {
      context.complain(failure.lines)
      return failure.status.rawValue
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return explain(error, arguments, context)
    }
  }

  /// The arguments as the parser should have them.
  ///
  /// With an option beside it, a call for the program's help would be taken as one for that of the default command;
  /// the language is known by then, so it can go. Else the options of every command may stand before the command.
  private static func forParser(_ arguments: [String]) -> [String] {
    guard arguments.contains(where: { ["--help", "-h", "help"].contains($0) }) else {
      return CommonOptions.behindCommand(arguments)
    }
    var rest = arguments
    if let place = rest.firstIndex(of: "--lang") {
      rest.removeSubrange(place..<min(place + 2, rest.endIndex))
    }
    rest.removeAll { $0.hasPrefix("--lang=") }
    return rest
  }

  /// Help goes to standard output; what is wrong with the command line to standard error.
  private static func explain(
    _ error: any Error, _ arguments: [String], _ context: CommandContext
  ) -> Int32 {
    let message = RootCommand.fullMessage(for: error, columns: unwrapped)
    let text = HelpPage.translated(message, context.strings)
    guard RootCommand.exitCode(for: error) == .success else {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if let command = arguments.first.flatMap(misspelt) {
        lines.insert(context.strings.didYouMean(command), at: 1)
      }
      context.complain(lines)
      return ExitStatus.usage.rawValue
    }
    // A completion script is printed by the same way and must stay as it is.
    let isHelp = message.hasPrefix("OVERVIEW: ")
    let columns = min(context.pageWidth, helpColumns)
    do {
      try context.print(
        (isHelp ? HelpPage.laidOut(text, columns: columns) : text) + "\n")
    } catch {
      context.complain(error.lines)
      return error.status.rawValue
    }
    return ExitStatus.done.rawValue
  }

  /// Wide enough for the parser never to break a line.
  private static let unwrapped = 10_000
  /// Help in longer lines is hard to read.
  private static let helpColumns = 80

  /// The command that a word is not but was perhaps meant to be.
  private static func misspelt(_ word: String) -> String? {
    command(resembling: word).flatMap { $0 == word ? nil : $0 }
  }

  /// The command that a word was perhaps meant to be: the nearest, at most two letters away.
  static func command(resembling word: String) -> String? {
    RootCommand.configuration.subcommands
      // Nobody means the default command by a word of its own.
      .filter { $0 != OpenCommand.self }
      .map { (name: $0._commandName, distance: $0._commandName.distance(to: word.lowercased())) }
      // Of a short word two letters are nearly all.
      .filter { $0.distance <= min(2, $0.name.count / 2) && word.count > 2 }
      .min { $0.distance < $1.distance }?.name
  }
}

/// The command line as a whole.
struct RootCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let strings = CommandContext.current.strings
    return CommandConfiguration(
      commandName: "budget",
      abstract: strings.programAbstract,
      usage: Usage.program,
      discussion: strings.programDiscussion,
      version: BudgetVersion.text(),
      subcommands: [
        OpenCommand.self, NewCommand.self, ImportCommand.self, ExportCommand.self,
        SummaryCommand.self, IndicatorsCommand.self, FormCommand.self, SpendCommand.self,
        ApplyCommand.self, ProjectCommand.self, CheckCommand.self, HistoryCommand.self,
        CloseCommand.self, RestoreCommand.self, ConfigCommand.self,
      ],
      defaultSubcommand: OpenCommand.self)
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
