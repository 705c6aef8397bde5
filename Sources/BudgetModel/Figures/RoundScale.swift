/// An axis from 0 on with lines at round numbers: 1, 2 or 5 with zeros.
public struct RoundScale: Hashable, Sendable {
  /// What lies between two lines.
  public let step: Int64
  /// The number at the last line, at or above the highest.
  public let ceiling: Int64

  /// The scale for numbers up to the highest with at most so many lines above 0, 1 or more.
  public init(highest: Int64, lines: Int) {
    let (highest, lines) = (Int128(max(1, highest)), Int128(max(1, lines)))
    var power: Int128 = 1
    while 5 * power * lines < highest { power *= 10 }
    let step = [power, 2 * power, 5 * power].first { $0 * lines >= highest } ?? power
    self.step = Int64(clamping: step)
    ceiling = Int64(clamping: (highest + step - 1) / step * step)
  }

  /// The numbers at the lines, 0 first.
  public var lines: [Int64] { (0...ceiling / step).map { $0 * step } }
}
