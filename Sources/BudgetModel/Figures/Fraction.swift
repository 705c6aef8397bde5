/// An exact quotient of whole numbers: a rate, a share, a deviation, or an amount not yet rounded to a 分.
public struct Fraction: Hashable, Sendable {
  /// The number above the line.
  public let numerator: Int128
  /// The number below the line, above zero.
  public let denominator: Int128

  /// Nothing at all.
  public static let zero = Fraction(0)

  /// Makes the quotient; nil when the denominator is not above zero.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator > 0 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Makes a whole number.
  public init(_ whole: Int128) {
    numerator = whole
    denominator = 1
  }

  /// For denominators that are products of amounts already known to be above zero.
  init(unchecked numerator: Int128, over denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The value times ten to the `decimals`, rounded half away from zero.
  ///
  /// Long division a digit at a time: nothing overflows while the denominator is below 10³⁷ and the
  /// result fits.
  public func rounded(decimals: Int) -> Int128 {
    var (quotient, remainder) = numerator.magnitude.quotientAndRemainder(
      dividingBy: denominator.magnitude)
    for _ in 0..<decimals {
      let (digit, rest) = (remainder * 10).quotientAndRemainder(dividingBy: denominator.magnitude)
      quotient = quotient * 10 + digit
      remainder = rest
    }
    if remainder * 2 >= denominator.magnitude { quotient += 1 }
    return numerator < 0 ? -Int128(quotient) : Int128(quotient)
  }
}

extension Fraction: Comparable {
  /// Orders by value: 1/2 and 2/4 are equal.
  public static func == (left: Fraction, right: Fraction) -> Bool {
    left.compare(to: right) == 0
  }

  /// Orders by value.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    left.compare(to: right) < 0
  }

  /// Hashes the value in lowest terms, so that equal values hash alike.
  public func hash(into hasher: inout Hasher) {
    let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    hasher.combine(numerator / Int128(divisor))
    hasher.combine(denominator / Int128(divisor))
  }

  /// Compares as Euclid would, quotient by quotient: products of two denominators would overflow.
  private func compare(to other: Fraction) -> Int {
    var (left, right) = (self, other)
    var sign = 1
    while true {
      let (leftWhole, leftRest) = left.flooredParts
      let (rightWhole, rightRest) = right.flooredParts
      if leftWhole != rightWhole { return leftWhole < rightWhole ? -sign : sign }
      if leftRest == 0 || rightRest == 0 {
        if leftRest == rightRest { return 0 }
        return leftRest == 0 ? -sign : sign
      }
      // a/b < c/d exactly when d/c < b/a: go on with the reciprocals of what is left.
      left = Fraction(unchecked: left.denominator, over: leftRest)
      right = Fraction(unchecked: right.denominator, over: rightRest)
      sign = -sign
    }
  }

  /// The largest whole number not above the value, and what is left over the denominator.
  var flooredParts: (whole: Int128, rest: Int128) {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? (quotient - 1, remainder + denominator) : (quotient, remainder)
  }
}

/// The largest number that divides both; the other one where one is zero.
func greatestCommonDivisor<Number: UnsignedInteger>(_ left: Number, _ right: Number) -> Number {
  var (a, b) = (left, right)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}
