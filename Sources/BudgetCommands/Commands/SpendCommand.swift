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
  var amount: TypedAmount?

  @Option(
    parsing: .unconditional, help: .words(\.cumulativeHelp, value: \.amountValue),
    transform: Parse.amount)
  var cumulative: TypedAmount?

  @Option(
    help: .words(\.sourceHelp, value: \.sourceValue), transform: Parse.choice())
  var source: FundSource?

  @Flag(help: .words(\.otherHelp))
  var other = false

  @Option(parsing: .unconditional, help: .words(\.noteHelp, value: \.textValue))
  var note: String?

  @OptionGroup var change: ChangeOptions

  @OptionGroup var common: CommonOptions

  private var month: Month { time.month }

  /// Fiscal funds unless the command line says otherwise.
  private var chosenSource: FundSource { other ? .other : source ?? .fiscal }

  func validate() throws {
    let strings = CommandContext.current.strings
    guard (amount == nil) != (cumulative == nil) else {
      throw ValidationError(strings.oneAmount)
    }
    if other, let source, source != .other {
      throw ValidationError(strings.twoSources(source.rawValue))
    }
  }

  func run() throws {
    let context = CommandContext.current
    let strings = context.strings
    let today = try common.currentDate(context)
    var ledger = try context.open(target.file, today: today)
    let before = try ProjectQuery(subject.project).find(in: ledger.book, strings)
    let commit = change.commit(try edits(of: before, strings))
    let outcome = try context.carryOut(
      commit, on: &ledger, at: target.file, dryRun: change.dryRun)
    guard let position = outcome.book.position(of: before.code) else { return }
    let after = outcome.book.projects[position]
    if let warning = warning(about: after, replacing: before, outcome.book.fiscalYear, today) {
      context.complain([strings.warningInPassing(warning)])
    }
    let line = recorded(after, replacing: before, outcome.book.fiscalYear, strings)
    try context.print(
      lines: change.dryRun ? [line, strings.nothingWritten] : [line], isSaved: outcome.isSaved)
  }

  /// The amount of the chosen source and, where it is given, the note; everything else of the month stays.
  private func edits(of project: Project, _ strings: Strings) throws(CommandFailure) -> [Edit] {
    var edits: [Edit] = []
    do throws(MoneyError) {
      if let typed = amount ?? cumulative {
        edits.append(
          try project.spendingEdit(
            typed.money, isCumulative: amount == nil, of: chosenSource, in: month))
      }
    } catch {
      throw CommandFailure(.wrongData, strings.explanation(error))
    }
    if let note { edits.append(project.noteEdit(note, in: month)) }
    return edits
  }

  /// What looks mistaken most; that an amount was replaced is part of the report anyway.
  private func warning(
    about after: Project, replacing before: Project, _ year: FiscalYear, _ today: CalendarDate?
  ) -> EntryWarning? {
    let proposed = ProposedAmount(
      amount(in: after) ?? .zero, from: chosenSource, in: month, typed: amount ?? cumulative)
    let found = try? before.warnings(about: proposed, fiscalYear: year, today: today)
    return found?.first { if case .overwritesReported = $0 { false } else { true } }
  }

  private func recorded(
    _ after: Project, replacing before: Project, _ year: FiscalYear, _ strings: Strings
  ) -> String {
    strings.recorded(
      project: after.name, month: YearMonth(year: year.year, month: month), source: chosenSource,
      amount: amount(in: after) ?? .zero, replacing: amount(in: before),
      cumulative: after.actual(through: month), rate: after.executionRate(through: month),
      isRehearsal: change.dryRun)
  }

  /// What the month holds of the chosen source, nil when it is not reported.
  private func amount(in project: Project) -> Money? {
    project.spending(in: month)?.amount[chosenSource]
  }
}
