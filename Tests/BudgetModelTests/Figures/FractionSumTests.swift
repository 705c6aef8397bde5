import BudgetModel
import TestSupport
import Testing

@Suite("FractionSum")
struct FractionSumTests {
  private func sum(_ addends: Fraction...) -> FractionSum { sum(addends) }

  private func sum(_ addends: some Sequence<Fraction>) -> FractionSum {
    var sum = FractionSum()
    for addend in addends { sum.add(addend) }
    return sum
  }

  @Test("nothing sums to 0")
  func empty() {
    #expect(FractionSum() == sum(.zero))
    #expect(FractionSum().money == .zero)
  }

  @Test("1/3 + 1/3 + 1/3 = 1, 1/3 + 1/6 = 1/2, 5/2 + 7/3 = 29/6")
  func exactSums() {
    #expect(sum(.ratio(1, 3), .ratio(1, 3), .ratio(1, 3)) == sum(Fraction(1)))
    #expect(sum(.ratio(1, 3), .ratio(1, 6)) == sum(.ratio(1, 2)))
    #expect(sum(.ratio(5, 2), .ratio(7, 3)) == sum(.ratio(29, 6)))
    #expect(sum(.ratio(1, 3), .ratio(1, 6)) != sum(.ratio(1, 3)))
    #expect(sum(.ratio(1, 3)) != sum(.ratio(-2, 3)))
  }

  @Test("a part that comes up in lower terms joins its like: 1/6 + 1/3 + 1/2 = 1")
  func lowerTerms() {
    #expect(sum(.ratio(1, 2), .ratio(1, 6), .ratio(1, 6), .ratio(1, 6)) == sum(Fraction(1)))
    #expect(sum(.ratio(1, 4), .ratio(1, 2), .ratio(1, 4)) == sum(Fraction(1)))
  }

  @Test("a tie reached by parts is rounded away from zero: 1/3 + 1/6, 7/3 + 1/6")
  func ties() {
    #expect(sum(.ratio(1, 3), .ratio(1, 6)).money == Money(fen: 1))
    #expect(sum(.ratio(7, 3), .ratio(1, 6)).money == Money(fen: 3))
    #expect(sum(.ratio(-1, 3), .ratio(-1, 6)).money == Money(fen: -1))
    #expect(sum(.ratio(-7, 3), .ratio(-1, 6)).money == Money(fen: -3))
  }

  @Test("signs mix: 1 − 1/2 = 1/2, 1/3 − 1/2 = −1/6, and equal values are equal sums")
  func signs() {
    #expect(sum(Fraction(1), .ratio(-1, 2)) == sum(.ratio(1, 2)))
    #expect(sum(.ratio(1, 3), .ratio(-1, 2)) == sum(.ratio(-1, 6)))
    #expect(sum(.ratio(-3, 2), Fraction(1)) == sum(.ratio(-1, 2)))
    #expect(Set([sum(.ratio(2, 4)), sum(.ratio(1, 3), .ratio(1, 6))]).count == 1)
  }

  @Test("sums of sums: (1/3 + 1/2) + (1/6 + 2) = 3")
  func nested() {
    var left = sum(.ratio(1, 3), .ratio(1, 2))
    left.add(sum(.ratio(1, 6), Fraction(2)))
    #expect(left == sum(Fraction(3)))
  }

  @Test("the order of the addends does not matter")
  func anyOrder() {
    var numbers = SeededNumbers(seed: 5)
    let addends = (0..<200).map { _ in
      Fraction.ratio(
        Int128(Int.random(in: 0...1_000_000, using: &numbers)),
        [1, 2, 3, 4, 35, 17, 85, 534_857].randomElement(using: &numbers) ?? 1)
    }
    #expect(sum(addends) == sum(addends.shuffled(using: &numbers)))
  }

  @Test("over a divisor and with decimals: 1/3 + 1/6 of 4 is 0.125, of 16 is 0.03125")
  func divided() {
    let half = sum(.ratio(1, 3), .ratio(1, 6))
    #expect(half.rounded(decimals: 3, over: 4) == 125)
    #expect(half.rounded(decimals: 2, over: 4) == 13)
    #expect(half.percent(of: Money(fen: 16)) == Percent(hundredths: 313))
    #expect(half.percent(of: .zero) == nil)
    // −0.5/4 − 1 = −1.125.
    #expect(half.adding(-5).rounded(decimals: 2, over: 4) == -113)
  }

