import BudgetModel
import TestSupport
import Testing

@Suite("Amounts as people type them")
struct AmountInputTests {
  @Test(
    "what a text means, in 分",
    arguments: [
      ("12.5", 12_500_000), ("12.5万", 12_500_000), ("12.5 万元", 12_500_000),
      ("125000元", 12_500_000), ("1,234,567.89元", 123_456_789),
      ("1，234，567.89元", 123_456_789), ("１２．５", 12_500_000), ("１２５０００元", 12_500_000),
      ("12。5", 12_500_000), ("12.5萬圆", 12_500_000), ("0", 0), ("0.00", 0), ("-0", 0),
      ("007", 7_000_000), ("53.4857", 53_485_700), (".5", 500_000), ("5.", 5_000_000),
      ("5.万", 5_000_000), ("0.000001", 1), ("0.0000010", 1), ("1.00000000000000万", 1_000_000),
      ("0.01元", 1), ("1.2300元", 123), ("\u{3000}12.5\t\n", 12_500_000),
      ("1,000", 1_000_000_000), ("12,345.67", 12_345_670_000),
    ] as [(String, Int64)])
  func meaning(text: String, fen: Int64) throws {
    #expect(try AmountInput.money(text) == Money(fen: fen))
  }

  @Test(
    "sums and differences, in 分",
    arguments: [
      ("1.2+3.45", 4_650_000), ("3-1.5", 1_500_000), ("-2", -2_000_000), ("+2", 2_000_000),
      ("-2+5", 3_000_000), ("1-2-3", -4_000_000), ("１．２＋３．４５", 4_650_000),
      ("3－1.5", 1_500_000), ("3−1.5", 1_500_000), ("− 2", -2_000_000),
      ("1000元+200.50元", 120_050), ("1万+200元", 1_020_000), ("1.2 + 3.45", 4_650_000),
      ("1,000元-1元", 99_900),
    ] as [(String, Int64)])
  func sums(text: String, fen: Int64) throws {
    #expect(try AmountInput.money(text) == Money(fen: fen))
  }

  @Test(
    "what is wrong with a text",
    arguments: [
      ("", .empty), ("   ", .empty), ("\u{3000}\t\n", .empty),
      ("abc", .notAnAmount("a")), ("1..2", .notAnAmount(".")), ("+", .notAnAmount(nil)),
      ("-", .notAnAmount(nil)), ("1+", .notAnAmount(nil)), ("1+-2", .notAnAmount("-")),
      ("--2", .notAnAmount("-")), (".", .notAnAmount(nil)), ("万", .notAnAmount("万")),
      ("元", .notAnAmount("元")), ("12.5元x", .notAnAmount("x")), ("12.5%", .notAnAmount("%")),
      ("12.5万3", .notAnAmount("3")), ("12万万", .notAnAmount("万")), ("12 5", .notAnAmount("5")),
      ("1 .5", .notAnAmount(".")), ("1. 5", .notAnAmount("5")), ("1e3", .notAnAmount("e")),
      ("٣", .notAnAmount("٣")), ("1\u{301}", .notAnAmount("1\u{301}")),
      ("1.5,000", .notAnAmount(",")), ("十二", .notAnAmount("十")),
      ("12,5", .misplacedSeparator), ("1,2345", .misplacedSeparator),
      ("1234,567", .misplacedSeparator), (",500", .misplacedSeparator),
      ("1,", .misplacedSeparator), ("1,,000", .misplacedSeparator), (",", .misplacedSeparator),
      ("1.005元", .tooFine(.yuan)), ("0.0000001", .tooFine(.wan)),
      ("0.0000001万元", .tooFine(.wan)), ("1元+0.001元", .tooFine(.yuan)),
      ("1000+200元", .mixedUnits), ("1000元+200", .mixedUnits), ("1+2+3万", .mixedUnits),
    ] as [(String, MoneyError)])
  func refusal(text: String, error: MoneyError) {
    #expect(throws: error) { try AmountInput.money(text) }
  }

  @Test(
    "parentheses, currency signs and letters for units, in 分",
    arguments: [
      ("(0.5)", -500_000), ("（0.5）", -500_000), ("(1,234.56元)", -123_456),
      ("(1,234.56)元", -123_456), ("( 0.5 ) 万", -500_000), ("(0)", 0), ("+(0.5)", -500_000),
      ("￥26,500.00", 2_650_000), ("¥26500", 2_650_000), ("￥ 5元", 500), ("-￥5", -500),
      ("￥-5", -500), ("－￥５", -500), ("(￥5)", -500), ("￥(5)", -500), ("（￥1，234.56）", -123_456),
      ("26500y", 2_650_000), ("26500Y", 2_650_000), ("２６５００ｙ", 2_650_000), ("2.65w", 2_650_000),
      ("2.65W", 2_650_000), ("2.65Ｗ", 2_650_000), ("2.65 w", 2_650_000), ("2.65w元", 2_650_000),
      ("1w+200y", 1_020_000), ("￥5+6元", 1_100), ("￥5-￥6", -100), ("10+(0.5)", 9_500_000),
      ("(0.5)+(0.25)", -750_000), ("(0.5) - 1", -1_500_000), ("￥5+(￥6)", -100),
    ] as [(String, Int64)])
  func marks(text: String, fen: Int64) throws {
    #expect(try AmountInput.money(text) == Money(fen: fen))
  }

