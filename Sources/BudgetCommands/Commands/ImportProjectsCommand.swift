import ArgumentParser
import BudgetImport
import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText

/// `budget import projects`: projects with their budgets and plans from a spreadsheet or a text of separated values.
struct ImportProjectsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "projects", abstract: CommandContext.current.strings.importProjectsAbstract,
      usage: Usage.importProjects, discussion: CommandContext.current.strings.importStatuses)
  }

  @OptionGroup var table: TableOptions

  @OptionGroup var change: ChangeOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = CommandContext.current
    var ledger = try context.open(table.into, today: common.currentDate(context))
    let book = ledger.book
    var options = ProjectsImportOptions()
    options.source = try table.source(of: book, context.strings)
    options.unit = table.unit
    options.sheet = table.sheet
    options.reopens = change.reopen
    let choices = try table.choices(in: book, context.strings)
    let tables = try context.tables(of: table.source)
    let projects: ProjectsImport
    do throws(TableProblem) {
      projects = try ProjectsImport(tables.tables, in: book, options, choices: choices)
    } catch {
      throw context.failure(error, table.source)
    }
    try TableImport(options: table, change: change, context: context).carryOut(
      ImportPreview(.projects(projects), in: book, context.strings), projects.edits, from: tables,
      on: &ledger)
  }
}
