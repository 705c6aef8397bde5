public import BudgetModel

/// What the monthly sheet says.
extension Strings {
  /// Column: this month's amount of a source.
  public func monthHead(_ source: FundSource, _ names: BookNames) -> String {
    say("\(shortName(of: source, names))本月", "\(columnHead(source, names)) mo.")
  }

  /// Column: cumulative amount of a source.
  public func cumulativeHead(_ source: FundSource, _ names: BookNames) -> String {
    say("\(shortName(of: source, names))累计", "\(columnHead(source, names)) YTD")
  }

  /// The chosen cell in words, under the sheet: whose money, and of the month or the year so far.
  public func cellName(_ source: FundSource, _ names: BookNames, isCumulative: Bool) -> String {
    isCumulative
      ? say("\(name(of: source, names))本年累计支出", "\(inlineName(of: source, names)), year to date")
      : say("\(name(of: source, names))本月支出", "\(inlineName(of: source, names)), this month")
  }

  /// In a cell of the sheet whose month has no record.
  public var notReportedCell: String { say("未填报", "not rep.") }

  /// A month's amount in 万元, or that it is not reported.
  public func amount(_ money: Money?) -> String { money?.wanText ?? notReported }

  /// The selected project under the sheet: amounts in 万元, the plan in percent and nil without one.
  public func entryContext(
    budget: String, plan: String?, basis: String, remaining: String, note: String?
  ) -> String {
    let plan =
      plan.map { say("计划 \($0)%（\(basis)）", "plan \($0)% (\(basis))") } ?? word(for: Status?.none)
    var line = say(
      "调整后预算 \(budget)  结余 \(remaining)  \(plan)",
      "adjusted budget \(budget)  unspent \(remaining)  \(plan)")
    if let note { line += say("  备注：\(note)", "  note: \(note)") }
    return line
  }

  /// What a unit or a sum being typed comes to, in both units.
  public func meaning(_ money: Money) -> String {
    say(
      "= \(money.wanText) 万元（\(money.yuanText) 元）", "= \(money.wanText) 万元 (\(money.yuanText) yuan)"
    )
  }

  /// Under an emptied cell: Enter would take the month's record away.
  public var clearsMonth: String {
    say("按 Enter 即改为未填报", "Enter makes it not reported")
  }

  /// Under an emptied cell whose month keeps its record for the other source.
  public var clearsSource: String {
    say("另一资金来源有支出，此处记为 0.00。", "The other source has spending, so this one is 0.00.")
  }

  /// What was typed is what the cell held.
  public var unchanged: String { say("没有改动。", "No change.") }

  /// What looks mistaken about an amount, without a full stop; amounts in 万元.
  public func matter(of warning: EntryWarning, _ names: BookNames) -> String {
    switch warning {
    case .looksLikeYuan(let yuan):
      say(
        "\(yuan.shortYuanText) 元 = \(yuan.wanText) 万元？",
        "\(yuan.shortYuanText) yuan = \(yuan.wanText) 万元?")
    case .overspends(let over):
      say(
        "累计支出将超出预算 \(over.wanText)", "over budget by \(over.wanText)")
    case .exceedsYear(let over):
      say(
        "连同以后各月，全年支出将超出预算 \(over.wanText)",
        "the year would go over by \(over.wanText)")
    case .sourceOverspent(let source, let over):
      say(
        "\(name(of: source, names))累计支出将超出其预算 \(over.wanText)",
        "\(inlineName(of: source, names)) over budget by \(over.wanText)")
    case .sourceWithoutBudget(let source):
      say(
        "\(name(of: source, names))没有预算", "no budget from \(inlineName(of: source, names))")
    case .sourceBelowZero(let source):
      say(
        "\(name(of: source, names))累计支出将为负数",
        "\(inlineName(of: source, names)) would fall below zero")
    case .farAboveUsual(let times, let usual):
      say(
        "为平常月份 \(usual.wanText) 的 \(times) 倍", "\(times) times the usual month of \(usual.wanText)")
    case .falls(let fall):
      say(
        "累计支出比上月减少 \(fall.wanText)（退款？）", "the total falls by \(fall.wanText) (refund?)")
    case .overwritesReported(let old):
      say("将覆盖已填报的 \(old.wanText)", "replaces the reported \(old.wanText)")
    case .futureMonth:
      say("该月尚未结束", "the month has not ended")
    }
  }

  /// Why a rule of the book refuses a change, on the status line and from `budget spend`.
  public func refusal(_ rule: RuleViolation.Rule) -> String {
    switch rule {
    case .negativeActual(let month, let actual):
      say(
        "\(name(of: month))累计支出将为负数（\(actual.wanText)），未保存。",
        "Not saved: spending through \(name(of: month)) would be below zero (\(actual.wanText)).")
    case .amountsTooLarge:
      say("金额太大，未保存。", "Not saved: the amount is too large.")
    default:
      say("未保存：\(broken(rule))", "Not saved: \(broken(rule))")
    }
  }

  /// Why a text is not an amount, under the cell and from the command line.
  public func explanation(_ error: MoneyError) -> String {
    switch error {
    case .empty:
      say("请输入金额。", "Type an amount.")
    case .notAnAmount(let character?):
      say("金额中有无效字符“\(character)”。", "“\(character)” does not belong in an amount.")
    case .notAnAmount(nil):
      say("金额不完整。", "The amount is not complete.")
    case .misplacedSeparator:
      say(
        "逗号只能分隔三位一组的数字；小数点用“.”。",
        "Commas go before groups of three digits; decimals follow a point.")
    case .tooFine(.wan):
      say(
        "以万元为单位最多六位小数（精确到分）。",
        "At most six decimals in 万元, which is one 分.")
    case .tooFine(.yuan):
      say(
        "以元为单位最多两位小数（精确到分）。",
        "At most two decimals in yuan, which is one 分.")
    case .mixedUnits:
      say("算式各项请统一注明单位（元或万元）。", "Give every term its unit (元 or 万元).")
    case .tooLarge:
      say("金额太大。", "The amount is too large.")
    }
  }

  /// A key was struck while an amount is typed that can be no part of one.
  public func notInAmount(_ key: String) -> String {
    say(
      "金额中不能有“\(key)”。Enter 保存，Esc 放弃。",
      "“\(key)” is not part of an amount. Enter saves, Esc drops it.")
  }

  /// Esc dropped what was being typed; the cell is as it was.
  public var draftDropped: String { say("已放弃输入。", "Dropped what was typed.") }

  /// Enter passed over the last row of the sheet.
  public var lastProject: String { say("已到最后一项。", "That was the last project.") }
}
