import BudgetImport
import BudgetModel
import Testing

/// An amount of whole 分.
private func fen(_ fen: Int64) -> DecimalNumber.Amount { .whole(Money(fen: fen)) }

/// An amount that is not, and the nearest that is.
private func near(_ fen: Int64) -> DecimalNumber.Amount { .finer(nearest: Money(fen: fen)) }

@Suite("Numbers as files have them, exactly") struct DecimalNumberTests {
  @Test(
    "an amount in 分; binary dust below a thousandth of one is dropped, more is said",
    arguments: [
      ("12.5", .wan, fen(12_500_000)), ("-12.5", .wan, fen(-12_500_000)),
      ("53.4857", .wan, fen(53_485_700)), ("0", .yuan, fen(0)), ("-0.0", .yuan, fen(0)),
      ("125000.5", .yuan, fen(12_500_050)), ("1.5", .thousand, fen(150_000)),
      ("0.1", .hundredMillion, fen(1_000_000_000)),
      ("0.0000000001", .hundredMillion, fen(1)),
      // 12.340000000000002 元 is 1234.0000000000002 分.
      ("12.340000000000002", .yuan, fen(1234)), ("12.339999999999998", .yuan, fen(1234)),
      ("-0.30000000000000004", .yuan, fen(-30)), ("53.485700000000001", .wan, fen(53_485_700)),
      ("1.2345E+3", .yuan, fen(123_450)), ("1.2e-2", .yuan, near(1)), ("1.2e-1", .yuan, fen(12)),
      ("1E-7", .wan, near(0)), ("5e-7", .wan, near(1)), ("1e-30", .yuan, fen(0)),
      // A thousandth of a 分 is too much, a little less is not.
      ("0.01001", .yuan, near(1)), ("0.010009", .yuan, fen(1)), ("0.00999", .yuan, near(1)),
      ("0.009991", .yuan, fen(1)), ("0.015", .yuan, near(2)), ("0.014", .yuan, near(1)),
      ("-0.015", .yuan, near(-2)), ("123456.7891", .yuan, near(12_345_679)),
      ("92233720368547758.07", .yuan, fen(.max)), ("92233720368547758.08", .yuan, .tooLarge),
      ("1e17", .yuan, .tooLarge), ("1e9999", .yuan, .tooLarge), ("1e-9999", .yuan, fen(0)),
      ("0e9999", .yuan, fen(0)), ("100000000000000000000", .yuan, .tooLarge),
      ("0.00000000000000000001", .yuan, fen(0)),
    ] as [(String, TableUnit, DecimalNumber.Amount)])
  func amounts(text: String, unit: TableUnit, amount: DecimalNumber.Amount) throws {
    #expect(try #require(DecimalNumber(text)).amount(in: unit) == amount)
  }

  @Test(
    "anything else is no number",
    arguments: [
      "", "-", ".", "e5", "1e", "1e+", "1e12345", "1.2.3", "1,234", "１２", "0x10", "NaN", "INF",
      " 1", "1 ",
      "--1", "1-", "12万",
    ])
  func none(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test(
    "the whole part",
    arguments: [
      ("45292", 45292), ("45292.75", 45292), ("-1.5", -1), ("4.5292E4", 45292), ("1e-20", 0),
    ])
  func whole(text: String, number: Int) throws {
    #expect(try #require(DecimalNumber(text)).whole == number)
  }
}