  @Test("to 0.01 万元, once: 4999.5 分 are nothing, though 5000 would be something")
  func guide() {
    let almost = sum(Fraction(4_999), .ratio(1, 3), .ratio(1, 6))
    #expect(almost.money == Money(fen: 5_000))
    #expect(almost.money(to: .guide) == .zero)
    #expect(Fraction.ratio(9_999, 2).money(to: .guide) == .zero)
    #expect(Money(fen: 5_000).money(to: .guide) == Money(fen: 10_000))
    #expect(Money(fen: -15_000).money(to: .guide) == Money(fen: -20_000))
  }

  @Suite("with denominators that have no common one in any fixed number of bits")
  struct ManyDenominators {
    /// Forty primes above 1000, whose product has some 400 bits.
    private let primes: [Int128] = Array(
      (1_000...1_500 as ClosedRange<Int128>).filter { number in
        (2...38).allSatisfy { number % $0 != 0 }
      }.prefix(40))

    /// Parts over the primes that sum to a whole number and (M + excess)/2M, M their product, both odd.
    ///
    /// By the Chinese remainder theorem the part over p is (M + excess)/2 × (M/p)⁻¹ mod p.
    private func parts(excess: Int128) -> [Fraction] {
      primes.map { prime in
        let others = primes.filter { $0 != prime }.reduce(Int128(1)) { $0 * $1 % prime }
        let inverse = (1..<prime).first { (number: Int128) in others * number % prime == 1 } ?? 0
        // M is a multiple of p, so (M + excess)/2 is as (p + excess)/2.
        return .ratio((prime + excess) / 2 * inverse % prime, prime)
      }
    }

    private func sum(_ addends: [Fraction]) -> FractionSum {
      var sum = FractionSum()
      for addend in addends { sum.add(addend) }
      return sum
    }

    /// The whole number that the parts exceed by about a half.
    private func whole(_ parts: [Fraction]) -> Int128 {
      let billionths = parts.reduce(0) { $0 + $1.rounded(decimals: 9) }
      return billionths / 1_000_000_000
    }

    @Test("1/2M above a half rounds up, 1/2M below it down, on both sides of zero")
    func besideATie() {
      let above = parts(excess: 1)
      #expect(primes.count == 40)
      #expect(sum(above).rounded(decimals: 0) == whole(above) + 1)
      let below = parts(excess: -1)
      #expect(sum(below).rounded(decimals: 0) == whole(below))
      let negative = sum(below.map { Fraction.ratio(-$0.numerator, $0.denominator) })
      #expect(negative.rounded(decimals: 0) == -whole(below))
    }

    @Test(
      "as a percentage of 2 分 too, where a half is 25 %: 12.5 of a hundredth would be at 0.00125")
    func percentages() {
      // A half less whole is (k + 1/2 ± 1/2M) − k: of 400 it is 0.125 %, a tie of the second decimal.
      let above = parts(excess: 1)
      #expect(
        sum(above).adding(-whole(above)).percent(of: Money(fen: 400)) == Percent(hundredths: 13))
      let below = parts(excess: -1)
      #expect(
        sum(below).adding(-whole(below)).percent(of: Money(fen: 400)) == Percent(hundredths: 12))
    }

    @Test("sums that differ by 1/M differ, in whatever order equal ones came about they are equal")
    func comparison() {
      let above = parts(excess: 1)
      let below = parts(excess: -1)
      #expect(sum(above).adding(-whole(above)) != sum(below).adding(-whole(below)))
      #expect(sum(above) == sum(above.reversed()))
      // The same by halves of its parts.
      let halves = above.flatMap { part in
        [
          Fraction.ratio(part.numerator, 2 * part.denominator),
          .ratio(part.numerator, 2 * part.denominator),
        ]
      }
      #expect(sum(above) == sum(halves))
      #expect(Set([sum(above), sum(halves)]).count == 1)
    }
  }

  @Test("amounts as large as a book holds keep their 分: 10¹⁶/3 three times beside slivers")
  func largeAmounts() {
    let large: Int128 = 10_000_000_000_000_000
    let sliver = Fraction.ratio(1, (1 << 54) + 1)
    let value = sum(.ratio(large, 3), sliver, .ratio(large, 3), sliver, .ratio(large, 3))
    #expect(value.money == Money(fen: 10_000_000_000_000_000))
    #expect(value != sum(Fraction(large)))
  }

  @Test("the largest sum of books keeps its 分 beside parts of denominators near 2⁶³")
  func largestSum() {
    // 9·10¹⁸ + 1/(2⁶³ − 1) + 5 × 1/5: one 分 more and a sliver.
    let books: Int128 = 9_000_000_000_000_000_000
    var sum = sum(Fraction(books), .ratio(1, (1 << 63) - 1))
    for _ in 0..<5 { sum.add(.ratio(1, 5)) }
    #expect(sum.money == Money(fen: 9_000_000_000_000_000_001))
    #expect(sum.rounded(decimals: 4, over: Int128(books)) == 10_000)
  }
}
