import BudgetModel
import BudgetText
import Testing

@Suite("Warnings in words") struct WarningWordsTests {
  private let chinese = Strings(.chinese)
  private let english = Strings(.english)

  @Test(
    "What looks mistaken, in place, in both languages",
    arguments: [
      (
        .looksLikeYuan(as: Money(fen: 2_650_055)), "26500.55 元 = 2.650055 万元？",
        "26500.55 yuan = 2.650055 万元?"
      ),
      (
        .overspends(by: Money(fen: 1_000_000)), "累计支出将超出预算 1.00",
        "over budget by 1.00"
      ),
      (
        .exceedsYear(by: Money(fen: 1)), "连同以后各月，全年支出将超出预算 0.000001",
        "the year would go over by 0.000001"
      ),
      (
        .sourceOverspent(.other, by: Money(fen: 500_000)), "其他资金累计支出将超出其预算 0.50",
        "other funds over budget by 0.50"
      ),
      (.sourceWithoutBudget(.other), "其他资金没有预算", "no budget from other funds"),
      (
        .sourceBelowZero(.fiscal), "财政资金累计支出将为负数", "fiscal funds would fall below zero"
      ),
      (
        .farAboveUsual(times: 12, usual: Money(fen: 2_000_000)), "为平常月份 2.00 的 12 倍",
        "12 times the usual month of 2.00"
      ),
      (
        .falls(by: Money(fen: 500_000)), "累计支出比上月减少 0.50（退款？）",
        "the total falls by 0.50 (refund?)"
      ),
      (
        .overwritesReported(old: Money(fen: 4_000_000)), "将覆盖已填报的 4.00",
        "replaces the reported 4.00"
      ),
      (.futureMonth, "该月尚未结束", "the month has not ended"),
    ] as [(EntryWarning, String, String)])
  func matters(warning: EntryWarning, inChinese: String, inEnglish: String) {
    #expect(chinese.matter(of: warning, BookNames()) == inChinese)
    #expect(english.matter(of: warning, BookNames()) == inEnglish)
  }

  @Test(
    "What closing would freeze, in both languages",
    arguments: [
      (.notReported([.january, .march]), "1月、3月未填报", "not reported: Jan, Mar"),
      (
        .overspent(by: Money(fen: 1_000_000)), "累计支出超出预算 1.00",
        "spending exceeds the budget by 1.00"
      ),
      (
        .sourceOverspent(.fiscal, by: Money(fen: 1_000_000)), "财政资金累计支出超出其预算 1.00",
        "fiscal funds exceed their own budget by 1.00"
      ),
      (
        .sourceBelowZero(.other, .february), "其他资金至2月累计支出为负数",
        "other funds through Feb are below zero"
      ),
      (
        .farAboveUsual(
          .april, Money(fen: 20_000_000), times: 10, usual: Money(fen: 2_000_000)),
        "4月 20.00，为平常月份 2.00 的 10 倍", "Apr 20.00, 10 times the usual month of 2.00"
      ),
    ] as [(ClosingFinding.Matter, String, String)])
  func finding(matter: ClosingFinding.Matter, inChinese: String, inEnglish: String) {
    #expect(chinese.finding(matter, BookNames()) == inChinese)
    #expect(english.finding(matter, BookNames()) == inEnglish)
  }
}
