/// The unit (单位) a book belongs to, or the department (主管部门) above it.
public struct Unit: Hashable, Sendable {
  /// The unit's code, "430001".
  public let code: String
  /// The unit's name.
  public let name: String

  /// Makes a unit.
  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}

/// The unit's performance goals for the year (部门整体绩效目标).
public struct UnitGoals: Hashable, Sendable {
  /// 总体绩效目标.
  public let overall: String
  /// 分项绩效目标, in the order printed.
  public let itemized: [String]
  /// 工作保障措施, in the order printed.
  public let safeguards: [Safeguard]
  /// What was achieved of them, nil where nobody has said.
  public let achieved: GoalAchievements?

  /// Makes the goals; achievements that say nothing are none.
  public init(
    overall: String, itemized: [String], safeguards: [Safeguard],
    achieved: GoalAchievements? = nil
  ) {
    self.overall = overall
    self.itemized = itemized
    self.safeguards = safeguards
    self.achieved = achieved.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What was achieved of an itemized goal by its place, nil where nobody has said.
  public func achieved(ofItem place: Int) -> String? {
    guard let items = achieved?.itemized, items.indices.contains(place), !items[place].isEmpty
    else { return nil }
    return items[place]
  }

  /// The goals alone, as another year takes them over.
  public var withoutAchievements: UnitGoals {
    UnitGoals(overall: overall, itemized: itemized, safeguards: safeguards)
  }
}

/// What was achieved of the unit's goals (实际完成情况).
public struct GoalAchievements: Hashable, Sendable {
  /// Of the overall goal; empty where nobody has said.
  public let overall: String
  /// Of each itemized goal, in their order; empty, or missing at the end, where nobody has said.
  public let itemized: [String]

  /// Makes achievements; empty ones at the end are left out.
  public init(overall: String, itemized: [String]) {
    self.overall = overall
    let said = itemized.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    self.itemized = Array(itemized.prefix(said))
  }

  /// Whether they say nothing.
  public var isEmpty: Bool { overall.isEmpty && itemized.isEmpty }
}

/// A safeguard (工作保障措施): its heading and its text.
public struct Safeguard: Hashable, Sendable {
  /// The heading, without its number.
  public let title: String
  /// The text below it.
  public let text: String

  /// Makes a safeguard.
  public init(title: String, text: String) {
    self.title = title
    self.text = text
  }
}
