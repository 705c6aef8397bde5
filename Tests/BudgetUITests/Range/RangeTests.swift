import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Several cells of a sheet at once: chosen, summed, cleared, filled, copied.
@Suite struct RangeTests {
  private func rows(_ app: AppDriver) -> [PasteRow] {
    if case .paste(let paste) = app.state.screens.top { paste.rows } else { [] }
  }

  private func copied(_ app: AppDriver) -> [String] {
    app.effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
  }

  @Test(arguments: ["2 ↓↓", "2⇧↓⇧↓", "2↓⇧↓ ⇱ ⇲", "5 ↓↓", "5⇧↓⇧↓"])
  func aRangeSaysWhatItComesTo(keys: String) {
    var app = AppDriver(Books.underway)
    app.strike(keys)
    // June: nothing for 甲, 4 for 乙, 101 for 丙.
    #expect(app.status.hasPrefix("已选 3 格，2 格有金额，合计 105.00"), "\(app.status)")
    app.strike("⎋")
    #expect(app.state.range == nil)
    #expect(app.state.screens.top.hasCells)
  }

  @Test func aRangeOfTheYearReachesOverMonths() {
    var app = AppDriver(Books.underway)
    app.strike("5⇱ ←↓")
    // May and June of 甲 and 乙: 26 and 4, from the second source only where it is chosen.
    #expect(app.status.hasPrefix("已选 4 格，2 格有金额，合计 28.00"), "\(app.status)")
    app.strike("s")
    #expect(app.status.hasPrefix("已选 4 格，2 格有金额，合计 2.00"), "\(app.status)")
  }

  @Test func aRangeOfTheSheetReachesOverSources() {
    var app = AppDriver(Books.underway, asOf: .may)
    app.strike("2↓ →")
    #expect(app.status.hasPrefix("已选 2 格，2 格有金额，合计 26.00"), "\(app.status)")
    app.strike("⌦")
    #expect(app.recorded(1, .may) == nil)
    #expect(app.status == "已保存：乙项目 5月 财政24.00+其他2.00 -> 未填报")
  }

  @Test func clearingARangeIsOneChangeThatUndoTakesBack() {
    var app = AppDriver(Books.underway)
    app.strike("2 ↓↓⌫")
    #expect(app.recorded(1) == nil)
    #expect(app.recorded(2) == nil)
    #expect(app.recorded(1, .may) == funds("24", "2"))
    #expect(app.commits.count == 1)
    #expect(app.state.range == nil)
    app.strike("u")
    #expect(app.book == Books.underway)
    app.strike("⇱ ⌫")
    #expect(app.status == "所选格都没有金额。")
    #expect(app.book == Books.underway)
  }

  @Test func closedMonthsOfARangeAskForAReason() {
    var app = AppDriver(Books.underway)
    app.strike("2c→⏎ ↓↓⌫")
    #expect(app.recorded(2) == funds("101"))
    app.strike("报错日期⏎")
    #expect(app.recorded(2) == nil)
    #expect(app.history.last?.reason == "报错日期")
  }

  @Test func lastMonthFillsOneCellAsTyped() {
    var app = AppDriver(Books.underway, asOf: .june)
    app.strike("]2↓=")
    // July takes June's 4; nothing counts before Enter.
    #expect(app.state.draft?.field.text == "4.00")
    #expect(app.commits.isEmpty)
    app.strike("⏎")
    #expect(app.recorded(1, .july) == funds("4"))
  }

  @Test func lastMonthFillsARangeAfterAPreview() {
    var app = AppDriver(Books.underway)
    app.strike("]2 ↓↓=")
    #expect(rows(app).map(\.name) == ["甲项目", "乙项目", "丙项目"])
    #expect(rows(app).map(\.new) == [nil, wan("4"), wan("101")])
    #expect(rows(app)[0].remark == "6月没有金额可填。")
    #expect(app.shows("填充：2 处将录入，1 处不录入"))
    #expect(app.commits.isEmpty)
    app.strike("⏎")
    #expect(app.recorded(1, .july) == funds("4"))
    #expect(app.recorded(2, .july) == funds("101"))
    #expect(app.commits.count == 1)
    #expect(app.state.screens.top.kind == .entry)
  }

  @Test func nothingToFillWithIsSaidAtOnce() {
    var app = AppDriver(Books.three)
    app.strike("2 ↓↓=")
    #expect(app.status == "5月没有金额可填。")
    #expect(app.state.screens.top.kind == .entry)
    #expect(app.state.range?.count == 3)
  }

  @Test func aFilledPreviewCanBeLeftAlone() {
    var app = AppDriver(Books.underway)
    app.strike("]2 ↓↓=⎋")
    #expect(app.book == Books.underway)
    #expect(app.state.screens.top.kind == .entry)
  }

  @Test func theFirstRowFillsThoseBelow() {
    var app = AppDriver(Books.underway)
    app.strike("5↓ ↓⌃d")
    #expect(rows(app).map(\.name) == ["丙项目"])
    #expect(rows(app).map(\.new) == [wan("4")])
    app.strike("⏎")
    #expect(app.recorded(2) == funds("4"))
    #expect(app.recorded(1) == funds("4"))
  }

