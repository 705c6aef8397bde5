import BudgetCommands
import BudgetModel
import BudgetText
import BudgetUI
import TerminalKit
import Testing

/// The rest of a history, read by the real loop's worker when the screen or undo needs it.
@Suite struct HistoryReadingTests {
  private let author = Author(user: "zhang", host: "desk1")

  /// 甲's amount of a month, set to one more with every entry; the first entry is the only one by the author.
  private func store() throws -> MemoryStore {
    let book = try SessionTests.sample()
    let store = MemoryStore(book)
    var first = MemoryLedger(store, author: author)
    var others = MemoryLedger(store, author: Author(user: "li", host: "desk2"))
    for number in 1...80 {
      let (project, old) =
        number == 1 ? (book.projects[1].code, nil) : (book.projects[0].code, amount(number - 1))
      let edit = Edit.spending(
        project: project, month: .december,
        Replacing(number == 2 ? nil : old, with: amount(number)))
      let commit = Commit([edit], id: CommitID("\(number)"))
      _ = try number == 1 ? first.commit(commit) : others.commit(commit)
    }
    return store
  }

  private func amount(_ number: Int) -> Funds? {
    Funds(.fiscal, Money(fen: Int64(number) * 10_000))
  }

  private func play(_ script: [ScriptStep], on store: MemoryStore, atHand: Int) throws {
    try play(script, on: MemoryLedger(store, author: author, atHand: atHand))
  }

  private func play(_ script: [ScriptStep], on ledger: some Ledger) throws {
    let size = Size(rows: 24, columns: 80)
    let device = ScriptedDevice(size: size, script: script)
    let opened = Session(
      state: AppState(
        book: ledger.book, history: ledger.history, author: author, asOf: .september,
        settings: Settings(strings: Strings(.chinese), commitPrefix: "session"), size: size),
      ledger: ledger, device: device)
    var session = try #require(opened)
    #expect(session.run(on: device) == .quit)
    if let failure = device.failure { Issue.record("\(failure)") }
  }

  @Test func theEndOfALongHistoryIsReached() throws {
    try play(
      [.keys("44⇲"), .wait(for: "1  1970-01-01 00:00  zhang@desk1"), .keys("q")], on: try store(),
      atHand: 40)
  }

  @Test func undoGoesBackBeyondWhatIsAtHand() throws {
    let store = try store()
    try play([.keys("u"), .wait(for: "已撤销并保存"), .keys("q")], on: store, atHand: 10)
    #expect(store.contents.history.last?.undoes == 1)
  }

  @Test func quittingAtOnceWaitsForIt() throws {
    let store = try store()
    try play([.keys("uq"), .wait(for: "不会出现")], on: store, atHand: 10)
    #expect(store.contents.history.last?.undoes == 1)
  }

  @Test func aHistoryThatCannotBeReadIsTold() throws {
    let ledger = UnreadableLedger(
      ledger: MemoryLedger(try store(), author: author, atHand: 30))
    try play(
      [
        .keys("44⇲"), .wait(for: "更早的记录无法读取：系统报告：没有权限。"), .keys("u"),
        .wait(for: "无法读取更早的历史，没有改动：系统报告：没有权限。"), .keys("q"),
      ], on: ledger)
  }
}

/// A ledger that has its latest entries at hand and may not read the others.
private struct UnreadableLedger: Ledger {
  var ledger: MemoryLedger

  var author: Author { ledger.author }
  var book: BudgetBook { ledger.book }
  var history: History { ledger.history }

  mutating func commit(
    _ commit: Commit, isCancelled: () -> Bool
  ) throws(CommitFailure) -> Snapshot {
    try ledger.commit(commit, isCancelled: isCancelled)
  }

  mutating func poll() throws(StorageFailure) -> Snapshot? { try ledger.poll() }

  func wholeHistory() throws(StorageFailure) -> History {
    throw .cannotRead(errorNumber: 13)
  }
}
