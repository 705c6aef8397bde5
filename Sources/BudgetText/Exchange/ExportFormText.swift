public import BudgetModel

/// Exporting on the screen.
extension Strings {
  /// Several lines were pasted where a path is typed.
  public func firstLinePasted(_ count: Int) -> String {
    say("粘贴了 \(count) 行，路径只取第一行。", "Of \(count) lines pasted the path takes the first.")
  }
  /// Opens the form.
  public var doExport: String {
    say("导出为电子表格、网页等", "export as a workbook, a page and so on")
  }
  /// The form's title: the month that the figures are as of.
  public func exportTitle(_ month: YearMonth) -> String {
    say("导出：\(month.year)年\(month.month.rawValue)月末的数", "Export: figures as of \(month.text)")
  }
  /// The last stop of the form.
  public var exportAnswer: String { say("导出", "Export") }
  /// The kind of file.
  public var formatLabel: String { say("格式", "Format") }
  /// Where the file goes.
  public var exportPathLabel: String { say("文件", "File") }
  /// Under the path.
  public var exportPathHint: String {
    say("Tab 补全；已有的文件先询问", "Tab completes; asks before replacing a file")
  }
  /// Whether the file begins with a byte order mark.
  public var markLabel: String { say("用于", "For") }
  /// Without the mark.
  public var withoutMark: String { say("其他程序", "other programs") }
  /// With the mark.
  public var withMark: String { say("Excel 直接打开", "Excel, opened directly") }
  /// What the mark is for.
  public var markHint: String {
    say("Excel 没有此标记会把中文读成乱码（BOM）", "Without its mark (BOM) Excel garbles Chinese")
  }
  /// What the file will have.
  public var contentsLabel: String { say("内容", "Contents") }
  /// What a file of a format will have of a book.
  public func contents(of format: ExportFormat, book: BudgetBook) -> String {
    let projects = book.projects.count
    switch format {
    case .xlsx:
      let indicators = book.projects.reduce(0) { $0 + $1.indicators.count }
      let adjustments = book.projects.reduce(0) { $0 + $1.adjustments.count }
      return say(
        "汇总、逐月支出、计划与执行（\(projects) 个项目，含图）、绩效指标 \(indicators)、预算调整 \(adjustments)、变更历史",
        "summary, months, plan and actual (\(projects) projects, charts), \(indicators) indicators, \(adjustments) adjustments, history"
      )
    case .html:
      return say("汇总、进度曲线，\(projects) 个项目", "summary and curves of \(projects) projects")
    case .csv:
      return say(
        "每个项目一行：预算、计划、各月支出（可再导入）", "a line a project: budget, plan, months (can be imported)")
    case .md, .json: return say("汇总，\(projects) 个项目", "summary of \(projects) projects")
    }
  }
  /// A file was written.
  public func exported(_ path: String, bytes: Int) -> String {
    say("已导出 \(path)（\(size(bytes))）。", "Exported \(path) (\(size(bytes))).")
  }
  private func size(_ bytes: Int) -> String {
    bytes < 1024 ? "\(bytes) B" : bytes < 1 << 20 ? "\(bytes >> 10) KB" : "\(bytes >> 20) MB"
  }
  /// Title of the question about a file that is there.
  public var replaceTitle: String { say("文件已存在", "The file is there already") }
  /// That question.
  public func replaceQuestion(_ path: String) -> String {
    say("\(path) 已存在，要覆盖吗？", "\(path) is there already. Replace it?")
  }
  /// Answer: replaces it.
  public var replaceAnswer: String { say("覆盖", "replace it") }
  /// Answer: keeps it.
  public var doNotReplace: String { say("不覆盖", "keep it") }
}

/// What takes its time.
extension Strings {
  /// Has what a form asks for done.
  public var doSendRequest: String { say("确定", "go on") }
  /// Footer: the same.
  public var shortGo: String { say("确定", "go on") }
  /// The place's name: waiting.
  public var errandScreen: String {
    say("正在读写文件时", "While a file is read or written")
  }
  /// Calls off what is waited for.
  public var doCancelErrand: String {
    say("取消，什么也不留下", "call it off; nothing is left of it")
  }
  /// A file is being written; percent once it takes long.
  public func writing(_ path: String, percent: Int?) -> String {
    say("正在写 \(path)", "Writing \(path)") + progress(percent)
  }
  func progress(_ percent: Int?) -> String {
    percent.map { say("  \($0)%  Esc 取消", "  \($0)%  Esc cancels") } ?? ""
  }
  /// Esc was struck, and what is under way comes to its end.
  public var callingOff: String { say("正在取消", "Calling it off") }
  /// What is under way is not waited for any more, whatever comes of it.
  public var noLongerWaiting: String {
    say("不再等待；文件可能已经写好。", "No longer waiting; the file may have been written.")
  }
  /// It was called off.
  public var errandCancelled: String { say("已取消，没有写任何东西。", "Called off; nothing was written.") }
}
