/// A moment, to the second.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Seconds since the beginning of 1970, UTC.
  public let seconds: Int64

  /// Makes a moment.
  public init(seconds: Int64) {
    self.seconds = seconds
  }

  /// Orders moments.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }

  /// The moment in UTC as histories write it: "2026-11-22T21:08:47Z".
  public var text: String {
    let parts = parts
    return "\(Self.padded(parts.year, 4))-\(Self.padded(parts.month))-\(Self.padded(parts.day))"
      + "T\(Self.padded(parts.hour)):\(Self.padded(parts.minute)):\(Self.padded(parts.second))Z"
  }

  /// The moment by a clock so many seconds ahead of UTC, for people: "2026-11-23 05:08".
  public func localText(offset: Int64) -> String {
    let parts = Timestamp(seconds: seconds &+ offset).parts
    return "\(Self.padded(parts.year, 4))-\(Self.padded(parts.month))-\(Self.padded(parts.day))"
      + " \(Self.padded(parts.hour)):\(Self.padded(parts.minute))"
  }

  /// Reads what `text` writes; nil for anything else.
  public init?(text: String) {
    let bytes = Array(text.utf8)
    let marks: [(Int, UInt8)] = [
      (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")), (10, UInt8(ascii: "T")),
      (13, UInt8(ascii: ":")), (16, UInt8(ascii: ":")), (19, UInt8(ascii: "Z")),
    ]
    guard bytes.count == 20, marks.allSatisfy({ bytes[$0.0] == $0.1 }) else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0 as Int?) { sum, byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          ? sum.map { $0 * 10 + Int(byte - UInt8(ascii: "0")) } : nil
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let date = CalendarDate(year: year, month: month, day: day),
      let hour = number(11..<13), hour < 24, let minute = number(14..<16), minute < 60,
      let second = number(17..<19), second < 60
    else { return nil }
    seconds =
      Int64(Self.dayNumber(of: date)) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
  }

  private var parts: (year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
    let (whole, part) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let day = Int(part < 0 ? whole - 1 : whole)
    let rest = Int(part < 0 ? part + 86_400 : part)
    let date = Self.date(ofDay: day)
    return (date.year, date.month, date.day, rest / 3600, rest / 60 % 60, rest % 60)
  }

  // Days are counted in years that begin in March, so that the leap day is the last of its year.

  private static func dayNumber(of date: CalendarDate) -> Int {
    let month = date.month.rawValue
    let year = month > 2 ? date.year : date.year - 1
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + date.day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func date(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  private static func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
