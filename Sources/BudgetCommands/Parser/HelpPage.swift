import BudgetText
import DisplayText

/// The help of a command, laid out by display width.
struct HelpPage {
  private let page: CommandPage
  private let strings: Strings
  private let columns: Int

  private static let labelColumns = 26
  private static let indentation = "  "

  /// - Parameter columns: those of its lines at most; usage stays whole.
  init(_ page: CommandPage, columns: Int, _ strings: Strings) {
    self.page = page
    self.strings = strings
    self.columns = columns
  }

  /// All of it, ended with a line break.
  var text: String {
    (overview + [""] + Self.usage(page, strings.usageHeading) + sections + more)
      .map { $0 + "\n" }.joined()
  }

  /// The usage lines of a command under each other, behind a heading.
  static func usage(_ page: CommandPage, _ heading: String) -> [String] {
    let gap = String(repeating: " ", count: heading.displayWidth)
    return page.usage.enumerated().map { ($0 == 0 ? heading : gap) + $1 }
  }

  private var overview: [String] {
    (strings.overviewHeading + page.abstract).wrapped(to: columns)
      + (page.discussion.isEmpty ? [] : [""] + page.discussion.wrapped(to: columns))
  }

  private var sections: [String] {
    let options = page.parameters.filter { $0.kind != .positional }
    return section(strings.argumentsHeading, page.positionals.map { ($0.label, $0.abstract) })
      + section(strings.optionsHeading, options.map { ($0.label, $0.abstract) })
      + section(
        strings.commandsHeading,
        page.subcommands.map { command in
          let isDefault = command.name == page.defaultName
          return (isDefault ? strings.byDefault(command.name) : command.name, command.abstract)
        })
  }

  private var more: [String] {
    guard !page.subcommands.isEmpty else { return [] }
    let within = page.path.dropFirst().map { $0 + " " }.joined()
    return ["", Self.indentation + strings.seeHelp(ofCommandsIn: "budget help \(within)")]
  }

  private func section(_ heading: String, _ entries: [(label: String, text: String)]) -> [String] {
    entries.isEmpty ? [] : ["", heading] + entries.flatMap(entry)
  }

  /// A label, a gap and a text; a label that leaves no gap has a line of its own.
  private func entry(label: String, text: String) -> [String] {
    let label = Self.indentation + label
    let isLong = label.displayWidth >= Self.labelColumns
    let lines = text.wrapped(to: columns - Self.labelColumns)
    return (isLong ? [label] : [])
      + lines.enumerated().map { place, line in
        (place == 0 && !isLong ? label : "").padded(to: Self.labelColumns) + line
      }
  }
}
