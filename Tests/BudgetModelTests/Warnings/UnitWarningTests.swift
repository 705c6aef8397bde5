import BudgetModel
import Testing

@Suite("元 typed as 万元")
struct UnitWarningTests {
  private func bare(_ text: String) throws -> TypedAmount { try AmountInput.parse(text) }

  @Test("26500 of 35 万元 is 2.65 万元, said first and instead of the overspending")
  func looksLikeYuan() throws {
    #expect(
      try warnings(Linxi.equipment, "26500", .may, typed: bare("26500"))
        == [.looksLikeYuan(as: wan("2.65"))])
    #expect(
      try warnings(Linxi.equipment, "26500", .may, typed: bare("20000+6500"))
        == [.looksLikeYuan(as: wan("2.65"))])
  }

  @Test("other warnings stay behind it")
  func others() throws {
    let project = Linxi.equipment.spending((.may, "1"))
    let today = try #require(CalendarDate(year: 2024, month: 5, day: 1))
    #expect(
      try warnings(project, "26500", .may, typed: bare("26500"), today: today)
        == [.looksLikeYuan(as: wan("2.65")), .overwritesReported(old: wan("1")), .futureMonth])
    #expect(
      try warnings(
        Linxi.equipment, "26500", .may, from: .other, typed: bare("26500"))
        == [.looksLikeYuan(as: wan("2.65")), .sourceWithoutBudget(.other)])
  }

  @Test("a unit that was stated is not doubted, nor what nobody typed")
  func stated() throws {
    let overspent: [EntryWarning] = [
      .overspends(by: wan("26465")), .sourceOverspent(.fiscal, by: wan("26465")),
    ]
    #expect(
      try warnings(Linxi.equipment, "26500", .may, typed: bare("26500万")) == overspent)
    #expect(try warnings(Linxi.equipment, "26500", .may) == overspent)
  }

  @Test(
    "from twice the budget on, and as 元 within it to whole 分",
    arguments: [
      ("69.99", nil), ("70", "0.007"), ("36", nil), ("125000", "12.5"), ("350000", "35"),
      ("350000.01", nil), ("26500.55", "2.650055"), ("26500.555", nil), ("34", nil),
    ] as [(String, String?)])
  func limits(text: String, yuan: String?) throws {
    let found = try warnings(Linxi.equipment, text, .may, typed: bare(text))
    if let yuan {
      #expect(found == [.looksLikeYuan(as: wan(yuan))])
    } else {
      #expect(!found.contains { if case .looksLikeYuan = $0 { true } else { false } })
    }
  }

  @Test("the year's adjusted budget decides: 60 from July on, so 100 in May is not doubted")
  func adjusted() throws {
    let project = Linxi.equipment.adjusted((.july, "25"))
    #expect(
      try warnings(project, "100", .may, typed: bare("100")).first
        == .overspends(by: wan("65")))
    #expect(
      try warnings(project, "120", .may, typed: bare("120")).first
        == .looksLikeYuan(as: wan("0.012")))
  }

  @Test("a cumulative amount in 元 must leave the month something: 10 spent before")
  func cumulative() throws {
    let project = Linxi.equipment.spending((.january, "10"))
    // 126 500 − 10 as 万元; 12.65 − 10 = 2.65 as 元.
    #expect(
      try warnings(project, "126490", .may, typed: bare("126500"))
        == [.looksLikeYuan(as: wan("12.65"))])
    // 2.65 − 10 would be a refund.
    #expect(
      try warnings(project, "26490", .may, typed: bare("26500")).first
        == .overspends(by: wan("26465")))
  }

  @Test("without a budget nothing is sensible in 元 either")
  func noBudget() throws {
    let project = Project.sample(plan: .wan("0", "0", "0", "0"))
    #expect(
      try warnings(project, "100", .may, typed: bare("100"))
        == [.overspends(by: wan("100")), .sourceWithoutBudget(.fiscal)])
  }
}
