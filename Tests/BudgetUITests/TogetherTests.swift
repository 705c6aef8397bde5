import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Several people at one file: what others enter is seen and kept, and a clash is settled in place.
@Suite struct TogetherTests {
  private func rival(_ code: String, _ amount: String?, from before: String? = nil) -> Commit {
    Commit(
      .spending(
        project: code, month: .june, entry: amount.map { SpendingEntry(amount: funds($0)) }),
      expecting: before.map { SpendingEntry(amount: funds($0)) })
  }

  @Test func whatOthersEnterAppearsWithAQuietNotice() throws {
    var sitting = Sitting()
    sitting.strike("25")
    let entry = try sitting.write(rival("B2", "7"), by: Sitting.other)
    sitting.send(.refreshed(sitting.disk, by: [entry]))
    #expect(sitting.status == "li 刚修改：乙项目 6月 未填报 -> 7.00")
    #expect(sitting.words("乙项目").contains("7.00"))
    // What is being typed stays, and goes on top of theirs.
    sitting.strike("⏎")
    #expect(sitting.status.hasPrefix("已保存：甲项目"))
    #expect(sitting.recorded(0) == funds("5"))
    #expect(sitting.recorded(1) == funds("7"))
    #expect(sitting.book == sitting.disk)
  }

  @Test func changesToOtherCellsMergeEvenUnseen() throws {
    var sitting = Sitting()
    try sitting.write(rival("B2", "7"), by: Sitting.other)
    sitting.strike("25⏎")
    #expect(sitting.recorded(1) == funds("7"))
    #expect(sitting.words("乙项目").contains("7.00"))
    #expect(sitting.book == sitting.disk)
  }

  @Test func aClashShowsBothWhoAndWhenAndKeepsTheirsUnlessToldOtherwise() throws {
    var sitting = Sitting()
    sitting.strike("25")
    try sitting.write(rival("A1", "3"), by: Sitting.other)
    sitting.strike("⏎")
    #expect(sitting.shows("li@desk2"))
    #expect(sitting.shows("2024-10-08 01:00"))
    #expect(sitting.shows("[ 保留 3.00 ]  [ 用我的 5.00 ]"))
    #expect(sitting.recorded(0) == funds("3"))
    var mine = sitting
    sitting.strike("⏎")
    #expect(sitting.status == "已保留对方数据。")
    #expect(sitting.recorded(0) == funds("3"))
    #expect(sitting.disk == sitting.book)
    mine.strike("→⏎")
    #expect(mine.recorded(0) == funds("5"))
    #expect(mine.disk == mine.book)
    #expect(mine.commits.last?.expected == SpendingEntry(amount: funds("3")))
    mine.strike("u")
    #expect(mine.recorded(0) == funds("3"))
  }

  @Test func theSameAmountFromBothIsNoClash() throws {
    var sitting = Sitting()
    sitting.strike("25")
    try sitting.write(rival("A1", "5"), by: Sitting.other)
    sitting.strike("⏎")
    #expect(!sitting.shows("[ 保留"))
    #expect(sitting.recorded(0) == funds("5"))
  }

  @Test(arguments: ["", "3", "2", "2↓", "25", "↓⏎", "↓4", "↓⏎?", "3↓↓⏎"])
  func projectsThatOthersMoveOrRemoveAreFoundAgain(keys: String) {
    let project = Books.three.projects
    let books = [
      Books.book([project[2], project[1], project[0]]), Books.book([project[1]]), Books.empty,
    ]
    for book in books {
      var sitting = Sitting()
      sitting.strike(keys)
      let name = sitting.state.selectedProject.map { sitting.book.projects[$0].name }
      sitting.disk = book
      sitting.send(.refreshed(book, by: []))
      _ = sitting.frame
      let after = sitting.state.selectedProject.map { sitting.book.projects[$0].name }
      #expect(after == name || !book.projects.contains { $0.name == name })
      sitting.strike("⏎⎋⎋⎋13⏎4")
      _ = sitting.frame
    }
  }

  @Test func othersChangesAreNotMineToUndo() throws {
    var sitting = Sitting()
    let entry = try sitting.write(rival("B2", "7"), by: Sitting.other)
    sitting.send(.refreshed(sitting.disk, by: [entry]))
    sitting.strike("u")
    #expect(sitting.status == "没有可撤销的改动。")
    #expect(sitting.recorded(1) == funds("7"))
  }

  @Test func undoOfWhatSomebodyChangedSinceIsAClashToo() throws {
    var sitting = Sitting()
    sitting.strike("25⏎")
    try sitting.write(rival("A1", "6", from: "5"), by: Sitting.other)
    sitting.strike("u")
    #expect(sitting.shows("[ 保留 6.00 ]  [ 用我的 未填报 ]"))
    sitting.strike("⎋")
    #expect(sitting.recorded(0) == funds("6"))
    // Theirs stands, and undo goes on to what came before.
    sitting.strike("u")
    #expect(sitting.status == "没有可撤销的改动。")
  }

  @Test func unsavedChangesAreAllBroughtToTheDiskInOrder() throws {
    var sitting = Sitting()
    sitting.trouble = "磁盘已满。"
    sitting.strike("25⏎6⏎")
    try sitting.write(rival("C3", "9"), by: Sitting.other)
    sitting.trouble = nil
    sitting.strike("⌃s")
    #expect(sitting.recorded(0) == funds("5"))
    #expect(sitting.recorded(1) == funds("6"))
    #expect(sitting.recorded(2) == funds("9"))
    #expect(sitting.disk == sitting.book)
    #expect(sitting.history.map(\.sequence) == [1, 2, 3])
    sitting.strike("q")
    #expect(sitting.effects == [.quit])
  }
}
