import BudgetModel
import Testing

@Suite struct TargetReadingTests {
  @Test(arguments: [
    ("≥95%", Comparator.atLeast, "95", "%"),
    ("≤29 人", .atMost, "29", "人"),
    ("9 部", .equal, "9", "部"),
    ("100%", .equal, "100", "%"),
    ("≤1 次", .atMost, "1", "次"),
    ("≥550 人", .atLeast, "550", "人"),
    ("＞９５．５％", .atLeast, "95.5", "%"),
    (">=95", .atLeast, "95", ""),
    ("不低于95％", .atLeast, "95", "%"),
    ("不超过 1,200.50元", .atMost, "1200.5", "元"),
    ("95%以上", .atLeast, "95", "%"),
    ("3个工作日以内", .atMost, "3", "个工作日"),
    ("=0起", .equal, "0", "起"),
    ("-2%", .equal, "-2", "%"),
    ("12,345,678 平方米", .equal, "12345678", "平方米"),
    ("≥1200 m²", .atLeast, "1200", "m²"),
    ("≤25℃", .atMost, "25", "℃"),
  ])
  func readsAFigure(printed: String, comparator: Comparator, value: String, unit: String) throws {
    let value = try #require(Quantity(text: value))
    #expect(TargetReading(printed: printed) == TargetReading(comparator, value, unit: unit))
  }

  @Test(arguments: [
    "提升", "提高", "", "≥", "95%-98%", "2024年", "2024年12月底前", "12,34 人", "1.2.3", "≥9部，≤12部", "保障9部电梯",
    "99999999999999", "0.1234567",
  ])
  func takesAllElseForWords(printed: String) {
    #expect(TargetReading(printed: printed) == .words)
  }

  @Test func theUnitMayStandInTheName() {
    #expect(indicator("≥95", named: "合格率(%)").reading.unit == "%")
    #expect(indicator("≥95", named: "合格率（％）").reading.isRate)
    #expect(!indicator("≥95", named: "合格率").reading.isRate)
  }

  @Test func aCorrectionStandsForThePrintedText() {
    let corrected = TargetReading(.atLeast, Quantity(100), unit: "%")
    #expect(indicator("≤100%", reading: corrected).reading == corrected)
    #expect(indicator("≤100%", reading: corrected).target == "≤100%")
  }
}

@Suite struct QuantityTests {
  @Test(
    arguments: [
      ("95", 95_000_000), ("0.000001", 1), ("-1.5", -1_500_000), ("007", 7_000_000),
      ("999999999999.999999", 999_999_999_999_999_999),
    ] as [(String, Int64)])
  func reads(text: String, millionths: Int64) {
    #expect(Quantity(text: text)?.millionths == millionths)
  }

  @Test(arguments: [
    "", "-", ".5", "5.", "1e3", "+1", "1 ", "1,000", "１", "1000000000000",
    "0.0000001", "--1",
  ])
  func refuses(text: String) { #expect(Quantity(text: text) == nil) }

  @Test(arguments: ["95", "-1.5", "0.000001", "999999999999", "0"])
  func writesWhatItReads(text: String) { #expect(Quantity(text: text)?.text == text) }

  @Test(arguments: [
    ("10", 1000), ("16.67", 1667), ("0", 0), ("100.00", 10000), ("8.5", 850), ("07", 700),
  ])
  func readsPoints(text: String, hundredths: Int) {
    #expect(Points(text: text)?.hundredths == hundredths)
  }

  @Test(arguments: ["100.01", "-1", "-0", "16.667", "16.670", "007", "", "十"])
  func refusesPoints(text: String) { #expect(Points(text: text) == nil) }

  @Test func writesPoints() {
    #expect(Points(hundredths: 1667).text == "16.67")
    #expect(Points(10).text == "10")
    #expect(Points(10).fullText == "10.00")
    #expect(Points(hundredths: 705).fullText == "7.05")
  }
}