  @Test(
    "a character that is refused never leaves an amount behind",
    arguments: [
      ("2.65/2", .notAnAmount("/")), ("10%", .notAnAmount("%")), ("10％", .notAnAmount("％")),
      ("2.65 3", .notAnAmount("3")), ("2.65*2", .notAnAmount("*")), ("￥", .notAnAmount(nil)),
      ("￥￥5", .notAnAmount("￥")), ("5￥", .notAnAmount("￥")), ("RMB5", .notAnAmount("R")),
      ("$5", .notAnAmount("$")), ("-￥-5", .notAnAmount("-")), ("1元+￥-5", .notAnAmount("-")),
      ("(", .notAnAmount(nil)), ("()", .notAnAmount(")")), ("(0.5", .notAnAmount(nil)),
      ("0.5)", .notAnAmount(")")), ("((0.5))", .notAnAmount("(")), ("(-0.5)", .notAnAmount("-")),
      ("(1+2)", .notAnAmount("+")), ("-(0.5)", .notAnAmount("(")), ("10-(0.5)", .notAnAmount("(")),
      ("(0.5)5", .notAnAmount("5")), ("3(0.5)", .notAnAmount("(")), ("(5元)万", .notAnAmount("万")),
      ("5yy", .notAnAmount("y")), ("5ww", .notAnAmount("w")), ("y", .notAnAmount("y")),
      ("¥1万", .mixedUnits), ("￥1w", .mixedUnits), ("(￥1万)", .mixedUnits), ("￥5+6", .mixedUnits),
      ("5w+6", .mixedUnits), ("￥5.005", .tooFine(.yuan)), ("(0.0000005)", .tooFine(.wan)),
    ] as [(String, MoneyError)])
  func refusedMarks(text: String, error: MoneyError) {
    #expect(throws: error) { try AmountInput.money(text) }
  }

  @Test(
    "the unit that was stated is told",
    arguments: [
      ("26500", nil), ("(0.5)", nil), ("1.2+3.45", nil), ("26500元", .yuan), ("26500y", .yuan),
      ("￥26500", .yuan), ("(￥5)", .yuan), ("(5)元", .yuan), ("2.65万", .wan), ("2.65 万元", .wan),
      ("2.65w", .wan), ("1万+200元", .wan), ("200元+1万", .yuan),
    ] as [(String, MoneyUnit?)])
  func unit(text: String, unit: MoneyUnit?) throws {
    #expect(try AmountInput.parse(text).unit == unit)
  }

  @Test("the characters of amounts are accepted, full-width forms too, and no others")
  func accepted() {
    for character in "0123456789.,+-()yYwW元万圆萬¥￥ \u{3000}\t\u{A0}−。，．（）＋－０９ｙＹｗＷ" {
      #expect(AmountInput.accepts(character), "\(character)")
    }
    for character in "xe%/*$€RMB'、;\n\r٣½九" {
      #expect(!AmountInput.accepts(character), "\(character)")
    }
    for character in ["1\u{301}", "1\u{20E3}", "\r\n", "\u{200D}"] as [Character] {
      #expect(!AmountInput.accepts(character))
    }
  }

  @Test("the largest amount is read, one 分 more is too large")
  func largest() throws {
    #expect(try AmountInput.money("9223372036854.775807") == Money(fen: .max))
    #expect(try AmountInput.money("-92,233,720,368,547,758.07元") == Money(fen: -.max))
    #expect(
      try AmountInput.money("-9223372036854.775807-0.000001") == Money(fen: .min))
    for text in [
      "9223372036854.775808", "9223372036855", "9223372036854.775807+0.000001",
      "-9223372036854.775807-0.000002", "9223372036854.775807+1-1",
      String(repeating: "9", count: 400), String(repeating: "9", count: 10_000) + "元",
    ] {
      #expect(throws: MoneyError.tooLarge) { try AmountInput.money(text) }
    }
  }

  @Test("ten thousand characters are read like ten")
  func longInputs() throws {
    let zeros = String(repeating: "0", count: 10_000)
    #expect(try AmountInput.money(zeros + "7") == wan("7"))
    #expect(try AmountInput.money("7." + zeros) == wan("7"))
    // 5 000 terms of 1 万元.
    #expect(
      try AmountInput.money("1" + String(repeating: "+1", count: 4_999)) == wan("5000"))
    #expect(throws: MoneyError.notAnAmount("x")) {
      try AmountInput.money(String(repeating: "x", count: 10_000))
    }
    #expect(throws: MoneyError.misplacedSeparator) {
      try AmountInput.money(String(repeating: ",", count: 10_000))
    }
    #expect(throws: MoneyError.empty) {
      try AmountInput.money(String(repeating: " ", count: 10_000))
    }
    #expect(throws: MoneyError.tooFine(.wan)) {
      try AmountInput.money("0." + zeros + "1")
    }
  }

  @Test("what the program writes, a person can type back")
  func readsOwnText() throws {
    var numbers = SeededNumbers(seed: 2)
    for _ in 0..<1_000 {
      let money = Money(
        fen: Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &numbers))
      #expect(try AmountInput.money(money.wanText) == money)
      #expect(try AmountInput.money(money.yuanText + "元") == money)
    }
  }
}
