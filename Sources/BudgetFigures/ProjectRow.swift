public import BudgetModel

/// What the figures of one project are taken from.
public struct ProjectRow: Hashable, Sendable {
  /// The project's code.
  public let code: String
  /// The project's name.
  public let name: String
  /// Where it stands as of a month.
  public let progress: Progress

  /// Makes a row of figures already worked out.
  public init(code: String, name: String, progress: Progress) {
    self.code = code
    self.name = name
    self.progress = progress
  }

  /// Makes the row of a project and its progress.
  public init(_ project: Project, _ progress: Progress) {
    self.init(code: project.code, name: project.name, progress: progress)
  }
}
