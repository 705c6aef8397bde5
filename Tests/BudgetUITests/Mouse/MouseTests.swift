import BudgetModel
import DisplayText
import TerminalKit
import Testing

@testable import BudgetUI

/// The mouse does what keys do, at the place it points to.
///
/// Lists begin at row 3, below the head at row 2.
@Suite struct MouseTests {
  private func click(_ app: inout AppDriver, _ row: Int, _ column: Int) {
    app.send(.mouse(MouseEvent(.press, at: Point(row: row, column: column))))
  }

  /// A click on where a row of the screen first shows a text.
  private func click(_ app: inout AppDriver, on text: String) throws {
    let frame = app.frame
    let row = try #require((0..<frame.fullSize.rows).first { frame.rowText($0).contains(text) })
    let before = try #require(frame.rowText(row).firstRange(of: text)).lowerBound
    click(&app, row, String(frame.rowText(row)[..<before]).displayWidth)
  }

  @Test func aClickSelectsARowAndAnotherOpensIt() {
    var app = AppDriver()
    click(&app, 4, 10)
    #expect(app.state.selectedCode == "B2")
    #expect(app.state.screens.top.kind == .projects)
    click(&app, 4, 40)
    #expect(app.state.screens.top.kind == .project)
    #expect(app.state.selectedCode == "B2")
    // Nothing is there: an empty row, a totals line, the unit's name.
    app.strike("⎋")
    for row in [10, 20, 1] { click(&app, row, 10) }
    #expect(app.state.list?.order == .file)
    #expect(app.state.selectedCode == "B2")
    #expect(app.state.screens.top.kind == .projects)
  }

  @Test func tabsAndTheFooterAreKeys() throws {
    var app = AppDriver()
    try click(&app, on: "偏差")
    #expect(app.state.screens.top.kind == .variance)
    try click(&app, on: "Esc 返回")
    #expect(app.state.screens.top.kind == .projects)
    try click(&app, on: "? 帮助")
    #expect(app.state.screens.top.kind == .help)
    // On the sheet digits type, and the tabs work all the same.
    app.strike("2")
    try click(&app, on: "逐月")
    #expect(app.state.screens.top.kind == .months)
    // A hint of many keys is none of them.
    try click(&app, on: "0-9 录入")
    #expect(app.state.draft == nil)
  }

  @Test func fieldsOfAFormAreClicked() throws {
    var app = AppDriver()
    app.strike("E")
    try click(&app, on: "其他资金")
    #expect(app.state.form?.form.focus?.id == .budget(.other))
    // A choice that has the focus goes on to the next.
    app.strike("⎋,")
    try click(&app, on: "主题")
    #expect(app.state.form?.form.choice(of: .preference(.theme)) == 0)
    try click(&app, on: "主题")
    #expect(app.state.form?.form.choice(of: .preference(.theme)) == 1)
    app.strike("⌃p")
    let before = app.state.form
    click(&app, 3, 10)
    #expect(app.state.form == before)
  }

  @Test func rowsOfThePaletteAreClicked() throws {
    var app = AppDriver(rows: 40, columns: 120)
    app.strike("⌃p偏差")
    try click(&app, on: "偏差分析")
    #expect(app.state.screens.top.kind == .variance && app.state.prompt == nil)
    app.strike("⌃p一个月")
    try click(&app, on: "后一个月")
    #expect(app.state.prompt?.viewport.selected != 0 && app.state.asOf == .june)
    try click(&app, on: "后一个月")
    #expect(app.state.asOf == .july)
  }

  @Test func aClickOnAHeadSorts() throws {
    var app = AppDriver()
    try click(&app, on: "执行%")
    #expect(app.shows("排序：执行% ^"))
    try click(&app, on: "执行%")
    #expect(app.shows("排序：执行% v"))
    #expect(app.state.screens.top.kind == .projects)
  }

  @Test func cellsOfTheSheetAreChosenAndThenChanged() throws {
    var app = AppDriver()
    app.strike("2")
    try click(&app, on: "其他累计")
    #expect(app.state.entry?.source == .fiscal)
    let head = app.frame.rowText(2)
    let other = String(head[..<(try #require(head.firstRange(of: "其他累计"))).lowerBound]).displayWidth
    click(&app, 4, other)
    #expect(app.state.selectedCode == "B2")
    #expect(app.state.entry?.source == .other)
    #expect(app.state.entry?.isCumulative == true)
    #expect(app.state.draft == nil)
    click(&app, 4, other)
    #expect(app.state.draft?.cell.project == "B2")
    // An amount being typed is not left by a click.
    app.strike("⌃u1")
    click(&app, 3, other)
    #expect(app.state.draft?.field.text == "1")
    #expect(app.state.selectedCode == "B2")
    try click(&app, on: "Enter 保存")
    #expect(app.state.draft == nil)
    #expect(app.disk.projects[1].spending(in: .june)?.amount[.other] == wan("1"))
  }

  @Test func cellsOfTheMonthsAreChosen() throws {
    var app = AppDriver()
    app.strike("5")
    let head = app.frame.rowText(2)
    let april = String(head[..<(try #require(head.firstRange(of: "4月"))).lowerBound]).displayWidth
    click(&app, 4, april)
    #expect(app.state.months?.month == .april)
    #expect(app.state.selectedCode == "B2")
    click(&app, 4, april)
    #expect(app.state.draft?.cell.month == .april)
  }

  @Test func theWheelScrollsAndChangesNothingElse() {
    var app = AppDriver(Books.many(100))
    let wheel = { (action: MouseEvent.Action) in
      Message.mouse(MouseEvent(action, at: Point(row: 5, column: 5)))
    }
    app.send(wheel(.wheelDown))
    #expect(app.state.list?.viewport.first == 3)
    #expect(app.state.selectedCode == "N4")
    app.send(wheel(.wheelUp))
    #expect(app.state.list?.viewport.first == 0)
    app.strike("?")
    app.send(wheel(.wheelDown))
    #expect(app.state.screens.top.reading?.viewport.first == 3)
    app.strike("⎋2")
    app.strike("5")
    app.send(wheel(.wheelDown))
    #expect(app.state.draft?.field.text == "5")
    #expect(app.commits.isEmpty)
  }

  @Test func aQuestionIsAnsweredByAClickAndNothingBelowIt() throws {
    var app = AppDriver()
    app.strike("2c")
    #expect(app.state.question != nil)
    click(&app, 0, 1)
    #expect(app.state.question != nil)
    try click(&app, on: "[ 结账")
    #expect(app.state.question == nil)
    #expect(app.disk.closedThrough == .june)
  }

  @Test func aKeyTurnsItOnAndOff() {
    var app = AppDriver()
    app.strike("m")
    #expect(app.status.hasPrefix("鼠标已开"))
    app.strike("m")
    #expect(app.status.hasPrefix("鼠标已关"))
    #expect(
      app.effects == [
        .adopt(
          TerminalOptions(
            theme: .color, hasMouse: true, asks: [.background, .ambiguousWidth])),
        .adopt(TerminalOptions(theme: .color, asks: [.background, .ambiguousWidth])),
      ])
  }

  @Test func theMenuOfTheStart() {
    var start = StartDriver()
    let press = { (row: Int) in
      StartMessage.mouse(MouseEvent(.press, at: Point(row: row, column: 8)))
    }
    start.send(press(4))
    #expect(start.state.selectedItem == .openSample)
    start.send(press(4))
    #expect(start.effects.last == .openSample)
  }
}
