import BudgetModel
import BudgetText
import TerminalKit

/// A list of projects: how it is ordered and narrowed, and which one is selected.
struct ProjectListState: Hashable {
  var order: Order
  var filter = ListFilter.all
  /// Text that names or codes must have; empty for all.
  var query = ""
  /// The rows in sight and the one selected.
  private(set) var viewport = Viewport()
  /// The code of the project selected last, which an empty list keeps for when it is filled again.
  private var keptCode: String?
  /// The projects' codes in the order shown.
  private(set) var codes: [String] = []
  /// Where those stand in the book arranged last: for drawing only.
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

  /// The code of the project selected, nil in an empty list.
  var selectedCode: String? { codes.isEmpty ? nil : keptCode }

  /// Orders and narrows the list anew; the selected project stays selected while it is listed.
  mutating func arrange(_ book: BudgetBook, _ overview: Overview) {
    let query = SearchText(query)
    rows = book.projects.indices.filter { index in
      filter.lists(book.projects[index], overview.progress[index])
        && (query.isEmpty || book.projects[index].matches(query))
    }
    sort(by: overview)
    codes = rows.map { book.projects[$0].code }
    select(keptCode)
  }

  /// Selects a project; where it is not listed the selection keeps its row, or takes the last.
  mutating func select(_ code: String?) {
    let place = code.flatMap(codes.firstIndex(of:)) ?? viewport.selected
    viewport = Viewport(selected: min(place, max(0, codes.count - 1)), first: viewport.first)
    keptCode = codes.isEmpty ? code : codes[viewport.selected]
  }

  /// The code listed before or after the selected one, nil at the end.
  func neighbour(up: Bool) -> String? {
    let place = viewport.selected + (up ? -1 : 1)
    return codes.indices.contains(place) ? codes[place] : nil
  }

  /// Goes on with projects by the codes they have got.
  mutating func rename(_ new: [String: String]) {
    keptCode = keptCode.map { new[$0] ?? $0 }
    codes = codes.map { new[$0] ?? $0 }
  }

  /// Moves the selection.
  mutating func move(_ motion: Motion, height: Int) {
    viewport.move(motion, count: codes.count, height: height)
    if !codes.isEmpty { keptCode = codes[viewport.selected] }
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

extension ListFilter {
  var next: ListFilter {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  func lists(_ project: Project, _ progress: Progress) -> Bool {
    switch self {
    case .all: true
    case .behind: progress.status?.lags == true
    case .unexplained: project.explanation(of: progress) == .missing
    }
  }
}
