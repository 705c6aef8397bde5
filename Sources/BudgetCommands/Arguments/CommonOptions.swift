import ArgumentParser
import BudgetModel
import BudgetText

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: .words(\.languageHelp, valueName: "zh|en"), completion: .choices(Language.self),
    transform: Parse.language)
  var lang: Language?

  @Option(help: .words(\.todayHelp, value: \.dateValue), transform: Parse.date)
  var today: CalendarDate?

  /// The arguments with options that stand before a command moved behind it, where the parser wants them.
  static func behindCommand(_ arguments: [String]) -> [String] {
    var place = 0
    while place < arguments.count, let length = length(ofOption: arguments[place]) {
      place += length
    }
    guard place > 0 else { return arguments }
    let end = place + words(ofCommand: arguments[place...], among: RootCommand.self)
    guard end > place else { return arguments }
    return Array(arguments[place..<end] + arguments[..<place] + arguments[end...])
  }

  /// How many words name a command, those of commands within commands included.
  private static func words(
    ofCommand arguments: ArraySlice<String>, among root: any ParsableCommand.Type
  ) -> Int {
    guard let name = arguments.first,
      let command = root.configuration.subcommands.first(where: { $0._commandName == name })
    else { return 0 }
    return 1 + words(ofCommand: arguments.dropFirst(), among: command)
  }

  /// How many arguments an option of every command takes up, nil for anything else.
  private static func length(ofOption argument: String) -> Int? {
    let names = ["--lang", "--today"]
    if names.contains(argument) { return 2 }
    return names.contains { argument.hasPrefix($0 + "=") } ? 1 : nil
  }

  /// Today: the option, else $BUDGET_TODAY, else the clock.
  func currentDate(_ context: CommandContext) throws(CommandFailure) -> CalendarDate? {
    if let today { return today }
    guard let text = context.variable("BUDGET_TODAY") else { return context.today() }
    guard let date = try? Parse.date(text) else {
      let strings = context.strings
      throw CommandFailure(.usage, strings.about("BUDGET_TODAY", strings.badDate(text)))
    }
    return date
  }
}

/// The as-of month.
struct AsOfOption: ParsableArguments {
  @Option(
    help: .words(\.asOfHelp, value: \.monthValue), completion: .yearMonths,
    transform: Parse.yearMonth)
  var asOf: YearMonth?

  /// The month to report a book as of; a month of another year is refused.
  func month(
    for book: BudgetBook, at path: String, today: CalendarDate?, _ strings: Strings
  ) throws(CommandFailure) -> Month {
    guard let asOf else {
      return today.map { book.fiscalYear.defaultAsOf(today: $0) } ?? .january
    }
    return try Self.month(asOf, for: book, at: path, strings)
  }

  /// The month of a year that must be the book's.
  static func month(
    _ asOf: YearMonth, for book: BudgetBook, at path: String, _ strings: Strings
  ) throws(CommandFailure) -> Month {
    guard asOf.year == book.fiscalYear.year else {
      throw CommandFailure(
        .usage,
        strings.about(path, strings.wrongYear(asOf.text, fiscalYear: book.fiscalYear.year)))
    }
    return asOf.month
  }
}
