import BudgetCommands
import BudgetModel
import BudgetStore
import BudgetText
import BudgetUI
import TerminalKit
import TestSupport
import Testing

/// The real loop and its worker, driven by scripts of keys on a scripted terminal.
@Suite struct SessionTests {
  private let author = Author(user: "zhang", host: "desk1")

  private func state(_ ledger: some Ledger, asOf month: Month) -> AppState {
    AppState(
      book: ledger.book, history: ledger.history, author: ledger.author, asOf: month,
      settings: Settings(strings: Strings(.chinese), commitPrefix: "session"),
      size: Size(rows: 24, columns: 80))
  }

  /// Plays a script to its end and hands over how the session ended and what it left.
  private func play<Store: Ledger>(
    _ script: [ScriptStep], on ledger: Store, asOf month: Month = .september,
    edit: @escaping Session<Store>.EditText = { text, _ in .edited(text) }
  ) throws -> (end: Session<Store>.End, state: AppState) {
    let device = ScriptedDevice(size: Size(rows: 24, columns: 80), script: script)
    let opened = Session(
      state: state(ledger, asOf: month), ledger: ledger,
      device: device, edit: edit)
    var session = try #require(opened)
    let end = session.run(on: device)
    if let failure = device.failure { Issue.record("\(failure)") }
    return (end, session.state)
  }

  static func sample() throws -> BudgetBook { try BookFile.open(Repository.sample).book }

  private func spent(_ book: BudgetBook, _ project: Int, _ month: Month = .september) -> Money? {
    book.projects[project].spending(in: month)?.amount[.fiscal]
  }

  private func ledger(_ folder: TemporaryFolder) throws -> FileLedger {
    try folder.copy(Repository.sample, to: "book.json")
    return try FileLedger.open(
      folder["book.json"], author: author,
      clock: FileLedger.Clock(now: { Timestamp(seconds: 1_728_349_200) }, today: { nil }))
  }

  @Test func typedSavedUndoneAndQuit() throws {
    let store = MemoryStore(try Self.sample())
    let (end, _) = try play(
      [
        .keys("2↓4.65⏎"), .wait(for: "已保存：公务用车服务平台运行 9月 未填报 -> 4.65"), .keys("u"),
        .wait(for: "已撤销并保存"), .keys("q"),
      ], on: MemoryLedger(store, author: author))
    #expect(end == .quit)
    #expect(store.contents.history.map(\.undoes) == [nil, 1])
    #expect(store.contents.book == (try Self.sample()))
  }

  @Test func quittingAtOnceLosesNothing() throws {
    let store = MemoryStore(try Self.sample())
    let (end, _) = try play(
      [.keys("2↓4.65⏎q"), .wait(for: "不会出现")], on: MemoryLedger(store, author: author))
    #expect(end == .quit)
    #expect(spent(store.contents.book, 1)?.wanText == "4.65")
  }

  @Test func whatOthersCommitAppearsByItself() throws {
    let store = MemoryStore(try Self.sample())
    let mine = MemoryLedger(store, author: author)
    var theirs = MemoryLedger(store, author: Author(user: "li", host: "desk2"))
    let edit = Edit.spending(
      project: theirs.book.projects[1].code, month: .september,
      Replacing(nil, with: Funds(.fiscal, Money(fen: 1_000_000))))
    _ = try theirs.commit(Commit([edit], id: .random()))
    let (end, _) = try play(
      [.wait(for: "li 刚修改：公务用车服务平台运行 9月 未填报 -> 1.00"), .keys("q")], on: mine)
    #expect(end == .quit)
  }

  @Test func typingGoesOnWhileTheLockIsHeld() throws {
    try TemporaryFolder.with { folder in
      let ledger = try ledger(folder)
      let lock = try HeldLock(folder[".book.json.lock"])
      let (end, _) = try play(
        [
          .keys("2↓4.65⏎"), .wait(for: "仍在保存"), .keys("]1.5⏎"), .wait(for: "2024年10月"),
          .wait(until: { frame in
            lock.release()
            return frame.shows("已保存：机关院内后勤运行保障 10月 未填报 -> 1.50")
          }), .keys("q"),
        ], on: ledger)
      #expect(end == .quit)
      let book = try BookFile.open(folder["book.json"]).book
      #expect(spent(book, 1)?.wanText == "4.65")
      #expect(spent(book, 2, .october)?.wanText == "1.50")
    }
  }

  @Test func escGivesUpWaitingAndNothingIsLost() throws {
    try TemporaryFolder.with { folder in
      let ledger = try ledger(folder)
      let lock = try HeldLock(folder[".book.json.lock"])
      let (end, _) = try play(
        [
          .keys("2↓4.65⏎"), .wait(for: "仍在保存"), .keys("⎋"), .wait(for: "未保存！"),
          .wait(until: { frame in
            lock.release()
            return frame.shows("未保存！")
          }), .keys("⌃s"),
          .wait(for: "已保存：公务用车服务平台运行 9月 未填报 -> 4.65"), .keys("q"),
        ], on: ledger)
      #expect(end == .quit)
      #expect(spent(try BookFile.open(folder["book.json"]).book, 1)?.wanText == "4.65")
    }
  }

