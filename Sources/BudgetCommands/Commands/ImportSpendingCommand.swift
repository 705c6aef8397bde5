import ArgumentParser
import BudgetImport
import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText

/// `budget import spending`: months of spending from a spreadsheet or a text of separated values.
struct ImportSpendingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "spending", abstract: CommandContext.current.strings.importSpendingAbstract,
      usage: Usage.importSpending, discussion: CommandContext.current.strings.importStatuses)
  }

  @OptionGroup var table: TableOptions

  @Option(
    help: .words(\.importMonthHelp, value: \.monthValue), completion: .months,
    transform: Parse.month)
  var month: Month?

  @Flag(help: .words(\.importCumulativeHelp))
  var cumulative = false

  @OptionGroup var change: ChangeOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = CommandContext.current
    let today = try common.currentDate(context)
    var ledger = try context.open(table.into, today: today)
    let book = ledger.book
    var options = SpendingImportOptions()
    options.month = month
    options.isCumulative = cumulative
    options.source = try table.source(of: book, context.strings)
    options.unit = table.unit
    options.sheet = table.sheet
    options.reopens = change.reopen
    options.today = today
    let choices = try table.choices(in: book, context.strings)
    let tables = try context.tables(of: table.source)
    let spending: SpendingImport
    do throws(TableProblem) {
      spending = try SpendingImport(tables.tables, in: book, options, choices: choices)
    } catch {
      throw context.failure(error, table.source)
    }
    try TableImport(options: table, change: change, context: context).carryOut(
      ImportPreview(.spending(spending), in: book, context.strings), spending.edits, from: tables,
      on: &ledger)
  }
}
