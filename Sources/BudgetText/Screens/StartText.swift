public import BudgetModel

/// The menu that the program shows when there is no file to open.
extension Strings {
  /// The title of the menu.
  public var startTitle: String { say("budget  预算执行跟踪", "budget  Budget Execution Tracker") }
  /// Begins a unit's year.
  public var startYearItem: String { say("新建年度", "Start a year") }
  /// What that asks for.
  public var startYearNote: String { say("单位、年度、资金来源", "unit, year, sources of funds") }
  /// Takes projects from a document or a spreadsheet.
  public var importItem: String { say("从公布的文件或表格导入项目", "Import projects from a document") }
  /// What can be imported there.
  public var importNote: String { say("txt、pdf、docx，xlsx、csv", "txt, pdf, docx; xlsx, csv") }
  /// Opens the sample.
  public var sampleItem: String { say("打开示例，先看看", "Open the sample") }
  /// What becomes of what is tried there.
  public var sampleNote: String { say("随便改，不保存", "change what you like, nothing is kept") }
  /// Opens a file by its path.
  public var openFileItem: String { say("打开文件", "Open a file") }
  /// Before the first of the files opened before.
  public var recentLabel: String { say("最近", "Recent") }
  /// A file opened before: its unit and year.
  public func recentName(_ unit: String, _ year: Int) -> String { "\(unit) \(year)" }
  /// How a file opened before stands as of a month.
  public func recentStanding(_ month: Month, projects: Int, behind: Int, notReported: Int) -> String
  {
    projects == 0
      ? say("还没有项目", "no projects yet")
      : say(
        "\(name(of: month)) 滞后 \(behind)  未填报 \(notReported)",
        "\(name(of: month)) behind \(behind)  not rep. \(notReported)")
  }
  /// A file opened before is not there any more.
  public var recentMissing: String { say("文件已不在", "not there any more") }
  /// A file opened before cannot be read; opening it says why.
  public var recentUnreadable: String { say("无法读取", "cannot be read") }
  /// A file opened before is too large for a look in passing.
  public var recentLarge: String { say("文件很大", "a large file") }
  /// A digit for which there is no file.
  public var noSuchRecent: String { say("没有这一项。", "There is no such file in the list.") }
  /// The file that was to be opened is not there.
  public func missingFile(_ path: String) -> String {
    say("没有 \(path)；按 n 新建，或按 f 打开别的文件。", "There is no \(path); n makes it, f opens another file.")
  }
  /// While a file is being opened or made.
  public var openingNow: String { say("正在打开", "Opening") }
  /// The user waits no longer for a file that was being made.
  public var mayHaveBeenMade: String {
    say("不再等待；文件可能已经建好。", "No longer waiting; the file may have been made.")
  }

  /// The title over the path of a file to be opened.
  public var choosingTitle: String { say("打开文件", "Open a file") }
  /// Under that path.
  public var choosingHint: String {
    say("文件路径；Tab 补全，Enter 打开", "The path of the file; Tab completes, Enter opens")
  }
  /// Nothing begins as what was typed does.
  public var noCompletion: String { say("没有以此开头的文件", "Nothing begins like this") }

  /// Beside the clock where the sample is open.
  public var sampleMark: String { say("示例（不保存）", "sample (not kept)") }
  /// What a newcomer may do with the sample.
  public var sampleWelcome: String {
    say(
      "这是示例，支出是虚构的；随便改，退出后什么也不留下。",
      "A sample with invented spending: change what you like, nothing is kept.")
  }
}

/// What a book without projects says in place of their list.
extension Strings {
  /// How to get a project into the book.
  public var addFirstProject: String {
    say("新增项目：编码、名称、预算、计划、指标", "add a project: code, name, budget, plan, indicators")
  }
  /// The same on a screen from which one has to go back first.
  public var addFirstProjectThere: String {
    say("先按 Esc 返回，再按 a 新增项目", "Esc goes back; then a adds a project")
  }
  /// Where the unit and its sources are changed.
  public var changeUnit: String {
    say("查看、修改单位和资金来源", "look at or change the unit and its sources")
  }
  /// Takes projects from a table.
  public var importProjects: String {
    say("从表格（xlsx、csv）导入项目", "import projects from a table (xlsx, csv)")
  }
  /// The unit of the book, its year, and what a bare number means.
  public func emptyBookHead(_ book: BudgetBook) -> String {
    let (code, unit, year) = (book.unit.code, book.unit.name, book.fiscalYear.year)
    let input = name(of: book.rules.bareUnit)
    return say(
      "\(code) \(unit)，\(year)年度，录入单位：\(input)",
      "\(code) \(unit), \(year), bare numbers in \(input)")
  }
  /// The sources of the book.
  public func emptyBookSources(_ names: [String]) -> String {
    say("资金来源：", "Sources of funds: ") + list(names)
  }
}
