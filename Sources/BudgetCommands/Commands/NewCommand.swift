import ArgumentParser
import BudgetModel
import BudgetStore
import BudgetText

/// `budget new`: makes the file of a year, empty or with what the year before is carried over.
struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("new", \.newAbstract, usage: Usage.new)
  }

  @Argument(
    help: .words(\.newFileHelp, value: \.fileValue), completion: .books, transform: Parse.text)
  var file: String

  @Option(help: .words(\.unitHelp, value: \.codeValue), transform: Parse.text)
  var unit: String?

  @Option(help: .words(\.unitNameHelp, value: \.nameValue), transform: Parse.text)
  var name: String?

  @Option(help: .words(\.yearHelp, value: \.yearValue), completion: .years, transform: Parse.year)
  var year: FiscalYear?

  @Option(help: .words(\.departmentHelp, value: \.codeValue), transform: Parse.text)
  var department: String?

  @Option(help: .words(\.departmentNameHelp, value: \.nameValue), transform: Parse.text)
  var departmentName: String?

  @Option(help: .words(\.newSourceHelp, value: \.declarationValue), transform: Parse.source)
  var source: [DeclaredSource] = []

  @Option(
    help: .words(\.inputUnitHelp, valueName: "万元|元"), completion: .list(["万元", "元"]),
    transform: Parse.moneyUnit)
  var inputUnit: MoneyUnit?

  @Option(help: .words(\.fromHelp, value: \.oldFileValue), completion: .books)
  var from: String?

  @Flag(help: .words(\.keepAmountsHelp))
  var keepAmounts = false

  @Flag(help: .words(\.newDryRunHelp))
  var dryRun = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    let strings = CommandContext.current.strings
    if from == nil {
      if unit == nil || name == nil || year == nil { throw ValidationError(strings.newNeedsHead) }
      if keepAmounts { throw ValidationError(strings.keepNeedsFrom) }
    } else if !source.isEmpty {
      throw ValidationError(strings.sourcesAreCarried)
    }
    if (department == nil) != (departmentName == nil) {
      throw ValidationError(strings.departmentNeedsBoth)
    }
  }

  func run() throws {
    let context = CommandContext.current
    let strings = context.strings
    let lines: [String]
    if let from {
      let old = try BookFile.openOrExplain(from, context).book
      let head = try head(after: old, strings)
      let book = old.nextYear(head, keepingAmounts: keepAmounts)
      try BookCreation.make(book, at: file, isRehearsal: dryRun, context)
      lines = [strings.made(file, head, isRehearsal: dryRun)] + carried(old, into: book, strings)
    } else {
      let head = try newHead(strings)
      let book: BudgetBook
      do throws(RuleViolation) {
        book = try BudgetBook(head)
      } catch {
        throw CommandFailure(.usage, strings.broken(error.rule))
      }
      try BookCreation.make(book, at: file, isRehearsal: dryRun, context)
      lines = [strings.made(file, head, isRehearsal: dryRun)]
    }
    try context.print(lines: lines + (dryRun ? [strings.nothingMade] : []), isSaved: !dryRun)
  }

  /// What the command line alone says.
  private func newHead(_ strings: Strings) throws(CommandFailure) -> BookHead {
    guard let unit, let name, let year else {
      throw CommandFailure(.usage, strings.newNeedsHead)
    }
    var head = BookHead(
      unit: Unit(code: unit, name: name), fiscalYear: year,
      sources: FundSources(source.isEmpty ? nil : source))
    complete(&head)
    return head
  }

  /// What the year before had, unless the command line says otherwise.
  private func head(
    after old: BudgetBook, _ strings: Strings
  ) throws(CommandFailure) -> BookHead {
    guard let year = year ?? FiscalYear(old.fiscalYear.year + 1) else {
      throw CommandFailure(.usage, strings.noYearAfter)
    }
    var head = old.head(of: year)
    head.unit = Unit(code: unit ?? head.unit.code, name: name ?? head.unit.name)
    complete(&head)
    return head
  }

  private func complete(_ head: inout BookHead) {
    if let department, let departmentName {
      head.department = Unit(code: department, name: departmentName)
    }
    // The default is not written: a file that needs nothing else stays one of version 1.
    if let inputUnit { head.rules.inputUnit = inputUnit == .wan ? nil : inputUnit }
  }

  private func carried(_ old: BudgetBook, into book: BudgetBook, _ strings: Strings) -> [String] {
    let left = strings.leftBehind(old.leftBehind(keepingAmounts: keepAmounts))
    return [strings.carried(from ?? "", year: old.fiscalYear, into: book)]
      + book.projects.map(strings.carriedProject) + (left.map { [$0] } ?? [])
  }
}
