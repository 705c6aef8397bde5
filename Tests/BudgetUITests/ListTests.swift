import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Finding, ordering and narrowing, and the selection through all of it.
@Suite struct ListTests {
  /// The names shown, from the top.
  private func names(_ app: AppDriver) -> [String] {
    app.rows.dropFirst(3).compactMap { row in
      ["甲项目", "乙项目", "丙项目"].first { row.hasPrefix($0) }
    }
  }

  @Test func theVariancesBeginWithTheTrouble() {
    var app = AppDriver(Books.underway)
    #expect(names(app) == ["甲项目", "乙项目", "丙项目"])
    app.strike("3")
    // 丙 is overspent by 1; 甲 8.75 - 50, 乙 50 - 50.
    #expect(names(app) == ["丙项目", "甲项目", "乙项目"])
    #expect(app.words("甲项目")[1...2] == ["8.75", "-41.25"])
    #expect(app.words("乙项目")[1...2] == ["50.00", "0.00"])
    #expect(app.words("丙项目")[1...2] == ["101.00", "+51.00"])
    // Bars around the plan that end in an arrow beyond twice the limit of far behind, and a rule below the trouble.
    #expect(app.words("甲项目")[3] == "<==:" && app.words("丙项目")[3] == ":==>")
    let ruled = (0..<24).filter { row in
      app.frame[row: row, column: 2]?.style.attributes.contains(.underline) == true
    }
    #expect(ruled == [4])
  }

  @Test func sortingGoesThroughTheColumnsEitherWayAndKeepsTheSelection() {
    var app = AppDriver(Books.underway)
    app.strike("3↓")
    let orders: [(keys: String, order: String, names: [String])] = [
      ("", "问题在先", ["丙项目", "甲项目", "乙项目"]),
      // By code point: 4E19, 4E59, 7532.
      ("s", "项目 ^", ["丙项目", "乙项目", "甲项目"]),
      ("S", "项目 v", ["甲项目", "乙项目", "丙项目"]),
      // All have planned the same share.
      ("s", "计划% ^", ["甲项目", "乙项目", "丙项目"]),
      ("s", "执行% ^", ["甲项目", "乙项目", "丙项目"]),
      ("S", "执行% v", ["丙项目", "乙项目", "甲项目"]),
      ("s", "偏差 ^", ["甲项目", "乙项目", "丙项目"]),
      // 20 - 3.5, nothing, nothing.
      ("sS", "落后金额 ^", ["乙项目", "丙项目", "甲项目"]),
      // Overspent, far behind, on track.
      ("s", "状态 ^", ["丙项目", "甲项目", "乙项目"]),
    ]
    for (keys, order, names) in orders {
      app.strike(keys)
      #expect(app.shows("排序：\(order)"), "\(order)")
      #expect(self.names(app) == names, "\(order)")
      #expect(app.selectedRow?.hasPrefix("甲项目") == true)
    }
    // 5 and 6: why it lags, the clock; then by October: 甲 30 - 3.5, 乙 45 - 30, 丙 nothing.
    app.strike("sss")
    #expect(names(app) == ["甲项目", "乙项目", "丙项目"])
    app.strike("sss")
    #expect(app.shows("排序：原始顺序"))
    app.strike("s")
    #expect(app.shows("排序：问题在先"))
  }

  @Test func eachListHasItsOwnOrder() {
    var app = AppDriver(Books.underway)
    app.strike("ss3")
    #expect(app.shows("排序：问题在先"))
    app.strike("1")
    #expect(app.shows("排序：调整后预算 v"))
    #expect(names(app) == ["丙项目", "乙项目", "甲项目"])
  }

  @Test func filteringGoesThroughTheKindsAndSelectsOneOfThem() {
    var app = AppDriver(Books.underway)
    app.strike("↓↓f")
    // 乙 is at its plan and has reported June.
    #expect(names(app) == ["甲项目", "丙项目"])
    #expect(app.shows("2/3 项  仅有问题的"))
    #expect(app.selectedRow?.hasPrefix("丙项目") == true)
    app.strike("f")
    #expect(names(app) == ["甲项目"])
    #expect(app.shows("1/3 项  仅滞后"))
    // 丙, which was selected, is not listed; the row that looks selected is the one that opens.
    #expect(app.selectedRow?.hasPrefix("甲项目") == true)
    #expect(app.status == "A1  甲项目")
    app.strike("⏎")
    #expect(app.rows[2].hasPrefix("甲项目  A1"))
    app.strike("⎋f")
    #expect(names(app) == ["丙项目"] && app.shows("仅超支"))
    app.strike("f")
    #expect(names(app) == ["甲项目"] && app.shows("仅未填报"))
    app.strike("f")
    #expect(names(app) == ["甲项目"] && app.shows("仅未说明"))
    app.strike("f")
    #expect(names(app).count == 3)
  }

  @Test func aProjectThatCatchesUpLeavesTheFilteredList() {
    var app = AppDriver(Books.underway)
    app.strike("ffe16.5⏎⎋")
    #expect(app.shows("没有滞后的项目；按 f 继续切换。"))
    app.strike("⏎")
    #expect(app.status == "没有选中的项目。")
    app.strike("ffff")
    #expect(names(app).count == 3)
  }

