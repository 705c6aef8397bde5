import BudgetModel
import Testing

@Suite("Percentages typed") struct PercentInputTests {
  @Test(
    arguments: [
      ("10", 1000), ("10.5", 1050), ("0.05", 5), (" 10 % ", 1000), ("６０％", 6000), ("1。5", 150),
      ("1000", 100_000), ("10.", 1000),
    ] as [(String, Int64)])
  func read(_ text: String, _ hundredths: Int64) {
    #expect(PercentInput.parse(text)?.hundredths == hundredths)
  }

  @Test(arguments: ["", "%", ".5", "-1", "1.234", "12345", "1%1", "1.2.3", "十", "1e3", "½"])
  func refused(_ text: String) { #expect(PercentInput.parse(text) == nil) }
}
