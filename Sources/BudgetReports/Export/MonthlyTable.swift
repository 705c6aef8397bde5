public import BudgetModel

/// Every month's spending of every project, a row for each source that must be named.
public struct MonthlyTable: Hashable, Sendable {
  /// The sources that rows are for; none where all amounts are of the first source and need no name.
  public let sources: [FundSource]
  /// The rows, those of a project together, in the order of the file.
  public let rows: [Row]
  /// The sums of each month over all rows; nil where no row has an amount.
  public let sums: [Money?]

  /// One row.
  public struct Row: Hashable, Sendable {
    /// Where its project stands in the book.
    public let project: Int
    /// Its source; nil where sources are not named.
    public let source: FundSource?
    /// The amounts from January on; nil where none is reported.
    public let months: [Money?]

    /// All of them together.
    public var total: Money { MonthlyTable.sum(months.lazy.compactMap { $0 }) }
  }

  /// Takes the spending of a book.
  public init(_ book: BudgetBook) {
    let sources = book.sourcesToName
    let kinds: [FundSource?] = sources.isEmpty ? [nil] : sources
    let rows = book.projects.indices.flatMap { place in
      kinds.map { source in
        Row(
          project: place, source: source,
          months: Self.months(of: book.projects[place], source))
      }
    }
    self.sources = sources
    self.rows = rows
    sums = Month.allCases.indices.map { month in
      let amounts = rows.compactMap { $0.months[month] }
      return amounts.isEmpty ? nil : Self.sum(amounts)
    }
  }

  /// The places of a project's rows among all.
  public func places(ofProject place: Int) -> ClosedRange<Int> {
    let count = max(1, sources.count)
    return place * count...place * count + count - 1
  }

  /// What the year comes to over all rows.
  public var total: Money { Self.sum(sums.lazy.compactMap { $0 }) }

  private static func months(of project: Project, _ source: FundSource?) -> [Money?] {
    var months = Month.allCases.map { _ in Money?.none }
    for place in project.spending.indices {
      let amount = project.spending[place].amount
      months[project.spending[place].month.rawValue - 1] =
        source.map { amount[$0] } ?? (amount.isBlank ? nil : amount.total)
    }
    return months
  }

  /// The amounts of one book always fit in a sum.
  private static func sum(_ amounts: some Sequence<Money>) -> Money {
    Money(fen: amounts.reduce(0) { $0 + $1.fen })
  }
}
