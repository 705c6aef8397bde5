/// Points of a hundred (分值, 得分), exact to two decimals: what an indicator weighs, and what it scores.
public struct Points: Hashable, Sendable {
  /// Hundredths of a point: 862 is 8.62.
  public let hundredths: Int

  /// No points.
  public static let zero = Points(hundredths: 0)
  /// What everything together weighs.
  public static let full = Points(100)

  /// Makes points from hundredths.
  public init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// Makes whole points.
  public init(_ whole: Int) {
    self.init(hundredths: whole * 100)
  }

  /// Reads 0 to 100 with two decimals at most, `16.67`; nil for any other text.
  public init?(text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let quantity = Quantity(text: text), !text.hasPrefix("-"),
      parts[0].count < 3 || text.hasPrefix("100"), parts.count < 2 || parts[1].count < 3,
      quantity <= Quantity(100)
    else { return nil }
    self.init(hundredths: Int(quantity.millionths / 10_000))
  }

  /// The points as a file has them, without decimals where these are zero: "10", "16.67".
  public var text: String { hundredths % 100 == 0 ? String(hundredths / 100) : fullText }

  /// The points with two decimals: "10.00".
  public var fullText: String {
    let rest = abs(hundredths % 100)
    return "\(hundredths < 0 ? "-" : "")\(abs(hundredths / 100)).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A share of these points, rounded half up to two decimals; never below zero nor above them.
  func share(_ share: Fraction) -> Points {
    guard share > .zero else { return .zero }
    guard share < Fraction(1) else { return self }
    let exact = Fraction(unchecked: share.numerator * Int128(hundredths), over: share.denominator)
    return Points(hundredths: Int(clamping: exact.rounded(decimals: 0)))
  }
}

extension Points: Comparable {
  /// Orders by value.
  public static func < (left: Points, right: Points) -> Bool { left.hundredths < right.hundredths }

  /// Adds.
  public static func + (left: Points, right: Points) -> Points {
    Points(hundredths: left.hundredths + right.hundredths)
  }

  /// Subtracts.
  public static func - (left: Points, right: Points) -> Points {
    Points(hundredths: left.hundredths - right.hundredths)
  }
}

extension Sequence<Points> {
  /// All of them together.
  public var sum: Points { reduce(.zero, +) }
}
