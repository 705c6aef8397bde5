public import BudgetModel

/// What the form of a project says.
extension Strings {
  /// The form's title for a project that is not in the book yet.
  public var addsProject: String { say("新增项目", "New project") }
  /// The form's title for a project of the book.
  public func editsProject(_ name: String) -> String { say("修改项目  \(name)", "Project  \(name)") }
  /// The form's title for a project like another one.
  public func copiesProject(_ name: String) -> String {
    say("新增项目（复制自 \(name)）", "New project (like \(name))")
  }

  /// Section: what the project is called.
  public var projectSection: String { say("项目", "Project") }
  /// Section: what the money is for and what it is to achieve.
  public var purposeSection: String { say("用途与目标", "Purpose and goals") }
  /// The project's code.
  public var codeLabel: String { say("项目编码", "Code") }
  /// What a code looks like.
  public var codeHint: String {
    say(
      "财政系统给的21位编码；在本文件中不能重复",
      "21 characters as given by the finance system; no two alike in a file")
  }
  /// The project's name.
  public var nameLabel: String { say("项目名称", "Name") }
  /// What an attribute is called.
  public var attributeNameLabel: String { say("名称", "Name") }
  /// What an attribute says.
  public var attributeValueLabel: String { say("内容", "Value") }
  /// The usual attributes.
  public var attributeHint: String {
    say("常用：实施单位、项目类别、起止时间、立项依据、负责人", "Usual: 实施单位, 项目类别, 起止时间, 立项依据, 负责人")
  }
  /// How amounts are typed.
  public var amountHint: String {
    say("如 35、1.2+3、125000元；空白为 0.00", "Such as 35, 1.2+3, 125000元; blank is 0.00")
  }
  /// How amounts are typed where a blank one is none.
  public var blankAmountHint: String {
    say("如 35、1.2+3、125000元；空白即无此项，不同于 0.00", "Such as 35, 1.2+3, 125000元; blank is none, not 0.00")
  }
  /// All sources together.
  public var total: String { say("合计", "Total") }
  /// How a plan is typed.
  public var planHint: String {
    say(
      "累计数，或占预算的百分比如 35%；四个都留空为无计划",
      "Cumulative, or a part of the budget such as 35%; all four blank: no plan")
  }
  /// Before what is missing from the plan to the budget.
  public var planGapLabel: String { say("与预算相比", "To the budget") }
  /// All four checkpoints are blank.
  public var noPlanLine: String { say("无计划", "no plan") }
  /// December's plan is the budget.
  public var planMeetsBudget: String { say("12月底等于预算数", "December is the budget") }
  /// What is missing from the last checkpoint filled in to the budget, or is too much.
  public func missingToBudget(_ missing: Money) -> String {
    missing.isNegative
      ? say("超出预算 \(abs(missing))", "\(abs(missing)) over the budget")
      : say("距预算数还差 \(missing.wanText)", "\(missing.wanText) short of the budget")
  }
  /// December's plan is not the budget, and how to put it right, there or from elsewhere.
  public func planMisses(_ missing: Money, of budget: Money, isThere: Bool) -> String {
    if isThere {
      return say(
        "比预算数\(missing.isNegative ? "多" : "少") \(abs(missing))，按 = 改为 \(budget.wanText)",
        "\(abs(missing)) \(missing.isNegative ? "over" : "short"), = makes it \(budget.wanText)")
    }
    return say(
      "12月底比预算数\(missing.isNegative ? "多" : "少") \(abs(missing))；在12月底按 = 改为 \(budget.wanText)",
      "December is \(abs(missing)) \(missing.isNegative ? "over" : "short"); = in that field makes it \(budget.wanText)"
    )
  }
  /// Remarks one after the other.
  public func joined(_ remarks: [String]) -> String { remarks.joined(separator: say("；", "; ")) }
  /// What part of the budget an amount is, in percent.
  public func shareOfBudget(_ percent: String) -> String {
    say("占预算 \(percent)%", "\(percent)% of the budget")
  }
  /// What a percentage of the budget comes to.
  public func percentMeans(_ money: Money, isRounded: Bool) -> String {
    "= \(money.wanText) 万元" + (isRounded ? say("（四舍五入到分）", " (rounded to 0.01 yuan)") : "")
  }
  /// No source of the budget is filled in.
  public var budgetNeeded: String {
    say(
      "请至少填写一项资金来源的预算，没有则填 0。", "Fill in the budget of one source at least; 0 where there is none.")
  }
  /// One checkpoint of a plan is blank and others are not.
  public var planIncomplete: String {
    say("请填写；没有计划则四个都留空。", "Fill this in, or leave all four blank for no plan.")
  }
  /// Why a text is no amount of a plan.
  public func explanation(_ error: PlanInputError) -> String {
    switch error {
    case .amount(let error): explanation(error)
    case .notAPercentage:
      say("百分比应为 0 到 1000，最多六位小数。", "A percentage is 0 to 1000, with six decimals at most.")
    case .budgetUnknown:
      say("先填好预算数，才能按百分比算。", "Fill in the budget first; the percentage is of it.")
    }
  }
  /// The project's code was taken while the form was being filled in.
  public var codeTaken: String { say("此编码已被另一项目使用。", "Another project has this code by now.") }

