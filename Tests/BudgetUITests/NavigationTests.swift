import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// From screen to screen and back, and through the months.
@Suite struct NavigationTests {
  @Test func digitsChangeScreens() {
    var app = AppDriver()
    app.strike("3")
    #expect(app.shows("落后金额"))
    app.strike("2")
    #expect(app.shows("财政本月"))
    // On the sheet a digit begins an amount.
    app.strike("1")
    #expect(app.footer.hasPrefix("Enter 保存"))
    app.strike("⎋⎋")
    #expect(app.shows("调整后预算"))
  }

  @Test func escapeRetracesTheWay() {
    var app = AppDriver(Books.underway)
    app.strike("3")
    let variance = app.frame
    app.strike("↓⏎")
    let project = app.frame
    app.strike("?")
    #expect(app.shows("录入此项目支出"))
    app.strike("⎋")
    #expect(app.frame == project)
    app.strike("e")
    #expect(app.shows("甲项目  财政资金本月支出"))
    app.strike("5⎋⎋")
    #expect(app.frame == project)
    app.strike("⎋↑")
    #expect(app.frame == variance)
    app.strike("⎋")
    #expect(app.shows("调整后预算"))
    app.strike("⎋")
    #expect(app.status == "已是首页，按 q 退出。")
    #expect(app.effects.isEmpty)
  }

  @Test func escapeFirstUndoesTheSearchOfAList() {
    var app = AppDriver(Books.underway)
    app.strike("3/乙⏎")
    #expect(app.footer.contains("Esc 返回"))
    app.strike("⎋")
    #expect(app.shows("甲项目") && app.shows("落后金额"))
    app.strike("⎋")
    #expect(app.shows("调整后预算"))
  }

  @Test func aMainScreenForgetsTheTrail() {
    var app = AppDriver()
    app.strike("3⏎2⎋")
    #expect(app.shows("调整后预算"))
  }

  @Test func helpShowsTheKeysOfTheScreenOneCameFrom() {
    for (keys, title, command) in [
      ("", "项目", "打开项目"), ("2", "录入", "录入金额"), ("3", "偏差", "筛选：有问题"),
      ("⏎", "项目详情", "录入此项目支出"),
    ] {
      for key in [Key.character("?"), .function(1)] {
        var app = AppDriver(rows: 70)
        app.strike(keys)
        app.strike(key)
        #expect(app.rows[4] == title, "\(keys)")
        #expect(app.shows(command), "\(keys)")
        #expect(app.shows("通用按键"), "\(keys)")
        #expect(app.shows("录入金额时") == (keys == "2"), "\(keys)")
        #expect(app.shows("查找时") == (keys != "⏎"), "\(keys)")
      }
    }
  }

  @Test func helpAndProjectScroll() throws {
    // 16 rows leave 12 for the text, 11 below the line that says whom it is about; a page keeps one of them.
    var app = AppDriver(try Books.sample(), rows: 16)
    for (keys, first) in [("?", 2), ("⎋⏎", 3)] {
      app.strike(keys)
      let head = app.rows[2]
      let top = app.rows[first...13]
      app.strike("j")
      #expect(app.rows[first] == top[first + 1], "\(keys)")
      #expect(first == 2 || app.rows[2] == head)
      app.strike("k")
      #expect(app.rows[first...13] == top)
      app.strike("⇟")
      #expect(app.rows[first] == top[13])
      app.strike("⇲")
      let end = app.rows[first...13]
      app.strike("jj⇟")
      #expect(app.rows[first...13] == end)
      app.strike("⇱")
      #expect(app.rows[first...13] == top)
    }
  }

  @Test func theMonthTurnsAndStopsAtBothEnds() {
    var app = AppDriver(Books.underway, asOf: .november)
    #expect(app.rows[0].hasSuffix("8 月末    2024年11月末"))
    #expect(app.rows[1].contains("计划为推算数"))
    app.strike("]")
    #expect(app.rows[0].hasSuffix("8 月末    2024年12月末"))
    #expect(app.rows[1].contains("计划为批复数"))
    let december = app.frame
    app.strike("]")
    #expect(app.status == "已到年初（年末），不能再换月。")
    #expect(app.asOf == .december)
    app.strike("⇱")
    #expect(app.frame == december)
    for _ in 1...11 { app.strike("[") }
    #expect(app.asOf == .january)
    // 甲 spent 1 of 40 in January, when 10/3 of 40 was planned: 2.5 - 8.33.
    #expect(app.words("甲项目").contains("-5.83"))
    app.strike("[")
    #expect(app.status == "已到年初（年末），不能再换月。")
    #expect(app.saves.isEmpty)
  }

  @Test func theMonthTurnsOnEveryScreenAndBackIsAsBefore() {
    for keys in ["", "2", "3", "5", "6", "⏎", "?"] {
      var app = AppDriver(Books.underway)
      app.strike(keys)
      let before = app.state
      app.strike("[")
      #expect(app.asOf == .may, "\(keys)")
      app.strike("]")
      #expect(app.state == before, "\(keys)")
    }
  }

