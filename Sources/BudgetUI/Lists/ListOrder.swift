import BudgetFigures
import BudgetModel
import BudgetText

/// How a list of projects is ordered: by one of its columns, either way.
struct ListOrder: Hashable {
  var key: Key
  /// Whether the order is the other way round than one would look for first.
  var isReversed = false

  enum Key: Hashable {
    /// As in the file.
    case file
    /// Trouble first, in it those that overspend; then by deviation, the lowest first.
    case trouble
    case figure(Figure)
    /// Those that nobody has explained first.
    case explanation
    /// The worst light of the indicators first.
    case goalLight
    /// The lowest score expected first.
    case score
  }

  static let file = ListOrder(key: .file)
  static let trouble = ListOrder(key: .trouble)
}

extension ListOrder.Key {
  /// Whether one looks for the largest first.
  var descends: Bool {
    guard case .figure(let figure) = self else { return false }
    return switch figure.kind {
    case .money, .count, .months: true
    case .percent, .points, .month, .text, .status, .light: false
    }
  }
}

extension ListOrder {
  /// Whether larger values are further up.
  var descends: Bool { key.descends != isReversed }

  /// Whether the head of a column says that the list is ordered by it.
  func isShown(at column: ListColumn) -> Bool {
    column.order == (key == .trouble ? .figure(.deviation) : key)
  }

  /// Puts rows of a book, given as in the file, in order; equal ones stay as in the file.
  func sort(_ rows: inout [Int], _ book: BudgetBook, _ progress: [Progress]) {
    switch key {
    case .file: if isReversed { rows.reverse() }
    case .trouble: sort(&rows) { Rank(progress[$0]) }
    case .figure(.deviation):
      sort(&rows) { Deviation(progress[$0].deviation) }
    case .figure(let figure):
      sort(&rows) {
        figure.value(of: ProjectRow(book.projects[$0], progress[$0]))?.sortKey ?? .absent
      }
    case .explanation:
      sort(&rows) { book.projects[$0].explanation(of: progress[$0]).sortKey }
    case .goalLight:
      sort(&rows) { index in
        Performance(book.projects[index], asOf: progress[index].asOf).light
          .map { FigureValue.resultLight($0).sortKey } ?? .absent
      }
    case .score:
      sort(&rows) { index in
        Performance(book.projects[index], asOf: progress[index].asOf, expecting: true)
          .totalScore.map { SortKey.number(Int128($0.hundredths)) } ?? .absent
      }
    }
  }

  private func sort<Key: SortedKey>(_ rows: inout [Int], by key: (Int) -> Key) {
    // Each key is made once; what has none is last either way.
    let keyed = rows.map { (row: $0, key: key($0)) }
    rows = keyed.sorted { left, right in
      if left.key.isAbsent != right.key.isAbsent { return right.key.isAbsent }
      if left.key < right.key { return !descends }
      if right.key < left.key { return descends }
      return left.row < right.row
    }.map(\.row)
  }
}

// MARK: - Keys

private protocol SortedKey: Comparable {
  var isAbsent: Bool { get }
}

/// What a value is ordered by.
private enum SortKey: SortedKey {
  case number(Int128)
  case text(String)
  case absent

  var isAbsent: Bool { self == .absent }

  static func < (left: SortKey, right: SortKey) -> Bool {
    switch (left, right) {
    case (.number(let first), .number(let second)): first < second
    case (.text(let first), .text(let second)): first < second
    default: false
    }
  }
}

/// A deviation: most differ within nine decimals; only those that do not are compared as fractions.
private struct Deviation: SortedKey {
  let rounded: Int128?
  let exact: Fraction?

  init(_ exact: Fraction?) {
    self.exact = exact
    rounded = exact?.rounded(decimals: 9)
  }

  var isAbsent: Bool { exact == nil }

  static func < (left: Deviation, right: Deviation) -> Bool {
    guard let first = left.rounded, let second = right.rounded else {
      return left.rounded != nil && right.rounded == nil
    }
    if first != second { return first < second }
    guard let first = left.exact, let second = right.exact else { return false }
    return first < second
  }
}

/// Trouble before calm, overspending before lagging, then the deviation.
private struct Rank: SortedKey {
  let group: Int
  let deviation: Deviation

  init(_ progress: Progress) {
    group = progress.status == .overspent ? 0 : progress.isTrouble ? 1 : 2
    deviation = Deviation(progress.deviation)
  }

  var isAbsent: Bool { false }

  static func < (left: Rank, right: Rank) -> Bool {
    left.group == right.group ? left.deviation < right.deviation : left.group < right.group
  }
}

extension FigureValue {
  fileprivate var sortKey: SortKey {
    switch self {
    case .text(let text): .text(text)
    case .count(let count): .number(Int128(count))
    case .money(let money): .number(Int128(money.fen))
    case .percent(let percent), .points(let percent): .number(Int128(percent.hundredths))
    case .month(let month): .number(Int128(month.rawValue))
    case .months(let months): .number(Int128(months.count))
    case .status(let status): .number(status.status.urgency)
    case .light(let light): .number([TimeLight.red, .yellow, .green].place(of: light))
    case .resultLight(let light):
      .number([IndicatorLight.red, .yellow, .green].place(of: light))
    case .score(let points): .number(Int128(points.hundredths))
    case .absent: .absent
    }
  }
}

extension Array where Element: Equatable {
  fileprivate func place(of element: Element) -> Int128 {
    Int128(firstIndex(of: element) ?? count)
  }
}

extension Status? {
  /// The worst first, what cannot be judged last.
  fileprivate var urgency: Int128 {
    switch self {
    case .overspent: 0
    case .farBehind: 1
    case .behind: 2
    case .onTrack: 3
    case nil: 4
    }
  }
}

extension Explanation? {
  fileprivate var sortKey: SortKey {
    switch self {
    case .missing: .number(0)
    case .some: .number(1)
    case nil: .absent
    }
  }
}

extension Progress {
  /// Whether a supervisor should ask about it: it lags or has spent too much.
  var isTrouble: Bool { status == .overspent || status?.lags == true }
}
