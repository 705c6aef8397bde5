public import BudgetModel

/// What the command line says.
extension Strings {
  /// The program in a sentence, over its help.
  public var programAbstract: String {
    say(
      "预算执行跟踪：录入各月支出，对照计划看进度。",
      "Track budget execution: enter each month's spending and see it against the plan.")
  }
  /// Below that sentence: what happens without a command or a file.
  public var programDiscussion: String {
    say(
      "不带命令时打开交互界面：budget 文件名。没有文件名时用 BUDGET_FILE，否则用当前文件夹的 budget.json。",
      "Without a command the interface opens: budget FILE. Without a file it takes $BUDGET_FILE, else budget.json here."
    )
  }
  /// What `budget open` does.
  public var openAbstract: String { say("打开交互界面。", "Open the interface.") }
  /// What `budget summary` does.
  public var summaryAbstract: String { say("输出执行情况汇总。", "Print a summary of execution.") }
  /// What `budget spend` does.
  public var spendAbstract: String { say("录入一个月的支出。", "Record a month's spending.") }
  /// What `budget check` does.
  public var checkAbstract: String { say("检查文件，列出全部问题。", "Check files and list every problem.") }

  /// The file of a command that finds one by itself when none is named.
  public var defaultFileHelp: String {
    say(
      "预算文件；默认为 BUDGET_FILE 或 budget.json",
      "the budget file; $BUDGET_FILE or budget.json by default")
  }
  /// The one file of `budget spend`.
  public var fileHelp: String { say("预算文件", "the budget file") }
  /// The file of a command that needs one named, or several.
  public var filesHelp: String { say("预算文件", "budget files") }
  /// What --lang takes.
  public var languageHelp: String { say("界面语言：zh 或 en", "language: zh or en") }
  /// What --today takes, and what it replaces.
  public var todayHelp: String {
    say(
      "以此日为今天（YYYY-MM-DD），默认为 BUDGET_TODAY 或时钟",
      "take this day as today (YYYY-MM-DD); $BUDGET_TODAY or the clock by default")
  }
  /// What --as-of takes, and the month without it.
  public var asOfHelp: String {
    say(
      "截至月份（YYYY-MM），默认为最近结束的月份",
      "the month to report as of (YYYY-MM); the last completed one by default")
  }
  /// What --read-only does.
  public var readOnlyHelp: String { say("只读打开，不能修改", "open read-only: nothing can be changed") }
  /// What --format of `budget summary` takes.
  public var formatHelp: String {
    say(
      "格式：text（默认）、json、csv 或 markdown",
      "format: text (the default), json, csv or markdown")
  }
  /// What --only takes.
  public var onlyHelp: String {
    say(
      "只列：behind、far-behind、overspent 或 not-reported，可写多次",
      "list only behind, far-behind, overspent or not-reported; may be repeated")
  }
  /// What --fail-on takes, and the exit status it makes.
  public var failOnHelp: String {
    say(
      "有此类项目时以状态 1 结束：取值同 --only，可写多次",
      "exit with 1 when a project is so: as --only, may be repeated")
  }
  /// How a project is named on the command line.
  public var projectHelp: String {
    say("项目编码，或编码、名称中唯一的一段", "the project's code, or a unique part of its code or name")
  }
  /// What --month of `budget spend` takes.
  public var monthHelp: String { say("月份，1 到 12", "the month, 1 to 12") }
  /// What --amount takes, in which units.
  public var amountHelp: String {
    say(
      "本月支出：12.5（万元）、125000元、1.2+3.45；代替原有数",
      "the month's spending: 12.5 (万元), 125000元 or 1.2+3.45; replaces any before")
  }
  /// What --cumulative takes, and what becomes of it.
  public var cumulativeHelp: String {
    say("本年累计支出，由此算出本月数", "cumulative spending of the year, from which the month's is derived")
  }
  /// Which cell --other chooses.
  public var otherHelp: String { say("录入其他资金，而不是财政资金", "other funds instead of fiscal funds") }
  /// What --note takes, and what nothing means.
  public var noteHelp: String { say("备注；写空文字则删除备注", "a note; an empty one removes it") }

  /// A file's place in usage lines.
  public var fileValue: String { say("文件", "file") }
  /// A project's place in usage lines.
  public var projectValue: String { say("项目", "project") }
  /// A month's place in usage lines.
  public var monthValue: String { say("月份", "month") }
  /// A day's place in usage lines.
  public var dateValue: String { say("日期", "date") }
  /// A format's place in usage lines.
  public var formatValue: String { say("格式", "format") }
  /// A state's place in usage lines.
  public var stateValue: String { say("状态", "state") }
  /// An amount's place in usage lines.
  public var amountValue: String { say("金额", "amount") }
  /// A free text's place in usage lines.
  public var textValue: String { say("文字", "text") }
  /// The end of every usage line.
  public var optionsValue: String { say("[<选项>]", "[<options>]") }
  /// A command's place in usage lines.
  public var commandValue: String { say("命令", "subcommand") }

