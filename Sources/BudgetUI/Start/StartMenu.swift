import BudgetText
import TerminalKit

/// What the menu offers.
enum StartItem: Hashable {
  case startYear, importBooks, openSample, openFile
  /// A file opened before, by its place.
  case recent(Int)
}

extension StartState {
  var items: [StartItem] {
    [.startYear, .importBooks, .openSample, .openFile] + recent.indices.map(StartItem.recent)
  }

  var selectedItem: StartItem { items[min(menu.selected, items.count - 1)] }

  /// The place of the menu on the screen.
  var menuRect: Rect {
    Rect(
      row: StartLayout.headRows, column: 0,
      rows: max(1, size.rows - StartLayout.headRows - StartLayout.footRows), columns: size.columns)
  }

  mutating func move(_ motion: Motion) {
    menu.move(motion, count: items.count, height: menuRect.rows)
  }

  mutating func choose(_ item: StartItem) -> [StartEffect] {
    if let place = items.firstIndex(of: item) { move(.to(place)) }
    switch item {
    case .startYear: openYearForm()
    case .importBooks: openBookImport()
    case .openSample: return [.openSample]
    case .openFile: openFileForm()
    case .recent(let place): return openRecent(place)
    }
    return []
  }

  private mutating func openRecent(_ place: Int) -> [StartEffect] {
    guard recent.indices.contains(place) else {
      notice = Notice(strings.noSuchRecent, .caution)
      return []
    }
    return [.open(recent[place].path, begin(.opening))]
  }

  mutating func look(_ path: String, _ look: RecentBook.Look) {
    for place in recent.indices where recent[place].path == path { recent[place].look = look }
  }
}

/// How the start screen is divided.
enum StartLayout {
  /// The title and a blank line.
  static let headRows = 2
  /// A blank line, the status line, the footer.
  static let footRows = 3

  /// The fields of a form.
  static func form(_ size: Size) -> Rect {
    Rect(
      row: headRows, column: 1, rows: max(1, size.rows - headRows - footRows + 1),
      columns: max(1, size.columns - 2))
  }
}
