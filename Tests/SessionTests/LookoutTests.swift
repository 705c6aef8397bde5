import BudgetModel
import BudgetStore
import BudgetText
import BudgetUI
import TerminalKit
import TestSupport
import Testing

@testable import BudgetCommands

/// When a store is looked at.
@Suite struct LookScheduleTests {
  private let start = ContinuousClock.now

  private func milliseconds(_ schedule: LookSchedule) -> Int? {
    schedule.due.map { Int(($0 - start) / .milliseconds(1)) }
  }

  @Test func aStoreThatTellsNothingIsLookedAtWithinASecond() {
    var schedule = LookSchedule()
    #expect(schedule.due == nil)
    schedule.look(at: start, isWatched: false)
    #expect(milliseconds(schedule) == 700)
  }

  @Test func newsIsLookedAtOnceItIsOver() {
    var schedule = LookSchedule()
    schedule.look(at: start, isWatched: true)
    #expect(milliseconds(schedule) == 60_000)
    schedule.stir(at: start + .milliseconds(100))
    #expect(milliseconds(schedule) == 150)
    schedule.stir(at: start + .milliseconds(140))
    #expect(milliseconds(schedule) == 190)
    schedule.look(at: start + .milliseconds(190), isWatched: true)
    #expect(milliseconds(schedule) == 60_190)
  }

  @Test func newsWithoutEndIsLookedAtFourTimesASecond() {
    var schedule = LookSchedule()
    var looks = 0
    for time in stride(from: 0, to: 1_000, by: 10) {
      let now = start + .milliseconds(time)
      schedule.stir(at: now)
      if let due = schedule.due, due <= now {
        looks += 1
        schedule.look(at: now, isWatched: true)
      }
    }
    // After 250 ms, and each time begun anew with the next news, 10 ms later.
    #expect(looks == 3)
  }
}

/// What a look has to tell.
@Suite struct LookingOutTests {
  @Test func whyAStoreCannotBeUsedIsToldOnce() throws {
    var lookout = LookingOut(.alone, wakes: try #require(WakeSocket()))
    var told: [Bool] = []
    told.append(lookout.looked(failure: .vanished))
    told.append(lookout.looked(failure: .vanished))
    told.append(lookout.looked(failure: .unreadable))
    lookout.looked()
    told.append(lookout.looked(failure: .unreadable))
    #expect(told == [true, false, true, true])
  }

  @Test func whatACommitHasToldOfTheStoreALookDoesNotTellAgain() throws {
    let store = MemoryStore(try SessionTests.sample())
    let ledger = MemoryLedger(store, author: Author(user: "zhang", host: "desk1"))
    var lookout = LookingOut(.alone, wakes: try #require(WakeSocket()))
    lookout.hear(.failure(CommitFailure(.storage(.vanished))))
    let isTold = lookout.looked(failure: .vanished)
    #expect(!isTold)
    // Saved in the meantime, it is gone once more.
    lookout.hear(.success(Snapshot(book: ledger.book, head: 0)))
    let isToldAgain = lookout.looked(failure: .vanished)
    #expect(isToldAgain)
  }
}

/// News of a file through the real loop, by its watch alone: the regular look is later than a script's patience.
@Suite struct LookoutTests {
  private func play(
    _ script: (TemporaryFolder) -> [ScriptStep]
  ) throws {
    try TemporaryFolder.with { folder in
      try folder.copy(Repository.sample, to: "book.json")
      let path = folder["book.json"]
      let ledger = try Self.open(path, by: "zhang")
      let size = Size(rows: 24, columns: 80)
      let device = ScriptedDevice(size: size, script: script(folder))
      let state = AppState(
        book: ledger.book, history: ledger.history, author: ledger.author, asOf: .september,
        settings: Settings(strings: Strings(.chinese), commitPrefix: "session"), size: size)
      let opened = Session(
        state: state, ledger: ledger, device: device, lookout: .watching { FileWatch(path) })
      var session = try #require(opened)
      let end = session.run(on: device)
      if let failure = device.failure { Issue.record("\(failure)") }
      #expect(end == .quit)
    }
  }

  private static func open(_ path: String, by user: String) throws -> FileLedger {
    try FileLedger.open(
      path, author: Author(user: user, host: "desk2"),
      clock: FileLedger.Clock(now: { Timestamp(seconds: 1_728_349_200) }, today: { nil }))
  }

  /// Does something once, and says nothing of the screen.
  private static func once(_ body: @escaping @Sendable () throws -> Void) -> ScriptStep {
    .wait(what: "what others do") { _ in (try? body()) != nil }
  }

  @Test func whatOthersSaveAppearsByItself() throws {
    try play { folder in
      let path = folder["book.json"]
      return [
        .wait(for: "调整后预算"),
        Self.once {
          var theirs = try Self.open(path, by: "li")
          let edit = Edit.spending(
            project: theirs.book.projects[1].code, month: .september,
            Replacing(nil, with: Funds(.fiscal, Money(fen: 1_000_000))))
          _ = try theirs.commit(Commit([edit], id: .random()))
        },
        .wait(for: "li 刚修改：公务用车服务平台运行 9月 未填报 -> 1.00"), .keys("q"),
      ]
    }
  }

  @Test func aFileThatIsGoneIsToldAndLookedForUntilItIsBack() throws {
    try play { folder in
      [
        .wait(for: "调整后预算"),
        Self.once { try folder.move("book.json", to: "elsewhere.json") },
        .wait(for: "文件已被移走或删除"),
        Self.once { try folder.move("elsewhere.json", to: "book.json") },
        .keys("2↓4.65⏎"), .wait(for: "已保存：公务用车服务平台运行 9月 未填报 -> 4.65"), .keys("q"),
      ]
    }
  }
}
