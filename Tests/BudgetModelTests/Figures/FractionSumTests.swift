import BudgetModel
import Testing

@Suite("FractionSum")
struct FractionSumTests {
  private func sum(_ addends: Fraction...) -> FractionSum {
    var sum = FractionSum()
    for addend in addends { sum.add(addend) }
    return sum
  }

  @Test("nothing sums to 0")
  func empty() {
    #expect(FractionSum().value == .zero)
  }

  @Test("1/3 + 1/3 + 1/3 = 1, 1/3 + 1/6 = 1/2, 5/2 + 7/3 = 29/6")
  func exactSums() {
    #expect(sum(.ratio(1, 3), .ratio(1, 3), .ratio(1, 3)).value == Fraction(1))
    #expect(sum(.ratio(1, 3), .ratio(1, 6)).value == .ratio(1, 2))
    #expect(sum(.ratio(5, 2), .ratio(7, 3)).value == .ratio(29, 6))
  }

  @Test("a tie reached by parts is rounded away from zero: 1/3 + 1/6, 7/3 + 1/6")
  func ties() {
    #expect(sum(.ratio(1, 3), .ratio(1, 6)).value.money == Money(fen: 1))
    #expect(sum(.ratio(7, 3), .ratio(1, 6)).value.money == Money(fen: 3))
    #expect(sum(.ratio(-1, 3), .ratio(-1, 6)).value.money == Money(fen: -1))
  }

  @Test("signs mix: 1 − 1/2 = 1/2, 1/3 − 1/2 = −1/6, and equal values are equal sums")
  func signs() {
    #expect(sum(Fraction(1), .ratio(-1, 2)).value == .ratio(1, 2))
    #expect(sum(.ratio(1, 3), .ratio(-1, 2)).value == .ratio(-1, 6))
    #expect(sum(Fraction(1), .ratio(-1, 2)) == sum(.ratio(1, 2)))
    #expect(sum(.ratio(-3, 2), Fraction(1)) == sum(.ratio(-1, 2)))
    #expect(Set([sum(.ratio(2, 4)), sum(Fraction(1), .ratio(-1, 2))]).count == 1)
  }

  @Test("sums of sums: (1/3 + 1/2) + (1/6 + 2) = 3")
  func nested() {
    var left = sum(.ratio(1, 3), .ratio(1, 2))
    left.add(sum(.ratio(1, 6), Fraction(2)))
    #expect(left.value == Fraction(3))
  }

  @Test("the order of the addends does not matter while the sum is exact")
  func anyOrder() {
    var numbers = SeededNumbers(seed: 5)
    let addends = (0..<200).map { _ in
      Fraction.ratio(
        Int128(Int.random(in: 0...1_000_000, using: &numbers)),
        [1, 2, 3, 4, 35, 17, 85, 534_857].randomElement(using: &numbers) ?? 1)
    }
    var forward = FractionSum()
    for addend in addends { forward.add(addend) }
    var shuffled = FractionSum()
    for addend in addends.shuffled(using: &numbers) { shuffled.add(addend) }
    #expect(forward == shuffled)
  }

  @Test("with a hundred coprime denominators the sum stays within 10⁻⁹ 分")
  func manyDenominators() {
    let primes = (100...1_000).filter { number in
      (2..<32).allSatisfy { number % $0 != 0 }
    }.prefix(100)
    var sum = FractionSum()
    // Each part cut off after 30 decimals, so the whole is exact to 10⁻²⁸.
    let scale = (0..<30).reduce(Int128(1)) { result, _ in result * 10 }
    var exact: Int128 = 0
    for (index, prime) in primes.enumerated() {
      let numerator = Int128(prime / 2 + index)
      sum.add(.ratio(numerator, Int128(prime)))
      exact += numerator * scale / Int128(prime)
    }
    #expect(primes.count == 100)
    let billionths = sum.value.rounded(decimals: 15) - exact / 1_000_000_000_000_000
    #expect(abs(billionths) <= 1_000_000, "10⁻¹⁵ 分 apart: \(billionths)")
  }

  @Test("amounts as large as a book holds keep their 分 through the approximation")
  func largeAmounts() {
    // 10¹⁶/3 three times is 10¹⁶; 1/(2⁵⁴+1) in between forces the approximation and adds nothing visible.
    let large: Int128 = 10_000_000_000_000_000
    let sliver = Fraction.ratio(1, (1 << 54) + 1)
    let value = sum(.ratio(large, 3), sliver, .ratio(large, 3), sliver, .ratio(large, 3)).value
    #expect(value.money == Money(fen: 10_000_000_000_000_000))
  }

  @Test("the largest sum of books keeps its 分 beside parts of denominators near 2⁵³")
  func largestSum() {
    // 9·10¹⁸ + 1/(2⁵³ − 1) + 5 × 1/5: one 分 more and a sliver.
    let books: Int128 = 9_000_000_000_000_000_000
    var sum = sum(Fraction(books), .ratio(1, (1 << 53) - 1))
    for _ in 0..<5 { sum.add(.ratio(1, 5)) }
    #expect(sum.value.money == Money(fen: 9_000_000_000_000_000_001))
  }
}
