public import BudgetModel
public import BudgetText
public import TerminalKit

/// Everything the interface knows; the picture is a function of it, and only `update` changes it.
///
/// Four parts that change apart: settings, the unit's book, the screens, and what stands over them for a moment.
public struct AppState: Hashable, Sendable, Speaking {
  var settings: Settings
  var unit: UnitState
  var screens: ScreenStack
  var size: Size

  /// A line being typed that has the keyboard: a name to find, a reason, a path.
  var prompt: Prompt?
  /// A question that has the keyboard.
  var question: Question?
  /// What the store refused and waits to be asked about, the oldest first.
  var undecided: [Undecided] = []
  /// A sentence in the status line, gone with the next key.
  var notice: Notice?
  /// What of the document that the book was made from is not sure; nil where it was made from none.
  var review: ReviewState?
  /// What is under way and waited for.
  var errand: Errand?
  /// The steps of a tour and how far it has come; nil outside one.
  var tour: Tour?
  /// Projects whose budget was adjusted and whose plans are still to be asked about.
  var plansToRevise: [PlanToRevise] = []
  /// How many commits the session has made, for their identities.
  private var commitCount = 0
  /// How many errands it has begun, for their numbers.
  private var errandCount = 0

  /// Opens a book, with as much of its history as is at hand, as of a month.
  public init(
    book: BudgetBook, history: History = [], author: Author, asOf month: Month,
    settings: Settings, size: Size
  ) {
    self.settings = settings
    self.size = size
    unit = UnitState(
      book, history: history, author: author, asOf: month)
    screens = ScreenStack(
      .projects(ProjectListState(.projects)),
      keeping: [
        .entry(EntryState(source: book.sources.first)),
        .variance(ProjectListState(.variance)),
        .months(MonthsState(month: month, source: book.sources.first)),
        .indicators(IndicatorsState()),
        .evaluation(ProjectListState(.evaluation)), .monthEnd(MonthEndState()),
      ])
    arrange()
  }

  /// The words of the interface, in the language chosen now.
  public var strings: Strings { settings.strings }

  /// The figures of the book on screen.
  var overview: Overview { unit.overview }

  /// The book on screen.
  public var book: BudgetBook { unit.book }

  /// The month the figures are as of, which is also the month being entered.
  public var asOf: Month { unit.overview.asOf }

  /// Why changes on screen are not in the store; nil when they are, or on their way.
  public var unsavedReason: String? { unit.outbox.isEmpty ? nil : unit.outbox.trouble }

  /// Whether anything on screen is not acknowledged by the store.
  public var hasUnsavedChanges: Bool { !unit.outbox.isEmpty }

  /// The identity of the next commit.
  mutating func nextCommitID() -> CommitID {
    commitCount += 1
    return CommitID("\(settings.commitPrefix)-\(commitCount)")
  }

  /// The number of the next errand.
  mutating func nextErrandNumber() -> Int {
    errandCount += 1
    return errandCount
  }

  /// Looks at another month.
  mutating func turn(to month: Month) {
    unit.turn(to: month)
    arrange()
  }

  /// Puts the lists in order anew after the book or its figures changed, and closes what is about a project
  /// that is gone.
  mutating func arrange() {
    let (book, overview, context) = (unit.book, unit.overview, formContext)
    var lostDraft: CellDraft?
    var lostMove: MovingAmount?
    var lostValue: ValueDraft?
    screens.updateAll { screen in
      if let draft = screen.draft, book.position(of: draft.cell.project) == nil {
        lostDraft = draft
        screen.draft = nil
      }
      switch screen {
      case .projects(var list):
        list.arrange(book, overview)
        screen = .projects(list)
      case .variance(var list):
        list.arrange(book, overview)
        screen = .variance(list)
      case .evaluation(var list):
        list.arrange(book, overview)
        screen = .evaluation(list)
      case .entry(var entry):
        if let moving = entry.moving, book.position(of: moving.project) == nil {
          lostMove = moving
          entry.moving = nil
        }
        // What was told about the place chosen may be another amount now.
        entry.moving?.hasWarned = false
        entry.rows.follow(book)
        if !book.sources.contains(entry.source) { entry.source = book.sources.first }
        screen = .entry(entry)
      case .months(var shown):
        shown.rows.follow(book)
        shown.keepSource(of: book.sources)
        screen = .months(shown)
      case .project(let reading), .score(let reading): return isThere(reading.project, in: book)
      case .preview(let preview): return isThere(preview.reading.project, in: book)
      case .indicators(var shown):
        // Not before it is shown: what a large book comes to takes its time.
        guard shown.results != nil else { break }
        if let lost = shown.follow(book) { lostValue = lost }
        shown.arrange(book, asOf: overview.asOf)
        screen = .indicators(shown)
      case .history(let shown): return isThere(shown.project, in: book)
      case .form(var form):
        form.follow(context)
        screen = .form(form)
      case .monthEnd, .unit, .help, .paste, .importing, .review: break
      }
      return true
    }
    if let lostDraft {
      notice = Notice(
        strings.projectGone(lostDraft.cell.project, typed: lostDraft.field.text), .danger)
    }
    if let lostValue {
      notice = Notice(
        strings.indicatorGone(lostValue.indicator.subject, typed: lostValue.field.text), .danger)
    }
    if let lostMove { notice = Notice(strings.moveGone(lostMove.project), .caution) }
  }
}

/// Whether what is about a project has it still; what is about none has the book.
private func isThere(_ project: String?, in book: BudgetBook) -> Bool {
  project.map { book.position(of: $0) != nil } ?? true
}

// MARK: - The screen shown

extension AppState {
  /// The code of the project that the screen is about, nil when there is none.
  var selectedCode: String? {
    switch screens.top {
    case .projects(let list), .variance(let list), .evaluation(let list): list.selectedCode
    case .entry(let entry): entry.rows.selectedCode
    case .months(let shown): shown.rows.selectedCode
    case .project(let reading), .score(let reading): reading.project
    case .preview(let preview): preview.reading.project
    case .indicators(let shown): shown.selected?.project
    case .history(let shown): shown.project
    case .form(let form): form.isOrphaned ? nil : form.subject.project
    case .monthEnd, .unit, .help, .paste, .importing: nil
    case .review: review.flatMap { $0.selected.flatMap($0.code) }
    }
  }

  /// The project that the screen is about.
  var selectedProject: Project? { selectedCode.flatMap(project(of:)) }

  /// The project with a code, nil when it is gone.
  func project(of code: String) -> Project? {
    book.position(of: code).map { book.projects[$0] }
  }

  /// What the book on screen calls its projects and sources.
  var names: BookNames { BookNames(book) }

  /// A project's name, or its code when it is gone.
  func name(of code: String) -> String { project(of: code)?.name ?? code }

  /// The list on the screen; changes of it stay.
  var list: ProjectListState? {
    get { screens.top.list }
    set { screens.top.list = newValue }
  }

  /// The entry sheet on the screen, nil on another.
  var entry: EntryState? {
    get { if case .entry(let entry) = screens.top { entry } else { nil } }
    set { if let newValue, case .entry = screens.top { screens.top = .entry(newValue) } }
  }

  /// The year by months on the screen, nil on another.
  var months: MonthsState? {
    get { if case .months(let shown) = screens.top { shown } else { nil } }
    set { if let newValue, case .months = screens.top { screens.top = .months(newValue) } }
  }
}
