/// What everyone who works with a file shares; nil where the file leaves it at the default.
public struct SharedRules: Hashable, Sendable {
  /// Percentage points below the plan that are still on track, 0 to 100.
  public var tolerance: Percent?
  /// Percentage points below the plan from which a project is far behind, 0 to 100.
  public var farBehind: Percent?
  /// Percent of the clock's progress below which the light is red, 0 to 1000.
  public var red: Percent?
  /// Percent of the clock's progress below which the light is yellow, not below `red`.
  public var yellow: Percent?
  /// What a bare number means where amounts are typed.
  public var inputUnit: MoneyUnit?
  /// The month through which the monitoring form reports.
  public var monitoringMonth: Month?

  /// Leaves everything at the defaults.
  public init() {}

  /// Whether everything is left at its default.
  public var isEmpty: Bool { self == SharedRules() }

  /// July: the form is due in August for the months 1 to 7.
  public static let standardMonitoringMonth = Month.july

  /// The thresholds that judge a project.
  public var variance: VarianceRules {
    let standard = VarianceRules.standard
    return VarianceRules(
      tolerance: tolerance ?? standard.tolerance, farBehind: farBehind ?? standard.farBehind,
      red: red ?? standard.red, yellow: yellow ?? standard.yellow)
  }

  /// What a bare number means where amounts are typed, 万元 unless the file says 元.
  public var bareUnit: MoneyUnit { inputUnit ?? .wan }

  /// What no file may say, nil when all is well.
  public var fault: Fault? {
    func isOutside(_ percent: Percent?, _ most: Int64) -> Bool {
      percent.map { !(0...most * 100).contains($0.hundredths) } ?? false
    }
    if isOutside(tolerance, 100) { return .tolerance }
    if isOutside(farBehind, 100) { return .farBehind }
    if isOutside(red, 1000) { return .red }
    if isOutside(yellow, 1000) || variance.yellow < variance.red { return .yellow }
    return nil
  }

  /// The rule that has a value it may not have.
  public enum Fault: String, Hashable, Sendable {
    case tolerance, farBehind, red, yellow
  }
}

extension BudgetBook {
  /// The thresholds that judge its projects.
  public var varianceRules: VarianceRules { rules.variance }
}
