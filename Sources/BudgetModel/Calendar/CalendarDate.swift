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

extension CalendarDate {
  /// The day as files, names and commands write it: "2024-10-08".
  public var text: String {
    "\(YearMonth(year: year, month: month).text)-\(String(day, digits: 2))"
  }

  /// Reads what `text` writes, ASCII digits of exactly that length; nil for anything else.
  public init?(text: some StringProtocol) {
    self.init(bytes: Array(text.utf8)[...])
  }

  /// Reads the bytes of such a text.
  init?(bytes: ArraySlice<UInt8>) {
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = Int(digits: parts[0]),
      let month = Int(digits: parts[1]), let day = Int(digits: parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
