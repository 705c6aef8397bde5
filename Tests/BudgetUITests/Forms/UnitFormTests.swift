import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// The page of the unit and the form that changes it.
@Suite struct UnitFormTests {
  private let carryover = FundSource("carryover")

  private func declared(_ sources: (FundSource, String)...) -> [DeclaredSource] {
    sources.map { DeclaredSource($0, name: $1) }
  }

  @Test func thePageSaysWhoItIsAndWhatHolds() throws {
    var app = AppDriver(try Books.sample(), rows: 40)
    app.strike("U")
    #expect(app.shows("临西县机关后勤服务中心本级（示例）  430001"))
    #expect(app.shows("预算年度"))
    #expect(app.shows("财政资金、其他资金"))
    app.strike("⇟")
    #expect(app.shows("严重滞后界限"))
    #expect(app.shows("10 个百分点"))
    app.strike("⇲")
    #expect(app.shows("6. 内强素质，调整与理顺内部职"))
    app.strike("⎋")
    #expect(app.state.screens.top.kind == .projects)
  }

  @Test func unitDepartmentAndYear() throws {
    var app = AppDriver()
    app.strike("UE⌃u430002⇥⌃u新单位⇥430⇥机关事务局⇥⌃u2025⌃s")
    #expect(
      app.lastEdits == [
        .unit(
          Replacing(
            Unit(code: "430001", name: "示例单位"), with: Unit(code: "430002", name: "新单位"))),
        .department(Replacing(nil, with: Unit(code: "430", name: "机关事务局"))),
        .fiscalYear(Replacing(FiscalYear(2024), with: FiscalYear(2025))),
      ])
    #expect(app.state.screens.top.kind == .unit)
    #expect(app.shows("430  机关事务局"))
    app.strike("E⇥⇥⌃u⇥⌃u⌃s")
    #expect(
      app.lastEdits == [.department(Replacing(Unit(code: "430", name: "机关事务局"), with: nil))])
    app.strike("uu")
    #expect(app.disk == Books.three)
  }

  @Test func whatIsNoYearOrHalfADepartmentIsTold() {
    var app = AppDriver()
    app.strike("UE⇥⇥430⇥⇥⌃u二〇⌃s")
    #expect(app.focus == .departmentName)
    #expect(app.shows("✗ 编码和名称请都填，或都留空。"))
    #expect(app.shows("✗ “二〇”不是年度；请写 2024 这样的年份。"))
    #expect(app.status == "有 2 处须改正，未保存。")
  }

  @Test func aUnitHasAName() {
    var app = AppDriver()
    app.strike("UE⇥⌃u⌃s")
    #expect(app.focus == .unitName)
    #expect(app.shows("✗ 不能为空，请补上。"))
  }

  @Test func goalsAndSafeguards() {
    var app = AppDriver()
    app.strike("UE⇥⇥⇥⇥⇥⇥⇥总体目标⇥⇥第一⌃n第二⇥⇥服务⇥按月检查⌃s")
    let goals = UnitGoals(
      overall: "总体目标", itemized: ["第一", "第二"],
      safeguards: [Safeguard(title: "服务", text: "按月检查")])
    #expect(app.lastEdits == [.goals(Replacing(nil, with: goals))])
    app.strike("E⇥⇥⇥⇥⇥⇥⇥⌃u⇥⇥⌃y⌃y⌃y⌃y⇥⌃y⌃y⌃s")
    #expect(app.lastEdits == [.goals(Replacing(goals, with: nil))])
  }

  // MARK: - Sources

  @Test func aSourceIsAddedRenamedAndMoved() {
    var app = AppDriver()
    app.strike("UE⇥⇥⇥⇥⇥⇥⌃n上年结转⌃s")
    let three = declared((.fiscal, "财政资金"), (.other, "其他资金"), (carryover, "上年结转"))
    #expect(app.lastEdits == [.sources(Replacing(nil, with: three))])
    #expect(app.shows("财政资金、其他资金、上年结转"))
    app.strike("E⇥⇥⇥⇥⇥⌃u一般公共预算⇥⇥⌥↑⌃s")
    #expect(
      app.lastEdits == [
        .sources(
          Replacing(
            three, with: declared((.fiscal, "一般公共预算"), (carryover, "上年结转"), (.other, "其他资金"))))
      ])
    #expect(app.disk.projects == Books.three.projects)
    app.strike("uu")
    #expect(app.disk == Books.three)
  }

  @Test func aSourceWithAmountsStaysAndSaysWhy() {
    var app = AppDriver()
    app.strike("UE⇥⇥⇥⇥⇥⇥⌃y⌃y⌃s")
    #expect(app.focus == .sources)
    #expect(app.shows("✗ “其他资金”在甲项目中有金额，不能删除。"))
    #expect(app.book == Books.three)
  }

  @Test func oneWithoutAmountsGoes() {
    var app = AppDriver()
    app.strike("UE⇥⇥⇥⇥⇥⇥⌃n上年结转⌃sE⇥⇥⇥⇥⇥⇥⇥⌃y⌃y⌃s")
    #expect(app.book.sources.declared == declared((.fiscal, "财政资金"), (.other, "其他资金")))
    app.strike("uu")
    #expect(app.disk == Books.three)
  }

  @Test func theNinthIsOneTooMany() {
    var app = AppDriver()
    app.strike("UE⇥⇥⇥⇥⇥⇥")
    for number in 3...8 { app.strike("⌃n来源\(number)") }
    app.strike("⌃n")
    #expect(app.status == "不能再增加行。")
    app.strike("⌃s")
    #expect(app.book.sources.all.count == 8)
    #expect(app.book.sources.all.suffix(6).map(\.key) == ["s1", "s2", "s3", "s4", "s5", "s6"])
  }

  @Test func twoOfOneNameAreTold() {
    var app = AppDriver()
    app.strike("UE⇥⇥⇥⇥⇥⇥⌃n上年结转⌃n上年结转⌃s")
    #expect(app.shows("✗ 名称与第 3 个相同。"))
    #expect(app.state.form?.form.focus == FieldPlace(.sources, row: 3, column: 0))
  }

  @Test func aReadOnlySessionMayLook() {
    var app = AppDriver(isReadOnly: true)
    app.strike("U")
    #expect(app.state.screens.top.kind == .unit)
    app.strike("E")
    #expect(app.status == "以只读方式打开，不能修改。")
  }

  @Test func closedMonthsAskOnlyForTheYear() throws {
    var app = AppDriver()
    try app.closeElsewhere(.march)
    app.strike("UE⇥⌃u新单位⌃s")
    #expect(app.history.last?.reason == nil)
    app.strike("E⇥⇥⇥⇥⌃u2025⌃s")
    #expect(app.status.hasPrefix("修改原因："))
  }

  @Test func partsOfTwoPeopleMergeAndTheSameIsAskedAbout() throws {
    var app = AppDriver()
    app.strike("UE⇥⇥430⇥机关事务局")
    try app.write(
      .unit(
        Replacing(Unit(code: "430001", name: "示例单位"), with: Unit(code: "430001", name: "对方的"))))
    app.poll()
    #expect(app.field(.unitName) == "对方的")
    app.strike("⌃s")
    #expect(app.disk.unit.name == "对方的")
    #expect(app.disk.department?.name == "机关事务局")
    app.strike("E⇥⌃u我的")
    try app.write(
      .unit(
        Replacing(Unit(code: "430001", name: "对方的"), with: Unit(code: "430001", name: "又改了"))))
    app.poll()
    app.strike("⌃s")
    #expect(app.disk.unit.name == "又改了")
    #expect(app.focus == .unitName)
    app.strike("⌃s")
    #expect(app.disk.unit.name == "我的")
  }

  @Test func sourcesThatOthersDeclaredKeepTheirKeys() throws {
    var app = AppDriver()
    app.strike("UE⌃u430009")
    let theirs = declared((.fiscal, "财政资金"), (.other, "其他资金"), (FundSource("own"), "自筹"))
    try app.write(.sources(Replacing(nil, with: theirs)))
    app.poll()
    app.strike("⇥⇥⇥⇥⇥⇥⇥⌃n上年结转⌃s")
    #expect(
      app.disk.sources.declared
        == theirs + declared((carryover, "上年结转")))
  }
}
