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
    return "\(parts.day)T\(parts.clock):\(String(parts.second, digits: 2))Z"
  }

  /// The moment by a clock so many seconds ahead of UTC, for people: "2026-11-23 05:08".
  public func localText(offset: Int64) -> String {
    let parts = Timestamp(seconds: seconds &+ offset).parts
    return "\(parts.day) \(parts.clock)"
  }

  /// Reads what `text` writes; nil for anything else.
  public init?(text: String) {
    let bytes = Array(text.utf8)
    let marks: [(Int, UInt8)] = [
      (10, UInt8(ascii: "T")), (13, UInt8(ascii: ":")), (16, UInt8(ascii: ":")),
      (19, UInt8(ascii: "Z")),
    ]
    guard bytes.count == 20, marks.allSatisfy({ bytes[$0.0] == $0.1 }),
      let date = CalendarDate(bytes: bytes[..<10]),
      let hour = Int(digits: bytes[11..<13]), hour < 24,
      let minute = Int(digits: bytes[14..<16]), minute < 60,
      let second = Int(digits: bytes[17..<19]), second < 60
    else { return nil }
    seconds =
      Int64(Self.dayNumber(of: date)) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
  }

  /// The day and the time of day; a clock gone mad has years that no `CalendarDate` has.
  private var parts: (day: String, clock: String, second: Int) {
    let (whole, part) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let rest = Int(part < 0 ? part + 86_400 : part)
    let date = Self.date(ofDay: Int(part < 0 ? whole - 1 : whole))
    let day = [
      String(date.year, digits: 4), String(date.month, digits: 2), String(date.day, digits: 2),
    ]
    return (
      day.joined(separator: "-"),
      "\(String(rest / 3600, digits: 2)):\(String(rest / 60 % 60, digits: 2))", rest % 60
    )
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
}
