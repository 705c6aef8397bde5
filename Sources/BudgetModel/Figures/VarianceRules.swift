/// The thresholds that judge a project; the standard ones are ours and the practice's.
public struct VarianceRules: Hashable, Sendable {
  /// Percentage points below plan that are still on track.
  public var tolerance: Percent
  /// Percentage points below plan from which a project is far behind (严重滞后).
  public var farBehind: Percent
  /// Percent of the clock's progress below which the light is red.
  public var red: Percent
  /// Percent of the clock's progress below which the light is yellow.
  public var yellow: Percent

  /// Behind below the plan, far behind from 10 points, red below 60 % and yellow below 80 % of the clock.
  public static let standard = VarianceRules(
    tolerance: Percent(0), farBehind: Percent(10), red: Percent(60), yellow: Percent(80))

  /// Makes thresholds.
  public init(tolerance: Percent, farBehind: Percent, red: Percent, yellow: Percent) {
    self.tolerance = tolerance
    self.farBehind = farBehind
    self.red = red
    self.yellow = yellow
  }
}
