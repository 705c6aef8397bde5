/// An exact number of whatever an indicator counts: pieces, percent, days, 元.
public struct Quantity: Hashable, Sendable {
  /// Millionths of one: 95 is 95 000 000.
  public let millionths: Int64

  /// What no magnitude reaches, a million million.
  public static let limit: Int64 = 1_000_000_000_000

  /// Nothing.
  public static let zero = Quantity(millionths: 0)

  /// Makes a quantity from millionths; within `limit`, or figures made of it may overflow.
  init(millionths: Int64) {
    self.millionths = millionths
  }

  /// Makes a whole quantity, clamped to what is within `limit`.
  public init(_ whole: Int64) {
    self.init(millionths: min(max(whole, 1 - Self.limit), Self.limit - 1) * 1_000_000)
  }

  /// Reads up to twelve ASCII digits with a sign and up to six decimals, `-1.5`; nil for any other text.
  public init?(text: some StringProtocol) {
    var digits = text.utf8[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...12).contains(parts[0].count),
      parts.count == 1 || (1...6).contains(parts[1].count)
    else { return nil }
    let decimals = parts.count == 2 ? Array(parts[1]) : []
    let padding = [UInt8](repeating: UInt8(ascii: "0"), count: 6 - decimals.count)
    var value: Int64 = 0
    for byte in Array(parts[0]) + decimals + padding {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int64(byte - UInt8(ascii: "0"))
    }
    self.init(millionths: isNegative ? -value : value)
  }

  /// The number as a file has it: ASCII digits, no decimals that say nothing, "-1.5".
  public var text: String {
    let magnitude = millionths.magnitude
    var decimals = String(magnitude % 1_000_000)
    decimals = String(repeating: "0", count: 6 - decimals.count) + decimals
    while decimals.last == "0" { decimals.removeLast() }
    let whole = "\(millionths < 0 ? "-" : "")\(magnitude / 1_000_000)"
    return decimals.isEmpty ? whole : "\(whole).\(decimals)"
  }

  /// The number as a quotient.
  public var fraction: Fraction { Fraction(unchecked: Int128(millionths), over: 1_000_000) }
}

extension Quantity: Comparable {
  /// Orders by value.
  public static func < (left: Quantity, right: Quantity) -> Bool {
    left.millionths < right.millionths
  }
}
