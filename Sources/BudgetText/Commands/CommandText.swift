public import BudgetModel

/// What the command line says.
extension Strings {
  /// The program in a sentence.
  public var programAbstract: String {
    say(
      "预算执行跟踪：录入各月支出，对照计划看进度。",
      "Track budget execution: enter each month's spending and see it against the plan.")
  }
  /// More on the program.
  public var programDiscussion: String {
    say(
      "不带命令时打开界面：budget 文件名。没有文件名时用 BUDGET_FILE，否则用当前文件夹的 budget.json。",
      "Without a command the interface opens: budget FILE. Without a file it takes $BUDGET_FILE, else budget.json here."
    )
  }
  /// The open command.
  public var openAbstract: String { say("打开界面。", "Open the interface.") }
  /// The summary command.
  public var summaryAbstract: String { say("输出执行情况汇总。", "Print a summary of execution.") }
  /// The spend command.
  public var spendAbstract: String { say("记一笔月度支出。", "Record a month's spending.") }
  /// The check command.
  public var checkAbstract: String { say("检查文件，列出全部问题。", "Check files and list every problem.") }

  /// FILE where none need be named.
  public var defaultFileHelp: String {
    say(
      "预算文件；缺省为 BUDGET_FILE 或 budget.json",
      "the budget file; $BUDGET_FILE or budget.json by default")
  }
  /// FILE of spend.
  public var fileHelp: String { say("预算文件", "the budget file") }
  /// FILE… of check.
  public var filesHelp: String { say("预算文件", "budget files") }
  /// --lang.
  public var languageHelp: String { say("界面语言：zh 或 en", "language: zh or en") }
  /// --today.
  public var todayHelp: String {
    say(
      "以此日为今天（YYYY-MM-DD），缺省为 BUDGET_TODAY 或时钟",
      "take this day as today (YYYY-MM-DD); $BUDGET_TODAY or the clock by default")
  }
  /// --as-of.
  public var asOfHelp: String {
    say(
      "截至月份（YYYY-MM），缺省为最近结束的月份",
      "the month to report as of (YYYY-MM); the last completed one by default")
  }
  /// --read-only.
  public var readOnlyHelp: String { say("只看，不修改", "look, change nothing") }
  /// --format.
  public var formatHelp: String {
    say(
      "格式：text（缺省）、json、csv 或 markdown",
      "format: text (the default), json, csv or markdown")
  }
  /// --only.
  public var onlyHelp: String {
    say(
      "只列：behind、far-behind、overspent 或 not-reported",
      "list only behind, far-behind, overspent or not-reported")
  }
  /// --fail-on.
  public var failOnHelp: String {
    say(
      "有此类项目时以状态 1 结束：behind、far-behind 或 overspent",
      "exit with 1 when a project is behind, far-behind or overspent")
  }
  /// PROJECT.
  public var projectHelp: String {
    say("项目编码，或编码、名称中唯一的一段", "the project's code, or a unique part of its code or name")
  }
  /// --month.
  public var monthHelp: String { say("月份，1 到 12", "the month, 1 to 12") }
  /// --amount.
  public var amountHelp: String {
    say(
      "本月支出：12.5（万元）、125000元、1.2+3.45；代替原有数",
      "the month's spending: 12.5 (万元), 125000元 or 1.2+3.45; replaces any before")
  }
  /// --cumulative.
  public var cumulativeHelp: String {
    say("本年累计支出，由此算出本月数", "cumulative spending of the year, from which the month's is derived")
  }
  /// --other.
  public var otherHelp: String { say("记其他资金，而不是财政资金", "other funds instead of fiscal funds") }
  /// --note.
  public var noteHelp: String { say("备注；空文字去掉备注", "a remark; an empty one removes it") }

