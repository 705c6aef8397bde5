/// A day of the calendar, as the clock or `--today` gives it.
public struct CalendarDate: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month.
  public let month: Month
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day; nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), let month = Month(rawValue: month),
      day >= 1, day <= Self.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private static func days(in month: Month, of year: Int) -> Int {
    switch month {
    case .april, .june, .september, .november: 30
    case .february:
      year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

/// A month of a year, such as the as-of month a reader asks for.
public struct YearMonth: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month.
  public let month: Month

  /// Makes a month of a year.
  public init(year: Int, month: Month) {
    self.year = year
    self.month = month
  }
}

/// The year a budget is for: January to December.
public struct FiscalYear: Hashable, Sendable {
  /// The calendar year, 1950 to 9999.
  public let year: Int

  /// The years a book may be for.
  public static let allowed = 1950...9999

  /// Makes a year; nil outside `allowed`.
  public init?(_ year: Int) {
    guard Self.allowed.contains(year) else { return nil }
    self.year = year
  }

  /// The as-of month when nobody names one: the last completed month of the year.
  ///
  /// December once the year is over, January before its first month has ended.
  public func defaultAsOf(today: CalendarDate) -> Month {
    if today.year > year { return .december }
    if today.year < year { return .january }
    return today.month.previous ?? .january
  }
}
