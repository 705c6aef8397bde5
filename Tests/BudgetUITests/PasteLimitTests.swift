import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// One line, too much, and tables that cannot be read at all.
extension PasteTests {
  @Test func twoCellsAreNotOneAmount() {
    let app = pasted("9\t65\n")
    #expect(app.state.unfinishedEntry == nil)
    #expect(app.status == "没有认出金额：可粘贴一列金额，或带项目名称、编码的几列。")
  }

  @Test(arguments: ["12.5\n", " 12.5 ", "\t12.5\t", "12.5万\r\n"])
  func oneAmountGoesIntoTheCell(text: String) {
    var app = pasted(text)
    #expect(app.cursor != nil)
    app.strike("⏎")
    #expect(app.recorded(0) == funds("12.5"))
  }

  @Test func whatIsCutShortIsNotTaken() {
    var app = AppDriver()
    app.strike("25")
    app.paste(String(repeating: "甲项目\t1\n", count: 10), isTruncated: true)
    #expect(app.status == "粘贴的内容太长（最多 976 KB、10000 行），未采用。")
    #expect(app.state.unfinishedEntry?.text == "5")
  }

  @Test(arguments: [
    ("1\n2\n3\n" + String(repeating: "4\n", count: 10_000), "粘贴的内容太长（最多 976 KB、10000 行），未采用。"),
    ("单位：元\n甲项目\t12500\n", "粘贴的表注明以元为单位；请换算成万元，或在金额后写“元”。"),
    ("项目\t上半年\t下半年\n甲项目\t1\t2\n", "表头看不出月份：上半年、下半年；请写成 1月、2月。"),
    ("项目\t5月\t5月\n甲项目\t1\t2\n", "表头中 5月出现两次。"),
    ("甲项目\t1\t2\t3\t4\t5\t6\t7\t8\n", "列数超出12月；请加上写明月份的表头。"),
  ])
  func whatCannotBeReadForCertainIsNotTaken(text: String, reason: String) {
    let app = pasted(text)
    #expect(app.status == reason)
    #expect(app.state.screens.top.kind == .entry)
  }
}

/// The book changes under the preview, or will not have it.
extension PasteTests {
  @Test func aClosedMonthAsksWhyOnceForAllOfIt() {
    var app = pasted("项目\t5月\t6月\n甲项目\t1\t2\n乙项目\t3\t4\n", keys: "2[c→⏎]")
    app.strike("⏎")
    #expect(app.status.hasPrefix("修改原因："))
    #expect(app.commits.count == 1)
    app.strike("⎋")
    // The preview is still there.
    #expect(app.state.screens.top.kind == .paste)
    #expect(app.commits.count == 1)
    app.strike("⏎补报⏎")
    #expect(app.state.screens.top.kind == .entry)
    #expect(app.recorded(0, .may) == funds("1"))
    #expect(app.recorded(1, .june) == funds("4"))
    #expect(app.history.count == 2)
    #expect(app.history.last?.reason == "补报")
    #expect(app.history.last?.edits.count == 4)
    #expect(app.disk == app.book)
  }

  @Test func whatARuleRefusesLeavesThePreview() {
    var app = pasted("甲项目\t-4\n乙项目\t1\n", into: Books.underway)
    app.strike("⏎")
    // 3.5 before June.
    #expect(app.status == "甲项目：6月累计支出将为负数（-0.50），未保存。")
    #expect(app.state.screens.top.kind == .paste)
    #expect(app.commits.isEmpty)
    #expect(app.book == Books.underway)
  }

  @Test func whatOthersChangedMeanwhileIsAskedAbout() throws {
    var app = pasted("1\n2\n")
    try app.write(AppDriver.spend("A1", "7"))
    app.poll()
    app.strike("⏎")
    #expect(app.shows("甲项目 6月 7.00 -> 1.00"))
    #expect(!app.shows("乙项目 6月 未填报 -> 2.00"))
    var theirs = app
    theirs.strike("⎋")
    #expect(theirs.recorded(0) == funds("7"))
    app.strike("→⏎")
    #expect(app.recorded(0) == funds("1"))
    #expect(app.recorded(1) == funds("2"))
    #expect(app.state.screens.top.kind == .entry)
    #expect(app.disk == app.book)
  }

  @Test func aReadOnlySessionTakesNothing() {
    var app = AppDriver(isReadOnly: true)
    app.strike("2")
    app.paste("1\n2\n")
    #expect(app.status == "以只读方式打开，不能修改。")
    #expect(app.state.screens.top.kind == .entry)
  }

  @Test func thePreviewScrolls() {
    var app = AppDriver(Books.many(100))
    app.strike("2")
    app.paste((1...100).map { "1.\($0)\n" }.joined())
    app.strike("⇲")
    #expect(app.selectedRow?.hasPrefix("第100项") == true)
    app.strike("⏎")
    #expect(app.recorded(99) == funds("1.100"))
    #expect(app.history.last?.edits.count == 100)
  }
}
