public import BudgetModel

/// A file that was opened before, as the start screen lists it.
public struct RecentBook: Hashable, Sendable {
  /// Where it is.
  public let path: String
  /// What it was when it was opened last.
  public let unit: String
  /// The fiscal year it was for then.
  public let year: Int
  /// What a look at it has found.
  var look: Look?

  /// Takes a file that nobody has looked at yet.
  public init(path: String, unit: String, year: Int) {
    self.path = path
    self.unit = unit
    self.year = year
  }

  /// What a look at a file finds.
  public enum Look: Hashable, Sendable {
    /// How its book stands.
    case standing(RecentStanding)
    /// Nothing is there any more.
    case missing
    /// It is there, and opening it will tell why it could not be read.
    case unreadable
    /// It is too large to be looked at in passing.
    case large
  }
}

/// How a book stands, in the figures that the start screen shows.
public struct RecentStanding: Hashable, Sendable {
  /// The unit's name.
  public let unit: String
  /// The year it is for.
  public let year: Int
  /// The month it is looked at as of.
  public let asOf: Month
  /// How many projects there are.
  public let projects: Int
  /// How many lag.
  public let behind: Int
  /// How many have not reported the month.
  public let notReported: Int

  /// Looks at a book as of the last month completed by a day, or January where no clock tells.
  public init(_ book: BudgetBook, today: CalendarDate?) {
    asOf = today.map { book.fiscalYear.defaultAsOf(today: $0) } ?? .january
    let totals = Overview(book, asOf: asOf).totals
    (unit, year) = (book.unit.name, book.fiscalYear.year)
    (projects, behind, notReported) = (totals.projects, totals.behind, totals.notReported)
  }
}
