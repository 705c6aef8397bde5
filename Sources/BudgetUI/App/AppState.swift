public import BudgetModel
public import BudgetText
public import TerminalKit

/// Everything the interface knows; the screen is a function of it, and only `update` changes it.
public struct AppState: Hashable, Sendable {
  let strings: Strings
  /// Whether the session may change the file.
  let isReadOnly: Bool

  /// Who is at the screen: their changes are the ones to undo.
  let author: Author
  /// Seconds that the clock on the wall is ahead of UTC.
  let clockOffset: Int64

  /// The book as it is on the disk.
  var base: BudgetBook
  /// The book as it is on screen: the one on the disk with the pending changes on top.
  public internal(set) var book: BudgetBook
  /// Changes that are not on the disk yet, the oldest first.
  var pending: [PendingChange] = []
  /// The history of the book, the oldest entry first.
  var history: [HistoryEntry]
  /// What undo and redo would take back.
  var undoTrail: UndoTrail
  /// The figures of the book as of the month shown.
  var overview: Overview
  var saving = Saving.saved

  var size: Size
  var screen = Screen.projects
  /// The screens one came from, the nearest last.
  var trail: [Screen] = []

  var projects: ProjectListState
  var variance: ProjectListState
  var entry = EntryState()
  /// How far the project screen and the help screen are scrolled.
  var reading = Viewport()

  var prompt: Prompt?
  var question: Question?
  var notice: Notice?

  /// Opens a book with its history as of a month.
  public init(
    book: BudgetBook, history: [HistoryEntry] = [], asOf month: Month, strings: Strings,
    author: Author = Author(user: "", host: ""), clockOffset: Int64 = 0,
    isReadOnly: Bool = false, size: Size
  ) {
    base = book
    self.book = book
    self.history = history
    self.author = author
    self.clockOffset = clockOffset
    undoTrail = UndoTrail(history, by: author)
    self.strings = strings
    self.isReadOnly = isReadOnly
    self.size = size
    overview = Overview(book, asOf: month)
    projects = ProjectListState(order: .file)
    variance = ProjectListState(order: .deviation)
    arrange()
  }

  /// The month the figures are as of, which is also the month being entered.
  public var asOf: Month { overview.asOf }

  /// Puts both lists in order anew, after the figures or their narrowing changed.
  mutating func arrange() {
    projects.arrange(book, overview)
    variance.arrange(book, overview)
  }

  /// The project that the screen is about, as its index in the book; nil when there is none.
  var selectedProject: Int? {
    switch screen {
    case .projects: projects.selectedProject
    case .variance: variance.selectedProject
    case .entry:
      book.projects.indices.contains(entry.viewport.selected) ? entry.viewport.selected : nil
    case .project(let index): index
    case .history(let index): index
    case .help: nil
    }
  }

  /// Why changes on screen are not on the disk, nil when they are.
  public var unsavedReason: String? { pending.isEmpty ? nil : saving.reason }

  /// What is being typed, so that it can be kept when the session is cut off; nil when nothing is.
  public var unfinishedEntry: UnfinishedEntry? {
    guard let draft = entry.draft, let index = selectedProject else { return nil }
    return UnfinishedEntry(
      project: book.projects[index].code, month: asOf, source: entry.source,
      isCumulative: entry.isCumulative, text: draft.field.text)
  }

  /// Goes on with what was being typed when an earlier session was cut off.
  public mutating func resume(_ unfinished: UnfinishedEntry) {
    guard !isReadOnly, let index = book.position(of: unfinished.project) else { return }
    overview = Overview(book, asOf: unfinished.month)
    arrange()
    screen = .entry
    trail = [.projects]
    entry.source = unfinished.source
    entry.isCumulative = unfinished.isCumulative
    move(.to(index))
    startDraft(unfinished.text)
    if prompt == nil { notice = Notice(strings.resumed, .caution) }
  }

  /// Puts the selection on a project, as far as the screen lists it.
  mutating func select(_ project: Int) {
    if let list = listOnScreen {
      self[keyPath: list].select(project)
    } else {
      move(.to(project))
    }
  }
}

/// The screens.
enum Screen: Hashable {
  case projects, entry, variance
  /// One project, by its index in the book.
  case project(Int)
  /// The history of a project, by its index in the book, or of the whole book.
  case history(Int?)
  /// The keys of the screen one came from.
  case help
}
