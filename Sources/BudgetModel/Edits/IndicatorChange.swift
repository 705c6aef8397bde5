/// What of an indicator changes while it is followed, from what to what.
public enum IndicatorChange: Hashable, Sendable {
  /// What is reported for a month; nil for nothing.
  case report(Month, Replacing<IndicatorReport>)
  /// What is expected at the year's end; nil for nothing.
  case expectation(Replacing<IndicatorReport>)
  /// What it weighs; nil for its part of what its group has.
  case weight(Replacing<Points>)
  /// How its target is to be read; nil for what the printed text says.
  case reading(Replacing<TargetReading>)
  /// The score that somebody gives it; nil for the one by the rules.
  case score(Replacing<ScoreOverride>)

  /// What an edit of an indicator is about, as fine as two people can meet.
  public enum Part: Hashable, Sendable {
    case report(Month)
    case expectation, weight, reading, score
  }

  /// What the change is about.
  public var part: Part {
    switch self {
    case .report(let month, _): .report(month)
    case .expectation: .expectation
    case .weight: .weight
    case .reading: .reading
    case .score: .score
    }
  }

  /// The month whose report it changes, nil for what is no month's.
  public var month: Month? { if case .report(let month, _) = self { month } else { nil } }

  /// The change that takes this one back.
  public var inverse: IndicatorChange {
    switch self {
    case .report(let month, let change): .report(month, change.inverse)
    case .expectation(let change): .expectation(change.inverse)
    case .weight(let change): .weight(change.inverse)
    case .reading(let change): .reading(change.inverse)
    case .score(let change): .score(change.inverse)
    }
  }
}

extension Indicator {
  /// The changes that make what is followed of another indicator of what is followed of this one.
  func changes(to other: Indicator) -> [IndicatorChange] {
    var changes: [IndicatorChange] = []
    func add<Value>(
      _ path: KeyPath<Indicator, Value?>, _ change: (Replacing<Value>) -> IndicatorChange
    ) {
      let (old, new) = (self[keyPath: path], other[keyPath: path])
      if old != new { changes.append(change(Replacing(old, with: new))) }
    }
    add(\.correctedReading) { .reading($0) }
    add(\.weight) { .weight($0) }
    add(\.expected) { .expectation($0) }
    add(\.scoreOverride) { .score($0) }
    for month in Month.allCases {
      let (old, new) = (report(in: month), other.report(in: month))
      if old != new { changes.append(.report(month, Replacing(old, with: new))) }
    }
    return changes
  }
}
