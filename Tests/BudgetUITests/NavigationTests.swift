import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// From screen to screen and back, and through the months.
@Suite struct NavigationTests {
  @Test func digitsChangeScreens() {
    var sitting = Sitting()
    sitting.strike("3")
    #expect(sitting.shows("年底预计"))
    sitting.strike("2")
    #expect(sitting.shows("财政本月"))
    // On the sheet a digit begins an amount.
    sitting.strike("1")
    #expect(sitting.footer.hasPrefix("Enter 保存"))
    sitting.strike("⎋⎋")
    #expect(sitting.shows("执行/计划"))
  }

  @Test func escapeRetracesTheWay() {
    var sitting = Sitting(Books.underway)
    sitting.strike("3")
    let variance = sitting.frame
    sitting.strike("↓⏎")
    let project = sitting.frame
    sitting.strike("?")
    #expect(sitting.shows("通用按键"))
    sitting.strike("⎋")
    #expect(sitting.frame == project)
    sitting.strike("e")
    #expect(sitting.shows("乙项目  财政资金本月支出"))
    sitting.strike("5⎋⎋")
    #expect(sitting.frame == project)
    sitting.strike("⎋↑")
    #expect(sitting.frame == variance)
    sitting.strike("⎋")
    #expect(sitting.shows("执行/计划"))
    sitting.strike("⎋")
    #expect(sitting.status == "已是首页，按 q 退出。")
    #expect(sitting.effects.isEmpty)
  }

  @Test func escapeFirstUndoesTheSearchOfAList() {
    var sitting = Sitting(Books.underway)
    sitting.strike("3/乙⏎")
    #expect(sitting.footer.contains("Esc 返回"))
    sitting.strike("⎋")
    #expect(sitting.shows("甲项目") && sitting.shows("年底预计"))
    sitting.strike("⎋")
    #expect(sitting.shows("执行/计划"))
  }

  @Test func aMainScreenForgetsTheTrail() {
    var sitting = Sitting()
    sitting.strike("3⏎2⎋")
    #expect(sitting.shows("执行/计划"))
  }

  @Test func helpShowsTheKeysOfTheScreenOneCameFrom() {
    for (keys, title, command) in [
      ("", "项目", "打开项目"), ("2", "录入", "录入金额"), ("3", "偏差", "只看滞后 / 全部"),
      ("⏎", "项目详情", "录入此项目支出"),
    ] {
      for key in [Key.character("?"), .function(1)] {
        var sitting = Sitting(rows: 70)
        sitting.strike(keys)
        sitting.strike(key)
        #expect(sitting.rows[4] == title, "\(keys)")
        #expect(sitting.shows(command), "\(keys)")
        #expect(sitting.shows("通用按键"), "\(keys)")
        #expect(sitting.shows("录入金额时") == (keys == "2"), "\(keys)")
        #expect(sitting.shows("查找时") == (keys != "⏎"), "\(keys)")
      }
    }
  }

  @Test func helpAndProjectScroll() throws {
    // 16 rows leave 12 for the text; a page keeps one of them.
    var sitting = Sitting(try Books.sample(), rows: 16)
    for keys in ["?", "⎋⏎"] {
      sitting.strike(keys)
      let top = sitting.rows[2...13]
      sitting.strike("j")
      #expect(sitting.rows[2] == top[3], "\(keys)")
      sitting.strike("k")
      #expect(sitting.rows[2...13] == top)
      sitting.strike("⇟")
      #expect(sitting.rows[2] == top[13])
      sitting.strike("⇲")
      let end = sitting.rows[2...13]
      sitting.strike("jj⇟")
      #expect(sitting.rows[2...13] == end)
      sitting.strike("⇱")
      #expect(sitting.rows[2...13] == top)
    }
  }

  @Test func theMonthTurnsAndStopsAtBothEnds() {
    var sitting = Sitting(Books.underway, asOf: .november)
    #expect(sitting.rows[0].hasSuffix("截至2024年11月末（计划为推算数）"))
    sitting.strike("]")
    #expect(sitting.rows[0].hasSuffix("截至2024年12月末（计划为批复数）"))
    let december = sitting.frame
    sitting.strike("]")
    #expect(sitting.status == "已到年初（年末），不能再换月。")
    #expect(sitting.asOf == .december)
    sitting.strike("⇱")
    #expect(sitting.frame == december)
    for _ in 1...11 { sitting.strike("[") }
    #expect(sitting.asOf == .january)
    // 甲 spent 1 of 40 in January, when 10/3 of 40 was planned: 2.5 - 8.33.
    #expect(sitting.words("甲项目").contains("-5.83"))
    sitting.strike("[")
    #expect(sitting.status == "已到年初（年末），不能再换月。")
    #expect(sitting.saves.isEmpty)
  }

  @Test func theMonthTurnsOnEveryScreenAndBackIsAsBefore() {
    for keys in ["", "2", "3", "⏎", "?"] {
      var sitting = Sitting(Books.underway)
      sitting.strike(keys)
      let before = sitting.state
      sitting.strike("[")
      #expect(sitting.asOf == .may, "\(keys)")
      sitting.strike("]")
      #expect(sitting.state == before, "\(keys)")
    }
  }

  @Test func redrawAndSuspendAreAskedOfTheTerminal() {
    var sitting = Sitting()
    sitting.strike("⌃l⌃z/x⌃l⌃z⎋25⌃l⌃z")
    #expect(sitting.effects == [.redraw, .suspend, .redraw, .suspend, .redraw, .suspend])
    sitting.strike("⏎")
    #expect(sitting.recorded(0) == funds("5"))
  }

  @Test func escapeAndAKeyThatCameAsOneAreTwo() {
    var sitting = Sitting()
    sitting.strike("2")
    sitting.strike(.alt("3"))
    #expect(sitting.rows[0].contains("截至"))
    #expect(sitting.rows[2].contains("年底预计"))
  }

  @Test func aKeyWithoutMeaningIsNamed() {
    var sitting = Sitting()
    sitting.strike("x")
    #expect(sitting.status == "x 在这里不起作用；按 ? 查看全部按键。")
    sitting.strike(.unknown)
    #expect(sitting.status == "此键 在这里不起作用；按 ? 查看全部按键。")
    sitting.paste("12.5")
    #expect(sitting.status == "这里不能粘贴。")
    sitting.strike("j")
    #expect(sitting.status == "B2  乙项目")
  }
}
