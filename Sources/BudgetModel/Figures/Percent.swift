/// A percentage, or a difference in percentage points, rounded once to two decimals from an exact value.
public struct Percent: Hashable, Sendable {
  /// Hundredths of a percent: 4073 is 40.73 %.
  public let hundredths: Int64

  /// Makes a percentage from hundredths of a percent.
  public init(hundredths: Int64) {
    self.hundredths = hundredths
  }

  /// Makes a percentage from whole percent.
  public init(_ whole: Int64) {
    self.init(hundredths: whole * 100)
  }
}

extension Percent: Comparable {
  /// Orders by value.
  public static func < (left: Percent, right: Percent) -> Bool {
    left.hundredths < right.hundredths
  }
}

extension Fraction {
  /// The value as a percentage, rounded half away from zero: 1/3 is 33.33 %.
  ///
  /// Clamped to 64 bits.
  public var percent: Percent { Percent(hundredths: Int64(clamping: rounded(decimals: 4))) }
}
