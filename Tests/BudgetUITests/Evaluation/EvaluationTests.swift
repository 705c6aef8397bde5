import BudgetModel
import BudgetReports
import TerminalKit
import Testing

@testable import BudgetUI

/// Money and results together, and what an evaluation needs besides indicators.
@Suite struct EvaluationTests {
  /// 甲 has spent 8.75 of 40, has an indicator met and one not reported.
  private static let book: BudgetBook = {
    func indicator(_ name: String, _ target: String, _ level1: String, _ value: Int64?) -> Indicator
    {
      Indicator(
        level1: level1, level2: "数量指标", level3: name, description: "", target: target,
        basis: "",
        records: value.map {
          [IndicatorRecord(.june, IndicatorReport(.number(Quantity($0))))]
        } ?? [])
    }
    let projects = Books.underway.projects
    return Books.book(
      [
        Project(
          code: "A1", name: "甲项目", budget: projects[0].budget, purpose: "", goals: ["全年正常"],
          plan: projects[0].plan, spending: projects[0].spending,
          indicators: [
            indicator("电梯数量", "9 部", "产出指标", 9), indicator("满意度", "≥95%", "满意度指标", nil),
          ])
      ] + projects.dropFirst())
  }()

  @Test func theListHasMoneyAndResults() {
    var app = AppDriver(Self.book)
    app.strike("7")
    let words = app.words("甲项目")
    // 50 % planned, 8.75 % spent: 41.25 points behind, red by the clock; 9 of 9 lifts in June are blue.
    #expect(words[1...3] == ["50.00", "8.75", "-41.25"])
    #expect(words.contains("红"))
    #expect(words.contains("蓝"))
    #expect(words.contains("未说明"))
  }

  @Test func aScoreIsExplainedPartByPart() {
    var app = AppDriver(Self.book)
    app.strike("7⏎")
    // 8.75 % of 10 points; 产出 has 75 of the 90 that 50 and 10 share.
    #expect(app.shows("0.88/10.00  预算执行率  8.75%"))
    #expect(app.shows("75.00/75.00  产出指标"))
    #expect(app.shows("-/15.00  满意度指标"))
    #expect(app.shows("总分未定：已评 85.00 分中得 75.88"))
    #expect(app.shows("! 执行率低于 90% 的原因（r 填写）"))
    #expect(app.shows("! 满意度：实际完成值（6 填写）"))
    #expect(app.shows("! 实际完成情况（w 填写）"))
    app.strike("⏎")
    app.resize(rows: 90, columns: 80)
    #expect(app.shows("资金支出计划"))
    app.strike("⎋⎋")
    #expect(app.selectedRow?.hasPrefix("甲项目") == true)
  }

  @Test func whatIsFilledInBecomesTheSmallestEdits() {
    var app = AppDriver(Self.book)
    app.strike("7w全年无停运⇥38⇥1⇥20⇥70⌃s")
    #expect(
      app.lastEdits == [
        .achievement(project: "A1", Replacing(nil, with: "全年无停运")),
        .expectedSpending(project: "A1", Replacing(nil, with: funds("38", "1"))),
        .executionWeight(project: "A1", Replacing(nil, with: Points(20))),
        .indicator(project: "A1", at: 0, .weight(Replacing(nil, with: Points(70)))),
      ])
    app.strike("w")
    #expect(app.field(.weight(0)) == "70")
    // What is left of 100 goes to the other one.
    #expect(app.shows("= 10.00"))
    app.strike("⎋u")
    #expect(app.disk == Self.book)
  }

  @Test func weightsThatMissAHundredAreRefusedAtTheirField() {
    var app = AppDriver(Self.book)
    app.strike("7w⇥⇥⇥⇥70⇥19.99⌃s")
    #expect(app.shows("✗ 分值合计 99.99，应为 100.00"))
    #expect(app.commits.isEmpty)
    app.strike("⌃u20⌃s")
    #expect(app.lastEdits?.count == 2)
  }

  @Test func whatIsNoWeightAndNoAmountIsTold() {
    var app = AppDriver(Self.book)
    app.strike("7w⇥很多⇥⇥一百⌃s")
    #expect(app.shows("✗ “一百”不是分值；请写 0 到 100 的数，至多两位小数。"))
    #expect(app.commits.isEmpty)
  }

  @Test func theUnitsGoalsHaveWhatWasAchieved() throws {
    var app = AppDriver(try Books.sample(), asOf: .september, rows: 120)
    app.strike("UE⇥⇥⇥⇥⇥⇥⇥⇥机关运转正常⌃s")
    #expect(app.disk.goals?.achieved == GoalAchievements(overall: "机关运转正常", itemized: []))
    #expect(app.shows("实际完成情况  机关运转正常"))
  }
}

/// The forms that staff hand in, looked at and written from the screen.
@Suite struct FormPreviewTests {
  private func request(_ app: AppDriver) -> ExportRequest? {
    guard case .errand(.export(let request), _, _, _) = app.effects.last else { return nil }
    return request
  }

  @Test func theFormIsPreviewedAndTheOtherIsATabAway() throws {
    var app = AppDriver(try Books.sample(), asOf: .july)
    app.strike("7F")
    #expect(app.shows("项目支出绩效目标执行监控表（2024年度，1-7月）"))
    #expect(app.shows("年初预算数：35.00"))
    app.strike("⇥")
    #expect(app.shows("项目支出绩效自评表（2024年度）"))
    app.strike("⎋")
    #expect(app.selectedRow?.hasPrefix("大型设备") == true)
  }

  @Test func itIsWrittenWithItsMonthAndScope() throws {
    var app = AppDriver(try Books.sample(), asOf: .july)
    app.strike("7F⏎⌃u表.html⌃s")
    #expect(
      request(app)
        == ExportRequest(path: "表.html", .forms(.monitoring, .html, project: nil), asOf: .july))
  }

  @Test func onlyOneProjectIsWrittenWhereThatIsChosen() throws {
    var app = AppDriver(try Books.sample(), asOf: .december)
    app.strike("7↓F⏎⌃u表.md↑↑→↓←↓⌃s")
    #expect(
      request(app)
        == ExportRequest(
          path: "表.md", .forms(.evaluation, .md, project: "13053524P00000210294E"),
          asOf: .november))
  }

  @Test func anotherEndingIsRefusedAtThePath() throws {
    var app = AppDriver(try Books.sample(), asOf: .july)
    app.strike("7F⏎⌃u表.csv⌃s")
    #expect(app.shows("✗ “表.csv”的扩展名须是 .xlsx、.html、.md 或 .json。"))
    #expect(request(app) == nil)
  }
}
