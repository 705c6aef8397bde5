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

  static func amount(_ text: String) throws -> TypedAmount {
    do throws(MoneyError) {
      return try AmountInput.parse(text)
    } catch {
      throw ValidationError(strings.explanation(error))
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
