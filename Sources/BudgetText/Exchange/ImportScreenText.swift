/// Importing a table on the screen.
extension Strings {
  /// Opens the form.
  public var doImportTable: String {
    say("从表格导入支出或项目", "import spending or projects from a table")
  }
  /// The form's title.
  public var importTitle: String { say("从表格导入（先预览）", "Import from a table (with a preview)") }
  /// The last stop of the form.
  public var previewAnswer: String { say("预览", "Preview") }
  /// What the table holds.
  public var tableKindLabel: String { say("表中是", "The table has") }
  /// Spending.
  public var spendingTable: String { say("支出数", "spending") }
  /// Projects.
  public var projectsTable: String { say("项目（预算、计划）", "projects (budget, plan)") }
  /// Under the path.
  public var importPathHint: String {
    say("xlsx 或 csv；Tab 补全", "xlsx or csv; Tab completes")
  }
  /// The month of the amounts.
  public var monthLabel: String { say("月份", "Month") }
  /// The months that the table names.
  public var monthsOfTable: String { say("表中各月", "as the table says") }
  /// Under the month.
  public var importMonthHint: String {
    say(
      "表中一月一列时只取这个月；← → 选择", "of a table with a column a month only this one; Left and Right choose"
    )
  }
  /// Whether amounts are of the month or of the year so far.
  public var amountBasisLabel: String { say("金额是", "Amounts are") }
  /// As the table's titles say.
  public var basisOfTable: String { say("按表头", "as its titles say") }
  /// Under that.
  public var importBasisHint: String {
    say(
      "表头没写“累计”而数是累计的，选“\(yearToDate)”",
      "choose “\(yearToDate)” where they are cumulative and no title says so")
  }
  /// The unit of the amounts.
  public var tableUnitLabel: String { say("金额单位", "Unit") }
  /// As the table says.
  public var unitOfTable: String { say("按表中注明", "as the table says") }
  /// Under the unit.
  public var tableUnitHint: String {
    say("表中没有注明时选择；← → 选择", "choose it where the table does not name it; Left and Right choose")
  }
  /// The sheet of a workbook.
  public var sheetLabel: String { say("工作表", "Sheet") }
  /// Under the sheet.
  public var sheetHint: String { say("不填即合适的那一个", "empty for the one that fits") }
  /// A file is being read; percent once it takes long.
  public func reading(_ path: String, percent: Int?) -> String {
    say("正在读 \(path)", "Reading \(path)") + progress(percent)
  }

  /// Column: the row of the table.
  public var rowOfTable: String { say("表中行", "Row") }
  /// The preview's name.
  public var importScreen: String { say("导入预览", "Import preview") }
  /// What would be recorded, and what is to be settled first.
  public func importTitle(
    _ source: String, changes: Int, hindrances: Int, leftOut: Int
  ) -> String {
    say(
      "导入 \(source)：改动 \(changes) 处，待处理 \(hindrances) 处，略去 \(leftOut) 行",
      "Import of \(source): changes \(changes), to be settled \(hindrances), rows left out \(leftOut)"
    )
  }
  /// Nothing is in the way.
  public var importReady: String {
    say("核对无误后按 Enter 全部录入；Esc 不录入。", "Enter records all of it, Esc nothing.")
  }
  /// So many rows are to be settled first.
  public func importUnsettled(_ count: Int) -> String {
    say(
      "有 \(count) 处待处理：p 指定项目，d 略去该行，Tab 下一处；处理完才能录入。",
      "To be settled first: \(count). p names the project, d leaves the row out, Tab goes to the next."
    )
  }
  /// The question on leaving such a preview.
  public var leaveImportQuestion: String {
    say("导入预览中的处理会丢失，什么也不录入。", "What was decided about rows is lost, and nothing is recorded.")
  }
  /// Answer: stays.
  public var goOnDeciding: String { say("继续处理", "go on") }
  /// Answer: leaves without recording.
  public var dropImportAnswer: String { say("放弃导入", "drop it") }
  /// An import was refused because of what somebody else recorded, which stays.
  public var keptTheirsOverImport: String {
    say(
      "已保留对方数据；这次导入没有录入，可重新导入。",
      "Left as the other one made it; nothing of the import was recorded.")
  }
  /// Nothing is left to be settled.
  public var nothingToSettle: String { say("没有待处理的行。", "Nothing is left to be settled.") }
  /// A row was left out.
  public var rowLeftOut: String { say("略去（d 恢复）", "left out (d takes it in)") }
  /// A row that has no amounts.
  public var nothingInRow: String { say("没有金额", "no amounts") }
  /// A row was said to be of a project.
  public func matched(row: Int, with name: String) -> String {
    say("第\(row)行：\(name)。", "Row \(row): \(name).")
  }
  /// Before the project being typed.
  public var choosingProject: String { say("是哪个项目：", "Which project: ") }
  /// Records the table.
  public var doApplyImport: String {
    say("全部录入（一次改动，可撤销）", "record all of it (one change, can be undone)")
  }
  /// Names the project of a row.
  public var doChooseProject: String { say("指定这一行的项目", "name the row's project") }
  /// Takes a row as a new project.
  public var doAddAsNew: String { say("作为新项目", "take it as a new project") }
  /// Leaves a row out.
  public var doTurnRow: String { say("略去这一行；再按恢复", "leave the row out; again takes it in") }
  /// Goes to what is to be settled.
  public var doNextHindrance: String { say("下一处待处理", "the next to be settled") }
  /// Spending has no new projects.
  public var onlyProjectsAreNew: String {
    say("只有导入项目时才能新增；先按 i 导入项目。", "New projects come with a table of projects; import that first.")
  }
  /// Footer: names the project.
  public var shortChooseProject: String { say("指定项目", "project") }
  /// Footer: takes it as new.
  public var shortAddAsNew: String { say("新项目", "new") }
  /// Footer: leaves it out.
  public var shortTurnRow: String { say("略去", "leave out") }
  /// Footer: the next to be settled.
  public var shortNextHindrance: String { say("下一处", "next") }
}
