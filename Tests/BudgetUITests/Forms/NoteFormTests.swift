import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// The remark on a month's spending.
@Suite struct NoteFormTests {
  private func note(_ old: String?, _ new: String?, _ month: Month = .june) -> [Edit] {
    [.note(project: "B2", month: month, Replacing(old, with: new))]
  }

  @Test func itIsWrittenChangedAndRemoved() {
    var app = AppDriver(Books.underway)
    app.strike("↓n")
    #expect(app.shows("备注  乙项目  6月"))
    app.strike(" 两台设备同时大修 ⌃s")
    #expect(app.lastEdits == note(nil, "两台设备同时大修"))
    #expect(app.status == "已保存：乙项目 6月 备注 无 -> “两台设备同时大修”")
    app.strike("n")
    #expect(app.field(.note) == "两台设备同时大修")
    app.strike("，已验收⌃s")
    #expect(app.lastEdits == note("两台设备同时大修", "两台设备同时大修，已验收"))
    app.strike("n⌃u⌃s")
    #expect(app.lastEdits == note("两台设备同时大修，已验收", nil))
    app.strike("u")
    #expect(app.disk.projects[1].spending(in: .june)?.note == "两台设备同时大修，已验收")
    app.strike("uu")
    #expect(app.disk == Books.underway)
  }

  @Test func severalLinesStay() {
    var app = AppDriver(Books.underway)
    app.strike("↓n第一行⏎第二行⇥⏎")
    #expect(app.lastEdits == note(nil, "第一行\n第二行"))
  }

  @Test func nothingWrittenIsNoChange() {
    var app = AppDriver(Books.underway)
    app.strike("↓n⌃s")
    #expect(app.status == "没有改动。")
    #expect(app.commits.isEmpty)
    app.strike("n   ⌃s")
    #expect(app.status == "没有改动。")
    #expect(app.commits.isEmpty)
  }

  @Test func aMonthThatIsNotReportedBearsNone() {
    for keys in ["n", "1n", "2n", "5n", "1⏎n"] {
      var app = AppDriver(Books.underway)
      app.strike(keys)
      #expect(app.status == "6月未填报，先录入支出再写备注。", "\(keys)")
      #expect(app.state.form == nil)
    }
  }

  @Test func itIsOfTheCellChosenInTheYear() {
    var app = AppDriver(Books.underway)
    app.strike("5↓←n五月的事⌃s")
    #expect(app.lastEdits == note(nil, "五月的事", .may))
    app.strike("→←")
    #expect(app.shows("备注：五月的事"))
    app.strike("→n六月的事⌃s")
    #expect(app.lastEdits == note(nil, "六月的事"))
  }

  @Test func theSheetsMarkAmountsThatHaveOne() {
    var app = AppDriver(Books.underway)
    app.strike("2↓")
    #expect(app.words("乙项目")[1] == "4.00")
    app.strike("n说明⌃s")
    #expect(app.words("乙项目")[1...2] == ["*", "4.00"])
    #expect(app.status.contains("已保存"))
    app.strike("↑↓")
    #expect(app.shows("备注：说明"))
    app.strike("⎋5↓")
    #expect(app.words("乙项目").suffix(3) == ["26.00*", "4.00", "30.00"])
  }

  @Test func aClosedMonthWantsAReason() throws {
    var app = AppDriver(Books.underway)
    try app.closeElsewhere(.june)
    app.strike("↓n说明⌃s")
    #expect(app.status.hasPrefix("修改原因："))
    app.strike("补充说明⏎")
    #expect(app.lastEdits == note(nil, "说明"))
    #expect(app.history.last?.reason == "补充说明")
  }

  @Test func aReadOnlySessionSaysWhyNot() {
    for keys in ["↓n", "2↓n", "5↓n"] {
      var app = AppDriver(Books.underway, isReadOnly: true)
      app.strike(keys)
      #expect(app.status == "以只读方式打开，不能修改。", "\(keys)")
    }
  }

  @Test func theNoteOfTwoPeopleIsAskedAbout() throws {
    var app = AppDriver(Books.underway)
    app.strike("↓n我的")
    try app.write(.note(project: "B2", month: .june, Replacing(nil, with: "对方的")))
    app.poll()
    #expect(app.shows("其他人也改了此栏；Ctrl-R 用对方的"))
    app.strike("⌃s")
    #expect(app.disk.projects[1].spending(in: .june)?.note == "对方的")
    #expect(app.field(.note) == "我的")
    app.strike("⌃s")
    #expect(app.lastEdits == note("对方的", "我的"))
  }

  @Test func aMonthThatIsTakenOutMeanwhileIsTold() throws {
    var app = AppDriver(Books.underway)
    app.strike("↓n我的")
    try app.write(
      .spending(project: "B2", month: .june, Replacing(funds("4"), with: nil)))
    app.poll()
    app.strike("⌃s")
    #expect(app.shows("✗ 6月未填报，不能写备注；请先录入支出。"))
    #expect(app.field(.note) == "我的")
  }
}
