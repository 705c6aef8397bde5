import BudgetModel
import BudgetStore
import Foundation
import TestSupport
import Testing

/// Two sessions at one file, each doing what comes to its mind: commits of several edits made from what it saw
/// last, undo, the same sent again, looks.
@Suite("Two drivers of one file", .serialized, .waitsForPrograms) struct DriversTests {
  private static let seeds: Range<UInt64> = isSoaking ? 0..<60 : 0..<2
  private static let actions = isSoaking ? 200 : 60

  @Test("each is told everything once, and what was acknowledged is there", arguments: seeds)
  func drive(_ seed: UInt64) throws {
    try TemporaryFolder.with { folder in
      try folder.write(BookWriter.write(Self.book), to: Scene.file)
      var drivers = try ["a", "b"].enumerated().map { index, user in
        try Driver(folder[Scene.file], user: user, seed: seed * 2 + UInt64(index))
      }
      let done = Results()
      let threads = DispatchGroup()
      for driver in drivers {
        threads.enter()
        let thread = Thread {
          var driver = driver
          for _ in 0..<Self.actions { driver.act() }
          done.add(driver)
          threads.leave()
        }
        thread.stackSize = 1 << 23
        thread.start()
      }
      threads.wait()
      drivers = done.drivers
      for index in drivers.indices { drivers[index].look() }
      var file = try FileLedger.open(folder[Scene.file], author: drivers[0].author, clock: clock)
      let history = try file.wholeHistory().entries
      #expect(HistoryCheck(of: folder[Scene.file])?.findings == [])
      for driver in drivers {
        #expect(driver.troubles == [])
        #expect(driver.book == file.book)
        #expect(driver.told == history, "told of other entries than there are")
      }
      let ids = history.compactMap(\.commit)
      #expect(Set(ids).count == ids.count, "a commit was recorded twice")
      let recorded = Set(drivers.flatMap(\.recorded))
      #expect(recorded == Set(ids), "recorded and acknowledged are not the same")
      #expect(try Self.replayed(history) == file.book)
      print("seed \(seed): \(history.count) entries of two drivers")
    }
  }

  /// The book that the entries lead to, each from exactly what it says was there.
  private static func replayed(_ history: [HistoryEntry]) throws -> BudgetBook {
    try history.reduce(book) { book, entry in
      let commit = Commit(entry.edits, id: .random(), reason: "-", closedMonths: .reopen)
      guard case .changed(let next, let edits) = try book.evaluate(commit, history: []),
        edits == entry.edits
      else { throw Unlike(entry: entry) }
      return next
    }
  }

  private struct Unlike: Error {
    let entry: HistoryEntry
  }

  /// Three small projects, so that the two meet often.
  private static let book: BudgetBook = {
    var builder = BookBuilder()
    for number in 1...3 {
      let budget = Funds(fiscal: Money(fen: 100_000_000), other: Money(fen: 10_000_000))
      let project = Project(
        code: "P\(number)", name: "项目\(number)", budget: budget, purpose: "", goals: [],
        plan: Plan(march: .zero, june: .zero, october: .zero, december: budget.total))
      precondition(builder.append(project).isEmpty)
    }
    guard let year = FiscalYear(2024),
      let book = builder.book(unit: Unit(code: "1", name: "单位"), fiscalYear: year)
    else { preconditionFailure("no book") }
    return book
  }()
}

private let clock = FileLedger.Clock(
  now: { Timestamp(seconds: 1_728_352_800) },
  today: { CalendarDate(year: 2024, month: 10, day: 8) })

/// What threads have finished.
private final class Results: @unchecked Sendable {
  private let lock = NSLock()
  private(set) var drivers: [Driver] = []

  func add(_ driver: Driver) { lock.withLock { drivers.append(driver) } }
}

/// One session, and all it was told.
private struct Driver {
  let author: Author
  private(set) var told: [HistoryEntry] = []
  /// Commits that were acknowledged and changed something.
  private(set) var recorded: [CommitID] = []
  private(set) var troubles: [String] = []
  private var ledger: FileLedger
  private var last: Commit?
  private var numbers: SeededNumbers

  var book: BudgetBook { ledger.book }

  init(_ path: String, user: String, seed: UInt64) throws {
    author = Author(user: user, host: "desk")
    ledger = try FileLedger.open(path, author: author, clock: clock)
    numbers = SeededNumbers(seed: seed)
  }

  mutating func act() {
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0: look()
    case 1: if let last { send(last, again: true) }
    case 2:
      let stack = UndoStack((try? ledger.wholeHistory()) ?? [], by: author)
      if let entry = stack.lastDone, let edits = entry.inverse {
        send(commit(edits, cause: .undo(of: entry.sequence)))
      }
    default:
      let edits = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in edit() }
      send(commit(edits, cause: .typed))
    }
  }

  mutating func look() {
    do throws(StorageFailure) {
      if let snapshot = try ledger.poll() { take(snapshot) }
    } catch {
      troubles.append("a look failed: \(error)")
    }
  }

  private func commit(_ edits: [Edit], cause: Cause) -> Commit {
    Commit(edits, id: .random(), cause: cause, reason: "更正", closedMonths: .reopen)
  }

  /// An edit made from what was seen last.
  private mutating func edit() -> Edit {
    let project = book.projects[Int.random(in: 0..<3, using: &numbers)]
    let month = Month(rawValue: Int.random(in: 1...4, using: &numbers)) ?? .january
    let source: FundSource = Bool.random(using: &numbers) ? .fiscal : .other
    let number = Int64.random(in: -1...9, using: &numbers)
    switch Int.random(in: 0..<12, using: &numbers) {
    case 0:
      let old = project.spending(in: month)?.amount
      return .spending(project: project.code, month: month, Replacing(old, with: nil))
    case 1: return project.noteEdit("注\(number)", in: month)
    case 2:
      return .closing(
        Replacing(book.closedThrough, with: Bool.random(using: &numbers) ? month : nil))
    case 3:
      let adjustment = Adjustment(
        month: month, amount: Funds(fiscal: Money(fen: number * 10_000)), reason: "调")
      return .adjustment(project: project.code, at: nil, Replacing(nil, with: adjustment))
    case 4: return .purpose(project: project.code, Replacing(project.purpose, with: "\(number)"))
    default:
      let old = project.spending(in: month).map { Funds($0.amount, of: [source]) }
      return .spending(
        project: project.code, month: month,
        Replacing(old, with: Funds(source, Money(fen: number * 1_000))))
    }
  }

  private mutating func send(_ commit: Commit, again: Bool = false) {
    last = commit
    do throws(CommitFailure) {
      let snapshot = try ledger.commit(commit)
      take(snapshot)
      guard snapshot.entry(of: commit) != nil else { return }
      if again, recorded.contains(commit.id) { troubles.append("a commit was told twice") }
      recorded.append(commit.id)
    } catch {
      if let snapshot = error.snapshot { take(snapshot) }
      guard case .rejected = error.reason, !error.mayBeStored else {
        troubles.append("\(error)")
        return
      }
    }
  }

  private mutating func take(_ snapshot: Snapshot) {
    told += snapshot.news
    if snapshot.book != ledger.book || snapshot.head != told.last?.sequence ?? 0 {
      troubles.append("the snapshot is not what the ledger holds")
    }
    if !snapshot.warnings.isEmpty { troubles.append("\(snapshot.warnings)") }
  }
}
