/// What a project lags for, as the monitoring form has it; the raw value names it in a file.
public enum LagCause: String, CaseIterable, Hashable, Sendable {
  /// 经费保障.
  case funding
  /// 制度保障.
  case system
  /// 人员保障.
  case staff
  /// 硬件条件保障.
  case conditions
  /// 其他.
  case other
}

/// How likely it is that a goal is still met (完成目标可能性); the raw value names it in a file.
public enum Outlook: String, CaseIterable, Hashable, Sendable {
  /// 确定能.
  case certain
  /// 有可能.
  case possible
  /// 完全不可能.
  case impossible
}

/// Why a project lags in a month, and what is done about it (偏差原因分析及改进措施).
public struct LagReason: Hashable, Sendable {
  /// The causes, each once, in the form's order.
  public let causes: [LagCause]
  /// The explanation (原因说明).
  public let explanation: String
  /// The measure (改进措施).
  public let measure: String
  /// By when the measure takes effect, nil where nobody says.
  public let due: YearMonth?
  /// How likely the goal is still met, nil where nobody says.
  public let outlook: Outlook?

  /// Makes a reason; causes come into the form's order.
  public init(
    causes: [LagCause], explanation: String, measure: String = "", due: YearMonth? = nil,
    outlook: Outlook? = nil
  ) {
    self.causes = LagCause.allCases.filter(causes.contains)
    self.explanation = explanation
    self.measure = measure
    self.due = due
    self.outlook = outlook
  }

  /// Whether it says why at all: a cause or an explanation.
  public var explains: Bool { !causes.isEmpty || !explanation.isEmpty }
}

/// What is said of a project's lag in a month: by its staff, and by the supervisor.
public struct MonthReason: Hashable, Sendable {
  /// The month; one record a month at most.
  public let month: Month
  /// Why it lags; nil where only the supervisor has said something.
  public let reason: LagReason?
  /// The supervisor's remark, nil for none.
  public let remark: String?

  /// Makes a record; an empty remark is none.
  public init(_ month: Month, reason: LagReason? = nil, remark: String? = nil) {
    self.month = month
    self.reason = reason
    self.remark = remark == "" ? nil : remark
  }

  /// Whether it says nothing.
  var isEmpty: Bool { reason == nil && remark == nil }
}

extension Project {
  /// Why it lags in a month, nil where nobody has said.
  public func lagReason(in month: Month) -> LagReason? { monthReason(month)?.reason }

  /// The supervisor's remark on a month, nil for none.
  public func remark(in month: Month) -> String? { monthReason(month)?.remark }

  private func monthReason(_ month: Month) -> MonthReason? { reasons.first { $0.month == month } }

  /// Replaces what is said of a month; a record that says nothing is none.
  mutating func setMonthReason(_ month: Month, reason: LagReason?, remark: String?) {
    reasons.removeAll { $0.month == month }
    let record = MonthReason(month, reason: reason, remark: remark)
    guard !record.isEmpty else { return }
    reasons.insert(record, at: reasons.firstIndex { $0.month > month } ?? reasons.endIndex)
  }
}

/// Whether somebody has said why a project lags (双监控: 滞后须说明).
public enum Explanation: String, Hashable, Sendable {
  /// 已说明.
  case given
  /// 未说明: it lags, and nobody has said why.
  case missing
}

extension Project {
  /// Whether it is said why the project lags in a month that progress is of; nil where it does not lag and nothing is said.
  public func explanation(of progress: Progress) -> Explanation? {
    if lagReason(in: progress.asOf)?.explains == true { return .given }
    return progress.status?.lags == true ? .missing : nil
  }
}
