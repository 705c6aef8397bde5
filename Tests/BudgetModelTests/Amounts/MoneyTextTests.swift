import BudgetModel
import TestSupport
import Testing

@Suite("Money as text")
struct MoneyTextTests {
  @Test(
    "an amount and its text in 万元 are each other's",
    arguments: [
      (534_857_00, "53.4857"),
      (405_682_00, "40.5682"),
      (35_000_000, "35.00"),
      (12_500_000, "12.50"),
      (12_505_000, "12.505"),
      (1, "0.000001"),
      (10, "0.00001"),
      (10_000, "0.01"),
      (-1, "-0.000001"),
      (-3_000_000, "-3.00"),
      (0, "0.00"),
      (12_345_678_901_123_456, "12345678901.123456"),
      (9_223_372_036_854_775_807, "9223372036854.775807"),
      (-9_223_372_036_854_775_807, "-9223372036854.775807"),
    ] as [(Int64, String)])
  func roundTrip(fen: Int64, text: String) throws {
    #expect(Money(fen: fen).wanText == text)
    #expect(try Money(fileText: text.utf8) == Money(fen: fen))
  }

  @Test("the smallest amount has a text, 2⁶³ 分 below zero")
  func smallest() {
    #expect(Money(fen: .min).wanText == "-9223372036854.775808")
    #expect(Money(fen: .min).yuanText == "-92233720368547758.08")
  }

  @Test("a file may write more zeros than the text has")
  func trailingZeros() throws {
    #expect(try Money(fileText: "12.500000".utf8) == Money(fen: 12_500_000))
    #expect(try Money(fileText: "0.000000".utf8) == .zero)
  }

  @Test(
    "an amount past the largest is too large, whatever its sign",
    arguments: [
      "9223372036854.775808", "-9223372036854.775808", "9223372036855.00",
      "18446744073709.551616", "99999999999999999999999999999999999999999.00",
      // Wraps to 0 in 64 bits: 2⁶⁴ × 10⁶ 分.
      "18446744073709551616.00", "-18446744073709551616.00",
    ])
  func tooLarge(text: String) {
    #expect(throws: MoneyError.tooLarge) { try Money(fileText: text.utf8) }
  }

  @Test(
    "any other form is refused",
    arguments: [
      "", "-", ".", "-.", "-0.00", "-0.000000", "1", "1.", "1.0", "01.00", "00.00", "-01.00",
      "1.1234567", "0.0000000", "+1.00", ".50", "-.50", "1,000.00", "1.00 ", " 1.00", "1..00",
      "1.0.0", "1.00-", "--1.00", "1-1.00", "1e2.00", "１.00", "1．00", "1.00万", "NaN",
      "99999999999999999999999999",
    ])
  func refused(text: String) throws {
    #expect(try Money(fileText: text.utf8) == nil)
  }

  @Test(
    "an amount in 元 has its two decimals",
    arguments: [
      (12_500_000, "125000.00"), (123_456_789, "1234567.89"), (1, "0.01"), (-1, "-0.01"),
      (0, "0.00"), (-100, "-1.00"), (9_223_372_036_854_775_807, "92233720368547758.07"),
    ] as [(Int64, String)])
  func yuan(fen: Int64, text: String) {
    #expect(Money(fen: fen).yuanText == text)
  }

  @Test("random amounts of every length keep their value through the text")
  func randomRoundTrips() throws {
    var numbers = SeededNumbers(seed: 1)
    for _ in 0..<5_000 {
      let shift = Int64.random(in: 0...62, using: &numbers)
      let fen = Int64.random(in: -Int64.max...Int64.max, using: &numbers) >> shift
      #expect(try Money(fileText: Money(fen: fen).wanText.utf8) == Money(fen: fen))
    }
  }

  @Test(
    arguments: [
      ("0.00", 0), ("0.50", 500_000), ("12.34", 12_340_000), ("7.000001", 7_000_001),
      ("350.125", 350_125_000), ("999999999999.999999", 999_999_999_999_999_999),
      // Amounts all the same, but not of every day.
      ("-3.00", nil), ("1000000000000.00", nil),
      // None at all.
      ("", nil), (".", nil), ("0", nil), ("0.", nil), ("0.0", nil), (".00", nil), ("00.00", nil),
      ("01.00", nil), ("1.0000000", nil), ("1.2.3", nil), ("1.0a", nil), ("a.00", nil),
      ("1,00", nil),
      ("+1.00", nil), ("1.0 ", nil), ("１.00", nil),
    ] as [(String, Int64?)])
  func everydayAmountsAreReadFast(_ text: String, _ fen: Int64?) {
    let found = Array(text.utf8).withUnsafeBufferPointer { Money(everydayFileText: $0) }
    #expect(found == fen.map(Money.init(fen:)))
  }
}