  @Test func oneCellTakesTheAmountAbove() {
    var app = AppDriver(Books.underway)
    app.strike("2⇲⌃d")
    #expect(app.state.draft?.field.text == "4.00")
    app.strike("⎋⇱⌃d")
    #expect(app.state.draft == nil)
    #expect(app.status == "上一行没有金额可填。")
    app.strike("[[[[[=")
    #expect(app.status == "1月之前没有月份可取。")
  }

  @Test func cumulativeAmountsAreNotFilled() {
    var app = AppDriver(Books.underway)
    app.strike("2↓⇥=")
    #expect(app.state.draft == nil)
    #expect(app.status == "填充只用于本月金额，按 Tab 换回本月。")
  }

  @Test func nothingIsFilledOrClearedInAFileOnlyRead() {
    for keys in ["2=", "2 ↓⌃d", "2 ↓↓⌫"] {
      var app = AppDriver(Books.underway, isReadOnly: true)
      app.strike(keys)
      #expect(app.state.draft == nil, "\(keys)")
      #expect(app.book == Books.underway, "\(keys)")
    }
  }

  @Test func copyingPartsCellsByTabsAndRowsByLines() {
    var app = AppDriver(Books.underway)
    app.strike("2⇲y")
    #expect(copied(app) == ["101.00"])
    #expect(app.status == "已复制 1 格（终端支持 OSC 52 时可粘贴到别处）。")
    app.strike("⇱ ↓↓y")
    #expect(copied(app).last == "\n4.00\n101.00")
    app.strike("⌥5⇱ ↓←y")
    #expect(copied(app).last == "\t\n24.00\t4.00")
  }

  @Test func wholeRowsHaveAHeadAndNames() {
    var app = AppDriver(Books.underway)
    app.strike("2⇱Y")
    #expect(
      copied(app) == [
        "项目\t财政\t其他\n甲项目\t\t\n乙项目\t4.00\t0.00\n丙项目\t101.00\t0.00"
      ])
    app.strike("⌥5⇲Y")
    let lines = copied(app).last?.split(separator: "\n").map(String.init) ?? []
    #expect(lines.count == 4)
    #expect(lines.first == "项目\t" + (1...12).map { "\($0)月" }.joined(separator: "\t"))
    #expect(
      lines.last == "丙项目" + String(repeating: "\t", count: 6) + "101.00"
        + String(repeating: "\t", count: 6))
  }

  @Test func whatIsCopiedCanBePastedAgain() {
    var app = AppDriver(Books.underway)
    app.strike("5Y")
    let text = copied(app).last ?? ""
    var other = AppDriver(Books.three)
    other.strike("5")
    other.paste(text)
    other.strike("⏎")
    #expect(other.recorded(0, .february) == funds("2.5"))
    #expect(other.recorded(1, .may)?[.fiscal] == wan("24"))
    #expect(other.recorded(2) == funds("101"))
  }

  /// As in a spreadsheet, whichever way the range was drawn.
  @Test func aPasteBeginsAtTheFirstCellOfTheRange() {
    var app = AppDriver(Books.three)
    app.strike("5 ↓↓")
    app.paste("1\n2\n")
    #expect(rows(app).map(\.name) == app.state.book.projects.prefix(2).map(\.name))
    #expect(rows(app).map(\.month) == [.june, .june])
  }

  @Test func moreThanATerminalKeepsIsNotCopied() {
    var app = AppDriver(Books.many(5_000))
    app.strike("5Y")
    #expect(copied(app).isEmpty)
    #expect(app.status == "内容太多，不能复制；按 x 导出为表格。")
  }

  @Test func arrowsBringEarlierAmountsIntoAnEmptyField() {
    var app = AppDriver(Books.underway, asOf: .march)
    app.strike("2⌫↑")
    #expect(app.state.draft?.field.text == "2.50")
    app.strike("↑")
    #expect(app.state.draft?.field.text == "1.00")
    app.strike("↑")
    #expect(app.state.draft?.field.text == "1.00")
    #expect(app.status == "再往前没有金额。")
    app.strike("↓↓")
    #expect(app.state.draft?.field.text == "")
    app.strike("↑⏎")
    #expect(app.recorded(0, .march) == funds("2.5"))
  }

  @Test func whatIsTypedIsKeptByArrowsAsEver() {
    var app = AppDriver(Books.underway)
    app.strike("2↓↓5↑")
    #expect(app.state.draft?.warnings.isEmpty == false)
    app.strike("⏎")
    #expect(app.recorded(2) == funds("5"))
    app.strike("⇱⌫↑7↓")
    #expect(app.recorded(0) == funds("2.507"))
  }

  @Test func aRangeIsSeenInTheSheet() {
    var app = AppDriver(Books.underway)
    app.strike("2 ↓")
    let dump = app.frame.dump()
    #expect(dump.contains("reverse"))
    #expect(app.frame.rowText(3).contains("甲项目"))
  }
}
