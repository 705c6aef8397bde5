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

extension YearMonth: Comparable {
  /// Orders months as time passes.
  public static func < (left: YearMonth, right: YearMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}

extension YearMonth {
  /// The month as commands and reports write it: "2024-06".
  public var text: String { "\(String(year, digits: 4))-\(String(month.rawValue, digits: 2))" }

  /// Reads what `text` writes, ASCII digits of exactly that length; nil for anything else and the year 0.
  public init?(text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"),
      let year = Int(digits: bytes[..<4]), year > 0,
      let month = Int(digits: bytes[5...]).flatMap(Month.init(rawValue:))
    else { return nil }
    self.init(year: year, month: month)
  }
}
