public import BudgetModel

/// The form in which a unit's year begins.
extension Strings {
  /// The title of the form.
  public var newYearTitle: String { say("新建年度", "Start a year") }
  /// Over the file of the year before.
  public var oldYearSection: String {
    say("沿用上年（没有就留空）", "Last year (leave blank if there is none)")
  }
  /// The file of the year before.
  public var oldYearLabel: String { say("上年文件", "Last year's file") }
  /// Under that field.
  public var oldYearHint: String {
    say(
      "沿用其单位、资金来源、项目、绩效目标和指标；支出和调整不沿用",
      "Carries over its unit, sources, projects, goals and indicators, not spending and adjustments"
    )
  }
  /// What the file of the year before has.
  public func oldYearFound(_ book: BudgetBook) -> String {
    let (year, projects) = (book.fiscalYear.year, book.projects.count)
    let indicators = book.projects.reduce(0) { $0 + $1.indicators.count }
    return say(
      "\(year)年度，项目 \(projects) 个、指标 \(indicators) 项",
      "\(year), projects: \(projects), indicators: \(indicators)")
  }
  /// Whether the amounts are carried over as well.
  public var amountsLabel: String { say("预算和计划", "Amounts") }
  /// Budgets begin at 0.00.
  public var dropAmounts: String { say("从零开始", "from zero") }
  /// The approved budgets and plans are those of the year before.
  public var keepAmounts: String { say("沿用年初数", "keep approved ones") }

  /// Under that field.
  public var unitCodeHint: String { say("如 430001", "Such as 430001") }
  /// Under the department's fields.
  public var departmentHint: String { say("可空；编码和名称要一起写", "Optional; code and name go together") }

  /// Over the year, its unit of amounts and its sources.
  public var yearSection: String { say("年度", "Year") }
  /// What a bare number means.
  public var inputUnitLabel: String { say("录入单位", "Bare numbers") }
  /// Under that field.
  public var inputUnitHint: String {
    say(
      "录入时不带单位的数字是万元还是元；左右键选择",
      "Whether a number typed without a unit is 万元 or yuan; Left and Right choose")
  }
  /// Under that field.
  public var newSourcesHint: String {
    say(
      "如 上年结转、政府性基金、单位资金；Ctrl-N 增行，Ctrl-Y 删行，最多 8 项",
      "By name, eight at most; Ctrl-N adds one, Ctrl-Y removes one")
  }
  /// The sources that the file of the year before has.
  public func carriedSources(_ names: [String]) -> String {
    list(names) + say("（沿用上年）", " (carried over)")
  }

  /// Over the path of the new file.
  public var fileSection: String { say("文件", "File") }
  /// The path of a file.
  public var pathLabel: String { say("文件路径", "Path") }
  /// Under the path of the new file.
  public var newPathHint: String {
    say(
      "新文件的位置；在该文件夹里运行 budget 就打开 budget.json",
      "Where it will be; budget alone opens budget.json in its folder")
  }
  /// The last stop of the form.
  public var makeYear: String { say("新建", "Make it") }

  // MARK: - Problems

  /// The unit has no code.
  public var unitCodeMissing: String { say("请填写单位编码。", "The unit needs a code.") }
  /// The unit has no name.
  public var unitNameMissing: String { say("请填写单位名称。", "The unit needs a name.") }
  /// The unit has no source of funds.
  public var sourcesMissing: String {
    say("至少要有一项资金来源。", "There must be at least one source of funds.")
  }
  /// Two sources have one name.
  public var sourceRepeated: String { say("与前面的资金来源同名。", "A source above has the same name.") }
  /// No source can be added.
  public var noMoreSources: String { say("最多 8 项资金来源。", "There can be eight sources at most.") }
  /// No path was typed.
  public var newPathMissing: String { say("请填写文件路径。", "Type the path of the file.") }
  /// So many fields need to be put right before the file can be made.
  public func notMadeYet(_ count: Int) -> String {
    say("有 \(count) 处须改正，还没有新建。", "Nothing was made: fields to put right: \(count).")
  }

  /// The file was made: what was carried over and what was not.
  public func madeYear(_ book: BudgetBook, leftBehind: LeftBehind?) -> String {
    guard let leftBehind else {
      return say("已新建。按 a 新增第一个项目。", "The file is made. Press a to add the first project.")
    }
    let projects = book.projects.count
    let indicators = book.projects.reduce(0) { $0 + $1.indicators.count }
    let keepsAmounts = leftBehind.budget == nil
    return say(
      "已沿用项目 \(projects) 个、指标 \(indicators) 项；\(keepsAmounts ? "支出和调整" : "支出、预算和计划")从头开始。",
      "\(projects) projects, \(indicators) indicators carried over; "
        + "\(keepsAmounts ? "spending, adjustments" : "spending, budgets, plans") start anew.")
  }
  /// The question on leaving the form.
  public var leaveYearQuestion: String {
    say("填写的内容还没有新建成文件。", "What is filled in has not been made a file.")
  }
  /// The form is as it was when an earlier session was cut off.
  public var resumedYear: String {
    say(
      "上次中断时填写的内容还在：Ctrl-S 新建，Esc 返回。",
      "Filled in when a session was cut off: Ctrl-S makes the file, Esc goes back.")
  }
}
