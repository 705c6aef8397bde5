import ArgumentParser
import BudgetModel
import BudgetStore
import BudgetText
import DisplayText

/// `budget spend`: records a month's spending from a script.
struct SpendCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "spend", abstract: Surroundings.strings.spendAbstract, usage: Usage.spend)
  }

  @Argument(
    help: ArgumentHelp(
      Surroundings.strings.fileHelp, valueName: Surroundings.strings.fileValue))
  var file: String

  @Argument(
    help: ArgumentHelp(
      Surroundings.strings.projectHelp, valueName: Surroundings.strings.projectValue))
  var project: String

  @Option(
    help: ArgumentHelp(Surroundings.strings.monthHelp, valueName: Surroundings.strings.monthValue),
    transform: Parse.month)
  var month: Month

  // A refund begins with a minus, so the next word is the amount whatever it begins with.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Surroundings.strings.amountHelp, valueName: Surroundings.strings.amountValue),
    transform: Parse.amount)
  var amount: TypedAmount?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Surroundings.strings.cumulativeHelp, valueName: Surroundings.strings.amountValue),
    transform: Parse.amount)
  var cumulative: TypedAmount?

  @Flag(help: ArgumentHelp(Surroundings.strings.otherHelp))
  var other = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Surroundings.strings.noteHelp, valueName: Surroundings.strings.textValue))
  var note: String?

  @Flag(help: ArgumentHelp(Surroundings.strings.reopenHelp))
  var reopen = false

  @Option(
    help: ArgumentHelp(
      Surroundings.strings.reasonHelp, valueName: Surroundings.strings.textValue))
  var reason: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if reopen, !Commit.isReason(reason) {
      throw ValidationError(Surroundings.strings.reasonMissing)
    }
    guard (amount == nil) != (cumulative == nil) else {
      throw ValidationError(Surroundings.strings.oneAmount)
    }
  }

  func run() throws {
    let strings = Surroundings.strings
    let today = try common.currentDate()
    var ledger = try Ledger.openOrExplain(file, today: today, strings)
    let target = try ProjectQuery(project).find(in: ledger.book, strings)
    let source = other ? FundSource.other : .fiscal
    let entry = try entry(for: target, source, strings)
    let warnings = warnings(about: entry.amount[source], of: target, source, ledger.book, today)
    let commit = Commit(
      .spending(project: target.code, month: month, entry: entry),
      expecting: target.spending(in: month).map(SpendingEntry.init),
      reason: reason, reopening: reopen)
    let receipt = try ledger.commitOrExplain(commit, strings)
    Output.complain(
      receipt.sentences(ledger.book, strings)
        + (warnings.first.map { [strings.warningInPassing($0)] } ?? []))
    try report(ledger.book, target, source, entry, strings)
  }

  /// The month's record as it will be: the other source and, unless given, the note stay.
  private func entry(
    for project: Project, _ source: FundSource, _ strings: Strings
  ) throws(CommandFailure) -> SpendingEntry {
    let previous = project.spending(in: month)
    var funds = previous?.amount ?? .zero
    do throws(MoneyError) {
      if let amount {
        funds[source] = amount.money
      } else if let cumulative {
        let before = month.previous.map { project.actualFunds(through: $0) } ?? .zero
        funds[source] = try cumulative.money - before[source]
      }
    } catch {
      throw CommandFailure(.wrongData, strings.explanation(error))
    }
    let remark = note ?? previous?.note
    return SpendingEntry(amount: funds, note: remark == "" ? nil : remark)
  }

  /// What looks mistaken; that an amount was replaced is part of the report anyway.
  private func warnings(
    about amount: Money, of project: Project, _ source: FundSource, _ book: BudgetBook,
    _ today: CalendarDate?
  ) -> [EntryWarning] {
    let proposed = ProposedAmount(
      amount, from: source, in: month, typed: self.amount ?? cumulative)
    let found = try? project.warnings(
      about: proposed, fiscalYear: book.fiscalYear, today: today)
    return (found ?? []).filter {
      if case .overwritesReported = $0 { false } else { true }
    }
  }

  private func report(
    _ book: BudgetBook, _ target: Project, _ source: FundSource, _ entry: SpendingEntry,
    _ strings: Strings
  ) throws(CommandFailure) {
    guard let position = book.position(of: target.code) else { return }
    let project = book.projects[position]
    let line = strings.recorded(
      project: project.name, month: YearMonth(year: book.fiscalYear.year, month: month),
      source: source, amount: entry.amount[source],
      replacing: target.spending(in: month)?.amount[source],
      cumulative: project.actual(through: month), rate: project.executionRate(through: month))
    try Output.print(line.safeForDisplay + "\n")
  }
}
