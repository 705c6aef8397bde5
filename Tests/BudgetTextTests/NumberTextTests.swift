import BudgetModel
import BudgetText
import Testing

@Suite("Numbers in words") struct NumberTextTests {
  private func fraction(_ numerator: Int128, _ denominator: Int128) throws -> Fraction {
    try #require(Fraction(numerator, over: denominator))
  }

  @Test(
    "Percents have two decimals, rounded half away from zero",
    arguments: [
      (448, 1100, "40.73"), (1, 3, "33.33"), (2, 3, "66.67"), (1, 1, "100.00"), (0, 5, "0.00"),
      (7, 6, "116.67"), (1, 20_000, "0.01"), (-1, 20_000, "-0.01"), (1, 20_001, "0.00"),
      (-3, 35, "-8.57"), (-1, 8, "-12.50"), (1234, 1, "123400.00"), (5, 100_000, "0.01"),
      (-101, 1_000_000, "-0.01"),
    ] as [(Int128, Int128, String)])
  func percents(numerator: Int128, denominator: Int128, text: String) throws {
    #expect(try fraction(numerator, denominator).percentText == text)
  }

  @Test("Percents as large as there are, and thresholds without idle decimals")
  func wholeRange() {
    #expect(Percent(hundredths: .max).text == "92233720368547758.07")
    #expect(Percent(hundredths: .min).text == "-92233720368547758.08")
    #expect(Percent(hundredths: 7).signedText == "+0.07")
    #expect(
      [1000, 1050, 1005, 0, -50].map { Percent(hundredths: $0).shortText }
        == ["10", "10.5", "10.05", "0", "-0.5"])
  }

  @Test("A little less than nothing is 0.00, never -0.00")
  func noNegativeZero() throws {
    let little = try fraction(-1, 20_001)
    #expect(little.percentText == "0.00")
    #expect(little.signedPercentText == "0.00")
    #expect(try fraction(1, 20_001).signedPercentText == "0.00")
    #expect(try fraction(-4_999, 1).roundedWanText == "0.00")
    #expect(Money(fen: -4_999).roundedWanText == "0.00")
  }

  @Test("Deviations show a plus above zero")
  func signs() throws {
    #expect(try fraction(1, 20).signedPercentText == "+5.00")
    #expect(try fraction(-1, 20).signedPercentText == "-5.00")
    #expect(Fraction.zero.signedPercentText == "0.00")
  }

  @Test(
    "Guiding amounts are rounded to 0.01 万元, half away from zero",
    arguments: [
      (11_133_333, "11.13"), (5_000, "0.01"), (4_999, "0.00"), (-5_000, "-0.01"),
      (-1_000_000, "-1.00"), (10_000_000_000_000_000, "10000000000.00"),
    ] as [(Int64, String)])
  func guides(fen: Int64, text: String) {
    #expect(Money(fen: fen).roundedWanText == text)
    #expect(Fraction(Int128(fen)).roundedWanText == text)
  }

  @Test("Part of a 分 counts when a guiding amount is rounded")
  func exactGuides() throws {
    // 4 999.5 分 is 0.0049995 万元, nearer to 0.00; 14 999.99… is below 0.015.
    #expect(try fraction(9_999, 2).roundedWanText == "0.00")
    #expect(try fraction(44_999, 3).roundedWanText == "0.01")
    #expect(try fraction(45_000, 3).roundedWanText == "0.02")
  }
}
