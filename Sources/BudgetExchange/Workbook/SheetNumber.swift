internal import BudgetModel

/// Amounts as spreadsheets hold numbers.
enum SheetNumber {
  /// From 2³³ 万元 on, neighbouring binary numbers are further apart than a 分.
  private static let limit: UInt64 = 8_589_934_592_000_000

  /// The binary number nearest to the amount in 万元, which reads back to the same 分; nil where none does.
  static func exact(_ money: Money) -> Double? {
    money.magnitude < limit ? nearest(money) : nil
  }

  /// The binary number nearest to the amount in 万元.
  static func nearest(_ money: Money) -> Double { Double(money.wanText) ?? 0 }

  /// The binary number nearest to points of a hundred.
  static func nearest(_ points: Points) -> Double { Double(points.hundredths) / 100 }

  /// The binary number nearest to a rate in percent or a difference in points.
  static func nearest(_ percent: Percent) -> Double {
    // Both are whole numbers that a binary number holds, so the quotient is the nearest one.
    Double(percent.hundredths) / 100
  }
}
