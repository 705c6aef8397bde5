/// An amount that was being typed when the session was cut off.
public struct UnfinishedEntry: Hashable, Sendable {
  /// The project's code.
  public let project: String
  /// The month.
  public let month: Month
  /// The source it was for.
  public let source: FundSource
  /// Whether the cumulative amount was being typed.
  public let isCumulative: Bool
  /// What had been typed.
  public let text: String

  /// Makes an unfinished entry.
  public init(
    project: String, month: Month, source: FundSource, isCumulative: Bool, text: String
  ) {
    self.project = project
    self.month = month
    self.source = source
    self.isCumulative = isCumulative
    self.text = text
  }
}
