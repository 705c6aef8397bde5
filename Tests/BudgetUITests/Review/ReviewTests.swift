import BudgetImport
import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// What of a document is not sure, looked at beside its own lines.
@Suite struct ReviewTests {
  /// A project without a code, whose plan comes to nothing that fits, behind a line that says nothing.
  static let text = """
    2024年单位预算
    430001 某某中心 单位：万元
    一张不相干的表
    项目名称 甲项目
    预算数 40.00 其中：财政资金 40.00 其他资金
    本项目资金用于维修。
    资金支出计划（%）
    3月底 6月底 10月底 12月底
    1.00 2.00 3.00 7.00
    绩效目标 1.维修
    一级指标 二级指标 三级指标 绩效指标描述 指标值 指标值确定依据
    产出指标 数量指标 数量 数量 9部 工作计划
    """

  private func reading() throws -> DocumentReading {
    try DocumentReader.read(DocumentText(Self.text))
  }

  private func driver(rows: Int = 24, columns: Int = 100) throws -> AppDriver {
    let reading = try reading()
    var app = AppDriver(reading.book, rows: rows, columns: columns)
    app.review(reading)
    return app
  }

  private func place(_ part: DocumentPlace.ProjectPart, in app: AppDriver) throws -> Int {
    let review = try #require(app.state.review)
    return try #require(
      review.reading.uncertain.firstIndex { $0.place == .project(0, part) })
  }

  @Test func doubtsStandBesideTheDocumentsLines() throws {
    var app = try driver()
    let review = try #require(app.state.review)
    #expect(app.shows("导入核对：\(review.count) 处不确定，还有 \(review.count) 处未核对"))
    app.strike(Key.home)
    for _ in 0..<(try place(.plan, in: app)) { app.strike("↓") }
    #expect(app.rows.contains { $0.contains(" > ") && $0.contains("1.00 2.00 3.00 7.00") })
  }

  @Test func acceptingMarksThePlaceAndGoesOn() throws {
    var app = try driver()
    let count = try #require(app.state.review).count
    app.strike("⏎")
    #expect(app.shows("还有 \(count - 1) 处未核对"))
    for _ in 1..<count { app.strike("⏎") }
    #expect(app.status == "全部核对完。")
    #expect(app.shows("还有 0 处未核对"))
  }

  @Test func correctingLeadsToTheFieldAndMarksThePlace() throws {
    var app = try driver(rows: 40)
    for _ in 0..<(try place(.plan, in: app)) { app.strike("↓") }
    app.strike("e")
    #expect(app.state.form?.form.focus == FieldPlace(.plan(.march)))
    app.strike("10⇥20⇥30⇥40⌃s")
    #expect(app.commits.count == 1)
    #expect(app.state.screens.top.kind == .review)
    #expect(app.book.projects[0].plan != nil)
    let review = try #require(app.state.review)
    #expect(review.standing(of: review.viewport.selected, in: app.book) == .corrected)
  }

  @Test func resultsAreCorrectedOnTheirOwnScreens() throws {
    let text = Self.text.replacing("绩效指标描述 指标值 指标值确定依据", with: "指标值 权重")
      .replacing("数量 数量 9部 工作计划", with: "数量 9部 40")
    let reading = try DocumentReader.read(DocumentText(text))
    var app = AppDriver(reading.book)
    app.review(reading)
    let place = try #require(
      reading.uncertain.firstIndex { $0.place.path == "projects[0].indicators[0].weight" })
    for _ in 0..<place { app.strike("↓") }
    app.strike("e")
    #expect(app.state.form == nil)
    #expect(app.status.hasPrefix("支出在录入（2）里改"))
  }

  @Test func theReviewIsFoundAgain() throws {
    var app = try driver()
    app.strike("⎋")
    #expect(app.state.screens.top.kind == .projects)
    app.strike("V")
    #expect(app.state.screens.top.kind == .review)
    var other = AppDriver()
    other.strike("V")
    #expect(other.status == "没有要核对的导入。")
  }

  @Test func nothingInDoubtNeedsNoReview() {
    var app = AppDriver()
    let book = Books.three
    app.strike("V")
    #expect(app.book == book)
    #expect(app.state.review == nil)
  }
}
