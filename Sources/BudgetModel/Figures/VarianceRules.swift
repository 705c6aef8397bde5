/// The thresholds that judge a project; the standard ones are ours and the practice's.
public struct VarianceRules: Hashable, Sendable {
  /// Hundredths of a percentage point below plan that are still on track.
  public var tolerance: Int
  /// Hundredths of a percentage point below plan from which a project is far behind (严重滞后).
  public var farBehind: Int
  /// Percent of the clock's progress below which the light is red.
  public var red: Int
  /// Percent of the clock's progress below which the light is yellow.
  public var yellow: Int

  /// Behind below the plan, far behind from 10 points, red below 60 % and yellow below 80 % of the clock.
  public static let standard = VarianceRules(tolerance: 0, farBehind: 1000, red: 60, yellow: 80)

  /// Makes thresholds.
  public init(tolerance: Int, farBehind: Int, red: Int, yellow: Int) {
    self.tolerance = tolerance
    self.farBehind = farBehind
    self.red = red
    self.yellow = yellow
  }
}
