/// A status with how much of it is known: one of a month without a record is only a worst case.
public struct ReportedStatus: Hashable, Sendable {
  /// The status as of the month asked for, by what is recorded; nil without a plan unless overspent.
  public let status: Status?
  /// Whether the month itself has a record.
  public let isReported: Bool
  /// How it stood at the last month with a record before; nil when the month is reported or none is.
  public let before: Before?

  /// A status at an earlier month.
  public struct Before: Hashable, Sendable {
    /// The month it has reported through.
    public let month: Month
    /// The status as of then; nil without a plan unless overspent.
    public let status: Status?

    /// Makes the status at a month.
    public init(month: Month, status: Status?) {
      self.month = month
      self.status = status
    }
  }

  /// Makes a status of a reported month.
  public init(_ status: Status?) {
    self.status = status
    isReported = true
    before = nil
  }

  /// Makes a status of a month that is not reported, with the last one before that is.
  public init(_ status: Status?, notReportedSince before: Before?) {
    self.status = status
    isReported = false
    self.before = before
  }
}
