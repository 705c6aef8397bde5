public import BudgetModel
public import BudgetText

/// The keys as the manual and `budget config` list them, made from the bindings.
public struct KeyReference {
  /// The keys that a command has, by name.
  public let keys: String
  /// What it does.
  public let meaning: String

  /// What a command does, and by which keys.
  ///
  /// - Parameter chosen: the keys that a person has given commands.
  public init(
    of command: BindableCommand, chosen: [BindableCommand: KeyStroke], _ strings: Strings
  ) {
    let wanted = Command(command)
    let screens = Self.screens.filter { $0.bindings.contains { $0.command == wanted } }
    let found = (screens.first ?? .everywhere)
      .rebound(Keymap(chosen), beside: .everywhere).bindings.first { $0.command == wanted }
    keys = found?.keyNames(strings).joined(separator: " ") ?? ""
    meaning = found?.help(strings) ?? ""
  }

  /// The tables that a person's own keys hold in, the screens' before that of everywhere.
  private static let screens: [BindingTable] = [
    .projects, .entry, .variance, .months, .indicators, .evaluation, .monthEnd, .score, .preview,
    .project, .unit, .history, .help, .everywhere,
  ]

  /// Markdown tables of every key, one for each screen.
  public static func markdown(_ strings: Strings) -> String {
    let tables: [BindingTable] = [
      .projects, .entry, .typing, .recalling, .confirming, .askingUnit, .moving, .pasted,
      .importing, .reviewing, .finding, .choosingCommand, .rebinding,
      .variance, .months, .indicators, .typingValue, .confirmingValue,
      .evaluation, .monthEnd, .score, .preview,
      .project, .filling, .completing, .choosingValue, .unit, .history, .help, .everywhere,
      .prompting, .answering, .waiting,
    ]
    let starting: [StartTable] = [.menu, .choosingFile, .newYear, .importing, .waiting]
    return
      (tables.map { section($0, strings) } + starting.map { section($0, strings) })
      .joined(separator: "\n")
  }

  private static func section(_ table: some KeyTable, _ strings: Strings) -> String {
    var text = "### \(table.title(strings))\n\n"
    text += "| \(strings.keyColumn) | \(strings.meaningColumn) |\n| --- | --- |\n"
    for binding in table.bindings {
      let keys = binding.keyNames(strings).map { "`\($0)`" }.joined(separator: " ")
      text += "| \(keys) | \(binding.help(strings)) |\n"
    }
    return text
  }
}
