import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Increases, decreases and recalls, filled in by keys.
@Suite struct AdjustmentFormTests {
  private func recorded(
    _ amount: Funds, _ kind: AdjustmentKind, document: String? = nil, _ reason: String = "理由"
  ) -> [Edit] {
    let adjustment = Adjustment(
      month: .june, amount: amount, kind: kind, document: document, reason: reason)
    return [.adjustment(project: "A1", at: 0, Replacing(nil, with: adjustment))]
  }

  @Test func anIncreaseIsOneCommitWithItsDocument() {
    var app = AppDriver(columns: 120)
    app.strike("A")
    #expect(app.shows("预算调整  甲项目"))
    app.strike("⇥⇥5⇥1.5⇥ 临财预〔2024〕18号 ⇥追加⌃s")
    #expect(
      app.lastEdits == recorded(funds("5", "1.5"), .increase, document: "临财预〔2024〕18号", "追加"))
    #expect(app.disk == app.book)
    #expect(app.status == "已保存：甲项目 登记 6月 追加 6.50（财政 5.00，其他 1.50）（临财预〔2024〕18号）：追加")
    #expect(app.project("A1")?.adjustedBudget(through: .may) == wan("40"))
    #expect(app.project("A1")?.adjustedBudget(through: .june) == wan("46.5"))
  }

  /// Whoever writes the minus that the kind says already means the same.
  @Test(arguments: ["5", "-5", "(5)", "5万", "50000元"])
  func aDecreaseTakesAwayWithATypedMinusOrWithout(amount: String) {
    var app = AppDriver()
    app.strike("A→⇥⇥\(amount)⇥⇥⇥理由⌃s")
    #expect(app.lastEdits == recorded(funds("-5"), .decrease))
  }

  @Test func aRecallTakesAway() {
    var app = AppDriver()
    app.strike("A→→→⇥⇥5⇥⇥⇥理由⌃s")
    #expect(app.lastEdits == recorded(funds("-5"), .recall))
  }

  @Test func anIncreaseTakesNoMinus() {
    var app = AppDriver()
    app.strike("A⇥⇥-5⇥⇥⇥理由⌃s")
    #expect(app.focus == .amount(.fiscal))
    #expect(app.shows("✗ 此类调整的金额不写负号；减少预算请选“调减”。"))
    #expect(app.commits.isEmpty)
  }

  @Test func anotherMonthIsChosenByItsName() {
    var app = AppDriver()
    app.strike("A⇥→→⇥5⇥⇥⇥理由⌃s")
    #expect(app.project("A1")?.adjustments.map(\.month) == [.august])
    #expect(app.project("A1")?.adjustedBudget(through: .july) == wan("40"))
  }

  @Test(arguments: ["", "0", "0.00"]) func nothingIsNoAdjustment(amount: String) {
    var app = AppDriver()
    app.strike("A⇥⇥\(amount)⇥⇥⇥理由⌃s")
    #expect(app.shows("✗ 请填写金额。"))
    #expect(app.focus == .amount(.fiscal))
  }

  @Test func aMissingReasonIsTold() {
    var app = AppDriver()
    app.strike("A⇥⇥5⇥⇥⇥  ⌃s")
    #expect(app.shows("✗ 请写明原因。"))
    #expect(app.focus == .reason)
    #expect(app.status == "有一处须改正，未保存。")
    app.strike("理由⌃s")
    #expect(app.lastEdits == recorded(funds("5"), .increase))
  }

  @Test func whatIsNoAmountIsTold() {
    var app = AppDriver()
    app.strike("A⇥⇥5..⇥⇥⇥理由⌃s")
    #expect(app.shows("✗ 金额中有无效字符“.”。"))
    #expect(app.focus == .amount(.fiscal))
  }

  @Test func aBudgetBelowZeroIsRefusedAtItsAmount() {
    var app = AppDriver(Books.three)
    app.strike("↓A→⇥⇥⇥60.5⇥⇥理由⌃s")
    // 乙 has 60.
    #expect(app.focus == .amount(.other))
    #expect(app.shows("✗ 6月调整后预算数为负数（-0.50）。"))
    #expect(app.status == "未保存：6月调整后预算数为负数（-0.50）。")
    #expect(app.book == Books.three)
    app.strike("⌃u9⌃s")
    #expect(app.project("B2")?.adjustedBudget(through: .june) == wan("51"))
  }

  @Test func budgetPlanAndSpendingAreShownBeforeAndAfter() {
    var app = AppDriver(Books.underway, rows: 40)
    app.strike("A⇥⇥10")
    // 40 + 10; of the plan's 20, 30, 40 so many as 50 is of 40; 3.5 of 40, then of 50.
    #expect(app.shows("调整后预算数  40.00 -> 50.00（6月起）"))
    #expect(
      app.field(.planEffect)
        == "6月底 20.00 -> 25.00  10月底 30.00 -> 37.50  12月底 40.00 -> 50.00")
    #expect(app.shows("3.50（至6月末），执行率 8.75% -> 7.00%"))
    app.strike("⌫⌫")
    #expect(app.shows("调整后预算数  40.00（6月起）"))
    app.strike("⇤⇤→→→⇥⇥4")
    #expect(app.shows("调整后预算数  40.00 -> 36.00（6月起）"))
    // What a rule will refuse is seen before.
    app.strike("1")
    #expect(app.shows("调整后预算数  40.00 -> -1.00（6月起）"))
  }

  @Test func anAmountThatLooksLikeYuanIsAskedAbout() {
    var app = AppDriver(rows: 40)
    app.strike("A⇥⇥200000")
    #expect(app.shows("200000 元 = 20.00 万元？"))
    app.strike("⇥⇥⇥理由⌃s")
    #expect(app.shows("财政资金  200000 元 = 20.00 万元？"))
    app.strike("→⏎")
    #expect(app.lastEdits == recorded(funds("20"), .increase))
  }

  /// More than the project has, but far more than the unit has.
  @Test func soIsOneBeyondAnythingTheUnitHas() {
    var app = AppDriver()
    app.strike("A⇥⇥900000⇥⇥⇥理由⌃s")
    #expect(app.shows("财政资金  900000 元 = 90.00 万元？"))
    app.strike("→→⏎")
    #expect(app.lastEdits == recorded(funds("900000"), .increase))
  }

  @Test func inABookOfYuanBareNumbersAreYuanAndSaySo() throws {
    var app = AppDriver(rows: 40)
    var rules = SharedRules()
    rules.inputUnit = .yuan
    try app.write(.rules(Replacing(nil, with: rules)))
    app.poll()
    app.strike("A⇥⇥50000")
    #expect(app.shows("= 5.00 万元（50000.00 元）"))
    app.strike("⇥⇥⇥理由⌃s")
    #expect(app.lastEdits == recorded(funds("5"), .increase))
  }

  @Test func oneKeyTakesItBack() {
    var app = AppDriver(Books.adjusted)
    app.strike("A⏎⇥⇥5⇥⇥⇥理由⌃s⎋")
    #expect(app.book != Books.adjusted)
    app.strike("u")
    #expect(app.book == Books.adjusted)
    #expect(app.disk == Books.adjusted)
    app.strike("⌃r")
    #expect(app.project("A1")?.adjustments.count == 3)
  }

  @Test func aClosedMonthWantsItsOwnReason() throws {
    var app = AppDriver()
    try app.closeElsewhere(.july)
    app.strike("A⇥⇥5⇥⇥⇥理由⌃s")
    #expect(app.status.hasPrefix("修改原因："))
    app.strike("⎋")
    #expect(app.field(.reason) == "理由")
    app.strike("⌃s批文晚到⏎")
    #expect(app.lastEdits == recorded(funds("5"), .increase))
    #expect(app.history.last?.reason == "批文晚到")
    // An open month wants none.
    app.strike("⎋A⏎⇥→→⇥1⇥⇥⇥理由⌃s")
    #expect(app.history.last?.reason == nil)
    #expect(app.project("A1")?.adjustments.count == 2)
  }

  @Test func aReadOnlySessionSaysWhyNot() {
    for keys in ["A", "R", "3A", "1⏎A", "R"] {
      var app = AppDriver(isReadOnly: true)
      app.strike(keys)
      #expect(app.status == "以只读方式打开，不能修改。", "\(keys)")
    }
  }

  @Test func withoutAProjectThereIsNothingToAdjust() {
    for keys in ["A", "R", "n"] {
      var app = AppDriver(Books.empty)
      app.strike(keys)
      #expect(app.state.form == nil)
      #expect(!app.status.isEmpty)
    }
  }

  @Test func aDigitOnAChoiceSaysHowToChoose() {
    var app = AppDriver()
    app.strike("A7")
    #expect(app.status == "← → 或空格选择。")
    #expect(app.state.form?.isChanged == false)
  }
}
