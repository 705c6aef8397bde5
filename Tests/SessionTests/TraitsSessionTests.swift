import BudgetCommands
import BudgetModel
import BudgetStore
import BudgetText
import BudgetUI
import TerminalKit
import TestSupport
import Testing

/// What the terminal says of itself, through the real loops.
@Suite struct TraitsSessionTests {
  private let light = TerminalTraits(background: .light, isAmbiguousWide: true)

  private let isUnambiguous = ScriptStep.wait(what: "other glyphs") { $0.glyphs == .unambiguous }

  private func adopted(_ traits: TerminalTraits) -> TerminalOptions {
    var personal = PersonalSettings()
    personal.traits = traits
    return personal.terminal
  }

  @Test func itHoldsInTheTourAndAfterIt() throws {
    let book = try BookFile.open(Repository.sample).book
    let ledger = MemoryLedger(MemoryStore(book), author: Author(user: "zhang", host: "desk1"))
    let size = Size(rows: 24, columns: 80)
    func state() -> AppState {
      AppState(
        book: book, author: ledger.author, asOf: .september,
        settings: Settings(strings: Strings(.chinese), commitPrefix: "session"), size: size)
    }
    let device = ScriptedDevice(
      size: size,
      script: [
        .keys("?t"), .wait(for: "教程 1/6"), .event(.traits(light)), isUnambiguous, .keys("q"),
        .wait(forNo: "教程 1/6"), isUnambiguous, .keys("qq"),
      ])
    let opened = Session(
      state: state(), ledger: ledger, device: device, lookout: .alone,
      tour: { _ in
        var start = state()
        start.beginTour()
        return (start, MemoryLedger(MemoryStore(book), author: ledger.author))
      })
    var session = try #require(opened)
    _ = session.run(on: device)
    if let failure = device.failure { Issue.record("\(failure)") }
    // By the tour, and by what came after it.
    #expect(device.adopted == [adopted(light), adopted(light)])
  }

  @Test func itHoldsOnTheStartScreen() throws {
    let context = CommandContext(
      environment: { _ in nil }, now: { Timestamp(seconds: 1_728_349_200) }, today: { nil },
      clockOffset: { 0 }, author: { Author(user: "zhang", host: "desk1") },
      terminalColumns: { nil }, input: { () throws(SystemTrouble) in [] },
      output: { (_: [UInt8]) throws(SystemTrouble) in }, errors: { _ in })
    let size = Size(rows: 24, columns: 80)
    let device = ScriptedDevice(
      size: size, script: [.event(.traits(light)), isUnambiguous, .keys("q")])
    var session = StartSession(
      state: StartState(
        strings: Strings(.chinese), today: nil, missing: nil, recent: [], size: size),
      errands: StartErrands(context, today: nil), device: device)
    _ = session.run(on: device)
    if let failure = device.failure { Issue.record("\(failure)") }
    #expect(device.adopted == [adopted(light)])
    #expect(device.frames.first?.glyphs == .unicode)
  }
}
