/// A form that staff must hand in (domain.md, 4); the raw value names it to machines.
public enum StatutoryForm: String, CaseIterable, Hashable, Sendable {
  /// 项目支出绩效目标执行监控表 (财预〔2019〕136号), in the course of the year.
  case monitoring
  /// 项目支出绩效自评表 (财预〔2020〕10号), after the year.
  case evaluation

  /// The month through which it reports where nobody says another: a unit's own month of monitoring, else July;
  /// the whole year for a self-evaluation.
  public func month(by rules: SharedRules) -> Month {
    switch self {
    case .monitoring: rules.monitoringMonth ?? SharedRules.standardMonitoringMonth
    case .evaluation: .december
    }
  }
}

/// What a form of a project lacks.
public enum FormGap: Hashable, Sendable {
  /// The department above the unit (主管部门).
  case department
  /// The project's goals (年度总体目标).
  case goal
  /// What a self-evaluation lacks, and a monitoring form lacks too.
  case part(Performance.MissingPart)
  /// What is expected of an indicator at the year's end, by its place from 0.
  case expected(Int)
  /// How likely it is that the target of an indicator that falls short is still met.
  case outlook(Int)

  /// What it is called in machine-readable forms: "department", "indicators[3].value".
  public var key: String {
    switch self {
    case .department: "department"
    case .goal: "goal"
    case .expected(let place): "indicators[\(place)].expected"
    case .outlook(let place): "indicators[\(place)].outlook"
    case .part(let part):
      switch part {
      case .budget: "budget"
      case .spending: "spending"
      case .executionReason: "executionReason"
      case .adjustmentReason(let place): "adjustmentReason[\(place)]"
      case .indicators: "indicators"
      case .value(let place): "indicators[\(place)].value"
      case .share(let place): "indicators[\(place)].share"
      case .indicatorReason(let place): "indicators[\(place)].reason"
      case .achievement: "achievement"
      }
    }
  }
}

extension StatutoryForm {
  /// What the form of a project lacks, in the order of its rows.
  ///
  /// - Parameter performance: the project's results as of the form's month.
  public func gaps(
    of project: Project, _ performance: Performance, department: Unit?
  ) -> [FormGap] {
    var found: [FormGap] = department == nil ? [.department] : []
    if project.goals.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { found.append(.goal) }
    switch self {
    case .evaluation: found += performance.missing.map(FormGap.part)
    case .monitoring:
      let always: Set<Performance.MissingPart> = [.budget, .spending, .indicators]
      found += performance.missing.filter(always.contains).map(FormGap.part)
      let reason = project.lagReason(in: performance.asOf)
      for standing in performance.indicators {
        found += Self.gaps(of: standing, reason: reason)
      }
    }
    return found
  }

  private static func gaps(of standing: IndicatorStanding, reason: LagReason?) -> [FormGap] {
    let place = standing.place
    var found: [FormGap] = standing.value == nil ? [.part(.value(place))] : []
    if standing.indicator.computed == nil, standing.indicator.expected?.value == nil {
      found.append(.expected(place))
    }
    guard standing.fallsShort else { return found }
    if standing.note == nil, reason?.explains != true {
      found.append(.part(.indicatorReason(place)))
    }
    if reason?.outlook == nil { found.append(.outlook(place)) }
    return found
  }
}

extension IndicatorStanding {
  /// Whether a monitoring form asks why: its light is red or yellow.
  public var fallsShort: Bool { light == .red || light == .yellow }
}
