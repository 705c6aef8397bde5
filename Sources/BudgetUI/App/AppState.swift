public import BudgetModel
public import BudgetText
public import TerminalKit

/// Everything the interface knows; the screen is a function of it, and only `update` changes it.
public struct AppState: Hashable, Sendable {
  let strings: Strings
  /// Whether the session may change the file.
  let isReadOnly: Bool

  /// The book as it is on screen.
  public internal(set) var book: BudgetBook
  /// The figures of the book as of the month shown.
  var overview: Overview
  var edits = UndoHistory()
  var saving = Saving.saved
  /// What the status line says once the save under way is done.
  var pendingNotice: String?

  var size: Size
  var screen = Screen.projects
  /// The screens one came from, the nearest last.
  var trail: [Screen] = []

  var projects: ProjectListState
  var variance: ProjectListState
  var entry = EntryState()
  /// How far the project screen and the help screen are scrolled.
  var reading = Viewport()

  var prompt: FindPrompt?
  var quitQuestion: QuitQuestion?
  var notice: Notice?

  /// Opens a book as of a month.
  public init(
    book: BudgetBook, asOf month: Month, strings: Strings, isReadOnly: Bool = false, size: Size
  ) {
    self.book = book
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
    case .help: nil
    }
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
  /// The keys of the screen one came from.
  case help
}

/// The line in which a name is looked for.
struct FindPrompt: Hashable {
  var field = TextField()
  /// What the list was narrowed to before, restored by Esc.
  let previous: String
  /// The project selected before, restored as well.
  let selected: Int?
}

/// What to do about changes that could not be saved.
struct QuitQuestion: Hashable {
  var selected = Choice.saveAndQuit

  enum Choice: Int, CaseIterable, Hashable {
    case saveAndQuit, quit, stay
  }
}
