import BudgetModel
import BudgetReports
import BudgetText
import Testing

@Suite("The list of adjustments") struct AdjustmentListTests {
  /// 10 approved; 2 added in March under a document, recorded after the 3 taken in June; 1 more in October.
  private func adjusted() throws -> BudgetBook {
    func change(
      _ month: Month, _ amount: String, _ kind: AdjustmentKind? = nil, _ document: String? = nil
    ) throws -> Adjustment {
      Adjustment(
        month: month, amount: Funds(fiscal: try wan(amount)), kind: kind, document: document,
        reason: "原因")
    }
    let ten = try wan("10")
    return try book([
      Project(
        code: "A", name: "电梯", budget: Funds(fiscal: ten), purpose: "", goals: [],
        plan: Plan(march: .zero, june: .zero, october: .zero, december: ten),
        adjustments: [
          change(.june, "-3"), change(.march, "2", .increase, "3号"), change(.october, "1"),
        ]),
      project("B", "供暖", plan: ["0", "0", "0", "5"]),
    ])
  }

  @Test("By month, each with the budget after it; sums count the projects without any")
  func entries() throws {
    let list = AdjustmentList(try adjusted(), asOf: .september)
    #expect(list.entries.map(\.code) == ["A"])
    #expect(list.entries[0].changes.map(\.adjustment.month) == [.march, .june])
    #expect(list.entries[0].changes.map(\.budget) == [try wan("12"), try wan("9")])
    #expect(list.later == 1)
    #expect(list.totals.projects == 2)
    #expect(list.totals.adjustedProjects == 1)
    #expect(list.totals.adjustments == 2)
    #expect(list.totals.approved == (try wan("15")))
    #expect(list.totals.change == (try wan("-1")))
    #expect(list.totals.adjusted == (try wan("14")))
    // Without a kind the sign tells.
    #expect(list.totals.kinds == [.increase: try wan("2"), .decrease: try wan("-3")])
  }

  @Test("Units are summed exactly, and what does not fit is refused")
  func sums() throws {
    var totals = AdjustmentList(try adjusted(), asOf: .september).totals
    try totals.add(AdjustmentList(try adjusted(), asOf: .december).totals)
    #expect(totals.projects == 4)
    #expect(totals.approved == (try wan("30")))
    // 14 and 15.
    #expect(totals.adjusted == (try wan("29")))
    #expect(totals.change == (try wan("-1")))
  }

  @Test("As a page: documents have a column where there are any, reasons give way before names")
  func page() throws {
    let report = AdjustmentList(try adjusted(), asOf: .september).report(chinese)
    #expect(
      report.text(pageWidth: 100, usesColor: false) == """
        某单位  2024年预算调整
        截至2024年9月末  单位：万元

        项目             年初预算  月份  类别  调整数  按来源      调整后预算  文号  原因
        ---------------  --------  ----  ----  ------  ----------  ----------  ----  ----
        电梯                10.00  3月   追加    2.00  财政 2.00        12.00  3号   原因
        电梯                       6月   调减   -3.00  财政 -3.00        9.00        原因
        ---------------  --------  ----  ----  ------  ----------  ----------  ----  ----
        合计（2个项目）     15.00               -1.00                   14.00

        1 个项目共 2 条调整：追加 2.00、调减 -3.00
        其余 1 个项目没有调整，合计数含这些项目。
        另有 1 条在9月以后起生效，没有列入。

        """)
    let none = AdjustmentList(
      try book([project("B", "供暖", plan: ["0", "0", "0", "5"])]), asOf: .may)
    #expect(none.report(english).notes == ["There are no adjustments."])
    #expect(!none.report(english).columns.contains { $0.title == "Document" })
  }

  @Test("Long reasons are cut before long names are, both only as far as they must")
  func narrow() throws {
    let name = String(repeating: "名", count: 20)
    let reason = String(repeating: "因", count: 20)
    let ten = try wan("10")
    let book = try book([
      Project(
        code: "A", name: name, budget: Funds(fiscal: ten), purpose: "", goals: [],
        plan: Plan(march: .zero, june: .zero, october: .zero, december: ten),
        adjustments: [Adjustment(month: .march, amount: Funds(fiscal: ten), reason: reason)])
    ])
    for width in [70, 80, 100, 120, 140] {
      let lines = AdjustmentList(book, asOf: .december).report(chinese)
        .text(pageWidth: width, usesColor: false).split(separator: "\n")
      #expect(lines.allSatisfy { columns($0) <= width })
      #expect(lines.contains { $0.contains(name) } == (width >= 120))
    }
  }
}
