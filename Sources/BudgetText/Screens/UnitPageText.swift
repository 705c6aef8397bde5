public import BudgetModel

/// What the page of the unit, the note of a month and the shared rules say.
extension Strings {
  /// Title of the unit's page.
  public var unitScreen: String { say("单位与目标", "Unit and goals") }
  /// Title of the form that changes it.
  public var unitFormTitle: String { say("修改单位与目标", "Unit and goals") }
  /// Section and heading: the unit.
  public var unitSection: String { say("单位", "Unit") }
  /// The unit's code.
  public var unitCodeLabel: String { say("单位编码", "Unit code") }
  /// The unit's name.
  public var unitNameLabel: String { say("单位名称", "Unit name") }
  /// The department's code.
  public var departmentCodeLabel: String { say("主管部门编码", "Department code") }
  /// The department's name.
  public var departmentNameLabel: String { say("主管部门", "Department") }
  /// The fiscal year.
  public var yearLabel: String { say("预算年度", "Fiscal year") }
  /// The sources.
  public var sourcesLabel: String { say("资金来源", "Sources") }
  /// How sources are filled in.
  public var sourcesHint: String {
    say("最多八个，按此顺序显示", "Eight at most, shown in this order")
  }
  /// A source has amounts and cannot go.
  public func sourceHasAmounts(_ source: String, _ project: String) -> String {
    say(
      "“\(source)”在\(project)中有金额，不能删除。",
      "“\(source)” has amounts in \(project) and cannot be removed.")
  }
  /// Another row, counted from 1, has the same name.
  public func sourceNameTaken(_ first: Int) -> String {
    say("名称与第 \(first) 个相同。", "Number \(first) has the same name.")
  }
  /// A source's name.
  public var sourceNameLabel: String { say("名称", "Name") }
  /// Section: the unit's goals.
  public var unitGoalsSection: String { say("部门整体绩效目标", "The unit's goals") }
  /// 总体绩效目标.
  public var overallGoal: String { say("总体绩效目标", "Overall goal") }
  /// 分项绩效目标.
  public var itemizedGoals: String { say("分项绩效目标", "Itemized goals") }
  /// 工作保障措施.
  public var safeguards: String { say("工作保障措施", "Safeguards") }
  /// A safeguard's heading.
  public var safeguardTitle: String { say("标题", "Title") }
  /// A safeguard's text.
  public var safeguardText: String { say("内容", "Text") }
  /// A year that is none.
  public func notAFiscalYear(_ text: String) -> String {
    say("“\(text)”不是年度；请写 2024 这样的年份。", "“\(text)” is not a year; write one such as 2024.")
  }
  /// A department needs code and name, or neither.
  public var departmentIncomplete: String {
    say("编码和名称请都填，或都留空。", "Fill in code and name, or neither.")
  }

  /// Title of the form of a month's note.
  public func writesNote(_ name: String, _ month: Month) -> String {
    say("备注  \(name)  \(self.name(of: month))", "Note  \(name)  \(self.name(of: month))")
  }
  /// What a note is for.
  public var noteHint: String {
    say("写给以后看的人：为什么这样填；清空即删除", "For whoever looks later: why it is so; empty removes it")
  }
  /// A month without a record bears no note.
  public func noteNeedsSpending(_ month: Month) -> String {
    say(
      "\(name(of: month))未填报，先录入支出再写备注。",
      "\(name(of: month)) is not reported; record its spending first.")
  }

  /// Title of the form of the shared rules.
  public var rulesTitle: String { say("本文件的规则（所有人共用）", "Rules of this file, shared by everyone") }
  /// Section: what makes a status.
  public var statusRules: String { say("状态（按支出计划）", "Status, by the plan") }
  /// Section: what makes a light.
  public var lightRules: String { say("序时进度灯", "Light, by the clock") }
  /// Section: what else is shared.
  public var entryRules: String { say("录入与监控", "Entry and monitoring") }
  /// Section: what would change.
  public var rulesEffects: String { say("保存后会改变的判断", "What would be judged otherwise") }
  /// Before the projects whose status would change.
  public var judgedOtherwise: String { say("状态变化", "Changes") }
  /// A rule is left at its default.
  public func isDefault(_ value: String) -> String { say("默认 \(value)", "default \(value)") }
  /// A text that is no percentage.
  public var notAPercent: String {
    say(
      "请写百分数，最多两位小数，如 10 或 7.5。", "Write a percentage with two decimals at most, such as 10 or 7.5."
    )
  }
  /// The projects that other rules would judge otherwise, as of a month.
  public func effects(
    of changes: [JudgementChange], asOf month: Month, _ names: BookNames
  ) -> String {
    guard !changes.isEmpty else {
      return say("截至\(name(of: month))末，没有项目的判断会改变", "none as of the \(end(of: month))")
    }
    let words = changes.map { change in
      var parts: [String] = []
      if change.changesStatus {
        parts.append("\(word(for: change.status.old)) -> \(word(for: change.status.new))")
      }
      if change.changesLight {
        parts.append(
          say(
            "\(word(for: change.light.old))灯 -> \(word(for: change.light.new))灯",
            "\(word(for: change.light.old)) light -> \(word(for: change.light.new))"))
      }
      return "\(names.name(of: change.project)) \(list(parts))"
    }
    return say(
      "截至\(name(of: month))末 \(changes.count) 项：", "\(changes.count) as of the \(end(of: month)): ")
      + words.joined(separator: say("；", "; "))
  }
  /// A rule by name and value.
  public func ruleLine(_ rule: SharedRule, _ rules: SharedRules) -> String {
    "\(name(of: rule)) \(value(of: rule, in: rules))"
  }
}
