import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// A form of each kind that is cut off goes on where it was.
@Suite struct FormKindDraftTests {
  /// Opens a form by keys, cuts it off and goes on with it, as of another month perhaps.
  private func resumed(
    _ keys: String, _ book: BudgetBook = Books.underway, asOf month: Month = .june
  ) throws -> AppDriver {
    var app = AppDriver(book)
    app.strike(keys)
    let draft = try #require(app.state.unfinished.first)
    let form = app.state.form?.form
    let again = AppDriver(book, asOf: month, rows: 40, resuming: draft)
    #expect(again.state.form != nil)
    #expect(again.state.unfinished == [draft])
    #expect(form != nil)
    return again
  }

  @Test func aNewAdjustmentKeepsItsMonth() throws {
    var app = try resumed("A→⇥⇥5⇥⇥文号⇥理由", asOf: .september)
    #expect(app.status == "上次中断时正在填写，内容还在：Ctrl-S 保存，Esc 返回。")
    app.strike("⌃s")
    let made = Adjustment(
      month: .june, amount: funds("-5"), kind: .decrease, document: "文号", reason: "理由")
    #expect(app.lastEdits == [.adjustment(project: "A1", at: 0, Replacing(nil, with: made))])
  }

  @Test func aTransferKeepsWhereItGoes() throws {
    var app = try resumed("A→→⇥⇥5⇥⇥乙⇥2⇥3⇥⇥调剂")
    app.strike("⌃s")
    #expect(app.lastEdits?.compactMap(\.project) == ["A1", "B2"])
    #expect(app.project("B2")?.adjustments[0].amount == funds("2", "3"))
  }

  @Test func anAdjustmentOfTheBookIsTheSameOne() throws {
    var app = try resumed("A→→⏎⇥⇥⌃u9", Books.adjusted)
    #expect(app.field(.reason) == "追加")
    app.strike("⌃s")
    #expect(app.project("A1")?.adjustments.map(\.amount) == [funds("9"), funds("-2")])
  }

  @Test func anAdjustmentThatIsGoneIsToldAndKept() throws {
    var app = AppDriver(Books.adjusted)
    app.strike("A→→⏎⇥⇥⌃u9")
    guard case .form(let draft)? = app.state.unfinished.first else {
      Issue.record("no draft")
      return
    }
    app.strike("⎋→→⏎A→→⏎→→→→⌃s")
    #expect(app.disk.projects[0].adjustments == [Books.may])
    var later = AppDriver(app.disk).state
    let goesOn = later.resume(draft)
    #expect(!goesOn)
    #expect(later.form == nil)
  }

  @Test func aRevisedPlanKeepsItsMonthAndProject() throws {
    var app = try resumed("R→⇥⇥⇥⌃u35⇥⇥加快", asOf: .september)
    #expect(app.field(.month) == "7月")
    app.strike("⌃s")
    #expect(app.project("A1")?.planRevisions.map(\.month) == [.july])
    #expect(app.project("A1")?.planRevisions[0].plan == Books.plan("10", "20", "35", "40"))
  }

  @Test func aNoteKeepsItsMonth() throws {
    var app = try resumed("5↓←n五月的事", asOf: .september)
    app.strike("⌃s")
    #expect(app.lastEdits == [.note(project: "B2", month: .may, Replacing(nil, with: "五月的事"))])
  }

  @Test func theUnitsSourcesKeepTheirKeys() throws {
    var app = try resumed("UE⇥⇥⇥⇥⇥⇥⌃n上年结转⇥目标")
    app.strike("⌃s")
    #expect(app.book.sources.all.map(\.key) == ["fiscal", "other", "carryover"])
    #expect(app.book.goals?.overall == "目标")
    // A name that was changed is still that of the same money.
    var renamed = try resumed("UE⇥⇥⇥⇥⇥⌃u一般公共预算⇥⌃n上年结转")
    renamed.strike("⌃s")
    #expect(
      renamed.book.sources.declared == [
        DeclaredSource(.fiscal, name: "一般公共预算"), DeclaredSource(.other, name: "其他资金"),
        DeclaredSource(FundSource("carryover"), name: "上年结转"),
      ])
  }

  /// Only what was typed is kept, so that it takes back nothing that others have done since.
  @Test func whatOthersDidMeanwhileToUnitOrRulesStays() throws {
    var app = AppDriver()
    app.strike("UE⇥⇥430⇥机关事务局")
    let unitDraft = try #require(app.state.unfinished.first)
    app.strike("⎋→→⏎⎋UR5")
    let rulesDraft = try #require(app.state.unfinished.first)
    try app.write(
      .unit(
        Replacing(Unit(code: "430001", name: "示例单位"), with: Unit(code: "430001", name: "新名称"))))
    var red = SharedRules()
    red.red = Percent(50)
    try app.write(.rules(Replacing(nil, with: red)))
    var later = AppDriver(app.disk, resuming: unitDraft)
    later.strike("⌃s")
    #expect(later.disk.unit.name == "新名称")
    #expect(later.disk.department?.name == "机关事务局")
    later = AppDriver(app.disk, resuming: rulesDraft)
    later.strike("⌃s")
    #expect(later.disk.rules.red == Percent(50))
    #expect(later.disk.rules.tolerance == Percent(5))
  }

  @Test func theSameRuleOfOthersIsTold() throws {
    var app = AppDriver()
    app.strike("UR5")
    let draft = try #require(app.state.unfinished.first)
    var theirs = SharedRules()
    theirs.tolerance = Percent(3)
    try app.write(.rules(Replacing(nil, with: theirs)))
    let later = AppDriver(app.disk, resuming: draft)
    #expect(later.status == "上次中断时的内容还在；文件中这些栏其间已有改动，请核对后保存。")
    #expect(later.field(.rule(.tolerance)) == "5")
  }

  @Test func theRulesAreKept() throws {
    var app = try resumed("UR5⇥⇥⇥90⇥→")
    #expect(app.field(.rule(.tolerance)) == "5")
    app.strike("⌃s")
    #expect(app.book.rules.tolerance == Percent(5))
    #expect(app.book.rules.yellow == Percent(90))
    #expect(app.book.rules.inputUnit == .yuan)
  }
}
