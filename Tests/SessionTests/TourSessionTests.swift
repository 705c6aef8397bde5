import BudgetCommands
import BudgetModel
import BudgetText
import BudgetUI
import TerminalKit
import TestSupport
import Testing

/// What has the terminal for a while, through the real loop: a tour on a sample, and a text for the clipboard.
@Suite struct TourSessionTests {
  private let author = Author(user: "zhang", host: "desk1")

  private func state(_ ledger: some Ledger, _ size: Size) -> AppState {
    AppState(
      book: ledger.book, history: ledger.history, author: author, asOf: .september,
      settings: Settings(strings: Strings(.chinese), commitPrefix: "session"), size: size)
  }

  /// Plays a script at a store with the sample and hands over how the session ended.
  private func play(
    _ script: [ScriptStep], on store: MemoryStore, sample: MemoryStore
  ) throws -> (end: Session<MemoryLedger>.End, device: ScriptedDevice, state: AppState) {
    let device = ScriptedDevice(size: Size(rows: 24, columns: 80), script: script)
    let ledger = MemoryLedger(store, author: author)
    let opened = Session(
      state: state(ledger, device.size), ledger: ledger, device: device,
      tour: { size in
        let ledger = MemoryLedger(sample, author: author)
        var state = state(ledger, size)
        state.beginTour()
        return (state, ledger)
      })
    var session = try #require(opened)
    let end = session.run(on: device)
    if let failure = device.failure { Issue.record("\(failure)") }
    return (end, device, session.state)
  }

  @Test func aTourChangesTheSampleAloneAndLeadsBack() throws {
    let (store, sample) = (
      MemoryStore(try SessionTests.sample()), MemoryStore(try SessionTests.sample())
    )
    let (end, _, state) = try play(
      [
        .keys("3↓?t"), .wait(for: "教程 1/6"), .keys("3⏎⎋2↓1.42⏎"), .wait(for: "教程 4/6"),
        .event(.resize(Size(rows: 30, columns: 100))), .keys("q"), .wait(forNo: "教程 4/6"),
        .keys("⎋2↓4.65⏎"), .wait(for: "已保存：公务用车服务平台运行 9月 未填报 -> 4.65"), .keys("q"),
      ], on: store, sample: sample)
    #expect(end == .quit)
    #expect(state.view().fullSize == Size(rows: 30, columns: 100))
    #expect(store.contents.history.count == 1)
    #expect(sample.contents.history.count == 1)
  }

  @Test func aTourThatIsCutOffEndsTheSession() throws {
    let store = MemoryStore(try SessionTests.sample())
    let (end, _, _) = try play(
      [.keys("?t"), .wait(for: "教程 1/6"), .event(.terminate(signal: 15)), .keys("2↓4.65⏎q")],
      on: store, sample: MemoryStore(try SessionTests.sample()))
    #expect(end == .signal(15))
    #expect(store.contents.history.isEmpty)
  }

  @Test func commandsAndProjectsAreFoundByPinyin() throws {
    let store = MemoryStore(try SessionTests.sample())
    let (end, _, state) = try play(
      [
        .keys("⌃ppcfx⏎"), .wait(for: "问题在先"), .keys("/dxsb"), .wait(forNo: "招待所运行费"), .keys("⏎e"),
        .wait(for: "录入 2024年9月"), .keys("⌥12↓="), .wait(for: "公务用车服务平台运行  财政资金"), .keys("⎋⎋q"),
      ], on: store, sample: MemoryStore(try SessionTests.sample()))
    #expect(end == .quit)
    #expect(store.contents.history.isEmpty)
    #expect(!state.hasUnsavedChanges)
  }

  @Test func amountsChosenGoToTheClipboard() throws {
    let store = MemoryStore(try SessionTests.sample())
    let (_, device, _) = try play(
      [.keys("2 ↓y"), .wait(for: "已复制 2 格"), .keys("q")], on: store,
      sample: MemoryStore(try SessionTests.sample()))
    #expect(device.copied == ["2.60\n"])
  }
}
