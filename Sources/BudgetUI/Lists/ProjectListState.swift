import BudgetModel
import BudgetText
import TerminalKit

/// A list of projects: how it is ordered and narrowed, and which one is selected.
struct ProjectListState: Hashable {
  let kind: Kind
  var order: ListOrder
  var filter = ListFilter.all
  /// Words that names, codes or indicators must have; empty for all.
  var query = ""
  /// The rows in sight and the one selected.
  private(set) var viewport = Viewport()
  /// The code of the project selected last, which an empty list keeps for when it is filled again.
  private var keptCode: String?
  /// The projects' codes in the order shown.
  private(set) var codes: [String] = []
  /// Where those stand in the book arranged last: for drawing only.
  private(set) var rows: [Int] = []
  /// How many rows of trouble stand before the others, 0 where these are not two groups.
  private(set) var troubles = 0

  /// What the list is for.
  enum Kind: Hashable {
    case projects, variance, evaluation
  }

  init(_ kind: Kind) {
    self.kind = kind
    order = kind.orders[0]
  }

  /// The code of the project selected, nil in an empty list.
  var selectedCode: String? { codes.isEmpty ? nil : keptCode }

  /// Looks for other words; who types on looks for less, and what did not fit is not read again.
  mutating func find(_ text: String, _ book: BudgetBook, _ overview: Overview) {
    let goesOn = !query.isEmpty && text.hasPrefix(query)
    query = text
    arrange(book, overview, among: goesOn ? rows.sorted() : nil)
  }

  /// Orders and narrows the list anew; the selected project stays selected while it is listed.
  ///
  /// - Parameter known: the rows to which it is narrowed already, as in the file; nil for all.
  mutating func arrange(_ book: BudgetBook, _ overview: Overview, among known: [Int]? = nil) {
    rows = known ?? Array(book.projects.indices)
    let query = FindQuery(query)
    if filter != .all || !query.isEmpty {
      rows.removeAll { index in
        !filter.lists(book.projects[index], overview.progress[index])
          || !query.isEmpty && !query.matches(book.projects[index])
      }
    }
    order.sort(&rows, book, overview.progress)
    let troubles = order.key == .trouble ? rows.count { overview.progress[$0].isTrouble } : 0
    self.troubles = troubles < rows.count ? troubles : 0
    codes = rows.map { book.projects[$0].code }
    select(keptCode)
  }

  /// Orders by the next of the list's columns.
  mutating func turnOrder() {
    let orders = kind.orders
    let place = orders.firstIndex { $0.key == order.key } ?? 0
    order = orders[(place + 1) % orders.count]
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
}

extension ListFilter {
  var next: ListFilter {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  func lists(_ project: Project, _ progress: Progress) -> Bool {
    switch self {
    case .all: true
    case .problems: progress.isTrouble || progress.isNotReported
    case .behind: progress.status?.lags == true
    case .overspent: progress.status == .overspent
    case .notReported: progress.isNotReported
    case .unexplained: project.explanation(of: progress) == .missing
    }
  }
}
