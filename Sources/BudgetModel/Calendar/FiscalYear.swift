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

  /// A month of this year.
  public func month(_ month: Month) -> YearMonth { YearMonth(year: year, month: month) }

  /// Whether a month of this year is over on a day; on its own last day it is not.
  public func hasEnded(_ month: Month, by today: CalendarDate) -> Bool {
    self.month(month) < YearMonth(year: today.year, month: today.month)
  }
}