  /// A text that is no month of a year.
  public func badYearMonth(_ text: String) -> String {
    say("“\(text)”不是月份，请写成 2024-06。", "“\(text)” is not a month; write it as 2024-06.")
  }
  /// A text that is no day.
  public func badDate(_ text: String) -> String {
    say("“\(text)”不是日期，请写成 2024-10-08。", "“\(text)” is not a date; write it as 2024-10-08.")
  }
  /// A language that the program does not speak.
  public func badLanguage(_ text: String) -> String {
    say("没有语言“\(text)”；可用 zh 或 en。", "There is no language “\(text)”; zh and en are known.")
  }
  /// A word that an option does not know, and those it does.
  public func badChoice(_ text: String, _ choices: [String]) -> String {
    say(
      "没有“\(text)”；可用 \(choices.joined(separator: "、"))。",
      "There is no “\(text)”; choose \(choices.joined(separator: ", ")).")
  }
  /// --amount and --cumulative are both there, or neither is.
  public var oneAmount: String {
    say("请给出 --amount 或 --cumulative 其中一个。", "Give either --amount or --cumulative.")
  }
  /// --as-of names a month of another year than the file's.
  public func wrongYear(_ asked: String, fiscalYear: Int) -> String {
    say("\(asked) 不在 \(fiscalYear) 年度内。", "\(asked) is not in the fiscal year \(fiscalYear).")
  }
  /// Several files have different as-of months, so their totals would mean nothing.
  public var mixedMonths: String {
    say(
      "这些文件的年度不同，不能合计；请分别汇总。",
      "The files are of different years and cannot be summed; report them one by one.")
  }
  /// Several files' totals are beyond what the program can hold.
  public var totalsTooLarge: String { say("合计金额太大。", "The totals are too large.") }
  /// No project has what was typed.
  public func noProject(_ text: String) -> String {
    say("没有名称或编码含“\(text)”的项目。", "No project has “\(text)” in its code or name.")
  }
  /// Several projects have what was typed; their names.
  public func severalProjects(_ text: String, _ names: [String]) -> String {
    say(
      "“\(text)”对应多个项目，请写得更具体：\(list(names))",
      "“\(text)” matches several projects; be more precise: \(list(names))")
  }
  /// What `budget spend` recorded, or would record: amounts in 万元, the one it replaced, and how the project stands
  /// then.
  public func recorded(
    project: String, month: YearMonth, source: FundSource, amount: Money, replacing old: Money?,
    cumulative: Money, rate: Fraction?, names: BookNames, isRehearsal: Bool = false
  ) -> String {
    let done = isRehearsal ? say("将录入", "Would record") : say("已录入", "Recorded")
    let was = old.map { say("（原为 \($0.wanText)）", " (was \($0.wanText))") } ?? ""
    let rate = rate.map { $0.percentText + "%" } ?? none
    return say(
      "\(done)：\(project) \(name(of: month)) \(name(of: source, names)) \(amount.wanText) 万元\(was)；"
        + "累计 \(cumulative.wanText) 万元，执行率 \(rate)",
      "\(done): \(project), \(name(of: month)), \(inlineName(of: source, names)) \(amount.wanText) 万元\(was); "
        + "spent to date \(cumulative.wanText) 万元, execution rate \(rate)")
  }
  /// What is doubtful about an amount that a command has recorded all the same.
  public func warningInPassing(_ warning: EntryWarning, _ names: BookNames) -> String {
    switch warning {
    case .looksLikeYuan(let yuan):
      say(
        "注意：\(yuan.shortYuanText) 万元是否应为 \(yuan.shortYuanText) 元（\(yuan.wanText) 万元）？",
        "Note: are \(yuan.shortYuanText) 万元 meant to be \(yuan.shortYuanText) yuan (\(yuan.wanText) 万元)?"
      )
    case .overspends(let over):
      say(
        "注意：累计支出超出预算 \(over.wanText) 万元。",
        "Note: spending exceeds the budget by \(over.wanText) 万元.")
    case .exceedsYear(let over):
      say(
        "注意：连同以后各月，全年支出超出预算 \(over.wanText) 万元。",
        "Note: with the later months the year exceeds its budget by \(over.wanText) 万元.")
    case .sourceOverspent(let source, let over):
      say(
        "注意：\(name(of: source, names))累计支出超出其预算 \(over.wanText) 万元。",
        "Note: \(inlineName(of: source, names)) exceed their own budget by \(over.wanText) 万元.")
    case .sourceWithoutBudget(let source):
      say(
        "注意：\(name(of: source, names))没有预算。",
        "Note: there is no budget from \(inlineName(of: source, names)).")
    case .sourceBelowZero(let source):
      say(
        "注意：\(name(of: source, names))累计支出为负数。",
        "Note: \(inlineName(of: source, names)) to date are below zero.")
    case .farAboveUsual(let times, let usual):
      say(
        "注意：金额为平常月份 \(usual.wanText) 万元的 \(times) 倍。",
        "Note: the amount is \(times) times the usual month of \(usual.wanText) 万元.")
    case .falls(let fall):
      say(
        "注意：累计支出比上月减少 \(fall.wanText) 万元。",
        "Note: the total falls by \(fall.wanText) 万元.")
    case .overwritesReported(let old):
      say(
        "注意：覆盖了已填报的 \(old.wanText) 万元。",
        "Note: this replaced the reported \(old.wanText) 万元.")
    case .futureMonth:
      say("注意：该月尚未结束。", "Note: the month has not ended.")
    }
  }
}
