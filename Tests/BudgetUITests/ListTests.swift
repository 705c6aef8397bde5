import BudgetModel
import Testing

@testable import BudgetUI

/// Finding, ordering and narrowing, and the selection through all of it.
@Suite struct ListTests {
  /// The names shown, from the top.
  private func names(_ sitting: Sitting) -> [String] {
    sitting.rows.dropFirst(3).compactMap { row in
      ["甲项目", "乙项目", "丙项目"].first { row.hasPrefix($0) }
    }
  }

  @Test func theVariancesBeginWithTheWorst() {
    var sitting = Sitting(Books.underway)
    #expect(names(sitting) == ["甲项目", "乙项目", "丙项目"])
    sitting.strike("3")
    // 甲 8.75 - 50, 乙 50 - 50, 丙 101 - 50.
    #expect(names(sitting) == ["甲项目", "乙项目", "丙项目"])
    #expect(sitting.words("甲项目")[1...3] == ["50.00", "8.75", "-41.25"])
    #expect(sitting.words("乙项目")[1...3] == ["50.00", "50.00", "0.00"])
    #expect(sitting.words("丙项目")[1...3] == ["50.00", "101.00", "+51.00"])
  }

  @Test func sortingGoesThroughTheOrdersAndKeepsTheSelection() {
    var sitting = Sitting(Books.underway)
    sitting.strike("3↓")
    #expect(sitting.selectedRow?.hasPrefix("乙项目") == true)
    // By October: 甲 30 - 3.5, 乙 45 - 30, 丙 nothing.
    sitting.strike("s")
    #expect(sitting.shows("尚需支出（由大到小）"))
    #expect(names(sitting) == ["甲项目", "乙项目", "丙项目"])
    sitting.strike("s")
    #expect(sitting.shows("调整后预算（由大到小）"))
    #expect(names(sitting) == ["丙项目", "乙项目", "甲项目"])
    #expect(sitting.selectedRow?.hasPrefix("乙项目") == true)
    sitting.strike("s")
    #expect(sitting.shows("原始顺序"))
    sitting.strike("s")
    #expect(sitting.shows("偏差（由低到高）"))
  }

  @Test func eachListHasItsOwnOrder() {
    var sitting = Sitting(Books.underway)
    sitting.strike("sss3")
    #expect(sitting.shows("偏差（由低到高）"))
    sitting.strike("1")
    #expect(sitting.shows("调整后预算（由大到小）"))
  }

  @Test func filteringShowsThoseBehindAndSelectsOneOfThem() {
    var sitting = Sitting(Books.underway)
    sitting.strike("↓↓f")
    #expect(names(sitting) == ["甲项目"])
    #expect(sitting.shows("1/3 项  仅滞后"))
    // 丙, which was selected, is not listed; the row that looks selected is the one that opens.
    #expect(sitting.selectedRow?.hasPrefix("甲项目") == true)
    #expect(sitting.status == "A1  甲项目")
    sitting.strike("⏎")
    #expect(sitting.rows[2] == "甲项目  A1")
    sitting.strike("⎋f")
    #expect(names(sitting).count == 3)
  }

  @Test func aProjectThatCatchesUpLeavesTheFilteredList() {
    var sitting = Sitting(Books.underway)
    sitting.strike("fe16.5⏎⎋")
    #expect(sitting.shows("没有滞后的项目；按 f 显示全部。"))
    sitting.strike("⏎")
    #expect(sitting.status == "没有选中的项目。")
    sitting.strike("f")
    #expect(names(sitting).count == 3)
  }

  @Test func findingNarrowsAsOneTypes() {
    var sitting = Sitting(Books.underway)
    sitting.strike("/乙")
    #expect(names(sitting) == ["乙项目"])
    #expect(sitting.status == "查找：乙")
    #expect(sitting.footer == "Enter 确定  Esc 取消")
    sitting.strike("⏎")
    #expect(names(sitting) == ["乙项目"])
    #expect(sitting.shows("1/3 项  查找：乙"))
    sitting.strike("⎋")
    #expect(names(sitting) == ["甲项目", "乙项目", "丙项目"])
    #expect(sitting.selectedRow?.hasPrefix("乙项目") == true)
  }

