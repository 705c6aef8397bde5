public import BudgetText

/// The keys as the manual lists them, made from the bindings.
public enum KeyReference {
  /// Markdown tables of every key, one for each screen.
  public static func markdown(_ strings: Strings) -> String {
    let tables: [BindingTable] = [
      .projects, .entry, .typing, .recalling, .confirming, .moving, .pasted, .importing, .reviewing,
      .finding,
      .choosingCommand,
      .variance, .months, .indicators, .typingValue, .confirmingValue,
      .evaluation, .monthEnd, .score, .preview,
      .project, .filling, .completing, .unit, .history, .help, .everywhere,
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
