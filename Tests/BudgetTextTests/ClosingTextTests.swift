import BudgetModel
import BudgetText
import Testing

/// What the history says of closing and reopening.
@Suite struct ClosingTextTests {
  @Test(
    arguments: [
      (nil, Month.september, "结账至9月", "closed through Sep"),
      (.june, .september, "结账至9月", "closed through Sep"),
      (.september, .june, "7-9月反结账", "reopened: Jul-Sep"),
      (.september, nil, "各月均已反结账", "all months reopened"),
    ] as [(Month?, Month?, String, String)])
  func aChangeOfWhatIsClosed(before: Month?, after: Month?, chinese: String, english: String) {
    #expect(Strings(.chinese).closing(from: before, to: after) == chinese)
    #expect(Strings(.english).closing(from: before, to: after) == english)
  }
}
