import BudgetModel
import BudgetText
import TerminalKit

@testable import BudgetUI

/// Drives the start screen by keys; what it asks of the world is written down, and answered by whoever likes.
struct StartDriver {
  private(set) var state: StartState
  /// What was asked of the world, oldest first.
  private(set) var effects: [StartEffect] = []

  init(
    in language: Language = .chinese,
    today: CalendarDate? = CalendarDate(year: 2024, month: 10, day: 8),
    missing: String? = nil, recent: [RecentBook] = [], rows: Int = 24, columns: Int = 80
  ) {
    state = StartState(
      strings: Strings(language), today: today, missing: missing, recent: recent,
      size: Size(rows: rows, columns: columns))
    effects = state.begin()
  }

  /// Strikes keys one after another, as `Key.script` reads them.
  mutating func strike(_ script: String) {
    for key in Key.script(script) { send(.keys([key])) }
  }

  /// Strikes keys that arrive all at once.
  mutating func burst(_ script: String) { send(.keys(Key.script(script))) }

  @discardableResult
  mutating func resume(_ form: UnfinishedForm) -> Bool {
    defer { effects += state.begin() }
    return state.resume(form)
  }

  mutating func paste(_ text: String) { send(.paste(Paste(text))) }

  mutating func send(_ message: StartMessage) { effects += state.update(message) }

  /// Answers the last errand.
  mutating func answer(_ outcome: StartOutcome) {
    guard let number = effects.reversed().lazy.compactMap(\.errand).first else { return }
    send(.done(number, outcome))
  }

  /// The book that is to be made, and where, if that was the last thing asked for.
  var created: (book: BudgetBook, path: String)? {
    if case .create(let book, let path, _) = effects.last { (book, path) } else { nil }
  }

  var frame: Frame { state.view() }

  /// The rows of the screen without blanks at their ends.
  var rows: [String] {
    let frame = frame
    return (0..<frame.fullSize.rows).map { frame.rowText($0).trimmingBlanks }
  }

  var status: String { rows[rows.count - 2] }
  var footer: String { rows[rows.count - 1] }

  func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }
}

extension StartEffect {
  var errand: Int? {
    switch self {
    case .open(_, let number), .create(_, _, let number), .readYear(_, let number),
      .readBook(_, let number):
      number
    default: nil
    }
  }
}