  /// The words that stand for values in usage lines and help.
  public var fileValue: String { say("文件", "file") }
  /// A project.
  public var projectValue: String { say("项目", "project") }
  /// A month.
  public var monthValue: String { say("月份", "month") }
  /// A day.
  public var dateValue: String { say("日期", "date") }
  /// A format.
  public var formatValue: String { say("格式", "format") }
  /// A state.
  public var stateValue: String { say("状态", "state") }
  /// An amount.
  public var amountValue: String { say("金额", "amount") }
  /// A text.
  public var textValue: String { say("文字", "text") }
  /// The end of every usage line.
  public var optionsValue: String { say("[<选项>]", "[<options>]") }
  /// A command.
  public var commandValue: String { say("命令", "subcommand") }

  /// A bad month.
  public func badYearMonth(_ text: String) -> String {
    say("“\(text)”不是月份，请写成 2024-06。", "“\(text)” is not a month; write it as 2024-06.")
  }
  /// A bad date.
  public func badDate(_ text: String) -> String {
    say("“\(text)”不是日期，请写成 2024-10-08。", "“\(text)” is not a date; write it as 2024-10-08.")
  }
  /// A bad language.
  public func badLanguage(_ text: String) -> String {
    say("没有语言“\(text)”；可用 zh 或 en。", "There is no language “\(text)”; zh and en are known.")
  }
  /// A bad choice.
  public func badChoice(_ text: String, _ choices: [String]) -> String {
    say(
      "没有“\(text)”；可用 \(choices.joined(separator: "、"))。",
      "There is no “\(text)”; choose \(choices.joined(separator: ", ")).")
  }
  /// Neither or both amounts.
  public var oneAmount: String {
    say("请给出 --amount 或 --cumulative 其中一个。", "Give either --amount or --cumulative.")
  }
  /// As-of outside the year.
  public func wrongYear(_ asked: String, fiscalYear: Int) -> String {
    say("\(asked) 不在 \(fiscalYear) 年度内。", "\(asked) is not in the fiscal year \(fiscalYear).")
  }
  /// Units of several months cannot be summed.
  public var mixedMonths: String {
    say(
      "这些文件的年度不同，不能合计；请分别汇总。",
      "The files are of different years and cannot be summed; report them one by one.")
  }
  /// Totals that do not fit.
  public var totalsTooLarge: String { say("合计金额太大。", "The totals are too large.") }
  /// No project found.
  public func noProject(_ text: String) -> String {
    say("没有名称或编码含“\(text)”的项目。", "No project has “\(text)” in its code or name.")
  }
  /// Several projects found.
  public func severalProjects(_ text: String, _ names: [String]) -> String {
    say(
      "“\(text)”对应多个项目，请写得更具体：\(list(names))",
      "“\(text)” fits several projects, be more precise: \(list(names))")
  }
  /// What was recorded.
  public func recorded(
    project: String, month: YearMonth, source: FundSource, amount: Money, replacing old: Money?,
    cumulative: Money, rate: Fraction?
  ) -> String {
    let was = old.map { say("（原为 \($0.wanText)）", " (was \($0.wanText))") } ?? ""
    let rate = rate.map { $0.percentText + "%" } ?? none
    return say(
      "已记：\(project) \(name(of: month)) \(name(of: source)) \(amount.wanText) 万元\(was)；"
        + "累计 \(cumulative.wanText) 万元，执行率 \(rate)",
      "Recorded: \(project), \(name(of: month)), \(name(of: source).lowercased()) \(amount.wanText) 万元\(was); "
        + "spent so far \(cumulative.wanText) 万元, execution rate \(rate)")
  }
  /// A doubt in passing.
  public func doubtInPassing(_ doubt: EntryDoubt) -> String {
    switch doubt {
    case .overspends(let over):
      say(
        "注意：累计超出预算 \(over.wanText) 万元。", "Note: spending passes the budget by \(over.wanText) 万元.")
    case .exceedsYear(let over):
      say(
        "注意：连同后面月份，全年超出预算 \(over.wanText) 万元。",
        "Note: with the later months the year passes its budget by \(over.wanText) 万元.")
    case .falls(let fall):
      say("注意：累计比上月减少 \(fall.wanText) 万元。", "Note: the total falls by \(fall.wanText) 万元.")
    }
  }
}
