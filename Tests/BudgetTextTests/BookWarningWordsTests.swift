import BudgetModel
import BudgetText
import Testing

@Suite("A careful colleague's questions in words") struct BookWarningWordsTests {
  private static let wan = Money(fen: 1_000_000)

  @Test(
    "Each names what it is about, in both languages",
    arguments: [
      (.noProjects, "P1：还没有项目。", "P1: There are no projects yet."),
      (
        .noPlans, "P1：各项目都没有支出计划，执行进度只能与序时进度对比。",
        "P1: No project has a spending plan, so progress is held against the time elapsed alone."
      ),
      (
        .noPlan(budget: wan), "P1：预算 1.00 万元没有支出计划，不判断是否滞后；请核对是否漏录。",
        "P1: The budget of 1.00 万元 has no spending plan, so it is never behind; was one left out?"
      ),
      (
        .planAllInDecember(wan), "P1：支出计划 1.00 万元全部在12月，10月底以前为 0；请核对。",
        "P1: All 1.00 万元 of the spending plan are December's and nothing is planned by the end of Oct; check it."
      ),
      (
        .spendingWithoutBudget(.other, .march, wan), "P1：其他资金没有预算，至3月却已支出 1.00 万元；请核对资金来源。",
        "P1: Other funds: 1.00 万元 spent by Mar without a budget; check the source."
      ),
      (
        .sourceOverspent(.other, .may, by: wan), "P1：至5月，其他资金支出超出其预算 1.00 万元；请核对资金来源。",
        "P1: Other funds: spending through May exceeds its own budget by 1.00 万元; check the source."
      ),
      (
        .sourceBudgetBelowZero(.other, .june, Money(fen: -2_000_000)),
        "P1：6月其他资金调整后预算数为 -2.00 万元；请核对预算调整。",
        "P1: Other funds: the adjusted budget of Jun is -2.00 万元; check the adjustments."
      ),
      (
        .sourceBelowZero(.fiscal, .february, Money(fen: -1)),
        "P1：至2月，财政资金累计支出为 -0.000001 万元；请核对退款的资金来源。",
        "P1: Fiscal funds: spending through Feb is -0.000001 万元; check the source of the refund."
      ),
      (
        .notReportedBeforeClosing([.february, .march, .may]), "P1：2-3月、5月已结账而未填报；请核对是否漏录。",
        "P1: Feb-Mar, May closed and not reported; was spending left out?"
      ),
      (
        .signMisfits(.july, .decrease, wan), "P1：7月调减 1.00 万元：调减应为负数；请核对。",
        "P1: Jul decrease of 1.00 万元: one is below zero; check it."
      ),
      (
        .signMisfits(.july, .increase, Money(fen: -1_000_000)), "P1：7月追加 -1.00 万元：追加应为正数；请核对。",
        "P1: Jul increase of -1.00 万元: one is above zero; check it."
      ),
      (
        .unbalancedTransfer(.july, document: "3号", wan, projects: ["A", "B"]),
        "P1：7月调剂（3号）各笔合计 1.00 万元，应为 0（A、B）；请核对是否漏录一方。",
        "P1: The transfers of Jul (3号) sum to 1.00 万元 and not to 0 (A, B); was one side left out?"
      ),
      (
        .emptyAttribute("负责人"), "P1：属性“负责人”没有内容；请补上或删去。",
        "P1: The attribute “负责人” says nothing; fill it in or remove it."
      ),
      (
        .incompleteIndicator(2, lacks: [.level1, .subject, .target]),
        "P1：第 3 项绩效指标没有一级指标、三级指标和描述、指标值；请补上。",
        "P1: Indicator 3 has no level 1, level 3 or description, target; fill it in."
      ),
    ] as [(BookWarning.Matter, String, String)])
  func sentences(matter: BookWarning.Matter, chinese: String, english: String) {
    let warning = BookWarning(project: "P1", matter)
    #expect(Strings(.chinese).sentence(for: warning, names: BookNames()) == chinese)
    #expect(Strings(.english).sentence(for: warning, names: BookNames()) == english)
  }

  @Test("What concerns the whole book names no project")
  func wholeBook() {
    #expect(
      Strings(.chinese).sentence(for: BookWarning(.noProjects), names: BookNames()) == "还没有项目。")
  }
}
