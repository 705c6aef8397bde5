/// A month of the fiscal year, which is the calendar year; its raw value is 1 to 12.
public enum Month: Int, CaseIterable, Hashable, Sendable {
  case january = 1
  case february, march, april, may, june, july
  case august, september, october, november, december

  /// The month before, nil in January.
  public var previous: Month? { Month(rawValue: rawValue - 1) }

  /// The month after, nil in December.
  public var next: Month? { Month(rawValue: rawValue + 1) }

  /// The months up to this one and this one.
  public var throughThis: ArraySlice<Month> { Self.allCases[..<rawValue] }
}

extension Month: Comparable {
  /// Orders months as the year does.
  public static func < (left: Month, right: Month) -> Bool { left.rawValue < right.rawValue }
}

/// A month at whose end a cumulative plan is approved (核定): March, June, October, December.
public enum Checkpoint: CaseIterable, Hashable, Sendable {
  case march, june, october, december

  /// The month the checkpoint ends.
  public var month: Month {
    switch self {
    case .march: .march
    case .june: .june
    case .october: .october
    case .december: .december
    }
  }

  /// The first checkpoint after a month, nil in December.
  public static func after(_ month: Month) -> Checkpoint? {
    allCases.first { $0.month > month }
  }

  /// The checkpoint a month ends, or the first one after it.
  public static func atOrAfter(_ month: Month) -> Checkpoint {
    allCases.first { $0.month >= month } ?? .december
  }

  /// The last checkpoint before a month, nil when none is.
  public static func before(_ month: Month) -> Checkpoint? {
    allCases.last { $0.month < month }
  }
}

extension Month {
  /// Whether the plan at the month's end is interpolated (推算) rather than approved (核定).
  public var isInterpolated: Bool { !Checkpoint.allCases.contains { $0.month == self } }
}