  /// Over the indicators, each of which is a line of six texts.
  public var indicatorColumns: String {
    say("一级 / 二级 / 三级 / 描述 / 指标值 / 依据", "Level 1 / 2 / 3 / description / target / basis")
  }
  /// 一级指标.
  public var level1Label: String { say("一级指标", "Level 1") }
  /// 二级指标.
  public var level2Label: String { say("二级指标", "Level 2") }
  /// 三级指标.
  public var level3Label: String { say("三级指标", "Level 3") }
  /// 绩效指标描述.
  public var indicatorDescriptionLabel: String { say("指标描述", "Description") }
  /// 指标值.
  public var targetLabel: String { say("指标值", "Target") }
  /// How a target is written.
  public var targetHint: String { say("如 ≥95%、9 部、提升", "Such as ≥95%, 9 部, 提升") }
  /// 指标值确定依据.
  public var basisLabel: String { say("确定依据", "Basis") }

  /// What a part of a project has become, in a few words; nil where it is too long to be told.
  public func was(of edit: Edit, names: BookNames) -> String? {
    switch edit {
    case .name(_, let change): change.old
    case .budget(_, let change): change.old.map { amounts($0, names) }
    case .plan(_, let change):
      change.old.map { plan in Checkpoint.allCases.map { plan[$0].wanText }.joined(separator: "/") }
        ?? noPlanLine
    case .purpose(_, let change):
      change.old.flatMap { $0.count <= 40 && !$0.contains("\n") ? $0 : nil }
    default: nil
    }
  }

  /// Title of the question before a project is removed.
  public var removeTitle: String { say("删除项目", "Remove a project") }
  /// The question.
  public func removeQuestion(_ name: String, code: String) -> String {
    say("删除“\(name)”（\(code)）？", "Remove “\(name)” (\(code))?")
  }
  /// What was spent goes with it.
  public func removesSpending(_ amount: Money, in months: [Month]) -> String {
    say(
      "一并删除已录支出 \(amount.wanText) 万元（\(self.names(of: months))）。",
      "Its spending of \(amount.wanText) 万元 (\(self.names(of: months))) goes with it.")
  }
  /// Nothing was spent.
  public var removesNoSpending: String { say("没有录入过支出。", "It has no spending.") }
  /// Its adjustments go with it.
  public func removesAdjustments(_ count: Int) -> String {
    say("一并删除预算调整 \(count) 笔。", "Adjustments that go with it: \(count).")
  }
  /// It can be had back.
  public var removalCanBeUndone: String { say("删除后可按 u 撤销。", "u brings it back.") }
  /// Answer: remove.
  public var removeAnswer: String { say("删除", "remove") }
  /// Answer: keep.
  public var keepAnswer: String { say("不删除", "keep it") }
  /// The project is the first or the last one.
  public var noProjectThere: String { say("不能再移动。", "It cannot be moved farther.") }
  /// A list in another order shows no move.
  public var movesInFileOrder: String {
    say("按原始顺序排列时才能移动项目（s 切换）。", "Projects move in the order of the file only (s changes it).")
  }

  private func abs(_ money: Money) -> String {
    money.isNegative ? String(money.wanText.dropFirst()) : money.wanText
  }
}
