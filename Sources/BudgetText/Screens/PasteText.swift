public import BudgetImport
public import BudgetModel

/// What a pasted table says before it is recorded.
extension Strings {
  /// The screen's name.
  public var pasteScreen: String { say("录入预览", "Amounts to record") }
  /// What Enter would record, and what it leaves out.
  public func pasteTitle(_ amounts: Int, leftOut: Int, isFilled: Bool) -> String {
    let what =
      isFilled
      ? say("填充：\(amounts) 处将录入", "Filled: \(amounts) amounts to record")
      : say("粘贴：\(amounts) 处将录入", "Pasted: \(amounts) amounts to record")
    return leftOut == 0
      ? what : what + say("，\(leftOut) 处不录入", ", \(leftOut) left out")
  }
  /// Column: what is recorded now.
  public var oldColumn: String { say("原数", "Now") }
  /// Column: what would be recorded.
  public var newColumn: String { say("新数", "New") }
  /// Column: what is doubtful or not understood.
  public var remarkColumn: String { say("说明", "Remark") }
  /// The same amount is recorded already.
  public var sameAmount: String { say("与原数相同", "the same as now") }
  /// A bare number that was probably meant in 元; the question that an amount would raise.
  public func unitUnclear(_ question: String) -> String {
    say("\(question)请注明单位，不录入", "\(question) name the unit; left out")
  }
  /// A line of totals, which is no project's.
  public var totalLine: String { say("合计行，不录入", "a line of totals, left out") }
  /// A name that no project has.
  public var noSuchProject: String { say("没有此项目", "no such project") }
  /// A name that several projects have.
  public func severalProjectsFit(_ names: [String]) -> String {
    say("对应多个项目：\(list(names))", "matches several projects: \(list(names))")
  }
  /// More lines than projects below the selected one.
  public var beyondLastProject: String { say("超出最后一个项目", "beyond the last project") }
  /// Nothing of what was pasted can be recorded.
  public var nothingToApply: String { say("没有可录入的金额。", "There is no amount to record.") }
  /// Nothing of the pasted text is a table of amounts.
  public var notATable: String {
    say(
      "没有认出金额：可粘贴一列金额，或带项目名称、编码的几列。",
      "No amounts found: paste a column of them, or columns with the projects' names or codes.")
  }
  /// The pasted text is longer than is taken.
  public func pasteTooLong(kilobytes: Int, lines: Int) -> String {
    say(
      "粘贴的内容太长（最多 \(kilobytes) KB、\(lines) 行），未采用。",
      "The pasted text is too long (at most \(kilobytes) KB and \(lines) lines) and was not taken.")
  }
  /// A line of the pasted text that no project is meant by.
  public func pastedLine(_ line: Int) -> String { say("第\(line)行", "line \(line)") }
  /// A column that is no month's.
  public var skippedColumn: String { say("不是月份列，不录入", "no month's column, left out") }
  /// The project stands on an earlier line already.
  public func repeatedProject(line: Int) -> String {
    say("与第\(line)行重复，不录入", "the same project as on line \(line), left out")
  }
  /// The header does not say which column is of which month.
  public func monthsUnknown(_ titles: [String]) -> String {
    say(
      "表头看不出月份：\(list(titles))；请写成 1月、2月。",
      "The header names no months: \(list(titles)); write 1月 or Jan.")
  }
  /// The table says that it is in a unit other than the one amounts are typed in here.
  public func pasted(in unit: TableUnit, here: MoneyUnit) -> String {
    switch (unit, here) {
    case (.yuan, .wan):
      say(
        "粘贴的表注明以元为单位；请换算成万元，或在金额后写“元”。",
        "The pasted table is in yuan; convert it to 万元, or write 元 behind the amounts.")
    case (.wan, .yuan):
      say(
        "粘贴的表注明以万元为单位，而本文件按元录入；请换算成元，或在金额后写“万”。",
        "The pasted table is in 万元 and this file takes 元; convert it, or write 万 behind the amounts."
      )
    default:
      say(
        "粘贴的表注明以\(unit.rawValue)为单位；请换算，或用文件导入。",
        "The pasted table is in \(unit.rawValue); convert it, or import it as a file.")
    }
  }
  /// Two columns of one month.
  public func repeatedColumn(_ month: Month) -> String {
    say("表头中 \(name(of: month))出现两次。", "The header has \(name(of: month)) twice.")
  }
  /// More columns than months are left.
  public var pastDecember: String {
    say("列数超出12月；请加上写明月份的表头。", "There are columns past December; add a header with the months.")
  }
  /// Between remarks.
  public var semicolon: String { say("；", "; ") }
}
