import ArgumentParser
import BudgetExchange
import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText

/// `budget export`: a book as a file for others.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("export", \.exportAbstract, usage: Usage.export)
  }

  @OptionGroup var target: FileArgument

  @Option(
    name: [.customShort("o"), .long], help: .words(\.outputHelp, value: \.outputValue),
    completion: .files, transform: Parse.text)
  var output: String

  @OptionGroup var asOf: AsOfOption

  @Option(
    help: .words(\.exportFormatHelp, value: \.formatValue), completion: .choices(ExportFormat.self),
    transform: Parse.choice())
  var format: ExportFormat?

  @Flag(help: .words(\.bomHelp))
  var bom = false

  @Flag(help: .words(\.forceHelp))
  var force = false

  @OptionGroup var common: CommonOptions

  private var isPrinted: Bool { output == "-" }
  private var chosenFormat: ExportFormat? {
    format ?? (isPrinted ? nil : ExportFormat(path: output))
  }

  func validate() throws {
    let strings = CommandContext.current.strings
    guard let chosen = chosenFormat else {
      let known = ExportFormat.allCases.filter { $0.isText || !isPrinted }.map(\.rawValue)
      throw ValidationError(strings.unknownEnding(isPrinted ? nil : output, known))
    }
    if isPrinted, !chosen.isText { throw ValidationError(strings.workbookIsNoText) }
    if bom, chosen != .csv { throw ValidationError(strings.bomIsForCSV) }
  }

  func run() throws {
    let context = CommandContext.current
    let strings = context.strings
    guard let format = chosenFormat else { return }
    let today = try common.currentDate(context)
    let book = try BookFile.openOrExplain(target.file, context).book
    let month = try asOf.month(for: book, at: target.file, today: today, strings)
    let target = ExportOutput(
      path: context.resolved(output), book: context.resolved(target.file), replaces: force)
    if !isPrinted { try target.refuse(as: output, strings) }
    var export = Export(
      format, asOf: month, strings, time: context.now(), clockOffset: context.clockOffset())
    export.hasByteOrderMark = bom
    if format == .xlsx { export.history = history(context, today: today) }
    let bytes: [UInt8]
    do throws(ExportFailure) {
      bytes = try export.bytes(of: book)
    } catch {
      throw CommandFailure(error.status, strings.about(output, strings.sentence(for: error)))
    }
    if isPrinted { return try context.print(bytes) }
    try target.writeOrExplain(bytes, as: output, strings)
    try context.print(
      lines: [
        strings.exported(
          output, projects: book.projects.count, asOf: book.fiscalYear.month(month).text)
      ], isSaved: true)
  }

  /// The book's history; without one that can be read the rest is exported all the same.
  private func history(_ context: CommandContext, today: CalendarDate?) -> History? {
    let strings = context.strings
    func leaveOut(_ why: String) -> History? {
      context.complain([strings.about(target.file, strings.historyLeftOut(why))])
      return nil
    }
    do {
      var ledger = try context.open(target.file, today: today)
      let history = try ledger.wholeHistory()
      if history.unreadableLines > 0 {
        context.complain([
          strings.about(
            target.file, strings.unreadableHistoryLines(history.unreadableLines))
        ])
      }
      return history
    } catch let failure as CommandFailure {
      return leaveOut(failure.lines.joined(separator: " "))
    } catch let failure as StorageFailure {
      return leaveOut(strings.sentence(for: failure))
    } catch {
      return nil
    }
  }
}
