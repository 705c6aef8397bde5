import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Several people at one file: what others enter is seen and kept, and a clash is settled in place.
@Suite struct TogetherTests {
  /// Another program leaves no entry, so what it did cannot be named; that something changed must be.
  @Test func whatAnotherProgramChangedIsToldThoughNothingSaysWhat() {
    var app = AppDriver()
    app.send(.polled(Snapshot(book: Books.underway, head: 0), remarks: []))
    #expect(app.book == Books.underway)
    #expect(app.status == "文件被其他程序改动，已读入新内容。")
  }

  @Test func whatOthersEnterAppearsWithAQuietNotice() throws {
    var app = AppDriver()
    app.strike("25")
    try app.write(AppDriver.spend("B2", "7"))
    app.poll()
    #expect(app.status == "li 刚修改：乙项目 6月 未填报 -> 7.00")
    #expect(app.words("乙项目").contains("7.00"))
    // What is being typed stays, and goes on top of theirs.
    app.strike("⏎")
    #expect(app.status.hasPrefix("已保存：甲项目"))
    #expect(app.recorded(0) == funds("5"))
    #expect(app.recorded(1) == funds("7"))
    #expect(app.book == app.disk)
  }

  @Test func changesToOtherCellsMergeEvenUnseen() throws {
    var app = AppDriver()
    try app.write(AppDriver.spend("B2", "7"))
    app.strike("25⏎")
    #expect(app.recorded(1) == funds("7"))
    #expect(app.words("乙项目").contains("7.00"))
    #expect(app.book == app.disk)
  }

  @Test func aClashShowsBothWhoAndWhenAndKeepsTheirsUnlessToldOtherwise() throws {
    var app = AppDriver()
    app.strike("25")
    try app.write(AppDriver.spend("A1", "3"))
    app.strike("⏎")
    #expect(app.shows("li@desk2"))
    #expect(app.shows("2024-10-08 01:00"))
    #expect(app.shows("甲项目 6月 3.00 -> 5.00"))
    #expect(app.shows("[ 保留对方的 ]  [ 用我的 ]"))
    #expect(app.recorded(0) == funds("3"))
    var mine = app
    app.strike("⏎")
    #expect(app.status == "已保留对方数据。")
    #expect(app.recorded(0) == funds("3"))
    #expect(app.disk == app.book)
    mine.strike("→⏎")
    #expect(mine.recorded(0) == funds("5"))
    #expect(mine.disk == mine.book)
    #expect(mine.commits.last?.edits == [AppDriver.spend("A1", "5", from: "3")])
    mine.strike("u")
    #expect(mine.recorded(0) == funds("3"))
  }

  @Test func theSameAmountFromBothIsNoClash() throws {
    var app = AppDriver()
    app.strike("25")
    try app.write(AppDriver.spend("A1", "5"))
    app.strike("⏎")
    #expect(!app.shows("[ 保留对方的"))
    #expect(app.recorded(0) == funds("5"))
  }

  @Test(arguments: ["", "3", "2", "2↓", "25", "↓⏎", "↓4", "↓⏎?", "3↓↓⏎"])
  func projectsThatOthersMoveOrRemoveAreFoundAgain(keys: String) {
    let project = Books.three.projects
    let books = [
      Books.book([project[2], project[1], project[0]]), Books.book([project[1]]), Books.empty,
    ]
    for book in books {
      var app = AppDriver()
      app.strike(keys)
      let name = app.state.selectedProject?.name
      app.disk = book
      app.poll()
      _ = app.frame
      let after = app.state.selectedProject?.name
      #expect(after == name || !book.projects.contains { $0.name == name })
      app.strike("⏎⎋⎋⎋13⏎4")
      _ = app.frame
    }
  }

  @Test func othersChangesAreNotMineToUndo() throws {
    var app = AppDriver()
    try app.write(AppDriver.spend("B2", "7"))
    app.poll()
    app.strike("u")
    #expect(app.status == "没有可撤销的改动。")
    #expect(app.recorded(1) == funds("7"))
  }

  @Test func undoOfWhatSomebodyChangedSinceIsAClashToo() throws {
    var app = AppDriver()
    app.strike("25⏎")
    try app.write(AppDriver.spend("A1", "6", from: "5"))
    app.strike("u")
    #expect(app.shows("甲项目 6月 6.00 -> 未填报"))
    app.strike("⎋")
    #expect(app.recorded(0) == funds("6"))
    // Theirs stands, and undo goes on to what came before.
    app.strike("u")
    #expect(app.status == "没有可撤销的改动。")
  }

  @Test func unsavedChangesAreAllBroughtToTheDiskInOrder() throws {
    var app = AppDriver()
    app.trouble = "磁盘已满。"
    app.strike("25⏎6⏎")
    app.trouble = nil
    try app.write(AppDriver.spend("C3", "9"))
    app.strike("⌃s")
    #expect(app.recorded(0) == funds("5"))
    #expect(app.recorded(1) == funds("6"))
    #expect(app.recorded(2) == funds("9"))
    #expect(app.disk == app.book)
    #expect(app.history.map(\.sequence) == [1, 2, 3])
    app.strike("q")
    #expect(app.effects == [.quit])
  }
}

