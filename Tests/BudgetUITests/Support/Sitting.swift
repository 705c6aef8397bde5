import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

@testable import BudgetUI

/// Someone at the interface: keys go in, changes to commit and other effects come out, and commits are answered
/// as a ledger would.
struct Sitting {
  private(set) var state: AppState
  /// The book on screen at each attempt to commit, oldest first.
  private(set) var saves: [BudgetBook] = []
  /// What was to be committed, oldest first.
  private(set) var commits: [Commit] = []
  /// The book on the disk, which others may change as well.
  var disk: BudgetBook
  /// The history on the disk.
  private(set) var history: [HistoryEntry] = []
  /// What else was asked of the world, oldest first.
  private(set) var effects: [Effect] = []
  /// Why saving fails, nil while it works.
  var trouble: String?

  init(
    _ book: BudgetBook = Books.three, asOf month: Month = .june, in language: Language = .chinese,
    isReadOnly: Bool = false, rows: Int = 24, columns: Int = 80
  ) {
    disk = book
    state = AppState(
      book: book, asOf: month, strings: Strings(language), author: Self.me,
      isReadOnly: isReadOnly, size: Size(rows: rows, columns: columns))
  }

  static let me = Author(user: "zhang", host: "desk1")
  static let other = Author(user: "li", host: "desk2")

  /// Strikes keys: characters as they are, `⏎ ⇥ ⇤ ⎋ ↑ ↓ ← → ⌫ ⌦ ⇞ ⇟ ⇱ ⇲` as keyboards print them, `⌃x` for Ctrl-x.
  mutating func strike(_ script: String) {
    var isControl = false
    for character in script {
      if character == "⌃" {
        isControl = true
        continue
      }
      strike(isControl ? .control(character) : Self.named[character] ?? .character(character))
      isControl = false
    }
  }

  mutating func strike(_ key: Key) { send(.key(key)) }

  mutating func paste(_ text: String) { send(.paste(text)) }

  mutating func resize(rows: Int, columns: Int) {
    send(.resize(Size(rows: rows, columns: columns)))
  }

  mutating func resume(_ unfinished: UnfinishedEntry) { state.resume(unfinished) }

  mutating func send(_ message: Message) {
    for effect in state.update(message) {
      guard case .commit(let commit) = effect else {
        effects.append(effect)
        continue
      }
      saves.append(state.book)
      commits.append(commit)
      send(.committed(outcome(of: commit)))
    }
  }

  private mutating func outcome(of commit: Commit) -> CommitOutcome {
    if let trouble { return .failed(trouble) }
    let known = state.history.count
    if case .spending(let code, let month, let wanted) = commit.change {
      let current = disk.position(of: code).flatMap { disk.projects[$0].spending(in: month) }
        .map(SpendingEntry.init)
      guard current == commit.expected || current == wanted else {
        return .conflict(disk, current: current, entry: history.last)
      }
    }
    do {
      let entry = try write(commit, by: Self.me)
      let foreign = Array(history[known...].dropLast())
      return .saved(disk, entry: entry, foreign: foreign, remarks: [])
    } catch {
      return .refused(disk, error)
    }
  }

  /// Changes the book on the disk, as this program or somebody else's does.
  @discardableResult
  mutating func write(_ commit: Commit, by author: Author) throws(RuleViolation) -> HistoryEntry {
    let inverse = try disk.apply(commit.change, reopening: commit.reason != nil)
    let event: HistoryEntry.Event =
      switch (commit.change, inverse) {
      case (.spending(let code, let month, let after), .spending(_, _, let before)):
        .spending(SpendingRevision(project: code, month: month, before: before, after: after))
      case (.closing(let after), .closing(let before)): .closing(from: before, to: after)
      default: .outside
      }
    let entry = HistoryEntry(
      sequence: history.count + 1, time: Timestamp(seconds: 1_728_349_200), author: author,
      event: event, reason: commit.reason, undoes: commit.undoes)
    history.append(entry)
    return entry
  }

  private static let named: [Character: Key] = [
    "⏎": .enter, "⇥": .tab, "⇤": .backTab, "⎋": .escape, "↑": .up, "↓": .down, "←": .left,
    "→": .right, "⌫": .backspace, "⌦": .delete, "⇞": .pageUp, "⇟": .pageDown, "⇱": .home,
    "⇲": .end,
  ]
}

// MARK: - What is seen

extension Sitting {
  var frame: Frame { state.view() }
  var cursor: Point? { frame.cursor }
  var book: BudgetBook { state.book }
  var asOf: Month { state.asOf }

  /// The rows of the screen without blanks at their ends.
  var rows: [String] {
    let frame = frame
    return (0..<frame.fullSize.rows).map { frame.rowText($0).trimmingBlanks }
  }

  var status: String { rows[rows.count - 2] }
  var footer: String { rows[rows.count - 1] }

  func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

  /// The words of the first row that begins with a text, such as a project's name.
  func words(_ text: String) -> [String] {
    let row = rows.dropFirst(2).first { $0.hasPrefix(text) } ?? ""
    return row.split(separator: " ").map(String.init)
  }

  /// The name at the start of the row in reverse video.
  var selectedRow: String? {
    let frame = frame
    return (3..<frame.fullSize.rows - 4).first {
      frame[row: $0, column: 1]?.style.attributes.contains(.reverse) == true
    }.map { rows[$0] }
  }
}

extension String {
  var trimmingBlanks: String {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
