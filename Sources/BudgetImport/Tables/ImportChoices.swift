/// What a person decided about the rows of a table, known by their numbers in it.
public struct ImportChoices: Hashable, Sendable {
  /// Rows that are of a project of the book, by its code.
  public var projects: [Int: String] = [:]
  /// Rows that are of a project that the book does not have yet.
  public var additions: Set<Int> = []
  /// Rows that are left out.
  public var skipped: Set<Int> = []

  /// Nothing decided.
  public init() {}

  /// The rows that anything was decided about.
  var rows: Set<Int> { skipped.union(additions).union(projects.keys) }
}
