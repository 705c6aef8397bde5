import ArgumentParser
import BudgetExchange
import BudgetImport
import BudgetModel
import BudgetStore
import BudgetText

/// `budget import document`: makes the year's file from a published document.
struct ImportDocumentCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("document", \.importDocumentAbstract, usage: Usage.importDocument)
  }

  enum Format: String, CaseIterable, Sendable {
    case text, json
  }

  @Argument(
    help: .words(\.documentSourceHelp, value: \.sourceFileValue), completion: .documents,
    transform: Parse.text)
  var source: String

  @Option(
    name: .short, help: .words(\.newFileHelp, value: \.fileValue), completion: .books,
    transform: Parse.text)
  var output: String

  @Option(help: .words(\.documentUnitHelp, value: \.codeValue), transform: Parse.text)
  var unit: String?

  @Option(help: .words(\.documentNameHelp, value: \.nameValue), transform: Parse.text)
  var name: String?

  @Option(
    help: .words(\.documentYearHelp, value: \.yearValue), completion: .years, transform: Parse.year)
  var year: FiscalYear?

  @Option(help: .words(\.departmentHelp, value: \.codeValue), transform: Parse.text)
  var department: String?

  @Option(help: .words(\.departmentNameHelp, value: \.nameValue), transform: Parse.text)
  var departmentName: String?

  @Option(
    help: .words(\.applyFormatHelp, value: \.formatValue), completion: .choices(Format.self),
    transform: Parse.choice())
  var format: Format = .text

  @Flag(help: .words(\.newDryRunHelp))
  var dryRun = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if (department == nil) != (departmentName == nil) {
      throw ValidationError(CommandContext.current.strings.departmentNeedsBoth)
    }
  }

  func run() throws {
    let context = CommandContext.current
    let reading = try read(context)
    try BookCreation.make(reading.book, at: output, isRehearsal: dryRun, context)
    let report = DocumentReport(reading, strings: context.strings)
    switch format {
    case .text:
      try context.print(
        lines: report.lines(made: output, isRehearsal: dryRun), isSaved: !dryRun)
    case .json: try context.print(report.json, isSaved: !dryRun)
    }
    if !reading.isCertain { throw ExitStatus.found.code }
  }

  private func read(_ context: CommandContext) throws(CommandFailure) -> DocumentReading {
    var head = DocumentHead(code: unit, name: name, year: year)
    if let department, let departmentName {
      head.department = Unit(code: department, name: departmentName)
    }
    let bytes: [UInt8]
    do throws(OpenFailure) {
      bytes = try FileContents.bytes(at: context.resolved(source))
    } catch {
      throw error.failure(source, context.strings)
    }
    do throws(DocumentProblem) {
      return try DocumentFile.read(bytes, head: head, path: context.variable("PATH") ?? "")
    } catch {
      let strings = context.strings
      throw CommandFailure(.wrongData, strings.about(source, strings.sentence(for: error)))
    }
  }
}
