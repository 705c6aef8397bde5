import ArgumentParser
import BudgetModel
import BudgetStore
import BudgetText

/// `budget spend`: records a month's spending from a script.
struct SpendCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("spend", \.spendAbstract, usage: Usage.spend)
  }

  @OptionGroup var target: FileArgument

  @OptionGroup var subject: ProjectArgument

  @OptionGroup var time: MonthOption

  // A refund begins with a minus, so the next word is the amount whatever it begins with.
  @Option(
    parsing: .unconditional, help: .words(\.amountHelp, value: \.amountValue),
    transform: Parse.amount)
  var amount: AmountText?

  @Option(
    parsing: .unconditional, help: .words(\.cumulativeHelp, value: \.amountValue),
    transform: Parse.amount)
  var cumulative: AmountText?

  @Option(help: .words(\.sourceHelp, value: \.sourceValue), completion: .sources)
  var source: String?

  @Flag(help: .words(\.otherHelp))
  var other = false

  @Option(parsing: .unconditional, help: .words(\.noteHelp, value: \.textValue))
  var note: String?

  @OptionGroup var change: ChangeOptions

  @OptionGroup var common: CommonOptions

  private var month: Month { time.month }

  func validate() throws {
    let strings = CommandContext.current.strings
    guard (amount == nil) != (cumulative == nil) else {
      throw ValidationError(strings.oneAmount)
    }
    if other, let source, source != FundSource.other.key {
      throw ValidationError(strings.twoSources(source))
    }
  }

  func run() throws {
    let context = CommandContext.current
    let strings = context.strings
    let today = try common.currentDate(context)
    var ledger = try context.open(target.file, today: today)
    let before = try ProjectQuery(subject.project).find(in: ledger.book, strings)
    let source = try chosenSource(of: ledger.book, strings)
    let typed = try typedAmount(in: ledger.book, strings)
    let commit = change.commit(try edits(of: before, source, typed, strings))
    let outcome = try context.carryOut(
      commit, on: &ledger, at: target.file, dryRun: change.dryRun)
    guard let position = outcome.book.position(of: before.code) else { return }
    let after = outcome.book.projects[position]
    let record = Record(
      before: before, after: after, source: source, typed: typed, book: outcome.book)
    if let warning = warning(about: record, today) {
      context.complain([strings.warningInPassing(warning, outcome.names)])
    }
    let line = recorded(record, strings)
    try context.print(
      lines: change.dryRun ? [line, strings.nothingWritten] : [line], isSaved: outcome.isSaved)
  }

  /// The source that the command line names, else the book's first.
  private func chosenSource(
    of book: BudgetBook, _ strings: Strings
  ) throws(CommandFailure) -> FundSource {
    let sources = book.sources
    guard let key = other ? FundSource.other.key : source else { return sources.first }
    guard let source = sources.all.first(where: { $0.key == key }) else {
      throw CommandFailure(
        .usage, strings.noSuchSource(key, known: sources.all, names: BookNames(book)))
    }
    return source
  }

  /// The amount given, a bare number being in the unit that the file asks for.
  private func typedAmount(
    in book: BudgetBook, _ strings: Strings
  ) throws(CommandFailure) -> TypedAmount? {
    do throws(MoneyError) {
      return try (amount ?? cumulative)?.amount(bare: book.rules.bareUnit)
    } catch {
      throw CommandFailure(.usage, strings.explanation(error))
    }
  }

  /// The amount of the chosen source and, where it is given, the note; everything else of the month stays.
  private func edits(
    of project: Project, _ source: FundSource, _ typed: TypedAmount?, _ strings: Strings
  ) throws(CommandFailure) -> [Edit] {
    var edits: [Edit] = []
    do throws(MoneyError) {
      if let typed {
        edits.append(
          try project.spendingEdit(
            typed.money, isCumulative: amount == nil, of: source, in: month))
      }
    } catch {
      throw CommandFailure(.wrongData, strings.explanation(error))
    }
    if let note { edits.append(project.noteEdit(note, in: month)) }
    return edits
  }

  /// What was recorded: a project before and after, and the source.
  private struct Record {
    let before, after: Project
    let source: FundSource
    let typed: TypedAmount?
    let book: BudgetBook
  }

  /// What looks mistaken most; that an amount was replaced is part of the report anyway.
  private func warning(about record: Record, _ today: CalendarDate?) -> EntryWarning? {
    let proposed = ProposedAmount(
      amount(in: record.after, record.source) ?? .zero, from: record.source, in: month,
      typed: record.typed)
    let found = try? record.before.warnings(
      about: proposed, fiscalYear: record.book.fiscalYear, today: today)
    return found?.first { if case .overwritesReported = $0 { false } else { true } }
  }

  private func recorded(_ record: Record, _ strings: Strings) -> String {
    let after = record.after
    return strings.recorded(
      project: after.name, month: YearMonth(year: record.book.fiscalYear.year, month: month),
      source: record.source, amount: amount(in: after, record.source) ?? .zero,
      replacing: amount(in: record.before, record.source),
      cumulative: after.actual(through: month), rate: after.executionRate(through: month),
      names: BookNames(record.book), isRehearsal: change.dryRun)
  }

  /// What the month holds of a source, nil when it is not reported.
  private func amount(in project: Project, _ source: FundSource) -> Money? {
    project.spending(in: month)?.amount[source]
  }
}
