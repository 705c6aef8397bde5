import BudgetModel
import TerminalKit

/// A list of projects: how it is ordered and narrowed, and which one is selected.
struct ProjectListState: Hashable {
  var order: Order
  var behindOnly = false
  /// Text that names or codes must have; empty for all.
  var query = ""
  var viewport = Viewport()
  /// Indices into the book's projects, in the order shown.
  private(set) var rows: [Int] = []

  enum Order: CaseIterable, Hashable {
    case file, deviation, remaining, budget

    var next: Order {
      let all = Self.allCases
      return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
    }
  }

  init(order: Order) {
    self.order = order
  }

  var selectedProject: Int? {
    rows.indices.contains(viewport.selected) ? rows[viewport.selected] : nil
  }

  /// Goes on with the same projects where they stand at other places of the book.
  mutating func follow(_ place: (Int) -> Int?) {
    let selected = selectedProject.flatMap(place)
    rows = rows.compactMap(place)
    let row = selected.flatMap { rows.firstIndex(of: $0) } ?? 0
    viewport = Viewport(selected: row, first: viewport.first)
  }

  /// Orders and narrows the list anew; the selected project stays selected while it is listed.
  mutating func arrange(_ book: BudgetBook, _ overview: Overview) {
    let selected = selectedProject
    let text = SearchText(query)
    rows = book.projects.indices.filter { index in
      (!behindOnly || overview.progress[index].status?.lags == true)
        && (text.isEmpty || book.projects[index].matches(text))
    }
    sort(by: overview)
    if let selected { select(selected) }
  }

  /// Selects a project; where it is not listed the selection keeps its row, or takes the last.
  mutating func select(_ project: Int) {
    let place = rows.firstIndex(of: project) ?? viewport.selected
    viewport = Viewport(selected: min(place, max(0, rows.count - 1)), first: viewport.first)
  }

  private mutating func sort(by overview: Overview) {
    let progress = overview.progress
    switch order {
    case .file: break
    case .deviation:
      // Most differ within nine decimals; only those that do not are compared as fractions.
      let keys = progress.map { $0.deviation?.rounded(decimals: 9) ?? .max }
      rows.sort { left, right in
        if keys[left] != keys[right] { return keys[left] < keys[right] }
        if let first = progress[left].deviation, let second = progress[right].deviation,
          first != second
        {
          return first < second
        }
        return left < right
      }
    case .remaining:
      let keys = progress.map { $0.nextCheckpoint?.remaining.money ?? Money(fen: -1) }
      rows.sort { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] > keys[$1] }
    case .budget:
      rows.sort { left, right in
        let budgets = (progress[left].adjustedBudget, progress[right].adjustedBudget)
        return budgets.0 == budgets.1 ? left < right : budgets.0 > budgets.1
      }
    }
  }
}