  @Test func redrawAndSuspendAreAskedOfTheTerminal() {
    var app = AppDriver()
    app.strike("⌃l⌃z/x⌃l⌃z⎋25⌃l⌃z")
    #expect(app.effects == [.redraw, .suspend, .redraw, .suspend, .redraw, .suspend])
    app.strike("⏎")
    #expect(app.recorded(0) == funds("5"))
  }

  @Test func escapeAndAKeyThatCameAsOneAreTwo() {
    var app = AppDriver()
    app.strike("2")
    app.strike(.alt("3"))
    #expect(app.rows[0].hasSuffix(" 2024年6月末"))
    #expect(app.rows[2].contains("落后金额"))
  }

  @Test func aKeyWithoutMeaningIsNamed() {
    var app = AppDriver()
    app.strike("z")
    #expect(app.status == "z 在这里不起作用；按 ? 查看全部按键。")
    app.strike(.unknown)
    #expect(app.status == "此键 在这里不起作用；按 ? 查看全部按键。")
    app.paste("12.5")
    #expect(app.status == "这里不能粘贴。")
    app.strike("j")
    #expect(app.status == "B2  乙项目")
  }
}

/// Alt and a digit change screens everywhere, where digits alone are typed.
extension NavigationTests {
  @Test func altAndADigitChangeScreensFromTheSheetToo() {
    let kinds: [(Key, Screen.Kind)] = [
      (.alt("1"), .projects), (.alt("2"), .entry), (.alt("3"), .variance), (.alt("4"), .history),
      (.alt("5"), .months), (.alt("6"), .indicators),
    ]
    for start in ["", "2", "3", "5", "6", "⏎", "?"] {
      for (key, kind) in kinds {
        var app = AppDriver(Books.underway)
        app.strike(start)
        app.strike(key)
        #expect(app.state.screens.top.kind == kind, "\(start) \(key)")
        #expect(app.state.unfinishedEntry == nil)
      }
    }
  }

  @Test(arguments: ["22.65", "22.65⌫⌫⌫⌫", "241⏎", "2↓M", "2c", "2/甲", "2c→⏎5⏎理由", "52.65"])
  func whatIsBeingTypedOrAskedIsNotLostByThem(keys: String) {
    for digit: Character in ["1", "2", "3", "4", "5"] {
      var app = AppDriver(Books.underway)
      app.strike(keys)
      let before = app.state
      app.strike(.alt(digit))
      #expect(app.status.contains("请先完成或取消这里的操作，再换界面。"), "\(keys) \(digit)")
      var after = app.state
      after.notice = before.notice
      #expect(after == before, "\(keys) \(digit)")
    }
  }
}

/// Every screen remembers where one was.
extension NavigationTests {
  @Test func eachTabKeepsItsSelectionAndScroll() {
    var app = AppDriver(Books.many(60))
    app.strike(String(repeating: "↓", count: 30))
    let projects = app.rows[2...20]
    app.strike("3" + String(repeating: "↓", count: 40))
    let variance = app.rows[2...20]
    app.strike("2" + String(repeating: "↓", count: 50))
    let entry = app.rows[2...20]
    app.strike("⎋")
    #expect(app.rows[2...20] == projects)
    #expect(app.state.selectedCode == "N31")
    app.strike("3")
    #expect(app.rows[2...20] == variance)
    #expect(app.state.selectedCode == "N41")
    app.strike("2")
    #expect(app.rows[2...20] == entry)
    #expect(app.state.selectedCode == "N51")
    app.strike(.alt("1"))
    #expect(app.rows[2...20] == projects)
  }

  @Test func goingBackLeadsToTheSamePlaceOfAText() throws {
    var app = AppDriver(try Books.sample(), rows: 16)
    app.strike("↓↓⏎⇟j")
    let project = app.rows[2...13]
    app.strike("4")
    #expect(app.state.screens.top.kind == .history)
    app.strike("?⇟⎋⎋")
    #expect(app.rows[2...13] == project)
    app.strike("e")
    #expect(app.state.selectedCode == (try Books.sample().projects[2].code))
    app.strike("⎋")
    #expect(app.rows[2...13] == project)
    app.strike("⎋")
    #expect(app.state.selectedCode == (try Books.sample().projects[2].code))
  }

  @Test func theSheetKeepsItsSourceAndBasis() {
    var app = AppDriver(Books.underway)
    app.strike("2↓→⇥⎋")
    app.strike("2")
    #expect(app.shows("乙项目"))
    #expect(app.shows("其他资金本年累计支出"))
  }

  @Test func theOrderAndTheSearchOfAListStay() {
    var app = AppDriver(Books.underway)
    app.strike("s/乙⏎3⎋")
    #expect(app.shows("查找：乙"))
    app.strike("3")
    #expect(!app.shows("查找：乙"))
  }
}
