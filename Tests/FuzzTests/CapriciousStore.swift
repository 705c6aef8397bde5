import BudgetModel
import HostileInput
import TestSupport

/// A store that now and then refuses a commit or keeps silent about it, and that others change at any moment.
struct CapriciousStore {
  let store: MemoryStore
  private var random: SeededNumbers
  /// The book that the history from here on makes into what the store holds.
  private var base: BudgetBook
  private var entriesBefore: Int

  /// Holds a book after a history that need not have led to it.
  init(_ book: BudgetBook, history: [HistoryEntry], random: SeededNumbers) {
    store = MemoryStore(book, now: { Timestamp(seconds: 1_732_000_000) })
    for entry in history { store.append(entry) }
    base = book
    entriesBefore = history.count
    self.random = random
  }

  /// Gets into another mood before a commit.
  mutating func changeMood() {
    switch random.below(20) {
    case 0, 1: store.setTrouble(.refuses(.busy))
    case 2, 3: store.setTrouble(.keepsSilent(.busy))
    default: store.setTrouble(nil)
    }
  }

  /// Is well from now on.
  func recover() { store.setTrouble(nil) }

  /// What somebody does who has no desk here: a few edits as one commit, or a book from another program.
  mutating func letOthersChangeIt() {
    if random.chance(5), let book = random.book() {
      store.replaceExternally(with: book)
      base = book
      entriesBefore = store.contents.history.count
      return
    }
    store.setTrouble(nil)
    var theirs = MemoryLedger(store, author: Author(user: random.text(), host: random.text()))
    let edits = random.edits(of: theirs.book)
    let reason = random.chance(50) ? random.text() : nil
    _ = try? theirs.commit(
      Commit(
        edits, id: CommitID("other-\(store.contents.history.count)-\(random.next())"),
        cause: random.pick([.typed, .applied, .imported]), reason: reason,
        closedMonths: reason == nil ? .refuse : .reopen))
  }

  /// Fails unless the history tells how the book came about: numbers without gaps, every commit once, every edit as
  /// it happened.
  func judge() throws {
    let (book, history) = store.contents
    guard history.map(\.sequence) == Array(1..<history.count + 1) else {
      throw Finding("the history is numbered \(history.map(\.sequence))")
    }
    let commits = history.compactMap(\.commit)
    guard Set(commits).count == commits.count else { throw Finding("a commit is recorded twice") }
    var replayed = base
    for entry in history.dropFirst(entriesBefore) {
      let again = Commit(
        entry.edits, id: CommitID("replay"), reason: "replay", closedMonths: .reopen)
      let closed = Set(entry.edits.flatMap(replayed.closedMonths))
      guard closed.isEmpty || entry.reason != nil else {
        throw Finding("entry \(entry.sequence) changed closed months without a reason")
      }
      guard case .changed(let next, let edits)? = try? replayed.evaluate(again, history: []),
        edits == entry.edits
      else { throw Finding("entry \(entry.sequence) did not happen so: \(entry.edits)") }
      replayed = next
    }
    guard replayed == book else { throw Finding("the history does not lead to the book") }
  }
}
