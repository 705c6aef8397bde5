import BudgetModel
import TestSupport
import Testing

@Suite("Fraction")
struct FractionTests {
  @Test("there is no quotient over zero or below")
  func denominators() {
    #expect(Fraction(1, over: 0) == nil)
    #expect(Fraction(1, over: -2) == nil)
    #expect(Fraction(0, over: 1) == .zero)
    #expect(Fraction(7) == .ratio(14, 2))
  }

  @Test(
    "hundredths of a percent, half away from zero",
    arguments: [
      (1, 3, 3333), (2, 3, 6667), (-1, 3, -3333), (-2, 3, -6667), (-1, 8, -1250), (1, 1, 10_000),
      (0, 5, 0), (5, 14, 3571), (7, 35, 2000),
      // 1/20 000 is 0.005 %: a tie.
      (1, 20_000, 1), (-1, 20_000, -1), (3, 20_000, 2), (-3, 20_000, -2),
      // A hair to either side of it.
      (1, 20_001, 0), (-1, 20_001, 0), (1, 19_999, 1), (-1, 19_999, -1),
      // 99.995 % is 100.00 %.
      (19_999, 20_000, 10_000), (199_989, 200_000, 9999),
    ] as [(Int128, Int128, Int64)])
  func percentHundredths(numerator: Int128, denominator: Int128, expected: Int64) {
    #expect(Fraction.ratio(numerator, denominator).percent.hundredths == expected)
  }

  @Test(
    "an amount is rounded to a 分, half away from zero",
    arguments: [(1, 2, 1), (-1, 2, -1), (3, 2, 2), (5, 2, 3), (-5, 2, -3), (4, 3, 1), (5, 3, 2)]
      as [(Int128, Int128, Int64)])
  func money(numerator: Int128, denominator: Int128, fen: Int64) {
    #expect(Fraction.ratio(numerator, denominator).money == Money(fen: fen))
  }

  @Test("rounding is (2·|n|·10ᵏ + d) / 2d, the sign put back, on random fractions")
  func roundingAgainstWholeNumbers() {
    var numbers = SeededNumbers(seed: 3)
    for _ in 0..<5_000 {
      let numerator = Int128(Int64.random(in: -1_000_000...1_000_000, using: &numbers))
      let denominator = Int128(Int64.random(in: 1...4_000, using: &numbers))
      let decimals = Int.random(in: 0...6, using: &numbers)
      let power = (0..<decimals).reduce(Int128(1)) { result, _ in result * 10 }
      let size = (2 * abs(numerator) * power + denominator) / (2 * denominator)
      #expect(
        Fraction.ratio(numerator, denominator).rounded(decimals: decimals)
          == (numerator < 0 ? -size : size))
    }
  }

  @Test("rounding does not overflow where a digit's step alone would fit")
  func roundingLargeDenominators() {
    let large = power(of: 10, 36) * 4
    #expect(Fraction.ratio(large / 2, large).percent.hundredths == 5000)
    #expect(Fraction.ratio(large - 1, large).percent.hundredths == 10_000)
    // 4·10³² as the deviation of the largest book has: 1/8 of it is 12.50 %.
    let book = power(of: 10, 32) * 4
    #expect(Fraction.ratio(-book / 8, book).percent.hundredths == -1250)
    #expect(Fraction.ratio(book / 20_000, book).percent.hundredths == 1)
    #expect(Fraction.ratio(book / 20_000 - 1, book).percent.hundredths == 0)
  }

  @Test("small random fractions compare as their products across do")
  func comparisonAcross() {
    var numbers = SeededNumbers(seed: 4)
    for _ in 0..<20_000 {
      let (a, c) = (
        Int.random(in: -60...60, using: &numbers), Int.random(in: -60...60, using: &numbers)
      )
      let (b, d) = (
        Int.random(in: 1...40, using: &numbers), Int.random(in: 1...40, using: &numbers)
      )
      let left = Fraction.ratio(Int128(a), Int128(b))
      let right = Fraction.ratio(Int128(c), Int128(d))
      #expect((left < right) == (a * d < c * b))
      #expect((left > right) == (a * d > c * b))
      #expect((left == right) == (a * d == c * b))
      if left == right { #expect(left.hashValue == right.hashValue) }
    }
  }

  @Test("fractions of denominators near 4·10³² are told apart by one")
  func comparisonLarge() {
    let d = power(of: 10, 32) * 4
    // n/d < (n+1)/(d+1) for n < d, and n/d > (n+1)/(d+1) for n > d.
    for n: Int128 in [1, d / 3, d / 2, d - 2, d - 1] {
      #expect(Fraction.ratio(n, d) < .ratio(n + 1, d + 1))
      #expect(Fraction.ratio(-n, d) > .ratio(-n - 1, d + 1))
      #expect(Fraction.ratio(n, d) < .ratio(n + 1, d))
    }
    #expect(Fraction.ratio(d + 5, d) > .ratio(d + 6, d + 1))
    #expect(Fraction.ratio(d, d) == .ratio(d + 1, d + 1))
    #expect(Fraction.ratio(d / 4 * 3, d) == .ratio(3, 4))
    #expect(Fraction.ratio(-(d / 10), d) == .ratio(-1000, 10_000))
    #expect(Fraction.ratio(-(d / 10) - 1, d) < .ratio(-1000, 10_000))
    #expect(Fraction.ratio(-(d / 10) + 1, d) > .ratio(-1000, 10_000))
  }

  @Test("1/2 and 2/4 are one value, in sets too")
  func equalValues() {
    #expect(Fraction.ratio(1, 2) == .ratio(2, 4))
    #expect(Set([Fraction.ratio(1, 2), .ratio(2, 4), .ratio(-1, 2), .ratio(50, 100)]).count == 2)
    #expect(Set([Fraction.zero, .ratio(0, 7)]).count == 1)
    #expect(Fraction.ratio(-1, 2) != .ratio(1, 2))
  }

  @Test("below zero the larger magnitude is the smaller value")
  func negativeOrder() {
    #expect(Fraction.ratio(-1, 2) < .ratio(-1, 3))
    #expect(Fraction.ratio(-1, 3) < .zero)
    #expect(Fraction.ratio(-7, 2) < .ratio(-10, 3))
    #expect(Fraction.ratio(-4, 2) == .ratio(-2, 1))
    #expect([.ratio(1, 3), .ratio(-1, 3), Fraction.zero].sorted().first == .ratio(-1, 3))
  }

  private func power(of base: Int128, _ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { result, _ in result * base }
  }
}
