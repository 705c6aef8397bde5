/// How far a target in words is met (定性指标); the raw value names it in a file.
public enum Attainment: String, CaseIterable, Hashable, Sendable {
  /// 达成: 100 to 80 % of the weight.
  case met = "达成"
  /// 部分达成: 80 to 60 %.
  case partly = "部分达成"
  /// 未达成: 60 to 0 %.
  case missed = "未达成"

  /// The shares of the weight it may be given, both ends included (财预〔2020〕10号).
  public var band: ClosedRange<Percent> {
    switch self {
    case .met: Percent(80)...Percent(100)
    case .partly: Percent(60)...Percent(80)
    case .missed: Percent(0)...Percent(60)
    }
  }

  /// The share where nobody says another: all of it when met; for the others somebody must judge.
  public var standardShare: Percent? { self == .met ? Percent(100) : nil }
}

/// What an indicator has come to, a figure or words.
public enum IndicatorValue: Hashable, Sendable {
  /// A figure in the target's unit.
  case number(Quantity)
  /// Words, with the share of the weight that was given for them, within their band; nil for the standard one.
  case words(Attainment, share: Percent?)
}

/// What is reported of an indicator: what it has come to, and a remark (偏差原因, 备注).
public struct IndicatorReport: Hashable, Sendable {
  /// What it has come to; nil where only a remark is made.
  public let value: IndicatorValue?
  /// The remark, nil for none.
  public let note: String?

  /// Makes a report; an empty remark is none.
  public init(_ value: IndicatorValue?, note: String? = nil) {
    self.value = value
    self.note = note == "" ? nil : note
  }

  /// Whether it says nothing.
  public var isEmpty: Bool { value == nil && note == nil }
}

/// What is reported of an indicator for the year up to a month's end.
public struct IndicatorRecord: Hashable, Sendable {
  /// The month; one record a month at most.
  public let month: Month
  /// What is reported.
  public let report: IndicatorReport

  /// Makes a record.
  public init(_ month: Month, _ report: IndicatorReport) {
    self.month = month
    self.report = report
  }
}

/// A score that somebody gives an indicator instead of the one by the rules, and why.
public struct ScoreOverride: Hashable, Sendable {
  /// The score, at most the indicator's weight.
  public let score: Points
  /// Why, in words; never empty in a book.
  public let reason: String

  /// Makes an override.
  public init(_ score: Points, reason: String) {
    self.score = score
    self.reason = reason
  }
}
