import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Adjustments of the book being changed and removed.
@Suite struct AdjustmentChangeTests {
  private let march = Books.march
  private let may = Books.may

  private func june(_ amount: String) -> Adjustment {
    Adjustment(month: .june, amount: funds(amount), kind: .increase, reason: "理由")
  }

  @Test func whichOneIsMeantIsAsked() {
    var app = AppDriver(Books.adjusted)
    app.strike("A")
    #expect(app.shows("[ 新增一笔 ]"))
    #expect(app.shows("[ 5月 调减 2.00 ]"))
    #expect(app.shows("[ 3月 追加 8.00 ]"))
    app.strike("→⏎")
    #expect(app.shows("修改预算调整  甲项目"))
    #expect(app.field(.adjustmentKind) == "调减")
    #expect(app.field(.month) == "5月")
    #expect(app.field(.amount(.fiscal)) == "2.00")
    #expect(app.field(.amount(.other)) == "")
    #expect(app.field(.reason) == "压减")
    app.strike("⎋")
    #expect(app.state.form == nil)
    app.strike("A⎋")
    #expect(app.state.form == nil)
  }

  @Test func theEarlierOfManyAreReachedToo() {
    let many = Month.allCases.prefix(9).map { month in
      Adjustment(month: month, amount: funds("1"), kind: .increase, reason: "追加")
    }
    var app = AppDriver(
      Books.book([
        Project(
          code: "A1", name: "甲项目", budget: funds("40"), purpose: "", goals: [], plan: nil,
          adjustments: many)
      ]))
    app.strike("A")
    #expect(app.shows("[ 9月 追加 1.00 ]"))
    #expect(!app.shows("[ 3月 追加 1.00 ]"))
    // A new one, the latest six, the earlier ones.
    app.strike("→→→→→→→⏎")
    #expect(app.shows("[ 3月 追加 1.00 ]"))
    #expect(app.shows("[ 1月 追加 1.00 ]"))
    app.strike("→→→⏎")
    #expect(app.field(.month) == "1月")
  }

