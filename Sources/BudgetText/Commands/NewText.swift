public import BudgetModel

/// What `budget new` says.
extension Strings {
  /// What `budget new` does.
  public var newAbstract: String {
    say("新建一个年度的预算文件。", "Start a year: make a new budget file.")
  }
  /// The file to be made.
  public var newFileHelp: String { say("要新建的文件", "the file to make") }
  /// `--unit`.
  public var unitHelp: String { say("单位编码", "the unit's code") }
  /// `--name`.
  public var unitNameHelp: String { say("单位名称", "the unit's name") }
  /// `--year`.
  public var yearHelp: String { say("预算年度，如 2025", "the fiscal year, such as 2025") }
  /// `--department`.
  public var departmentHelp: String {
    say("主管部门编码", "code of the department above the unit")
  }
  /// `--department-name`.
  public var departmentNameHelp: String { say("主管部门名称", "the department's name") }
  /// `--source` of `budget new`.
  public var newSourceHelp: String {
    say(
      "资金来源：代号=名称，可写多次；默认为财政资金和其他资金",
      "a source of funds, its key and name; may be repeated; fiscal and other funds by default")
  }
  /// `--input-unit`.
  public var inputUnitHelp: String {
    say("录入时不带单位的数字：万元（默认）或元", "what a bare number means: 万元 (the default) or 元")
  }
  /// `--from`.
  public var fromHelp: String {
    say(
      "沿用这个文件的单位、资金来源、项目、绩效目标和指标",
      "carry over the unit, sources, projects, goals and indicators of this file")
  }
  /// `--keep-amounts`.
  public var keepAmountsHelp: String {
    say(
      "同时沿用年初预算数和年初支出计划（不含年中调整）",
      "keep the approved budgets and plans as well, without the year's adjustments")
  }
  /// `--dry-run` of `budget new`.
  public var newDryRunHelp: String {
    say("只检查并显示结果，不新建文件", "show what would be made and make nothing")
  }
  /// What stands for a code in usage lines.
  public var codeValue: String { say("编码", "code") }
  /// What stands for a name in usage lines.
  public var nameValue: String { say("名称", "name") }
  /// What stands for a year in usage lines.
  public var yearValue: String { say("年度", "year") }
  /// What stands for a declared source in usage lines.
  public var declarationValue: String { say("代号=名称", "key=name") }
  /// What stands for the year before in usage lines.
  public var oldFileValue: String { say("旧文件", "old file") }

  /// A book that follows none needs more to be said.
  public var newNeedsHead: String {
    say(
      "请给出 --unit、--name 和 --year，或用 --from 沿用上年的文件。",
      "Give --unit, --name and --year, or --from with the file of the year before.")
  }
  /// An option that only means something beside `--from`.
  public var keepNeedsFrom: String {
    say("--keep-amounts 须与 --from 一起使用。", "--keep-amounts needs --from.")
  }
  /// The sources of a book are those that its amounts are stated in.
  public var sourcesAreCarried: String {
    say(
      "--source 不能与 --from 同时使用：资金来源沿用旧文件的，以后可以改。",
      "--source and --from exclude each other: the sources are the old file's and can be changed later."
    )
  }
  /// A department is named by its code and its name.
  public var departmentNeedsBoth: String {
    say(
      "--department 和 --department-name 要一起写。",
      "--department and --department-name go together.")
  }
  /// A text that is to be a code or a name and says nothing.
  public var blankText: String { say("不能为空。", "This must not be blank.") }
  /// A text that declares no source.
  public func badDeclaration(_ text: String) -> String {
    say(
      "“\(text)”不是资金来源；请写成 代号=名称，如 carryover=上年结转。",
      "“\(text)” declares no source; write a key and a name, such as carryover=上年结转.")
  }
  /// No year follows the last that a book may be for.
  public var noYearAfter: String { say("请用 --year 写明年度。", "Say the year with --year.") }

  /// The file was made, or would be.
  public func made(_ path: String, _ head: BookHead, isRehearsal: Bool) -> String {
    let done = isRehearsal ? say("将新建", "Would make") : say("已新建", "Made")
    return say(
      "\(done) \(path)：\(head.unit.code) \(head.unit.name)，\(head.fiscalYear.year)年度",
      "\(done) \(path): \(head.unit.code) \(head.unit.name), \(head.fiscalYear.year)")
  }
  /// What was carried over from a file.
  public func carried(_ path: String, year: FiscalYear, into book: BudgetBook) -> String {
    let indicators = book.projects.reduce(0) { $0 + $1.indicators.count }
    let goals = book.goals == nil ? "" : say("、单位绩效目标", ", the unit's goals")
    return say(
      "沿用 \(path)（\(year.year)年度）：项目 \(book.projects.count) 个、绩效指标 \(indicators) 项\(goals)",
      "Carried over from \(path) (\(year.year)): projects: \(book.projects.count), indicators: \(indicators)\(goals)"
    )
  }
  /// One project that was carried over.
  public func carriedProject(_ project: Project) -> String {
    let indicators = project.indicators.count
    return say(
      "  \(project.code)  \(project.name)  预算 \(project.budget.total.wanText)  指标 \(indicators) 项",
      "  \(project.code)  \(project.name)  budget \(project.budget.total.wanText)  indicators: \(indicators)"
    )
  }
  /// What a new year begins without, nil where there was nothing else.
  public func leftBehind(_ left: LeftBehind) -> String? {
    var parts: [String] = []
    if let budget = left.budget, budget != .zero {
      parts.append(
        say("年初预算数 \(budget.wanText) 万元", "approved budgets of \(budget.wanText) 万元"))
    }
    if left.plans > 0 { parts.append(say("支出计划 \(left.plans) 个", "plans: \(left.plans)")) }
    if left.planRevisions > 0 {
      parts.append(
        say("调整后支出计划 \(left.planRevisions) 个", "revised plans: \(left.planRevisions)"))
    }
    if left.adjustments > 0 {
      parts.append(say("预算调整 \(left.adjustments) 条", "adjustments: \(left.adjustments)"))
    }
    if left.spending > 0 {
      parts.append(
        say("各月支出 \(left.spending) 条", "months of spending: \(left.spending)"))
    }
    if left.reports > 0 {
      parts.append(
        say("指标完成值和滞后原因 \(left.reports) 条", "values of indicators and reasons: \(left.reports)"))
    }
    if left.closedThrough != nil { parts.append(say("结账", "closed months")) }
    guard !parts.isEmpty else { return nil }
    return say("未沿用：", "Not carried over: ") + list(parts)
  }
  /// Nothing was made in a rehearsal.
  public var nothingMade: String { say("试运行：没有新建文件。", "Dry run: no file was made.") }
  /// The history of a former file stands where the new one's will.
  public func foreignHistory(_ name: String) -> String {
    say(
      "这里有同名旧文件的修改历史 \(name)，会被当作新文件的；请先把它移走，或换一个文件名。",
      "The history \(name) of a former file is here and would be taken for the new one's; move it away first, or choose another name."
    )
  }
}
