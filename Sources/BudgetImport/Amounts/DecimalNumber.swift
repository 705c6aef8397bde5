public import BudgetModel

/// A number by its decimal digits as a file has them, `12.340000000000002` or `1.2E-3`, never as a binary fraction.
public struct DecimalNumber: Hashable, Sendable {
  private let isNegative: Bool
  /// The digits, up to 19 of them.
  private let digits: UInt64
  /// The power of ten that the digits are multiplied by.
  private let exponent: Int
  /// Whether digits other than 0 follow that did not fit.
  private let isCut: Bool

  private static let kept = 19

  /// Reads digits with a sign, a point and an exponent, all but a digit optional; nil for any other text.
  public init?(_ text: some StringProtocol) {
    var bytes = text.utf8.makeIterator()
    var next = bytes.next()
    isNegative = next == UInt8(ascii: "-")
    if isNegative || next == UInt8(ascii: "+") { next = bytes.next() }
    var (digits, count, exponent) = (UInt64(0), 0, 0)
    var (isCut, hasDigits, isFraction) = (false, false, false)
    loop: while let byte = next {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = UInt64(byte - UInt8(ascii: "0"))
        hasDigits = true
        if count < Self.kept {
          digits = digits * 10 + digit
          if digits > 0 { count += 1 }
          if isFraction { exponent -= 1 }
        } else {
          isCut = isCut || digit > 0
          if !isFraction { exponent += 1 }
        }
      case UInt8(ascii: ".") where !isFraction: isFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard hasDigits, let power = Self.power(&bytes) else { return nil }
        exponent += power
        break loop
      default: return nil
      }
      next = bytes.next()
    }
    guard hasDigits else { return nil }
    self.digits = digits
    self.exponent = exponent
    self.isCut = isCut
  }

  private static func power(_ bytes: inout some IteratorProtocol<UInt8>) -> Int? {
    var next = bytes.next()
    let isNegative = next == UInt8(ascii: "-")
    if isNegative || next == UInt8(ascii: "+") { next = bytes.next() }
    var (power, count) = (0, 0)
    while let byte = next {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), count < 4 else { return nil }
      power = power * 10 + Int(byte - UInt8(ascii: "0"))
      count += 1
      next = bytes.next()
    }
    return count == 0 ? nil : isNegative ? -power : power
  }

  /// The number without what stands behind its point; nil where that does not fit.
  public var whole: Int? {
    guard digits > 0 else { return 0 }
    guard (-Self.kept...Self.kept).contains(exponent) else { return exponent < 0 ? 0 : nil }
    let value =
      exponent < 0
      ? Int128(digits) / Self.power(of: -exponent) : Int128(digits) * Self.power(of: exponent)
    return Int(exactly: isNegative ? -value : value)
  }

  /// What a number comes to in whole units of some decimal place.
  enum Rounded: Hashable {
    /// Whole ones, or less than a thousandth of one away from them, as binary numbers are.
    case whole(Int64)
    /// Further away from any whole number; this is the nearest.
    case finer(nearest: Int64)
    /// More than fits.
    case tooLarge
  }

  /// What a number in some unit comes to in 分.
  public enum Amount: Hashable, Sendable {
    /// Whole 分, or less than a thousandth of one away from them, as binary numbers are.
    case whole(Money)
    /// Further away from any whole 分; these are the nearest.
    case finer(nearest: Money)
    /// More than fits.
    case tooLarge
  }

  /// The amount that the number is in some unit.
  public func amount(in unit: TableUnit) -> Amount {
    switch whole(of: unit.decimals) {
    case .whole(let fen): .whole(Money(fen: fen))
    case .finer(let fen): .finer(nearest: Money(fen: fen))
    case .tooLarge: .tooLarge
    }
  }

  /// The number in units of the last of so many decimals.
  func whole(of decimals: Int) -> Rounded {
    let shift = exponent + decimals
    guard digits > 0 else { return isCut ? .finer(nearest: 0) : .whole(0) }
    guard shift <= Self.kept else { return .tooLarge }
    guard shift < 0 else { return rounded(Int128(digits) * Self.power(of: shift), isWhole: !isCut) }
    // Twice as many digits behind the point leave nothing but a remainder.
    let divisor = Self.power(of: min(-shift, 2 * Self.kept))
    let (quotient, rest) = Int128(digits).quotientAndRemainder(dividingBy: divisor)
    let nearest = rest * 2 >= divisor ? quotient + 1 : quotient
    let distance = min(rest, divisor - rest)
    // What was cut weighs less than the last digit that was kept.
    let isKnown = !isCut || -shift > 3
    return rounded(nearest, isWhole: isKnown && distance < (divisor + 999) / 1000)
  }

  private func rounded(_ count: Int128, isWhole: Bool) -> Rounded {
    guard let count = Int64(exactly: isNegative ? -count : count) else { return .tooLarge }
    return isWhole ? .whole(count) : .finer(nearest: count)
  }

  private static func power(of exponent: Int) -> Int128 {
    (0..<exponent).reduce(Int128(1)) { power, _ in power * 10 }
  }
}
