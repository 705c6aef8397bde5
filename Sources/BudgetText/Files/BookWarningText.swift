public import BudgetModel

/// What a careful colleague would ask about in a book, in sentences.
extension Strings {
  /// How a remark that asks for no correction is headed in the list of `budget check`.
  public var noteSeverity: String { say("提示", "note") }

  /// One question, with the project and the month it is about; amounts are in 万元.
  public func sentence(for warning: BookWarning, names: BookNames) -> String {
    let sentence = sentence(for: warning.matter, names)
    guard let project = warning.project else { return sentence }
    return say("\(names.name(of: project))：\(sentence)", "\(names.name(of: project)): \(sentence)")
  }

  private func sentence(for matter: BookWarning.Matter, _ names: BookNames) -> String {
    switch matter {
    case .noProjects:
      say("还没有项目。", "There are no projects yet.")
    case .noPlans:
      say(
        "各项目都没有支出计划，执行进度只能与序时进度对比。",
        "No project has a spending plan, so progress is held against the time elapsed alone.")
    case .noPlan(let budget):
      say(
        "预算 \(budget.wanText) 万元没有支出计划，不判断是否滞后；请核对是否漏录。",
        "The budget of \(budget.wanText) 万元 has no spending plan, so it is never behind; was one left out?"
      )
    case .planAllInDecember(let amount):
      say(
        "支出计划 \(amount.wanText) 万元全部在12月，10月底以前为 0；请核对。",
        "All \(amount.wanText) 万元 of the spending plan are December's and nothing is planned by the end of Oct; check it."
      )
    case .notReportedBeforeClosing(let months):
      say(
        "\(self.names(of: months))已结账而未填报；请核对是否漏录。",
        "\(self.names(of: months)) closed and not reported; was spending left out?")
    case .signMisfits(let month, let kind, let amount): misfit(month, kind, amount)
    case .unbalancedTransfer(let month, let document, let sum, let projects):
      unbalanced(month, document, sum, projects, names)
    case .spendingWithoutBudget, .sourceOverspent, .sourceBudgetBelowZero, .sourceBelowZero:
      sourceSentence(for: matter, names)
    case .emptyAttribute(let name):
      say(
        "属性“\(name)”没有内容；请补上或删去。", "The attribute “\(name)” says nothing; fill it in or remove it.")
    case .incompleteIndicator(let place, let parts):
      say(
        "第 \(place + 1) 项绩效指标没有\(list(parts.map(word)))；请补上。",
        "Indicator \(place + 1) has no \(list(parts.map(word))); fill it in.")
    case .rateAboveHundred(let place, let reading):
      say(
        "第 \(place + 1) 项绩效指标的指标值 \(text(of: reading)) 超过 100%；请核对。",
        "Indicator \(place + 1) has a target of \(text(of: reading)), above 100%; check it.")
    case .limitWithoutEffect(let place, let reading):
      say(
        "第 \(place + 1) 项绩效指标的指标值 \(text(of: reading)) 是上限，做多做少都算完成；是否应为“不低于”？请核对。",
        "Indicator \(place + 1) has a target of \(text(of: reading)), a limit that nothing passes; was “at least” meant?"
      )
    }
  }

  private func sourceSentence(for matter: BookWarning.Matter, _ names: BookNames) -> String {
    switch matter {
    case .spendingWithoutBudget(let source, let month, let spent):
      say(
        "\(name(of: source, names))没有预算，至\(name(of: month))却已支出 \(spent.wanText) 万元；请核对资金来源。",
        "\(name(of: source, names)): \(spent.wanText) 万元 spent by \(name(of: month)) without a budget; check the source."
      )
    case .sourceOverspent(let source, let month, let excess):
      say(
        "至\(name(of: month))，\(name(of: source, names))支出超出其预算 \(excess.wanText) 万元；请核对资金来源。",
        "\(name(of: source, names)): spending through \(name(of: month)) exceeds its own budget by \(excess.wanText) 万元; check the source."
      )
    case .sourceBudgetBelowZero(let source, let month, let budget):
      say(
        "\(name(of: month))\(name(of: source, names))调整后预算数为 \(budget.wanText) 万元；请核对预算调整。",
        "\(name(of: source, names)): the adjusted budget of \(name(of: month)) is \(budget.wanText) 万元; check the adjustments."
      )
    case .sourceBelowZero(let source, let month, let spent):
      say(
        "至\(name(of: month))，\(name(of: source, names))累计支出为 \(spent.wanText) 万元；请核对退款的资金来源。",
        "\(name(of: source, names)): spending through \(name(of: month)) is \(spent.wanText) 万元; check the source of the refund."
      )
    default: ""
    }
  }

  private func misfit(_ month: Month, _ kind: AdjustmentKind, _ amount: Money) -> String {
    let isIncrease = kind == .increase
    return say(
      "\(name(of: month))\(name(of: kind)) \(amount.wanText) 万元：\(name(of: kind))应为\(isIncrease ? "正" : "负")数；请核对。",
      "\(name(of: month)) \(name(of: kind)) of \(amount.wanText) 万元: one is \(isIncrease ? "above" : "below") zero; check it."
    )
  }

  private func unbalanced(
    _ month: Month, _ document: String?, _ sum: Money, _ projects: [String], _ names: BookNames
  ) -> String {
    let document = document.map(parenthesized) ?? ""
    let projects = list(projects.map(names.name))
    return say(
      "\(name(of: month))调剂\(document)各笔合计 \(sum.wanText) 万元，应为 0（\(projects)）；请核对是否漏录一方。",
      "The transfers of \(name(of: month))\(document) sum to \(sum.wanText) 万元 and not to 0 (\(projects)); was one side left out?"
    )
  }

  private func word(_ part: BookWarning.IndicatorPart) -> String {
    switch part {
    case .level1: say("一级指标", "level 1")
    case .subject: say("三级指标和描述", "level 3 or description")
    case .target: say("指标值", "target")
    }
  }
}
