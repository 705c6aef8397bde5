import ArgumentParser
import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText

/// `budget project`: looks at projects.
struct ProjectCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "project", abstract: CommandContext.current.strings.projectAbstract,
      usage: Usage.project, subcommands: [ListCommand.self, ShowCommand.self])
  }

  /// `budget project list`: every project with its budgets.
  struct ListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration("list", \.projectListAbstract, usage: Usage.projectList)
    }

    enum Format: String, CaseIterable, Sendable {
      case text, json, csv
    }

    @OptionGroup var target: FileArgument

    @Option(
      help: .words(\.listFormatHelp, value: \.formatValue), completion: .choices(Format.self),
      transform: Parse.choice())
    var format: Format = .text

    @OptionGroup var common: CommonOptions

    func run() throws {
      let context = CommandContext.current
      let list = ProjectList(try BookFile.openOrExplain(target.file, context).book)
      switch format {
      case .text:
        try context.print(
          list.report(context.strings).text(pageWidth: context.pageWidth, usesColor: false))
      case .json: try context.print(list.json)
      case .csv: try context.print(list.csv)
      }
    }
  }

  /// `budget project show`: all there is of one.
  struct ShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration("show", \.projectShowAbstract, usage: Usage.projectShow)
    }

    enum Format: String, CaseIterable, Sendable {
      case text, json
    }

    @OptionGroup var target: FileArgument

    @OptionGroup var subject: ProjectArgument

    @Option(
      help: .words(\.applyFormatHelp, value: \.formatValue), completion: .choices(Format.self),
      transform: Parse.choice())
    var format: Format = .text

    @OptionGroup var common: CommonOptions

    func run() throws {
      let context = CommandContext.current
      let book = try BookFile.openOrExplain(target.file, context).book
      let project = try ProjectQuery(subject.project).find(in: book, context.strings)
      switch format {
      case .text:
        let sheet = ProjectSheet(project, of: book)
        try context.print(lines: sheet.lines(context.strings, pageWidth: context.pageWidth))
      case .json:
        try context.print(TerminalSafeJSON.escaping(BookWriter.write(project, of: book)))
      }
    }
  }
}
