/// What the import commands say of themselves.
extension Strings {
  /// What `budget import` does.
  public var importAbstract: String {
    say("从公布的文件和表格导入项目、支出。", "Bring in projects and spending from documents and tables.")
  }
  /// What `budget import spending` does.
  public var importSpendingAbstract: String {
    say("从 .xlsx 或 CSV 导入支出。", "Import spending from .xlsx or CSV.")
  }
  /// What `budget import projects` does.
  public var importProjectsAbstract: String {
    say("从 .xlsx 或 CSV 导入项目。", "Import projects from .xlsx or CSV.")
  }
  /// How an import ends, below its help.
  public var importStatuses: String {
    say(
      "没有 --yes 时只预览：有待处理的内容则以状态 1 结束。有 --yes 时全部录入为一次改动；有待处理的内容则什么也不写，以状态 65 结束。",
      "Without --yes it only shows what would change, and exits with 1 when anything is to be settled first. With --yes all of it is recorded as one change; when anything is to be settled nothing is written, and it exits with 65."
    )
  }
  /// The file that is imported.
  public var importSourceHelp: String {
    say("要导入的 .xlsx 或 CSV 文件", "the .xlsx or CSV file to import")
  }
  /// What stands for that file in usage lines.
  public var importSourceValue: String { say("来源", "source") }
  /// `--into`.
  public var intoHelp: String { say("导入到这个预算文件", "the budget file to import into") }
  /// `--month` of an import.
  public var importMonthHelp: String {
    say(
      "月份，1 到 12；表中一月一列时只取该月，默认取全部",
      "the month, 1 to 12; in a table with a column a month the only one taken, all by default")
  }
  /// `--sheet`.
  public var sheetHelp: String {
    say("工作表名称，默认为合适的那一个", "the sheet; the one that fits by default")
  }
  /// `--source` of an import.
  public var importSourceKeyHelp: String {
    say(
      "没有写明资金来源的金额属于哪个来源（代号），默认为第一个",
      "the source (key) of amounts that name none; the first by default")
  }
  /// `--cumulative` of an import.
  public var importCumulativeHelp: String {
    say("表中金额是本年累计数", "the amounts are the year's so far")
  }
  /// `--unit` of an import.
  public var importUnitHelp: String {
    say("表中金额的单位，默认按表中注明的", "the unit of the amounts; as the table says by default")
  }
  /// `--match`.
  public var matchHelp: String {
    say(
      "表中第几行是哪个项目（new 为新增），可写多次",
      "the project that a row of the table is of (new: one to be added); may be repeated")
  }
  /// What stands for a match in usage lines.
  public var matchValue: String { say("行=项目", "row=project") }
  /// `--skip`.
  public var skipHelp: String {
    say("略去表中这一行，可写多次", "leave a row of the table out; may be repeated")
  }
  /// What stands for a row in usage lines.
  public var rowValue: String { say("行", "row") }
  /// `--yes`.
  public var yesHelp: String { say("录入；没有它只预览", "record it; without it nothing is written") }
  /// `--format` of an import.
  public var importFormatHelp: String {
    say("格式：text（默认）或 json", "format: text (the default) or json")
  }
  /// A text that names no row.
  public func badRow(_ text: String) -> String {
    say("“\(text)”不是行号。", "“\(text)” is no row number.")
  }
  /// A text that matches no row with a project.
  public func badMatch(_ text: String) -> String {
    say("“\(text)”应写成 行=项目，如 7=物业管理。", "Write “\(text)” as a row and a project, such as 7=物业管理.")
  }
  /// What was imported.
  public func imported(_ changes: Int, as sequence: Int) -> String {
    say(
      "已导入 \(changes) 处改动（历史第 \(sequence) 条）。",
      "Imported \(changes) changes (entry \(sequence) of the history).")
  }
}
