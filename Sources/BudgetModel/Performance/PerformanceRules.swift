/// The rules of what is recorded of results and reasons.
extension Project {
  func appendReasonViolations(to found: inout [RuleViolation]) {
    for (index, record) in reasons.enumerated() {
      if reasons[..<index].contains(where: { $0.month == record.month }) {
        found.append(RuleViolation(.duplicateReason(record.month), at: .reason(index)))
      }
      if record.isEmpty || record.reason?.explains == false {
        found.append(RuleViolation(.emptyReason(record.month), at: .reason(index)))
      }
    }
  }

  func appendIndicatorViolations(to found: inout [RuleViolation]) {
    // Most books hold nothing but what is printed.
    guard
      executionWeight != nil || indicators.indices.contains(where: { indicators[$0].isFollowed })
    else { return }
    let weighting = Weighting(self)
    if let rule = weighting.violation(of: self) {
      let place = indicators.lastIndex { $0.weight != nil }
      found.append(
        RuleViolation(rule, at: place.map(RuleViolation.Place.indicator) ?? .executionWeight))
    }
    for (index, indicator) in indicators.enumerated() {
      for rule in indicator.violations(weight: weighting.indicators[index]) {
        found.append(RuleViolation(rule, at: .indicator(index)))
      }
    }
  }
}

extension Weighting {
  fileprivate func violation(of project: Project) -> RuleViolation.Rule? {
    let said = project.indicators.compactMap(\.weight)
    guard project.executionWeight != nil || !said.isEmpty, !project.indicators.isEmpty else {
      return nil
    }
    return total == .full ? nil : .weightsMissTotal(total)
  }
}

extension Indicator {
  fileprivate func violations(weight: Points) -> [RuleViolation.Rule] {
    var found: [RuleViolation.Rule] = []
    for (index, record) in records.enumerated()
    where records[..<index].contains(where: { $0.month == record.month }) {
      found.append(.duplicateReport(record.month))
    }
    let isComputed = computed != nil
    for report in records.map(\.report) + [expected].compactMap(\.self) {
      if report.isEmpty { found.append(.emptyReport) }
      if case .words(let words, let share?) = report.value, !words.band.contains(share) {
        found.append(.shareOutOfBand(words, share))
      }
      if report.value != nil, isComputed { found.append(.computedIndicator) }
    }
    if let scoreOverride {
      if scoreOverride.score > weight {
        found.append(.scoreAboveWeight(scoreOverride.score, weight: weight))
      }
      if scoreOverride.reason.allSatisfy(\.isWhitespace) { found.append(.unreasonedScore) }
    }
    return found
  }
}
