/// The groups that a self-evaluation weighs (一级指标), whatever a form calls them.
public enum IndicatorGroup: Hashable, Sendable, CaseIterable {
  /// 成本指标, where a form has it as a first level of its own.
  case cost
  /// 产出指标, and first levels of other names.
  case output
  /// 效益指标.
  case benefit
  /// 满意度指标.
  case satisfaction

  /// The group that a first-level name belongs to.
  public init(level1: String) {
    if level1.holds("满意") {
      self = .satisfaction
    } else if level1.holds("效益") || level1.holds("效果") {
      self = .benefit
    } else if level1.holds("成本") {
      self = .cost
    } else {
      self = .output
    }
  }

  /// What the group weighs by default: 产出 50, 效益 30, 满意度 10 (财预〔2020〕10号).
  ///
  /// With 成本 as a first level: 成本 20, 产出 40, 效益 20, 满意度 10 (财预〔2021〕101号).
  fileprivate func standardWeight(withCost: Bool) -> Points {
    switch self {
    case .cost: Points(20)
    case .output: Points(withCost ? 40 : 50)
    case .benefit: Points(withCost ? 20 : 30)
    case .satisfaction: Points(10)
    }
  }
}

/// What the execution rate and each indicator of a project weigh, 100 in all.
public struct Weighting: Hashable, Sendable {
  /// What the execution rate weighs (预算执行率).
  public let execution: Points
  /// What each indicator weighs, in the order of the project's.
  public let indicators: [Points]

  /// What the execution rate weighs where nobody says.
  public static let standardExecution = Points(10)

  /// Everything together; 100 in a book, but for a project without indicators.
  public var total: Points { execution + indicators.sum }

  /// Shares out 100: what is said for an indicator is its own, the rest goes to the others by their groups.
  ///
  /// A group's own indicators share what it has by default less what is said for its others, in equal parts to a
  /// hundredth, the first ones a hundredth more. Where groups are missing or weigh otherwise, what is left is shared in
  /// proportion **(ours)**. Does not total 100 only where every weight is said, or more is said than there is.
  public init(_ project: Project) {
    self.init(
      execution: project.executionWeight,
      indicators: project.indicators.map { (IndicatorGroup(level1: $0.level1), $0.weight) })
  }

  /// The same from what is said for each, nil for what is to be shared out.
  public init(execution: Points?, indicators: [(group: IndicatorGroup, weight: Points?)]) {
    self.execution = execution ?? Self.standardExecution
    let groups = indicators.map(\.group)
    var weights = indicators.map { $0.weight ?? .zero }
    let left = max(0, (Points.full - self.execution - weights.sum).hundredths)
    let open = IndicatorGroup.allCases.map { group in
      indicators.indices.filter { groups[$0] == group && indicators[$0].weight == nil }
    }
    let withCost = groups.contains(.cost)
    var ideals = IndicatorGroup.allCases.enumerated().map { place, group in
      let said = indicators.indices.filter { groups[$0] == group }.map {
        indicators[$0].weight ?? .zero
      }.sum
      return open[place].isEmpty
        ? 0 : max(0, (group.standardWeight(withCost: withCost) - said).hundredths)
    }
    if ideals.allSatisfy({ $0 == 0 }) { ideals = open.map(\.count) }
    for (places, share) in zip(open, Self.split(left, by: ideals)) {
      let parts = Self.split(share, by: places.map { _ in 1 })
      for (place, part) in zip(places, parts) { weights[place] = Points(hundredths: part) }
    }
    self.indicators = weights
  }

  /// Parts of a whole in proportion; what rounding down leaves goes to the first ones.
  private static func split(_ whole: Int, by shares: [Int]) -> [Int] {
    let total = shares.reduce(0, +)
    guard total > 0 else { return shares.map { _ in 0 } }
    var parts = shares.map { whole * $0 / total }
    var rest = whole - parts.reduce(0, +)
    for place in parts.indices where rest > 0 && shares[place] > 0 {
      parts[place] += 1
      rest -= 1
    }
    return parts
  }
}
