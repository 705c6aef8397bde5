import ArgumentParser
import BudgetModel
import BudgetStore
import BudgetText
import BudgetUI
import CursesTerminal
import Glibc
import TerminalKit

/// `budget [FILE]`: the terminal interface; where there is no file, the screen that tells how to begin.
struct OpenCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("open", \.openAbstract, usage: Usage.open)
  }

  @Argument(help: .words(\.defaultFileHelp, value: \.fileValue), completion: .books)
  var file: String?

  @Flag(help: .words(\.readOnlyHelp))
  var readOnly = false

  @OptionGroup var asOf: AsOfOption

  @OptionGroup var screen: ScreenOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = CommandContext.current
    let today = try common.currentDate(context)
    let sitting = Sitting(
      context: context, today: today, asOf: asOf, isReadOnly: readOnly,
      personal: context.screenSettings(screen))
    let path: String
    let ledger: FileLedger
    do throws(CommandFailure) {
      path = if let file { file } else { try DefaultFile.path(context) }
      ledger = try context.open(path, today: today)
    } catch {
      // Where no screen can be shown it ends as it would without one.
      guard canStart(context), let device = try? sitting.openTerminal() else { throw error }
      defer { device.close() }
      let missing = file ?? context.variable("BUDGET_FILE")
      return try Beginning(sitting: sitting, missing: missing).run(on: device)
    }
    let month = try asOf.month(for: ledger.book, at: path, today: today, context.strings)
    let device = try sitting.openTerminal()
    defer { device.close() }
    try sitting.run(ledger, at: path, asOf: month, on: device)
  }

  /// Whether somebody sits there who may begin a file, and there is nothing where one was looked for.
  private func canStart(_ context: CommandContext) -> Bool {
    guard !readOnly, context.isInteractive() else { return false }
    // Whoever misspells a command does not want a file of that name.
    if let file, BudgetProgram.command(resembling: file) != nil { return false }
    var status = stat()
    let path = file ?? context.variable("BUDGET_FILE") ?? "budget.json"
    return lstat(context.resolved(path), &status) != 0 && errno == ENOENT
  }
}
