import ArgumentParser
public import BudgetText

/// What there is to know of a command, in a language: help, man page and complaints are made of it.
public struct CommandPage: Sendable {
  /// The words that call it, the program's first.
  public let path: [String]
  /// What it does, in a sentence.
  public let abstract: String
  /// More about it; may be empty.
  public let discussion: String
  /// The ways to write it.
  public let usage: [String]
  /// What it takes, in the order of its declaration.
  public let parameters: [Parameter]
  /// The commands within it.
  public let subcommands: [CommandPage]
  /// Which of them runs where none is named.
  let defaultName: String?

  /// The whole program in a language.
  public static func program(in language: Language) -> CommandPage {
    var context = CommandContext.process
    context.strings = Strings(language)
    return CommandContext.$current.withValue(context) { program() }
  }

  /// The whole program in the language of the run.
  static func program() -> CommandPage {
    CommandPage(RootCommand.self, within: [], .program())
  }

  private init(
    _ type: any ParsableCommand.Type, within path: [String], _ dumped: DumpedCommand
  ) {
    let configuration = type.configuration
    let path = path + [type._commandName]
    self.path = path
    abstract = configuration.abstract
    discussion = configuration.discussion
    usage = configuration.usage.map { $0.split(separator: "\n").map(String.init) } ?? []
    parameters = dumped.parameters.map(Self.inOurWords)
    subcommands = configuration.subcommands.compactMap { subcommand in
      dumped.subcommands.first { $0.name == subcommand._commandName }.map {
        CommandPage(subcommand, within: path, $0)
      }
    }
    defaultName = configuration.defaultSubcommand?._commandName
  }

  /// The parser adds two flags to every command, with help in English.
  private static func inOurWords(_ parameter: Parameter) -> Parameter {
    var parameter = parameter
    let strings = CommandContext.current.strings
    if parameter.names.contains("--version") { parameter.abstract = strings.versionHelp }
    if parameter.names.contains("--help") { parameter.abstract = strings.helpHelp }
    return parameter
  }

  /// Its last word.
  public var name: String { path.last ?? "" }

  /// How it is called: `budget import spending`.
  public var call: String { path.joined(separator: " ") }

  var positionals: [Parameter] { parameters.filter { $0.kind == .positional } }

  func parameter(named name: String) -> Parameter? {
    parameters.first { $0.names.contains(name) }
  }

  func subcommand(named name: String) -> CommandPage? {
    subcommands.first { $0.name == name }
  }

  /// The command that words begin with, the default one where they name none, and the words that are left.
  ///
  /// - Parameter flags: words that leave the program itself meant where they stand alone.
  func command(
    calledBy words: ArraySlice<String>, alone flags: Set<String> = []
  ) -> (page: CommandPage, rest: ArraySlice<String>) {
    if let first = words.first, let subcommand = subcommand(named: first) {
      return subcommand.command(calledBy: words.dropFirst(), alone: flags)
    }
    guard let defaultName, !words.allSatisfy(flags.contains),
      let subcommand = subcommand(named: defaultName)
    else { return (self, words) }
    return (subcommand, words)
  }
}
