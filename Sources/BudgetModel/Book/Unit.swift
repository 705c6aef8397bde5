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

  /// Makes the goals.
  public init(overall: String, itemized: [String], safeguards: [Safeguard]) {
    self.overall = overall
    self.itemized = itemized
    self.safeguards = safeguards
  }
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