  @Test func aSessionThatIsCutOffSavesWhatWasConfirmed() throws {
    let store = MemoryStore(try Self.sample())
    let (end, state) = try play(
      [.keys("2↓4.65⏎7.5"), .event(.terminate(signal: 15))],
      on: MemoryLedger(store, author: author))
    #expect(end == .signal(15))
    #expect(!state.hasUnsavedChanges)
    #expect(state.unfinishedEntry?.text == "7.5")
    #expect(spent(store.contents.book, 1)?.wanText == "4.65")
  }

  @Test(arguments: [Event.closed, .terminate(signal: 1), .terminate(signal: 15)])
  func aFormThatIsCutOffIsKeptFieldByField(end: Event) throws {
    let store = MemoryStore(try Self.sample())
    let (_, state) = try play(
      [
        .keys("E⇥未完⇥负责人⇥张三"), .event(.resize(Size(rows: 3, columns: 10))),
        .event(.resize(Size(rows: 24, columns: 80))), .event(end),
      ], on: MemoryLedger(store, author: author))
    let draft = Unfinished.form(
      UnfinishedForm(
        kind: "project", project: "13053524P00000210281P",
        fields: [
          "name": .text("大型设备运行保障经费未完"), "attributes": .rows([["负责人", "张三"]]),
        ], opened: ["name": .text("大型设备运行保障经费"), "attributes": .rows([])]))
    #expect(state.unfinished == [draft])
    var resumed = self.state(MemoryLedger(store, author: author), asOf: .september)
    let goesOn = resumed.resume(draft)
    #expect(goesOn)
    #expect(resumed.unfinished == [draft])
  }

  @Test func aFormThatWasSavedIsNotKept() throws {
    let store = MemoryStore(try Self.sample())
    let (_, state) = try play(
      [.keys("E⇥改⌃s"), .event(.terminate(signal: 15))], on: MemoryLedger(store, author: author))
    #expect(state.unfinished == [])
    #expect(store.contents.book.projects[0].name == "大型设备运行保障经费改")
  }

  @Test func twoSessionsAtOneProjectMergeFieldByField() throws {
    let store = MemoryStore(try Self.sample())
    var theirs = MemoryLedger(store, author: Author(user: "li", host: "desk2"))
    let project = theirs.book.projects[0]
    let rename = Edit.name(project: project.code, Replacing(project.name, with: "大型设备"))
    let mine = MemoryLedger(store, author: author)
    _ = try theirs.commit(Commit([rename], id: .random()))
    let (end, _) = try play(
      [
        .keys("E⇥⇥⇥⇥⇥⇥⇥⇥⇥我的用途"), .wait(for: "li 刚修改"), .keys("⌃s"),
        .wait(for: "已保存：大型设备 修改资金用途"), .keys("q"),
      ], on: mine)
    #expect(end == .quit)
    #expect(store.contents.book.projects[0].name == "大型设备")
    #expect(store.contents.book.projects[0].purpose == project.purpose + "我的用途")
  }

  @Test func theTerminalIsLentToTheEditor() throws {
    let store = MemoryStore(try Self.sample())
    let (end, _) = try play(
      [
        .keys("E⇥⌃x⌃e"), .wait(for: "大型设备运行保障经费（改）"), .keys("⌃s"),
        .wait(for: "已保存"), .keys("q"),
      ], on: MemoryLedger(store, author: author), edit: { text, _ in .edited(text + "（改）") })
    #expect(end == .quit)
    #expect(store.contents.book.projects[0].name == "大型设备运行保障经费（改）")
  }

  @Test func aSessionThatIsCutOffSavesWhatWaitsBehindAClash() throws {
    let store = MemoryStore(try Self.sample())
    let mine = MemoryLedger(store, author: author)
    var theirs = MemoryLedger(store, author: Author(user: "li", host: "desk2"))
    let edit = Edit.spending(
      project: theirs.book.projects[1].code, month: .september,
      Replacing(nil, with: Funds(.fiscal, Money(fen: 1_000_000))))
    _ = try theirs.commit(Commit([edit], id: .random()))
    let (end, _) = try play(
      [.burst("2↓4.65⏎↓↓↓↓↓↓↓3⏎"), .wait(for: "li@desk2"), .event(.terminate(signal: 15))], on: mine
    )
    #expect(end == .signal(15))
    #expect(spent(store.contents.book, 1)?.wanText == "1.00")
    #expect(spent(store.contents.book, 9)?.wanText == "3.00")
  }

  @Test func anUncertainSaveIsSentAgainAndRecordedOnce() throws {
    let store = MemoryStore(try Self.sample())
    store.setTrouble(.keepsSilent(.busy))
    let (end, _) = try play(
      [
        .keys("2↓4.65⏎"), .wait(for: "未保存！"), .keys("u"), .wait(for: "不能确定"),
        .wait(until: { _ in
          store.setTrouble(nil)
          return true
        }), .keys("⌃s"), .wait(for: "已保存"), .keys("q"),
      ], on: MemoryLedger(store, author: author))
    #expect(end == .quit)
    #expect(store.contents.history.count == 1)
  }
}
