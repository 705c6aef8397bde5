public import BudgetModel

/// What the monthly sheet says.
extension Strings {
  /// Column: this month's amount of a source.
  public func monthHead(_ source: FundSource) -> String {
    switch source {
    case .fiscal: say("财政本月", "Fisc.mon.")
    case .other: say("其他本月", "Oth.mon.")
    }
  }

  /// Column: cumulative amount of a source.
  public func cumulativeHead(_ source: FundSource) -> String {
    switch source {
    case .fiscal: say("财政累计", "Fisc.cum.")
    case .other: say("其他累计", "Oth.cum.")
    }
  }

  /// The cell being typed into, in words.
  public func cellName(_ source: FundSource, isCumulative: Bool) -> String {
    let funds = name(of: source)
    return isCumulative
      ? say("\(funds)本年累计", "\(funds.lowercased()), cumulative")
      : say("\(funds)本月支出", "\(funds.lowercased()), this month")
  }

  /// The cell of a month that is not reported.
  public var notReportedCell: String { say("未填报", "not rep.") }

  /// A recorded amount, or that there is none.
  public func amount(_ money: Money?) -> String { money?.wanText ?? notReported }

  /// A change of a month's spending, for the status line and undo.
  public func spendingChange(
    project: String, month: Month, from old: Funds?, to new: Funds?
  ) -> String {
    "\(project) \(name(of: month)) \(funds(old)) -> \(funds(new))"
  }

  /// An amount by source in the fewest words.
  private func funds(_ funds: Funds?) -> String {
    guard let funds else { return notReported }
    if funds.other == .zero { return funds.fiscal.wanText }
    return say(
      "财政\(funds.fiscal.wanText)+其他\(funds.other.wanText)",
      "fiscal \(funds.fiscal.wanText) + other \(funds.other.wanText)")
  }

  /// The figures of the selected project under the sheet.
  public func entryContext(
    budget: String, plan: String, basis: String, remaining: String, note: String?
  ) -> String {
    var line = say(
      "预算 \(budget)  计划 \(plan)%（\(basis)）  本年剩余 \(remaining)",
      "budget \(budget)  plan \(plan)% (\(basis))  left this year \(remaining)")
    if let note { line += say("  备注：\(note)", "  note: \(note)") }
    return line
  }

  /// An amount is about to be typed as so many yuan.
  public func meaning(_ money: Money) -> String {
    say(
      "= \(money.wanText) 万元（\(money.yuanText) 元）", "= \(money.wanText) 万元 (\(money.yuanText) yuan)"
    )
  }

  /// An empty draft makes the month not reported.
  public var clearsMonth: String {
    say("空着按 Enter：改为未填报", "Enter on nothing: not reported")
  }

  /// An empty draft of one source where the other has spending.
  public var clearsSource: String {
    say("另一资金来源有支出，此处记为 0.00。", "The other source has spending, so this one is 0.00.")
  }

  /// Nothing was typed that differs.
  public var unchanged: String { say("没有改动。", "No change.") }

  /// The question a doubtful amount raises once.
  public func question(_ doubt: EntryDoubt) -> String {
    let what =
      switch doubt {
      case .overspends(let over):
        say("累计超出预算 \(over.wanText)", "over budget by \(over.wanText)")
      case .exceedsYear(let over):
        say(
          "连同后面月份，全年将超出预算 \(over.wanText)",
          "the year would go over by \(over.wanText)")
      case .falls(let fall):
        say("累计比上月减少 \(fall.wanText)（退款？）", "the total falls by \(fall.wanText) (refund?)")
      }
    return say("\(what)：Enter 照记，Esc 重改", "\(what): Enter records it, Esc edits")
  }

  /// A rule refuses the amount.
  public func refusal(_ rule: RuleViolation.Rule) -> String {
    switch rule {
    case .negativeActual(let month, let actual):
      say(
        "\(name(of: month))累计会成为负数（\(actual.wanText)），没有记。",
        "Not recorded: the total of \(name(of: month)) would be below zero (\(actual.wanText)).")
    case .amountsTooLarge:
      say("金额太大，没有记。", "Not recorded: the amount is too large.")
    case .closedMonth(let month):
      monthIsClosed(month)
    case .unknownProject(let code):
      say("没有编码为 \(code) 的项目。", "No project has the code \(code).")
    default:
      say("不合规则，没有记。", "Not recorded: a rule forbids it.")
    }
  }

  /// Why a text is not an amount.
  public func explanation(_ error: MoneyError) -> String {
    switch error {
    case .empty:
      say("请输入金额。", "Type an amount.")
    case .notAnAmount(let character?):
      say("“\(character)”不是金额的一部分。", "“\(character)” does not belong in an amount.")
    case .notAnAmount(nil):
      say("金额没有写完。", "The amount is not complete.")
    case .misplacedSeparator:
      say(
        "逗号只能分隔三位一组的数字；小数点用“.”。",
        "Commas go before groups of three digits; decimals follow a point.")
    case .tooFine(.wan):
      say("万元最多六位小数（到分）。", "At most six decimals of 10k yuan, which is one fen.")
    case .tooFine(.yuan):
      say("元最多两位小数（到分）。", "At most two decimals of a yuan, which is one fen.")
    case .mixedUnits:
      say("各项请都写单位（元或万）。", "Give every term its unit (元 or 万).")
    case .tooLarge:
      say("金额太大。", "The amount is too large.")
    }
  }

  /// A key that cannot be part of an amount.
  public func notInAmount(_ key: String) -> String {
    say(
      "金额里没有“\(key)”。Enter 记下，Esc 放弃。",
      "“\(key)” is not part of an amount. Enter records, Esc drops it.")
  }

  /// Pasted text that is not a single amount.
  public var pasteOneAmount: String {
    say("一次只能粘贴一个金额。", "Only a single amount can be pasted.")
  }

  /// The typed amount was dropped.
  public var draftDropped: String { say("已放弃输入。", "Dropped what was typed.") }

  /// The last project was entered.
  public var lastProject: String { say("已到最后一项。", "That was the last project.") }
}
