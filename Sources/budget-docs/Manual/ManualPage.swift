import BudgetCommands
import BudgetText

/// budget(1) in a language, made of what the commands say of themselves.
struct ManualPage {
  private let strings: Strings
  private let program: CommandPage

  init(_ language: Language) {
    strings = Strings(language)
    program = .program(in: language)
  }

  /// The page as a man program reads it.
  var text: String {
    var roff = Roff()
    roff.line(".\\\" Made by `make docs` from the words of the commands; changes are lost.")
    roff.line(
      ".TH BUDGET 1 \"\" \(Roff.argument("budget \(BudgetVersion.release)"))"
        + " \(Roff.argument(strings.manualVolume))")
    // Words stay whole and lines ragged, as Chinese ones are best.
    roff.line(".nh")
    roff.line(".ad l")
    roff.section(strings.manualName)
    roff.line("budget \\- \(Roff.escaped(strings.manualSummary))")
    roff.section(strings.manualSynopsis)
    roff.display(program.usage)
    roff.section(strings.manualDescription)
    for paragraph in strings.manualAbout { roff.paragraph(paragraph) }
    roff.section(strings.manualCommands)
    for command in program.subcommands { describe(command, in: &roff) }
    roff.section(strings.manualCommonOptions)
    for parameter in common { describe(parameter, in: &roff) }
    roff.section(strings.manualExitStatus)
    for (status, meaning) in strings.exitStatuses { roff.entry(Roff.bold(status), meaning) }
    roff.section(strings.manualEnvironment)
    for (variable, meaning) in strings.environmentVariables {
      roff.entry(Roff.bold(variable), meaning)
    }
    roff.section(strings.manualFiles)
    for (file, meaning) in strings.manualFileList { roff.entry(Roff.italic(file), meaning) }
    roff.section(strings.manualExamples)
    for (line, meaning) in strings.manualExampleList {
      roff.entry(Roff.bold(line), meaning)
    }
    roff.section(strings.manualMore)
    roff.paragraph(strings.manualMoreText)
    return roff.text
  }

  /// What every command takes, told once.
  private var common: [Parameter] {
    guard let first = program.subcommands.first else { return [] }
    return first.parameters.filter { parameter in
      parameter.kind != .positional
        && program.subcommands.allSatisfy { isCommon(parameter, in: $0) }
    }
  }

  /// A command that only holds others takes what they take.
  private func isCommon(_ parameter: Parameter, in command: CommandPage) -> Bool {
    command.subcommands.isEmpty
      ? command.parameters.contains(parameter)
      : command.subcommands.allSatisfy { isCommon(parameter, in: $0) }
  }

  private func describe(_ command: CommandPage, in roff: inout Roff) {
    guard command.subcommands.isEmpty else {
      for subcommand in command.subcommands { describe(subcommand, in: &roff) }
      return
    }
    roff.subsection(command.call)
    roff.line(Roff.escaped(command.abstract))
    if !command.discussion.isEmpty { roff.paragraph(command.discussion) }
    roff.display(command.usage)
    for parameter in command.parameters where !common.contains(parameter) {
      describe(parameter, in: &roff)
    }
  }

  private func describe(_ parameter: Parameter, in roff: inout Roff) {
    let names = parameter.names.map(Roff.bold).joined(separator: ", ")
    let value = parameter.kind == .flag ? "" : Roff.italic("<\(parameter.valueName)>")
    roff.entry(
      [names, value].filter { !$0.isEmpty }.joined(separator: " "), parameter.abstract)
  }
}
