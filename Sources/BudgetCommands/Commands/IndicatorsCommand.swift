import ArgumentParser
import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText

/// `budget indicators`: what indicators have come to.
struct IndicatorsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("indicators", \.indicatorsAbstract, usage: Usage.indicators)
  }

  enum Format: String, CaseIterable, Sendable {
    case text, json, csv, markdown
  }

  @OptionGroup var target: FileArgument

  @Argument(help: .words(\.someProjectsHelp, value: \.projectValue), completion: .projects)
  var projects: [String] = []

  @OptionGroup var asOf: AsOfOption

  @Option(
    help: .words(\.formatHelp, value: \.formatValue), completion: .choices(Format.self),
    transform: Parse.choice())
  var format: Format = .text

  @Option(
    help: .words(\.onlyLightsHelp, value: \.stateValue),
    completion: .choices(IndicatorTable.Selection.self), transform: Parse.choice())
  var only: [IndicatorTable.Selection] = []

  @Option(
    help: .words(\.failOnLightsHelp, value: \.stateValue),
    completion: .choices(IndicatorTable.Selection.self), transform: Parse.choice())
  var failOn: [IndicatorTable.Selection] = []

  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = CommandContext.current
    let strings = context.strings
    let today = try common.currentDate(context)
    let book = try BookFile.openOrExplain(target.file, context).book
    let table = IndicatorTable(
      book, asOf: try asOf.month(for: book, at: target.file, today: today, strings),
      projects: try ProjectQuery.find(projects, in: book, strings), selections: Set(only))
    switch format {
    case .json: try context.print(table.json)
    case .csv: try context.print(table.csv)
    case .markdown: try context.print(table.report(strings).markdown)
    case .text:
      try context.print(
        table.report(strings).text(
          pageWidth: context.pageWidth, usesColor: context.colorsReports))
    }
    if failOn.contains(where: table.holds) { throw ExitStatus.found.code }
  }
}