  @Test func codesAreFoundInEitherCase() {
    var sitting = Sitting(Books.underway)
    sitting.strike("/c3")
    #expect(names(sitting) == ["丙项目"])
  }

  @Test(arguments: ["⎋", "⌃c"]) func cancellingRestoresListAndSelection(key: String) {
    var sitting = Sitting(Books.underway)
    sitting.strike("↓↓")
    let before = sitting.frame
    sitting.strike("/甲xyz")
    #expect(sitting.shows("没有名称或编码含“甲xyz”的项目；按 Esc 显示全部。"))
    sitting.strike(key)
    #expect(sitting.frame == before)
    #expect(sitting.effects.isEmpty)
  }

  @Test func anEarlierSearchComesBackWhenTheNextIsCancelled() {
    var sitting = Sitting(Books.underway)
    sitting.strike("/项目⏎/甲⎋")
    #expect(sitting.shows("查找：项目"))
  }

  @Test func theSheetGoesToTheFirstMatch() {
    var sitting = Sitting(Books.underway)
    sitting.strike("2/丙")
    #expect(sitting.shows("丙项目  财政资金本月支出"))
    sitting.strike("x")
    #expect(sitting.status.hasPrefix("查找：丙x"))
    #expect(sitting.status.hasSuffix("没有名称或编码含“丙x”的项目。"))
    sitting.strike("⏎7⏎⏎")
    #expect(sitting.recorded(2) == funds("7"))
    sitting.strike("↑↑/丙⎋")
    #expect(sitting.shows("甲项目  财政资金本月支出"))
  }

  @Test func pastedTextIsLookedFor() {
    var sitting = Sitting(Books.underway)
    sitting.strike("/")
    sitting.paste("乙\n")
    #expect(names(sitting) == ["乙项目"])
  }

  @Test func theListCanBeMovedThrough() {
    var sitting = Sitting(Books.many(100))
    let steps: [(String, String)] = [
      ("", "第1项"), ("jj", "第3项"), ("k", "第2项"), ("↓", "第3项"), ("↑", "第2项"),
      ("G", "第100项"), ("g", "第1项"), ("⇲", "第100项"), ("⇱", "第1项"),
      // 24 rows less header, footer, totals and heading leave 17; a page keeps one of them.
      ("⇟", "第17项"), ("⇞", "第1项"), ("⌃f⌃f", "第33项"), ("⌃b", "第17项"),
    ]
    for (keys, name) in steps {
      sitting.strike(keys)
      #expect(sitting.selectedRow?.split(separator: " ").first.map(String.init) == name, "\(keys)")
    }
  }

  @Test func anEmptyBookCanBeLookedAtOnEveryScreen() {
    for screen in ["1", "2", "3"] {
      var sitting = Sitting(Books.empty)
      sitting.strike(screen)
      #expect(sitting.shows("文件中没有项目。"), "\(screen)")
      sitting.strike("jkgG⇞⇟[]")
      for key in ["⏎", "e"] {
        sitting.strike(key)
        #expect(sitting.status == "没有选中的项目。", "\(screen)\(key)")
      }
    }
    var sitting = Sitting(Books.empty)
    sitting.strike("2")
    for key in ["5", "⌫", "/", "⇥→"] { sitting.strike(key) }
    sitting.paste("5")
    #expect(sitting.status == "没有选中的项目。")
    sitting.strike("uf?⎋⎋/x⏎⎋q")
    #expect(sitting.effects == [.quit])
    #expect(sitting.saves.isEmpty)
  }

  @Test func tenThousandProjectsJustWork() {
    var sitting = Sitting(Books.many(10_000))
    sitting.strike("G")
    #expect(sitting.status == "N10000  第10000项")
    sitting.strike("/第9876⏎e1.5⏎")
    #expect(sitting.recorded(9875) == funds("1.5"))
    #expect(sitting.shows("第9877项  财政资金本月支出"))
    sitting.strike("u⎋3⇲")
    #expect(sitting.selectedRow?.hasPrefix("第10000项") == true)
    #expect(sitting.book == Books.many(10_000))
  }
}
