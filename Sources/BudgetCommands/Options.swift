import ArgumentParser
import BudgetModel
import BudgetText
import Glibc

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(Surroundings.strings.languageHelp, valueName: "zh|en"),
    transform: Parse.language)
  var lang: Language?

  @Option(
    help: ArgumentHelp(Surroundings.strings.todayHelp, valueName: Surroundings.strings.dateValue),
    transform: Parse.date)
  var today: CalendarDate?

  /// The arguments with options that stand before a command moved behind it, where the parser wants them.
  static func behindCommand(_ arguments: [String]) -> [String] {
    var place = 0
    while place < arguments.count, let length = length(ofOption: arguments[place]) {
      place += length
    }
    let commands = RootCommand.configuration.subcommands.map { $0._commandName }
    guard place > 0, place < arguments.count, commands.contains(arguments[place]) else {
      return arguments
    }
    return [arguments[place]] + arguments[..<place] + arguments[(place + 1)...]
  }

  /// How many arguments an option of every command takes up, nil for anything else.
  private static func length(ofOption argument: String) -> Int? {
    let names = ["--lang", "--today"]
    if names.contains(argument) { return 2 }
    return names.contains { argument.hasPrefix($0 + "=") } ? 1 : nil
  }

  /// Today: the option, else $BUDGET_TODAY, else the clock.
  func currentDate() throws -> CalendarDate? {
    if let today { return today }
    guard let text = Surroundings.variable("BUDGET_TODAY") else { return Surroundings.clock }
    do {
      return try Parse.date(text)
    } catch {
      let strings = Surroundings.strings
      throw CommandFailure(.usage, strings.about("BUDGET_TODAY", strings.badDate(text)))
    }
  }
}

/// The as-of month.
struct AsOfOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(Surroundings.strings.asOfHelp, valueName: Surroundings.strings.monthValue),
    transform: Parse.yearMonth)
  var asOf: YearMonth?

  /// The month to report a book as of; a month of another year is refused.
  func month(
    for book: BudgetBook, at path: String, today: CalendarDate?
  ) throws(CommandFailure) -> Month {
    guard let asOf else {
      return today.map { book.fiscalYear.defaultAsOf(today: $0) } ?? .january
    }
    guard asOf.year == book.fiscalYear.year else {
      let strings = Surroundings.strings
      throw CommandFailure(
        .usage,
        strings.about(
          path, strings.wrongYear(asOf.text, fiscalYear: book.fiscalYear.year)))
    }
    return asOf.month
  }
}

/// The file when none is named.
enum DefaultFile {
  static func path() throws(CommandFailure) -> String {
    if let path = Surroundings.variable("BUDGET_FILE") { return path }
    guard access("budget.json", F_OK) == 0 else {
      throw CommandFailure(.noSuchFile, Surroundings.strings.howToBegin)
    }
    return "budget.json"
  }
}

/// Turns the words of the command line into values; what is wrong with them is told in a sentence.
enum Parse {
  static func language(_ text: String) throws -> Language {
    guard let language = Language(rawValue: text) else {
      throw ValidationError(Surroundings.strings.badLanguage(text))
    }
    return language
  }

  static func yearMonth(_ text: String) throws -> YearMonth {
    guard let month = YearMonth(text: text) else {
      throw ValidationError(Surroundings.strings.badYearMonth(text))
    }
    return month
  }

  static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(text: text) else {
      throw ValidationError(Surroundings.strings.badDate(text))
    }
    return date
  }

  static func month(_ text: String) throws -> Month {
    guard let month = Int(text).flatMap(Month.init(rawValue:)) else {
      throw ValidationError(Surroundings.strings.notAMonth(text))
    }
    return month
  }

  static func amount(_ text: String) throws -> TypedAmount {
    do throws(MoneyError) {
      return try AmountInput.parse(text)
    } catch {
      throw ValidationError(Surroundings.strings.explanation(error))
    }
  }

  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ choices: Choice.AllCases = Choice.allCases
  ) -> @Sendable (String) throws -> Choice {
    let known = choices.map(\.rawValue)
    return { text in
      guard known.contains(text), let choice = Choice(rawValue: text) else {
        throw ValidationError(Surroundings.strings.badChoice(text, known))
      }
      return choice
    }
  }
}