/// Projects that come and go while one works.
extension TogetherTests {
  private static let removal = Edit.project(
    code: "A1", at: 0, Replacing(Books.three.projects[0], with: nil))
  private static let addition = Edit.project(
    code: "Z9",
    at: 0, Replacing(nil, with: Books.project("Z9", "新项目", plan: "1", "2", "3", "4")))

  @Test func whatWasTypedForAProjectThatIsGoneIsTold() throws {
    var app = AppDriver()
    app.strike("25.5")
    try app.write(Self.removal)
    app.poll()
    #expect(app.status == "项目 A1 已被删除，正在录入的“5.5”没有保存。")
    #expect(app.state.unfinishedEntry == nil)
    #expect(app.state.selectedCode == "B2")
    app.strike("⏎")
    #expect(app.commits.isEmpty)
  }

  @Test func itIsToldWhenTheNewsComeWithACommit() throws {
    for trouble in [nil, "磁盘已满。"] {
      var app = AppDriver()
      app.holdsCommits = true
      app.strike("2↓4⏎⇱5.5")
      try app.write(Self.removal)
      app.trouble = trouble
      app.answer()
      #expect(app.status == "项目 A1 已被删除，正在录入的“5.5”没有保存。")
      #expect(app.recorded(0) == funds("4"))
    }
  }

  @Test func aCommitForAProjectThatIsGoneIsRefusedAndTheRestSaved() throws {
    var app = AppDriver()
    app.holdsCommits = true
    app.strike("25⏎6⏎")
    try app.write(Self.removal)
    app.answer()
    #expect(app.status == "没有编码为 A1 的项目。")
    app.answer()
    #expect(app.book == app.disk)
    #expect(app.recorded(0) == funds("6"))
    #expect(!app.state.hasUnsavedChanges)
  }

  @Test func aRefreshWhileAReasonIsAskedForLeavesTheAmountOnItsProject() throws {
    var app = AppDriver()
    app.strike("2c→⏎↓5⏎")
    #expect(app.status.hasPrefix("修改原因："))
    // A project comes in above, so that 乙 stands in another row.
    try app.write(Self.addition)
    app.poll()
    #expect(app.state.unfinishedEntry?.project == "B2")
    #expect(app.state.selectedCode == "B2")
    #expect(app.cursor?.row == 22)
    app.strike("补记⏎")
    #expect(app.book.projects.map(\.code) == ["Z9", "A1", "B2", "C3"])
    #expect((0..<4).map { app.recorded($0) } == [nil, nil, funds("5"), nil])
    #expect(app.state.selectedCode == "C3")
    #expect(app.disk == app.book)
  }

  @Test func theProjectMayBeGoneWhenTheReasonIsThere() throws {
    var app = AppDriver()
    app.strike("2c→⏎5⏎")
    try app.write(Self.removal, reason: "重复")
    app.poll()
    app.strike("补记⏎")
    #expect(app.status == "没有编码为 A1 的项目。")
    #expect(app.book == app.disk)
    #expect(app.state.prompt == nil)
  }

  @Test(arguments: ["↓", "3↓", "2↓", "↓f", "/第⏎↓", "ss↓"])
  func listsKeepTheProjectSelected(keys: String) throws {
    var app = AppDriver(Books.many(60))
    app.strike(keys + String(repeating: "↓", count: 40))
    let code = app.state.selectedCode
    let row = app.selectedRow
    #expect(code != nil)
    try app.write(
      .project(code: "N1", at: 0, Replacing(Books.many(60).projects[0], with: nil)),
      .project(
        code: "Z8", at: 0,
        Replacing(nil, with: Books.project("Z8", "新项目甲", plan: "1", "2", "3", "4"))),
      .project(
        code: "Z9", at: 0,
        Replacing(nil, with: Books.project("Z9", "新项目乙", plan: "1", "2", "3", "4"))))
    app.poll()
    #expect(app.state.selectedCode == code)
    if keys != "2↓" { #expect(app.selectedRow == row) }
    #expect(app.rows.joined().contains("第\(code?.dropFirst() ?? "?")项"))
  }

  @Test func theSheetOfABookThatWasEmptiedHasNothingSelected() {
    var app = AppDriver()
    app.strike("2↓")
    app.disk = Books.empty
    app.poll()
    #expect(app.state.selectedCode == nil)
    for key in ["5", "⏎", "e", "M"] {
      app.strike(key)
      #expect(app.status == "没有选中的项目。", "\(key)")
    }
    app.disk = Books.three
    app.poll()
    #expect(app.state.selectedCode != nil)
  }

  @Test func theScreenOfAProjectThatIsGoneIsClosed() throws {
    var app = AppDriver()
    app.strike("⏎")
    try app.write(Self.removal)
    app.poll()
    #expect(app.state.screens.kinds == [.projects])
    #expect(app.state.selectedCode == "B2")
  }
}
