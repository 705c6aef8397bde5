import BudgetImport
import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

@testable import BudgetUI

/// Drives the interface by keys: effects are answered at once by a ledger in memory, or held back.
struct AppDriver {
  var state: AppState
  /// Where the book is kept, which others may change as well.
  let store: MemoryStore
  private var ledger: MemoryLedger
  /// The book on screen at each attempt to commit, oldest first.
  private(set) var saves: [BudgetBook] = []
  /// What was to be committed, oldest first.
  private(set) var commits: [Commit] = []
  /// What else was asked of the world, oldest first.
  private(set) var effects: [Effect] = []
  /// Why saving fails, in a sentence; nil while it works.
  var trouble: String? { didSet { setTrouble() } }
  /// Whether a store in trouble records commits all the same, without saying so.
  var keepsSilent = false { didSet { setTrouble() } }
  /// Whether commits stay on their way until `answer` is called.
  var holdsCommits = false
  private var held: [Commit] = []
  /// Whether the rest of the history stays unread until `answerHistory` is called.
  var holdsHistory = false
  /// What was read of the history and is not answered yet.
  private var heldHistory: HistoryReading?
  /// Why the history cannot be read, in a sentence; nil while it can.
  var historyTrouble: String?
  /// Commits to give up.
  private var cancelled: Set<CommitID> = []

  init(
    _ book: BudgetBook = Books.three, asOf month: Month = .june, in language: Language = .chinese,
    isReadOnly: Bool = false, today: CalendarDate? = nil, rows: Int = 24, columns: Int = 80,
    history: [HistoryEntry] = [], atHand: Int = .max, resuming unfinished: Unfinished? = nil
  ) {
    store = MemoryStore(book, now: { Timestamp(seconds: 1_728_349_200) })
    for entry in history { store.append(entry) }
    ledger = MemoryLedger(store, author: Self.me, atHand: atHand)
    state = AppState(
      book: book, history: ledger.history, author: Self.me, asOf: month,
      settings: Settings(
        strings: Strings(language), isReadOnly: isReadOnly, today: today, commitPrefix: "test"),
      size: Size(rows: rows, columns: columns))
    if let unfinished { _ = state.resume(unfinished) }
  }

  static let me = Author(user: "zhang", host: "desk1")
  static let other = Author(user: "li", host: "desk2")

  /// The book in the store; setting it is what another program does.
  var disk: BudgetBook {
    get { store.contents.book }
    set { store.replaceExternally(with: newValue) }
  }

  /// The history in the store.
  var history: [HistoryEntry] { store.contents.history }

  /// Strikes keys one after another, as `Key.script` reads them.
  mutating func strike(_ script: String) { for key in Key.script(script) { strike(key) } }

  mutating func strike(_ key: Key) { send(.keys([key])) }

  /// Strikes keys that arrive all at once.
  mutating func burst(_ script: String) { send(.keys(Key.script(script))) }

  mutating func paste(_ text: String, isTruncated: Bool = false) {
    send(.paste(Paste(text, isTruncated: isTruncated)))
  }

  mutating func resize(rows: Int, columns: Int) {
    send(.resize(Size(rows: rows, columns: columns)))
  }

  @discardableResult
  mutating func resume(_ unfinished: UnfinishedEntry) -> Bool { state.resume(unfinished) }

  mutating func review(_ reading: DocumentReading) { state.review(reading) }

  mutating func send(_ message: Message) {
    for effect in state.update(message) {
      guard case .commit(let commit) = effect else {
        if case .cancel(let id) = effect { cancelled.insert(id) }
        effects.append(effect)
        if effect == .readHistory { read() }
        continue
      }
      saves.append(state.book)
      commits.append(commit)
      if holdsCommits { held.append(commit) } else { answer(commit) }
    }
  }

  /// Answers the commits that were held back.
  mutating func answer() {
    let waiting = held
    held = []
    for commit in waiting { answer(commit) }
  }

  private mutating func answer(_ commit: Commit) {
    let outcome: CommitOutcome
    do throws(CommitFailure) {
      let snapshot = try ledger.commit(commit, isCancelled: { cancelled.contains(commit.id) })
      outcome = .saved(snapshot, remarks: [])
    } catch {
      let isCancelled = error.reason == .cancelled
      outcome = .failed(
        error, sentence: isCancelled ? state.strings.savingCancelled : trouble ?? "")
    }
    cancelled.remove(commit.id)
    send(.committed(commit.id, outcome))
  }

  private mutating func read() {
    heldHistory = historyTrouble.map { .failed($0) } ?? .read(ledger.wholeHistory())
    if !holdsHistory { answerHistory() }
  }

  /// Answers with the history as it was when it was asked for.
  mutating func answerHistory() {
    guard let reading = heldHistory else { return }
    heldHistory = nil
    send(.history(reading))
  }

  /// How often the rest of the history was asked for.
  var historyReadings: Int { effects.count { $0 == .readHistory } }

  private func setTrouble() {
    guard trouble != nil else { return store.setTrouble(nil) }
    store.setTrouble(keepsSilent ? .keepsSilent(.busy) : .refuses(.busy))
  }

  /// The commit on its way takes longer than half a second.
  mutating func dawdle() { if let commit = held.first { send(.slow(commit.id)) } }

  /// Looks at the store, as the session does now and then.
  mutating func poll() {
    if let snapshot = try? ledger.poll() { send(.polled(snapshot, remarks: [])) }
  }

  /// Commits as somebody else at the same store.
  mutating func write(_ edits: Edit..., reason: String? = nil) throws {
    var theirs = MemoryLedger(store, author: Self.other)
    _ = try theirs.commit(
      Commit(
        edits, id: .random(), reason: reason, closedMonths: reason == nil ? .refuse : .reopen))
  }

  /// The edit that sets a source of a month.
  static func spend(
    _ project: String, _ amount: String?, from old: String? = nil, in month: Month = .june,
    of source: FundSource = .fiscal
  ) -> Edit {
    func amounts(_ text: String?) -> Funds? { text.map { Funds(source, wan($0)) } }
    return .spending(
      project: project, month: month, Replacing(amounts(old), with: amounts(amount)))
  }
}

// MARK: - What is seen

extension AppDriver {
  var frame: Frame { state.view() }
  var cursor: Point? { frame.cursor }
  var book: BudgetBook { state.book }
  var asOf: Month { state.asOf }

  /// The rows of the screen without blanks at their ends.
  var rows: [String] {
    let frame = frame
    return (0..<frame.fullSize.rows).map { frame.rowText($0).trimmingBlanks }
  }

  /// The status line without the key that takes back what it tells of.
  var status: String {
    let line = row(-2)
    let hint = "   u \(state.strings.shortUndo)"
    return line.hasSuffix(hint) ? String(line.dropLast(hint.count)) : line
  }
  var footer: String { row(-1) }

  /// A row counted from the end, without blanks at its ends.
  private func row(_ place: Int) -> String {
    let frame = frame
    return frame.rowText(frame.fullSize.rows + place).trimmingBlanks
  }

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
