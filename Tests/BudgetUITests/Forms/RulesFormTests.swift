import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// The rules that everyone at the file shares.
@Suite struct RulesFormTests {
  private func rules(_ change: (inout SharedRules) -> Void) -> SharedRules {
    var rules = SharedRules()
    change(&rules)
    return rules
  }

  @Test func theirDefaultsAndMeaningsAreShown() {
    var app = AppDriver(rows: 40)
    app.strike("UR")
    #expect(app.shows("本文件的规则（所有人共用）"))
    #expect(app.shows("默认 0 个百分点"))
    #expect(app.shows("默认 10 个百分点"))
    #expect(app.shows("默认 60%"))
    #expect(app.shows("默认 80%"))
    #expect(app.shows("执行率低于计划进度超过这么多个百分点为滞后"))
    #expect(app.shows("截至6月末，没有项目的判断会改变"))
  }

  /// In June 甲 has spent 3.5 of 40 and should have 20: 41.25 points behind, 17.5 % of the clock; 乙 30 of 60, as
  /// planned and as the clock; 丙 101 of 100.
  @Test func whatWouldBeJudgedOtherwiseIsListedWhileOneTypes() {
    var app = AppDriver(Books.underway, rows: 40)
    app.strike("UR⇥50")
    #expect(app.shows("截至6月末 1 项：甲项目 严重滞后 -> 滞后"))
    app.strike("⇤41.25")
    #expect(app.shows("截至6月末 1 项：甲项目 严重滞后 -> 正常"))
    app.strike("⌫")
    #expect(app.shows("截至6月末 1 项：甲项目 严重滞后 -> 滞后"))
    app.strike("⇥⌃u⇥17.5⇥101")
    #expect(app.shows("截至6月末 2 项：甲项目 红灯 -> 黄灯；乙项目 绿灯 -> 黄灯"))
    app.strike("⌃s")
    #expect(
      app.lastEdits == [
        .rules(
          Replacing(
            nil,
            with: rules {
              $0.tolerance = Percent(hundredths: 4120)
              $0.red = Percent(hundredths: 1750)
              $0.yellow = Percent(101)
            }))
      ])
    app.strike("3")
    #expect(app.disk == app.book)
    app.strike("u")
    #expect(app.disk == Books.underway)
  }

  @Test func statusesFollowAtOnce() {
    var app = AppDriver(Books.underway)
    #expect(app.words("甲项目").contains("至2月滞后"))
    app.strike("UR41.25⌃s⎋")
    #expect(app.words("甲项目").contains("至2月正常"))
  }

  @Test func inputUnitAndMonitoringMonth() {
    var app = AppDriver()
    app.strike("UR⇥⇥⇥⇥→⇥→⌃s")
    #expect(
      app.lastEdits == [
        .rules(
          Replacing(
            nil,
            with: rules {
              $0.inputUnit = .yuan
              $0.monitoringMonth = .august
            }))
      ])
    // Back at the defaults the file says nothing of them.
    app.strike("UR⇥⇥⇥⇥→⇥←⌃s")
    #expect(app.disk == Books.three)
  }

  @Test(arguments: ["abc", "-5", "5.123", "10%%", "12345"])
  func whatIsNoPercentageIsTold(text: String) {
    var app = AppDriver(rows: 40)
    app.strike("UR⇥\(text)⌃s")
    #expect(app.shows("✗ 请写百分数，最多两位小数，如 10 或 7.5。"))
    #expect(app.focus == .rule(.farBehind))
    #expect(app.commits.isEmpty)
  }

  @Test func redAboveYellowIsTold() {
    var app = AppDriver(rows: 40)
    app.strike("UR⇥⇥90⌃s")
    #expect(app.focus == .rule(.yellow))
    #expect(app.shows("✗ 黄灯界限（yellow）应为 0% 到 1000%，且不低于红灯界限。"))
    app.strike("95⌃s")
    #expect(
      app.book.rules
        == rules {
          $0.red = Percent(90); $0.yellow = Percent(95)
        })
  }

  @Test func aThresholdBeyondItsRangeIsTold() {
    var app = AppDriver(rows: 40)
    app.strike("UR101⌃s")
    #expect(app.focus == .rule(.tolerance))
    #expect(app.shows("✗ 滞后容差（tolerance）应为 0 到 100 个百分点。"))
  }

  @Test func aReadOnlySessionSaysWhyNot() {
    var app = AppDriver(isReadOnly: true)
    app.strike("UR")
    #expect(app.status == "以只读方式打开，不能修改。")
  }

  @Test func closedMonthsAskNothing() throws {
    var app = AppDriver()
    try app.closeElsewhere(.june)
    app.strike("UR5⌃s")
    #expect(app.book.rules == rules { $0.tolerance = Percent(5) })
  }

  @Test func rulesOfTwoPeopleMergeAndTheSameIsAskedAbout() throws {
    var app = AppDriver()
    app.strike("UR5")
    try app.write(.rules(Replacing(nil, with: rules { $0.farBehind = Percent(20) })))
    app.poll()
    #expect(app.field(.rule(.farBehind)) == "20")
    app.strike("⌃s")
    #expect(
      app.disk.rules
        == rules {
          $0.tolerance = Percent(5); $0.farBehind = Percent(20)
        })
    app.strike("UR⌃u6")
    try app.write(
      .rules(
        Replacing(
          app.disk.rules,
          with: rules {
            $0.tolerance = Percent(7); $0.farBehind = Percent(20)
          })))
    app.poll()
    app.strike("⌃s")
    #expect(app.disk.rules.tolerance == Percent(7))
    #expect(app.focus == .rule(.tolerance))
    app.strike("⌃s")
    #expect(
      app.disk.rules
        == rules {
          $0.tolerance = Percent(6); $0.farBehind = Percent(20)
        })
  }
}
