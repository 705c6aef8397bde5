/// A project that other shared rules would judge otherwise.
public struct JudgementChange: Hashable, Sendable {
  /// The project's code.
  public let project: String
  /// The status as it is and as it would be; nil without a plan unless overspent.
  public let status: (old: Status?, new: Status?)
  /// The clock's light as it is and as it would be; nil without a budget.
  public let light: (old: TimeLight?, new: TimeLight?)

  /// Whether the status would be another.
  public var changesStatus: Bool { status.old != status.new }

  /// Whether the light would be another.
  public var changesLight: Bool { light.old != light.new }

  /// Compares both judgements.
  public static func == (left: JudgementChange, right: JudgementChange) -> Bool {
    left.project == right.project && left.status == right.status && left.light == right.light
  }

  /// Hashes what it is about.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(project)
    hasher.combine(status.new)
    hasher.combine(light.new)
  }
}

extension BudgetBook {
  /// The projects whose status or light as of a month other shared rules would change, in the order of the file.
  public func judgementChanges(under rules: SharedRules, asOf month: Month) -> [JudgementChange] {
    projects.compactMap { project in
      let old = Progress(project, asOf: month, rules: varianceRules)
      let new = Progress(project, asOf: month, rules: rules.variance)
      let change = JudgementChange(
        project: project.code, status: (old.status, new.status),
        light: (old.timeLight, new.timeLight))
      return change.changesStatus || change.changesLight ? change : nil
    }
  }
}
