/// A running sum of amounts that are not whole 分, such as plan shares of adjusted budgets.
///
/// It is exact while the common denominator stays below 2⁵³. Past that, which takes many projects with
/// adjustments of unlike size, each further part of a 分 is taken to 2⁻⁴⁰; a sum decides no status.
public struct FractionSum: Hashable, Sendable {
  private var whole: Int128 = 0
  /// From 0 to below 1 in lowest terms, so that equal sums are equal values.
  private var part = Fraction.zero

  private static let largestDenominator: Int128 = 1 << 53
  private static let fallbackDenominator: Int128 = 1 << 40

  /// Makes a sum of nothing.
  public init() {}

  /// Adds one amount in 分.
  public mutating func add(_ addend: Fraction) {
    let (floor, rest) = addend.flooredParts
    whole += floor
    if rest != 0 {
      addPart(reduced(Fraction(unchecked: rest, over: addend.denominator)))
    }
  }

  /// Adds another sum.
  public mutating func add(_ other: FractionSum) {
    whole += other.whole
    addPart(other.part)
  }

  /// The sum in 分.
  public var value: Fraction {
    Fraction(
      unchecked: whole * part.denominator + part.numerator, over: part.denominator)
  }

  private mutating func addPart(_ addend: Fraction) {
    var addend = addend
    let shared = Int128(
      greatestCommonDivisor(part.denominator.magnitude, addend.denominator.magnitude))
    if part.denominator / shared * addend.denominator > Self.largestDenominator {
      part = coarsened(part)
      addend = coarsened(addend)
    }
    let divisor = Int128(
      greatestCommonDivisor(part.denominator.magnitude, addend.denominator.magnitude))
    let common = part.denominator / divisor * addend.denominator
    let sum =
      part.numerator * (common / part.denominator)
      + addend.numerator * (common / addend.denominator)
    let (quotient, remainder) = sum.quotientAndRemainder(dividingBy: common)
    whole += quotient
    part = reduced(Fraction(unchecked: remainder, over: common))
  }

  private func reduced(_ fraction: Fraction) -> Fraction {
    let divisor = Int128(
      greatestCommonDivisor(fraction.numerator.magnitude, fraction.denominator.magnitude))
    return Fraction(
      unchecked: fraction.numerator / divisor, over: fraction.denominator / divisor)
  }

  /// Both denominators become powers of two no greater than 2⁴⁰, whose common one is 2⁴⁰.
  private func coarsened(_ fraction: Fraction) -> Fraction {
    guard fraction.denominator != 1 else { return fraction }
    let scaled = Fraction(
      unchecked: fraction.numerator * Self.fallbackDenominator, over: fraction.denominator)
    return reduced(
      Fraction(unchecked: scaled.rounded(decimals: 0), over: Self.fallbackDenominator))
  }
}
