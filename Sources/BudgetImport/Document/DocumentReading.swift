public import BudgetModel

/// What was read from a document, and what of it is not sure.
public struct DocumentReading: Hashable, Sendable {
  /// The book it makes.
  public let book: BudgetBook
  /// What could not be told for sure, in the order of the lines; what was assumed stands in the book.
  public let uncertain: [DocumentDoubt]
  /// The lines from which nothing was taken.
  public let unread: [UnreadLine]
  /// All lines of the document, to be shown beside the doubts.
  public let lines: [String]

  /// Whether nothing is left open.
  public var isCertain: Bool { uncertain.isEmpty && unread.isEmpty }

  /// How many indicators the projects have together.
  public var indicators: Int { book.projects.reduce(0) { $0 + $1.indicators.count } }
}

/// A line from which nothing was taken.
public struct UnreadLine: Hashable, Sendable {
  /// Its number, counted from 1.
  public let line: Int
  /// What it says, without blanks at its ends.
  public let text: String
}

/// What the caller knows better than the document.
public struct DocumentHead: Hashable, Sendable {
  /// The unit's code, nil to take the document's.
  public var code: String?
  /// The unit's name, nil to take the document's.
  public var name: String?
  /// The year, nil to take the document's.
  public var year: FiscalYear?
  /// The department above the unit, nil to take the document's.
  public var department: Unit?

  /// Knows nothing better unless told.
  public init(
    code: String? = nil, name: String? = nil, year: FiscalYear? = nil, department: Unit? = nil
  ) {
    self.code = code
    self.name = name
    self.year = year
    self.department = department
  }
}

/// Why a document makes no book.
public enum DocumentError: Error, Hashable, Sendable {
  /// No table of a project is in it.
  case noTable
  /// It names no unit, or not both its code and its name, and the caller does not either.
  case noUnit
  /// It does not say which year it is for, and the caller does not either.
  case noYear
  /// Its projects have more sources of funds than a book may have.
  case tooManySources(Int)
  /// Its amounts together are beyond `BudgetBook.amountLimit`.
  case amountsTooLarge(project: Int)
  /// It has more lines than `DocumentText.lineLimit`.
  case tooLong(Int)
  /// Whoever asked for it waits no longer.
  case cancelled
}