  @Test func changingItBringsTheLaterRevisedPlanAlong() {
    var app = AppDriver(Books.adjusted)
    app.strike("A→→⏎⇥⇥⌃u31⌃s")
    let changed = Adjustment(
      month: .march, amount: funds("31"), kind: .increase, document: march.document, reason: "追加")
    // 40 + 31 - 2 = 69, half as much again as the 46 that September's plan ended at.
    #expect(
      app.lastEdits == [
        .adjustment(project: "A1", at: 0, Replacing(march, with: changed)),
        .planRevision(
          project: "A1",
          Replacing(
            Books.adjusted.projects[0].planRevisions[0],
            with: PlanRevision(
              month: .september, plan: Books.plan("18", "34.5", "51.75", "69"), reason: "加快"))),
      ])
    app.strike("⎋u")
    #expect(app.disk == Books.adjusted)
  }

  @Test func removingItNeedsNoReasonAndOneCommit() {
    var app = AppDriver(Books.adjusted, rows: 40)
    app.strike("A→⏎→→→")
    #expect(app.field(.adjustmentKind) == "（删除这笔调整）")
    #expect(app.shows("调整后预算数  46.00 -> 48.00（5月起）"))
    app.strike("⌃s")
    #expect(app.project("A1")?.adjustments == [march])
    #expect(app.project("A1")?.planRevisions.map(\.plan.december) == [wan("48")])
    #expect(app.commits.count == 1)
    app.strike("⎋u")
    #expect(app.disk == Books.adjusted)
  }

  @Test func oneThatAPlanCannotFollowIsRefusedAtItsAmount() {
    var app = AppDriver(Books.adjusted)
    // 48 from March on, less 50.
    app.strike("A→⏎⇥⇥⌃u50⌃s")
    #expect(app.shows("✗ 5月调整后预算数为负数（-2.00）。"))
    #expect(app.focus == .amount(.fiscal))
    #expect(app.book == Books.adjusted)
  }

  /// A file of the first version names no kind, and keeps its bytes while nobody chooses one.
  @Test func aKindThatNobodyChoseStaysUnsaid() {
    let old = Adjustment(month: .march, amount: funds("-3"), reason: "压减")
    let mixed = Adjustment(month: .april, amount: funds("-3", "3"), reason: "换来源")
    var app = AppDriver(
      Books.book([
        Project(
          code: "A1", name: "甲项目", budget: funds("40"), purpose: "", goals: [], plan: nil,
          adjustments: [old, mixed])
      ]))
    app.strike("A→→⏎")
    #expect(app.field(.adjustmentKind) == "调减")
    app.strike("⇥⇥⌃u4⌃s")
    #expect(
      app.project("A1")?.adjustments[0]
        == Adjustment(month: .march, amount: funds("-4"), reason: "压减"))
    app.strike("A→⏎")
    #expect(app.field(.adjustmentKind) == "调剂")
    #expect(app.field(.amount(.fiscal)) == "-3.00")
    app.strike("⇥⇥")
    #expect(app.shows("调出写负数，调入写正数"))
    app.strike("⇥⇥⇥⇲了⌃s")
    #expect(
      app.project("A1")?.adjustments[1]
        == Adjustment(month: .april, amount: funds("-3", "3"), reason: "换来源了"))
  }

  @Test func oneOfATransferSaysWhereTheOtherIs() {
    var app = AppDriver(rows: 40)
    app.strike("A→→⇥⇥5⇥⇥乙⇥⇥⇥⇥调剂⌃s⎋⎋A→⏎")
    #expect(app.shows("另一方是 乙项目 的 5.00，不会随之改动"))
  }

  // MARK: - Two people

  @Test func anotherPlaceInTheListIsFollowed() throws {
    var app = AppDriver(Books.adjusted)
    app.strike("A→⏎⇥⇥⌃u3")
    try app.write(
      .adjustment(project: "A1", at: 0, Replacing(march, with: nil)),
      .planRevision(
        project: "A1",
        Replacing(
          Books.adjusted.projects[0].planRevisions[0],
          with: PlanRevision(
            month: .september, plan: Books.plan("10", "19", "28", "38"), reason: "加快"))))
    app.poll()
    #expect(app.field(.amount(.fiscal)) == "3")
    app.strike("⌃s")
    #expect(
      app.project("A1")?.adjustments
        == [Adjustment(month: .may, amount: funds("-3"), kind: .decrease, reason: "压减")])
  }

  @Test func oneThatIsGoneIsNotWrittenOverAnother() throws {
    var app = AppDriver(Books.adjusted)
    app.strike("A→→⏎⇥⇥⌃u9")
    let before = Books.adjusted.projects[0].planRevisions[0]
    try app.write(
      .adjustment(project: "A1", at: 0, Replacing(march, with: nil)),
      .planRevision(
        project: "A1",
        Replacing(
          before,
          with: PlanRevision(
            month: .september, plan: Books.plan("10", "19", "28", "38"), reason: "加快"))))
    app.poll()
    #expect(app.shows("这笔调整已被删除"))
    app.strike("⌃s")
    #expect(app.shows("✗ 这笔调整已被其他人删除；需要时请返回后新增一笔。"))
    #expect(app.project("A1")?.adjustments == [may])
    #expect(app.field(.amount(.fiscal)) == "9")
  }

  @Test func whatOthersChangedInItMergesOrIsAskedAbout() throws {
    let theirs = Adjustment(
      month: .may, amount: funds("-2"), kind: .decrease, document: "新文号", reason: "压减")
    var app = AppDriver(Books.adjusted)
    app.strike("A→⏎⇥⇥⌃u3")
    try app.write(.adjustment(project: "A1", at: 1, Replacing(may, with: theirs)))
    app.poll()
    #expect(app.field(.document) == "新文号")
    app.strike("⌃s")
    #expect(
      app.project("A1")?.adjustments.last
        == Adjustment(
          month: .may, amount: funds("-3"), kind: .decrease, document: "新文号", reason: "压减"))
  }

  @Test func theSameFieldOfItIsAskedAbout() throws {
    let theirs = Adjustment(month: .may, amount: funds("-2"), kind: .decrease, reason: "统一压减")
    var app = AppDriver(Books.adjusted)
    app.strike("A→⏎⇥⇥⇥⇥⇥⌃u我的理由")
    try app.write(.adjustment(project: "A1", at: 1, Replacing(may, with: theirs)))
    app.poll()
    #expect(app.shows("其他人也改了此栏；Ctrl-R 用对方的"))
    app.strike("⌃s")
    #expect(app.project("A1")?.adjustments.last == theirs)
    #expect(app.field(.reason) == "我的理由")
    app.strike("⌃s")
    #expect(app.project("A1")?.adjustments.last?.reason == "我的理由")
    #expect(app.disk == app.book)
  }

  @Test func newOnesOfTwoPeopleBothStand() throws {
    var app = AppDriver()
    app.strike("A⇥⇥5⇥⇥⇥理由")
    try app.write(.adjustment(project: "A1", at: nil, Replacing(nil, with: june("7"))))
    app.poll()
    app.strike("⌃s")
    #expect(app.disk.projects[0].adjustments == [june("7"), june("5")])
  }

  @Test func aStoreThatRefusesOpensTheFormAgainAndAsksNothing() throws {
    var app = AppDriver()
    app.holdsCommits = true
    app.strike("A→⇥⇥35⇥⇥⇥理由⌃s")
    #expect(app.state.question != nil)
    let theirs = Adjustment(month: .june, amount: funds("-10"), kind: .decrease, reason: "压减")
    try app.write(.adjustment(project: "A1", at: nil, Replacing(nil, with: theirs)))
    app.strike("⎋")
    app.answer()
    #expect(app.field(.amount(.fiscal)) == "35")
    #expect(app.shows("✗ 6月调整后预算数为负数（-5.00）。"))
    #expect(app.state.question == nil)
    #expect(app.project("A1")?.adjustments == [theirs])
  }
}
