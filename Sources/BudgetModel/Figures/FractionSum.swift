/// A running sum of amounts in 分 that need not be whole, such as plan shares of adjusted budgets; always exact.
///
/// Addends are kept by denominator, for no common one of many need fit in any number of bits. Denominators are
/// below 2⁶³ and the sum below 2⁶³ in magnitude, as those of books are.
public struct FractionSum: Sendable {
  private var whole: Int128 = 0
  /// Numerators by denominator: what is not whole, each from above 0 to below 1 and in lowest terms.
  private var parts: [UInt64: UInt64] = [:]

  /// Makes a sum of nothing.
  public init() {}

  /// Adds one amount in 分.
  public mutating func add(_ addend: Fraction) {
    let (floor, rest) = addend.flooredParts
    whole += floor
    if rest != 0 { addPart(UInt64(rest), over: UInt64(addend.denominator)) }
  }

  /// Adds another sum.
  public mutating func add(_ other: FractionSum) {
    whole += other.whole
    for (denominator, numerator) in other.parts { addPart(numerator, over: denominator) }
  }

  private mutating func addPart(_ numerator: UInt64, over denominator: UInt64) {
    let divisor = greatestCommonDivisor(numerator, denominator)
    var part = (numerator: numerator / divisor, denominator: denominator / divisor)
    // Joined with the part of its denominator; what comes of it may join another.
    while let present = parts.removeValue(forKey: part.denominator) {
      let sum = present + part.numerator
      let isWhole = sum >= part.denominator
      if isWhole { whole += 1 }
      let rest = isWhole ? sum - part.denominator : sum
      guard rest > 0 else { return }
      let divisor = greatestCommonDivisor(rest, part.denominator)
      part = (rest / divisor, part.denominator / divisor)
    }
    parts[part.denominator] = part.numerator
  }
}

// MARK: - Rounding

extension FractionSum {
  /// Bits after the point that bracket the sum.
  private static let precision: Int128 = 56

  /// The sum over a divisor above 0, times ten to the `decimals`, rounded half away from zero.
  ///
  /// Two bounds, closer than 2⁻³⁰ 分 for any book, agree nearly always; else the exact value decides.
  public func rounded(decimals: Int, over divisor: Int128 = 1) -> Int128 {
    let scaledDivisor = divisor << Self.precision
    let low = parts.reduce(whole << Self.precision) { sum, part in
      // Each part loses less than one unit.
      sum + (Int128(part.value) << Self.precision) / Int128(part.key)
    }
    func rounded(_ scaled: Int128) -> Int128 {
      Fraction(unchecked: scaled, over: scaledDivisor).rounded(decimals: decimals)
    }
    var result = rounded(low)
    let highest = parts.isEmpty ? result : rounded(low + Int128(parts.count))
    guard result < highest else { return result }
    let doubled = multiplied(by: (0..<decimals).reduce(2) { power, _ in power * 10 })
    while result < highest {
      // Half-way to the next result; from there on it is the next, at a tie below zero only past it.
      let boundary = 2 * result + 1
      let sign = doubled.adding(-boundary * divisor).sign
      guard sign > 0 || sign == 0 && boundary > 0 else { break }
      result += 1
    }
    return result
  }

  /// The sum over a budget as a percentage; nil when the budget is not above 0.
  public func percent(of budget: Money) -> Percent? {
    guard budget > .zero else { return nil }
    return Percent(hundredths: Int64(clamping: rounded(decimals: 4, over: Int128(budget.fen))))
  }

  /// The sum and a whole number of 分.
  public func adding(_ amount: Int128) -> FractionSum {
    var sum = self
    sum.whole += amount
    return sum
  }

  private func multiplied(by factor: Int128) -> FractionSum {
    var product = FractionSum()
    product.whole = whole * factor
    for (denominator, numerator) in parts {
      product.add(Fraction(unchecked: Int128(numerator) * factor, over: Int128(denominator)))
    }
    return product
  }
}

// MARK: - Exact comparison

extension FractionSum {
  /// −1 below zero, 0 at it, 1 above, exactly.
  private var sign: Int {
    // Each part is above 0 and below 1.
    if whole >= 0 { return whole == 0 && parts.isEmpty ? 0 : 1 }
    if -whole >= parts.count { return -1 }
    var sum = (numerator: Natural(0), denominator: Natural(1))
    for (denominator, numerator) in parts {
      let shared = greatestCommonDivisor(
        sum.denominator.dividing(by: denominator).remainder, denominator)
      let factor = denominator / shared
      sum.numerator *= factor
      sum.numerator.add(sum.denominator.dividing(by: shared).quotient, times: numerator)
      sum.denominator *= factor
    }
    sum.denominator *= UInt64(-whole)
    if sum.numerator == sum.denominator { return 0 }
    return sum.numerator < sum.denominator ? -1 : 1
  }
}

extension FractionSum: Hashable {
  /// Sums of the same value are equal, however they came about.
  public static func == (left: FractionSum, right: FractionSum) -> Bool {
    if left.whole == right.whole, left.parts == right.parts { return true }
    var difference = left.adding(-right.whole)
    for (denominator, numerator) in right.parts {
      difference.add(Fraction(unchecked: -Int128(numerator), over: Int128(denominator)))
    }
    return difference.sign == 0
  }

  /// Hashes what is the same for equal sums.
  public func hash(into hasher: inout Hasher) { hasher.combine(rounded(decimals: 0)) }
}
