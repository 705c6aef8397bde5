import ArgumentParser
import BudgetModel
import BudgetText

/// Turns the words of the command line into values; what is wrong with them is told in a sentence.
enum Parse {
  private static var strings: Strings { CommandContext.current.strings }

  static func language(_ text: String) throws -> Language {
    guard let language = Language(rawValue: text) else {
      throw ValidationError(strings.badLanguage(text))
    }
    return language
  }

  static func yearMonth(_ text: String) throws -> YearMonth {
    guard let month = YearMonth(text: text) else {
      throw ValidationError(strings.badYearMonth(text))
    }
    return month
  }

  static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(text: text) else {
      throw ValidationError(strings.badDate(text))
    }
    return date
  }

  static func month(_ text: String) throws -> Month {
    guard let month = Int(text).flatMap(Month.init(rawValue:)) else {
      throw ValidationError(strings.notAMonth(text))
    }
    return month
  }

  /// An amount as it was typed; what a bare number means, the file says later.
  static func amount(_ text: String) throws -> AmountText {
    do throws(MoneyError) {
      _ = try AmountInput.parse(text)
      return AmountText(text: text)
    } catch {
      throw ValidationError(strings.explanation(error))
    }
  }

  static func year(_ text: String) throws -> FiscalYear {
    guard let year = Int(text).flatMap(FiscalYear.init) else {
      throw ValidationError(strings.notAYear(text))
    }
    return year
  }

  /// A text that says something.
  static func text(_ text: String) throws -> String {
    guard !text.allSatisfy(\.isWhitespace) else { throw ValidationError(strings.blankText) }
    return text
  }

  /// A source with its name, `carryover=上年结转`.
  static func source(_ text: String) throws -> DeclaredSource {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw ValidationError(strings.badDeclaration(text)) }
    let source = DeclaredSource(FundSource(String(parts[0])), name: String(parts[1]))
    if let (rule, _) = FundSources([source]).fault { throw ValidationError(strings.broken(rule)) }
    return source
  }

  static func moneyUnit(_ text: String) throws -> MoneyUnit {
    switch text {
    case "万元": return .wan
    case "元": return .yuan
    default: throw ValidationError(strings.badChoice(text, ["万元", "元"]))
    }
  }

  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ choices: Choice.AllCases = Choice.allCases
  ) -> @Sendable (String) throws -> Choice {
    let known = choices.map(\.rawValue)
    return { text in
      guard known.contains(text), let choice = Choice(rawValue: text) else {
        throw ValidationError(strings.badChoice(text, known))
      }
      return choice
    }
  }
}

/// An amount on the command line that can be read.
struct AmountText {
  let text: String

  /// The amount, a bare number being in a unit.
  func amount(bare unit: MoneyUnit) throws(MoneyError) -> TypedAmount {
    try AmountInput.parse(text, bare: unit)
  }
}
