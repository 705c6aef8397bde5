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
    #expect(sitting.status == "li：乙项目 6月 未填报 -> 7.00")
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
    #expect(sitting.status == "已保留对方的数。")
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

/// Months that are reported and closed.
@Suite struct ClosingTests {
  private func closed() -> Sitting {
    var sitting = Sitting(Books.underway)
    sitting.strike("2c→⏎")
    return sitting
  }

  @Test func closingAsksAndIsMarked() {
    var sitting = Sitting(Books.underway)
    sitting.strike("2c")
    #expect(sitting.shows("结账到6月？结账后，6月及以前要写明原因才能改。"))
    sitting.strike("⎋")
    #expect(sitting.book.closedThrough == nil)
    sitting.strike("c⏎")
    #expect(sitting.book.closedThrough == nil)
    sitting.strike("c→⏎")
    #expect(sitting.book.closedThrough == .june)
    #expect(sitting.disk == sitting.book)
    #expect(sitting.status == "已保存：结账到6月")
    #expect(sitting.rows[0].hasSuffix("录入 2024年6月（已结账）"))
    sitting.strike("]")
    #expect(!sitting.rows[0].contains("已结账"))
    sitting.strike("[c")
    #expect(sitting.status == "6月已结账；在录入屏输入并写明原因后可改。")
    sitting.strike("u")
    #expect(sitting.status == "已撤销并保存：各月都重新打开")
    #expect(sitting.book.closedThrough == nil)
  }

  @Test func aClosedMonthIsChangedOnlyWithAReason() {
    var sitting = closed()
    sitting.strike("5")
    #expect(sitting.status.hasPrefix("修改原因："))
    #expect(sitting.status.hasSuffix("6月已结账"))
    sitting.strike("⏎")
    #expect(sitting.status.hasSuffix("请写明原因"))
    sitting.strike("凭证有误⏎⏎")
    #expect(sitting.recorded(0) == funds("5"))
    #expect(sitting.commits.last?.reason == "凭证有误")
    #expect(sitting.disk == sitting.book)
    sitting.strike("↑H")
    #expect(sitting.shows("（凭证有误）"))
  }

  @Test func withoutAReasonNothingHappens() {
    var sitting = closed()
    let before = sitting.book
    sitting.strike("5⎋")
    #expect(sitting.book == before)
    #expect(sitting.commits.count == 1)
    sitting.paste("5")
    #expect(sitting.status.hasPrefix("修改原因："))
    sitting.strike("⎋")
    #expect(sitting.book == before)
  }

  @Test func undoInAClosedMonthAsksWhy() throws {
    var sitting = Sitting()
    sitting.strike("25⏎")
    let entry = try sitting.write(
      Commit(.closing(through: .june), expecting: nil), by: Sitting.other)
    sitting.send(.refreshed(sitting.disk, by: [entry]))
    sitting.strike("u")
    #expect(sitting.status.hasPrefix("修改原因："))
    #expect(sitting.recorded(0) == funds("5"))
    sitting.strike("记错⏎")
    #expect(sitting.recorded(0) == nil)
    #expect(sitting.commits.last?.reason == "记错")
  }

  @Test func aMonthClosedWhileOneTypesAsksWhyAndKeepsTheAmount() throws {
    var sitting = Sitting()
    sitting.strike("25")
    let entry = try sitting.write(
      Commit(.closing(through: .june), expecting: nil), by: Sitting.other)
    sitting.send(.refreshed(sitting.disk, by: [entry]))
    sitting.strike("⏎")
    #expect(sitting.status.hasPrefix("修改原因："))
    sitting.strike("补记⏎")
    #expect(sitting.recorded(0) == funds("5"))
    #expect(sitting.disk == sitting.book)
  }
}

/// What was being typed when a session was cut off, and whose change was which.
@Suite struct ContinuingTests {
  @Test func whatWasBeingTypedIsKeptAndResumed() throws {
    var sitting = Sitting()
    sitting.strike("2↓→⇥4.5")
    let unfinished = try #require(sitting.state.unfinishedEntry)
    #expect(
      unfinished
        == UnfinishedEntry(
          project: "B2", month: .june, source: .other, isCumulative: true, text: "4.5"))
    var next = Sitting(asOf: .march)
    next.resume(unfinished)
    #expect(next.asOf == .june)
    #expect(next.status == "上次中断时正在输入，内容还在：Enter 记下，Esc 放弃。")
    next.strike("⏎")
    #expect(next.recorded(1) == funds("0", "4.5"))
  }

  @Test func whatWasBeingTypedOutlivesTheClosingOfItsMonth() {
    var book = Books.three
    _ = try? book.apply(.closing(through: .june))
    var sitting = Sitting(book)
    sitting.resume(
      UnfinishedEntry(
        project: "B2", month: .june, source: .fiscal, isCumulative: false, text: "4.5"))
    sitting.strike("补记⏎⏎")
    #expect(sitting.recorded(1) == funds("4.5"))
  }

  @Test func nothingTypedIsNothingKept() {
    var sitting = Sitting()
    #expect(sitting.state.unfinishedEntry == nil)
    sitting.strike("25⎋")
    #expect(sitting.state.unfinishedEntry == nil)
  }

  @Test func theHistoryOfAProjectIsNewestFirst() {
    var sitting = Sitting()
    sitting.strike("25⏎↑e⌃u6⏎↓7⏎⎋4")
    #expect(sitting.rows[2] == "修改历史  甲项目  （再按 4 看全部）")
    #expect(sitting.rows[4].hasPrefix("2  2024-10-08 01:00  zhang@desk1  甲项目 6月 5.00 -> 6.00"))
    #expect(sitting.rows[5].hasPrefix("1  2024-10-08 01:00  zhang@desk1  甲项目 6月 未填报 -> 5.00"))
    #expect(!sitting.shows("丙项目"))
    sitting.strike("4")
    #expect(sitting.rows[2] == "修改历史  示例单位")
    #expect(sitting.shows("丙项目"))
  }
}
