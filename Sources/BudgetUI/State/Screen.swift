import TerminalKit

/// A screen with all that it remembers: its own scroll, its own selection.
enum Screen: Hashable {
  case projects(ProjectListState)
  case entry(EntryState)
  case variance(ProjectListState)
  case months(MonthsState)
  case indicators(IndicatorsState)
  /// Money and results of all projects, and the scores expected.
  case evaluation(ProjectListState)
  /// How far the routine at the month's end is.
  case monthEnd(MonthEndState)
  /// How a project's score comes about, and what it lacks.
  case score(ReadingState)
  /// A form that staff hand in, as it would be printed.
  case preview(FormPreview)
  case project(ReadingState)
  case history(HistoryState)
  case unit(ReadingState)
  case help(ReadingState)
  case paste(PasteState)
  /// A table from a file as it would be recorded.
  case importing(ImportState)
  /// What of an imported document is not sure.
  case review
  case form(FormState)

  /// What the screen is, whatever it shows at the moment.
  enum Kind: Hashable {
    case projects, entry, variance, months, indicators, evaluation, monthEnd, score, preview,
      project,
      history, unit,
      help, paste,
      importing, review,
      form
  }

  var kind: Kind {
    switch self {
    case .projects: .projects
    case .entry: .entry
    case .variance: .variance
    case .months: .months
    case .indicators: .indicators
    case .evaluation: .evaluation
    case .monthEnd: .monthEnd
    case .score: .score
    case .preview: .preview
    case .project: .project
    case .history: .history
    case .unit: .unit
    case .help: .help
    case .paste: .paste
    case .importing: .importing
    case .review: .review
    case .form: .form
    }
  }
}

extension Screen {
  /// The list of projects that the screen is, nil on another.
  var list: ProjectListState? {
    get {
      switch self {
      case .projects(let list), .variance(let list), .evaluation(let list): list
      default: nil
      }
    }
    set {
      guard let newValue, let list else { return }
      switch list.kind {
      case .projects: self = .projects(newValue)
      case .variance: self = .variance(newValue)
      case .evaluation: self = .evaluation(newValue)
      }
    }
  }

  /// The text that the screen shows and how far it is scrolled, nil on one that shows none.
  var reading: ReadingState? {
    get {
      switch self {
      case .project(let reading), .score(let reading), .unit(let reading), .help(let reading):
        reading
      case .preview(let preview): preview.reading
      case .projects, .entry, .variance, .months, .indicators, .evaluation, .monthEnd, .history,
        .paste,
        .importing,
        .review, .form:
        nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .project: self = .project(newValue)
      case .score: self = .score(newValue)
      case .preview(var preview):
        preview.reading = newValue
        self = .preview(preview)
      case .unit: self = .unit(newValue)
      case .help: self = .help(newValue)
      case .projects, .entry, .variance, .months, .indicators, .evaluation, .monthEnd, .history,
        .paste,
        .importing,
        .review, .form:
        break
      }
    }
  }
}

/// A text to scroll through, and the project it is about; nil for the whole book.
struct ReadingState: Hashable {
  var project: String?
  var viewport = Viewport()
}
