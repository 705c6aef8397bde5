public import BudgetImport

/// The file that a table is to be imported from.
public struct ImportRequest: Hashable, Sendable {
  /// Where, as it was typed.
  public let path: String
  /// What is in the table, and how it is to be read.
  public let options: Options

  /// What a table holds.
  public enum Options: Hashable, Sendable {
    /// What projects have spent.
    case spending(SpendingImportOptions)
    /// The projects themselves.
    case projects(ProjectsImportOptions)
  }

  /// Makes a request.
  public init(path: String, options: Options) {
    self.path = path
    self.options = options
  }
}
