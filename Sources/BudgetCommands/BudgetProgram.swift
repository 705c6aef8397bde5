import ArgumentParser
import BudgetText
import CProcess
import Glibc

/// The program: its command line and how it ends.
public enum BudgetProgram {
  /// Runs the command that the process was started with, and ends the process.
  ///
  /// - Parameter commit: the one that was built, ended with `-dirty` where files had been changed; empty where the
  ///   build was not told.
  public static func main(commit: String) -> Never {
    // A reader that goes away and a file that must not grow are told by the write itself.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    var context = CommandContext.process
    context.commit = commit.isEmpty ? nil : commit
    exit(run(processArguments, in: context))
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
    if let script = CompletionScript(askedForBy: arguments) { return script.run(context) }
    // A shell wants what it asked for, and nothing else.
    if arguments.first == CompletionScript.question { return complete(arguments, context) }
    let words = forParser(arguments)
    do {
      var command = try RootCommand.parseAsRoot(words)
      try command.run()
      return ExitStatus.done.rawValue
    } catch let failure as CommandFailure {
      context.complain(failure.lines)
      return failure.status.rawValue
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return RootCommand.exitCode(for: error) == .success
        ? answer(error, words, context) : complain(of: error, words, context)
    }
  }

  /// How a word may go on, one way a line; whatever is wrong, nothing is said.
  private static func complete(_ arguments: [String], _ context: CommandContext) -> Int32 {
    do {
      _ = try RootCommand.parseAsRoot(arguments)
    } catch {
      guard RootCommand.exitCode(for: error) == .success else { return ExitStatus.usage.rawValue }
      let lines = RootCommand.fullMessage(for: error)
      return context.reply(lines.isEmpty ? "" : lines + "\n")
    }
    return ExitStatus.usage.rawValue
  }

  /// The arguments as the parser should have them.
  ///
  /// With an option beside it, a call for the program's help would be taken as one for that of the default command;
  /// the language is known by then, so it can go. Else the options of every command may stand before the command.
  private static func forParser(_ arguments: [String]) -> [String] {
    guard arguments.contains(where: { helpWords.contains($0) }) else {
      return CommonOptions.behindCommand(arguments)
    }
    var rest = arguments
    if let place = rest.firstIndex(of: "--lang") {
      rest.removeSubrange(place..<min(place + 2, rest.endIndex))
    }
    rest.removeAll { $0.hasPrefix("--lang=") }
    return rest
  }

  private static let helpWords: Set = ["--help", "-h", "help"]
  /// Help in longer lines is hard to read.
  private static let helpColumns = 80

  /// What was asked for instead of a command: the version, a dump for other programs, or help.
  private static func answer(
    _ error: any Error, _ words: [String], _ context: CommandContext
  ) -> Int32 {
    let isHelp = words.contains { helpWords.contains($0) || $0 == "--help-hidden" }
    if !isHelp, words.contains(where: { ["--version", "--experimental-dump-help"].contains($0) }) {
      return context.reply(RootCommand.fullMessage(for: error) + "\n")
    }
    let called = words.first == "help" ? words.dropFirst() : words[...]
    let page = CommandPage.program().command(calledBy: called, alone: helpWords).page
    let columns = min(context.pageWidth, helpColumns)
    return context.reply(HelpPage(page, columns: columns, context.strings).text)
  }

  /// What is wrong with the command line, to standard error.
  private static func complain(
    of error: any Error, _ words: [String], _ context: CommandContext
  ) -> Int32 {
    let strings = context.strings
    let (page, rest) = CommandPage.program().command(calledBy: words[...])
    let fault = UsageFault(error, in: rest, of: page)
    var lines = [strings.usageError(fault.sentence(strings))]
    if let command = words.first.flatMap(misspelt) { lines.append(strings.didYouMean(command)) }
    if let help = fault.help { lines.append(strings.usageHelp(help)) }
    lines += HelpPage.usage(page, strings.usageReminder)
    context.complain(lines + ["  " + strings.seeHelp(of: page.call)])
    return ExitStatus.usage.rawValue
  }

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
      version: BudgetVersion.text(commit: CommandContext.current.commit),
      subcommands: [
        OpenCommand.self, NewCommand.self, ImportCommand.self, ExportCommand.self,
        SummaryCommand.self, IndicatorsCommand.self, FormCommand.self, SpendCommand.self,
        ApplyCommand.self, ProjectCommand.self, CheckCommand.self, HistoryCommand.self,
        CloseCommand.self, RestoreCommand.self, ConfigCommand.self,
      ],
      defaultSubcommand: OpenCommand.self)
  }
}