  @Test func theNextProjectIsTheNextOfTheListAndSelectedInIt() {
    var app = AppDriver(Books.underway)
    app.strike("3⏎")
    #expect(app.rows[2].hasPrefix("丙项目  C3"))
    app.strike("⇟N")
    #expect(app.rows[2].hasPrefix("甲项目  A1"))
    app.strike("NN")
    #expect(app.rows[2].hasPrefix("乙项目  B2"))
    #expect(app.status == "没有更多项目了。")
    app.strike("P⎋")
    #expect(app.selectedRow?.hasPrefix("甲项目") == true)
  }

  @Test func findingNarrowsAsOneTypes() {
    var app = AppDriver(Books.underway)
    app.strike("/乙")
    #expect(names(app) == ["乙项目"])
    #expect(app.status == "查找：乙")
    #expect(app.footer == "Enter 确定  Esc 取消")
    app.strike("⏎")
    #expect(names(app) == ["乙项目"])
    #expect(app.shows("1/3 项  查找：乙"))
    app.strike("⎋")
    #expect(names(app) == ["甲项目", "乙项目", "丙项目"])
    #expect(app.selectedRow?.hasPrefix("乙项目") == true)
  }

  @Test func codesAreFoundInEitherCase() {
    var app = AppDriver(Books.underway)
    app.strike("/c3")
    #expect(names(app) == ["丙项目"])
  }

  @Test(arguments: ["⎋", "⌃c"]) func cancellingRestoresListAndSelection(key: String) {
    var app = AppDriver(Books.underway)
    app.strike("↓↓")
    let before = app.frame
    app.strike("/甲xyz")
    #expect(app.shows("没有名称或编码含“甲xyz”的项目；按 Esc 显示全部。"))
    app.strike(key)
    #expect(app.frame == before)
    #expect(app.effects.isEmpty)
  }

  @Test func anEarlierSearchComesBackWhenTheNextIsCancelled() {
    var app = AppDriver(Books.underway)
    app.strike("/项目⏎/甲⎋")
    #expect(app.shows("查找：项目"))
  }

  @Test func theSheetGoesToTheFirstMatch() {
    var app = AppDriver(Books.underway)
    app.strike("2/丙")
    #expect(app.shows("丙项目  财政资金本月支出"))
    app.strike("q")
    #expect(app.status.hasPrefix("查找：丙q"))
    #expect(app.status.hasSuffix("没有名称或编码含“丙q”的项目。"))
    app.strike("⏎7⏎⏎")
    #expect(app.recorded(2) == funds("7"))
    app.strike("↑↑/丙⎋")
    #expect(app.shows("甲项目  财政资金本月支出"))
  }

  @Test func pastedTextIsLookedFor() {
    var app = AppDriver(Books.underway)
    app.strike("/")
    app.paste("乙\n")
    #expect(names(app) == ["乙项目"])
  }

  @Test func theListCanBeMovedThrough() {
    var app = AppDriver(Books.many(100))
    let steps: [(String, String)] = [
      ("", "第1项"), ("jj", "第3项"), ("k", "第2项"), ("↓", "第3项"), ("↑", "第2项"),
      ("G", "第100项"), ("g", "第1项"), ("⇲", "第100项"), ("⇱", "第1项"),
      // 24 rows less header, footer, totals and heading leave 17; a page keeps one of them.
      ("⇟", "第17项"), ("⇞", "第1项"), ("⌃f⌃f", "第33项"), ("⌃b", "第17项"),
    ]
    for (keys, name) in steps {
      app.strike(keys)
      #expect(app.selectedRow?.split(separator: " ").first.map(String.init) == name, "\(keys)")
    }
  }

  @Test func anEmptyBookCanBeLookedAtOnEveryScreen() {
    for screen in ["1", "2", "3"] {
      var app = AppDriver(Books.empty)
      app.strike(screen)
      #expect(app.shows("文件中还没有项目。"), "\(screen)")
      app.strike("jkgG⇞⇟[]")
      for key in ["⏎", "e"] {
        app.strike(key)
        #expect(app.status == "没有选中的项目。", "\(screen)\(key)")
      }
    }
    var app = AppDriver(Books.empty)
    app.strike("2")
    for key in ["5", "⌫", "/", "⇥→"] { app.strike(key) }
    app.paste("5")
    #expect(app.status == "没有选中的项目。")
    app.strike("uf?⎋⎋/x⏎⎋q")
    #expect(app.effects == [.quit])
    #expect(app.saves.isEmpty)
  }

  @Test func tenThousandProjectsJustWork() {
    var app = AppDriver(Books.many(10_000))
    app.strike("G")
    #expect(app.status == "N10000  第10000项")
    app.strike("/第9876⏎e1.5⏎")
    #expect(app.recorded(9875) == funds("1.5"))
    #expect(app.shows("第9877项  财政资金本月支出"))
    app.strike("u⎋3⇲")
    #expect(app.selectedRow?.hasPrefix("第10000项") == true)
    #expect(app.book == Books.many(10_000))
  }
}
