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
  public var openAbstract: String { say("打开界面（默认命令）。", "Open the interface (the default).") }
  /// The summary command.
  public var summaryAbstract: String { say("输出执行情况汇总。", "Print a summary of execution.") }
  /// The spend command.
  public var spendAbstract: String { say("记一笔月度支出。", "Record a month's spending.") }
  /// The check command.
  public var checkAbstract: String { say("检查文件，列出全部问题。", "Check files and list every problem.") }

  /// FILE.
  public var fileHelp: String {
    say(
      "预算文件；缺省为 BUDGET_FILE 或 budget.json",
      "the budget file; $BUDGET_FILE or budget.json by default")
  }
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
    say("格式：text、json、csv 或 markdown", "format: text, json, csv or markdown")
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
    say("本月支出：12.5（万元）、125000元、1.2+3.45", "the month's spending: 12.5 (万元), 125000元, 1.2+3.45")
  }
  /// --cumulative.
  public var cumulativeHelp: String {
    say("本年累计支出，由此算出本月数", "cumulative spending of the year, from which the month's is derived")
  }
  /// --other.
  public var otherHelp: String { say("记其他资金，而不是财政资金", "other funds instead of fiscal funds") }
  /// --note.
  public var noteHelp: String { say("备注；空文字去掉备注", "a remark; an empty one removes it") }

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
    project: String, month: YearMonth, source: FundSource, amount: String, cumulative: String,
    rate: String
  ) -> String {
    say(
      "已记：\(project) \(name(of: month)) \(name(of: source)) \(amount) 万元；累计 \(cumulative) 万元，执行率 \(rate)%",
      "Recorded: \(project), \(name(of: month)), \(name(of: source).lowercased()) \(amount) 万元; spent so far \(cumulative) 万元, \(rate)%"
    )
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

  /// The argument parser's own phrases with their translations, the longer ones first; none in English.
  public var parserPhrases: [(english: String, translation: String)] {
    guard language == .chinese else { return [] }
    return [
      ("Show help information.", "显示帮助。"),
      ("Show subcommand help information.", "显示某个命令的帮助。"),
      ("Show the version.", "显示版本。"),
      ("OVERVIEW: ", "说明："), ("USAGE: ", "用法："), ("Usage: ", "用法："),
      ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："), ("SUBCOMMANDS:", "命令："),
      ("(default)", "（默认）"), ("(default: ", "（缺省："),
      ("for more information.", "查看用法。"),
      ("for detailed help.", "查看详细帮助。"),
      ("  See '", "  用 '"), ("Error: ", "错误："),
      ("Missing expected argument ", "缺少参数 "),
      ("Missing value for ", "缺少取值："),
      ("Unknown option ", "没有这个选项："),
      ("Unexpected argument ", "多余的参数："),
      ("unexpected arguments: ", "个多余的参数："),
      (". Did you mean ", "。是不是 "),
      ("is invalid for", "不能用于"),
      ("The value ", "取值 "), ("Help: ", "说明："),
    ]
  }
}
