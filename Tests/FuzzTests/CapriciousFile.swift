import BudgetModel
import BudgetUI
import HostileInput

/// A file that now and then cannot be written, and that others change at any moment.
///
/// The only place that knows how the interface asks for changes and is answered.
struct CapriciousFile {
  /// The book on the disk.
  private(set) var book: BudgetBook
  private var random: SplitMix64
  private var sequence = 1000

  init(book: BudgetBook, random: SplitMix64) {
    self.book = book
    self.random = random
  }

  /// What came of an effect that is about the file.
  mutating func answer(_ effect: Effect) -> Message {
    switch effect {
    case .commit(let commit): .committed(outcome(of: commit))
    case .saveCopy: random.chance(50) ? .copied : .copyFailed(random.text())
    case .suspend, .redraw, .quit: .remark(random.text())
    }
  }

  /// What others did while nothing was struck.
  mutating func news() -> Message {
    if random.chance(30) { return .remark(random.text()) }
    if random.chance(30), let other = random.book() {
      book = other
      return .refreshed(book, by: [])
    }
    return .refreshed(book, by: changedByOthers())
  }

  private mutating func outcome(of commit: Commit) -> CommitOutcome {
    if random.chance(15) { return .failed("no room\u{1B}[2J on \u{202E}disk") }
    let foreign = random.chance(15) ? changedByOthers() : []
    if case .spending(let code, let month, let entry) = commit.change {
      let current = recorded(code, month)
      if current != commit.expected, current != entry {
        return .conflict(book, current: current, entry: foreign.last)
      }
    }
    let closed = book.closedThrough
    do throws(RuleViolation) {
      try book.apply(commit.change, reopening: commit.reason != nil)
    } catch {
      return .refused(book, error)
    }
    let event: HistoryEntry.Event =
      switch commit.change {
      case .closing(let month): .closing(from: closed, to: month)
      case .spending(let code, let month, let entry):
        .spending(
          SpendingRevision(project: code, month: month, before: commit.expected, after: entry))
      }
    return .saved(
      book, entry: entry(event, by: Sitting.author, commit.reason, commit.undoes),
      foreign: foreign, remarks: random.chance(10) ? [random.text()] : [])
  }

  private mutating func changedByOthers() -> [HistoryEntry] {
    (0..<random.below(3)).compactMap { _ in
      guard !book.projects.isEmpty else { return nil }
      let code = random.pick(book.projects).code
      let month = random.pick(Month.allCases)
      let before = recorded(code, month)
      let after = random.chance(80) ? random.entry() : nil
      let change = Change.spending(project: code, month: month, entry: after)
      guard (try? book.apply(change, reopening: true)) != nil else { return nil }
      let revision = SpendingRevision(project: code, month: month, before: before, after: after)
      let author = Author(user: random.text(), host: random.text())
      return entry(.spending(revision), by: author, nil, nil)
    }
  }

  private func recorded(_ code: String, _ month: Month) -> SpendingEntry? {
    book.position(of: code).flatMap { book.projects[$0].spending(in: month) }
      .map(SpendingEntry.init)
  }

  private mutating func entry(
    _ event: HistoryEntry.Event, by author: Author, _ reason: String?, _ undoes: Int?
  ) -> HistoryEntry {
    sequence += 1
    return HistoryEntry(
      sequence: sequence, time: Timestamp(seconds: 1_732_000_000), author: author, event: event,
      reason: reason, undoes: undoes)
  }
}
