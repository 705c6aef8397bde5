import ArgumentParser
import BudgetExchange
import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText

/// `budget form`: the forms that staff hand in, filled in as far as the book knows.
struct FormCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("form", \.formAbstract, usage: Usage.form)
  }

  @Argument(
    help: .words(\.formKindHelp, value: \.formKindValue), completion: .choices(StatutoryForm.self),
    transform: Parse.choice())
  var kind: StatutoryForm

  @OptionGroup var target: FileArgument

  @Argument(help: .words(\.someProjectsHelp, value: \.projectValue), completion: .projects)
  var projects: [String] = []

  @Option(
    name: [.customShort("o"), .long], help: .words(\.outputHelp, value: \.outputValue),
    completion: .files, transform: Parse.text)
  var output: String

  @Option(
    help: .words(\.formAsOfHelp, value: \.monthValue), completion: .yearMonths,
    transform: Parse.yearMonth)
  var asOf: YearMonth?

  @Option(
    help: .words(\.formFormatHelp, value: \.formatValue), completion: .choices(FormFormat.self),
    transform: Parse.choice())
  var format: FormFormat?

  @Flag(help: .words(\.completeHelp))
  var complete = false

  @Flag(help: .words(\.forceHelp))
  var force = false

  @OptionGroup var common: CommonOptions

  private var isPrinted: Bool { output == "-" }
  private var chosenFormat: FormFormat? { format ?? (isPrinted ? nil : FormFormat(path: output)) }

  func validate() throws {
    let strings = CommandContext.current.strings
    guard let chosen = chosenFormat else {
      let known = FormFormat.allCases.filter { $0.isText || !isPrinted }.map(\.rawValue)
      throw ValidationError(strings.unknownEnding(isPrinted ? nil : output, known))
    }
    if isPrinted, !chosen.isText { throw ValidationError(strings.workbookIsNoText) }
  }

  func run() throws {
    let context = CommandContext.current
    let strings = context.strings
    guard let format = chosenFormat else { return }
    let book = try BookFile.openOrExplain(target.file, context).book
    let forms = UnitForms(
      kind, of: book, projects: try ProjectQuery.find(projects, in: book, strings),
      asOf: try month(for: book, strings))
    let file = ExportOutput(
      path: context.resolved(output), book: context.resolved(target.file), replaces: force)
    if !isPrinted { try file.refuse(as: output, strings) }
    let bytes: [UInt8]
    do throws(ExportFailure) {
      bytes = try FormExport(forms, strings, time: context.now()).bytes(format)
    } catch {
      throw CommandFailure(error.status, strings.about(output, strings.sentence(for: error)))
    }
    if isPrinted {
      try context.print(bytes)
    } else {
      try file.writeOrExplain(bytes, as: output, strings)
      try context.print(
        lines: [
          strings.formsWritten(
            output, strings.title(of: kind), projects: forms.projects.count,
            asOf: forms.asOf.text)
        ], isSaved: true)
    }
    context.complain(gaps(in: forms, strings))
    if complete, !forms.isComplete { throw ExitStatus.found.code }
  }

  private func month(
    for book: BudgetBook, _ strings: Strings
  ) throws(CommandFailure) -> Month {
    guard let asOf else { return kind.month(by: book.rules) }
    return try AsOfOption.month(asOf, for: book, at: target.file, strings)
  }

  private func gaps(in forms: UnitForms, _ strings: Strings) -> [String] {
    forms.projects.filter { !$0.gaps.isEmpty }.map { form in
      strings.lacking(
        form.project.name,
        strings.words(
          for: form.gaps, in: kind, of: form.project, asOf: forms.asOf.month))
    }
  }
}
