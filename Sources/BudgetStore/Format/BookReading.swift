public import BudgetModel

/// What came of reading a budget file.
public struct BookReading: Hashable, Sendable {
  /// The book, nil when a problem is an error.
  public let book: BudgetBook?
  /// The problems in the order of the file, `BookReader.problemLimit` at most.
  public let problems: [FileProblem]
  /// How many problems there are beyond those.
  public let unlistedProblems: Int
}
