import BudgetModel
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

  @Test func theVariancesBeginWithTheWorst() {
    var app = AppDriver(Books.underway)
    #expect(names(app) == ["甲项目", "乙项目", "丙项目"])
    app.strike("3")
    // 甲 8.75 - 50, 乙 50 - 50, 丙 101 - 50.
    #expect(names(app) == ["甲项目", "乙项目", "丙项目"])
    #expect(app.words("甲项目")[1...3] == ["50.00", "8.75", "-41.25"])
    #expect(app.words("乙项目")[1...3] == ["50.00", "50.00", "0.00"])
    #expect(app.words("丙项目")[1...3] == ["50.00", "101.00", "+51.00"])
  }

  @Test func sortingGoesThroughTheOrdersAndKeepsTheSelection() {
    var app = AppDriver(Books.underway)
    app.strike("3↓")
    #expect(app.selectedRow?.hasPrefix("乙项目") == true)
    // By October: 甲 30 - 3.5, 乙 45 - 30, 丙 nothing.
    app.strike("s")
    #expect(app.shows("尚需支出（由大到小）"))
    #expect(names(app) == ["甲项目", "乙项目", "丙项目"])
    app.strike("s")
    #expect(app.shows("调整后预算（由大到小）"))
    #expect(names(app) == ["丙项目", "乙项目", "甲项目"])
    #expect(app.selectedRow?.hasPrefix("乙项目") == true)
    app.strike("s")
    #expect(app.shows("原始顺序"))
    app.strike("s")
    #expect(app.shows("偏差（由低到高）"))
  }

  @Test func eachListHasItsOwnOrder() {
    var app = AppDriver(Books.underway)
    app.strike("sss3")
    #expect(app.shows("偏差（由低到高）"))
    app.strike("1")
    #expect(app.shows("调整后预算（由大到小）"))
  }

  @Test func filteringShowsThoseBehindAndSelectsOneOfThem() {
    var app = AppDriver(Books.underway)
    app.strike("↓↓f")
    #expect(names(app) == ["甲项目"])
    #expect(app.shows("1/3 项  仅滞后"))
    // 丙, which was selected, is not listed; the row that looks selected is the one that opens.
    #expect(app.selectedRow?.hasPrefix("甲项目") == true)
    #expect(app.status == "A1  甲项目")
    app.strike("⏎")
    #expect(app.rows[2] == "甲项目  A1")
    app.strike("⎋ff")
    #expect(names(app).count == 3)
  }

  @Test func aProjectThatCatchesUpLeavesTheFilteredList() {
    var app = AppDriver(Books.underway)
    app.strike("fe16.5⏎⎋")
    #expect(app.shows("没有滞后的项目；按 f 继续切换。"))
    app.strike("⏎")
    #expect(app.status == "没有选中的项目。")
    app.strike("ff")
    #expect(names(app).count == 3)
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
    app.strike("x")
    #expect(app.status.hasPrefix("查找：丙x"))
    #expect(app.status.hasSuffix("没有名称或编码含“丙x”的项目。"))
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
