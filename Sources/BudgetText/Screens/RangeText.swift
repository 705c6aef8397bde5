public import BudgetModel

/// What is said of several cells of a sheet together.
extension Strings {
  /// What a range of cells comes to: how many there are, how many of them hold an amount, and their sum.
  public func rangeLine(cells: Int, reported: Int, sum: String) -> String {
    say(
      "已选 \(cells) 格，\(reported) 格有金额，合计 \(sum)  = 按上月填  Del 清空  y 复制  Esc 取消",
      "\(cells) cells, \(reported) with amounts, sum \(sum)  = as last month  Del clear  y copy  Esc drop"
    )
  }
  /// No cell of the range holds an amount.
  public var nothingToClear: String { say("所选格都没有金额。", "None of these cells holds an amount.") }
  /// Nothing stands above the cells, or nothing is reported there.
  public var nothingAbove: String { say("上一行没有金额可填。", "The row above has no amount to take.") }
  /// January has no month before it.
  public var noMonthBefore: String { say("1月之前没有月份可取。", "There is no month before January.") }
  /// Nothing is reported for the month that would be taken.
  public func nothingLastMonth(_ month: Month) -> String {
    say("\(name(of: month))没有金额可填。", "\(name(of: month)) has no amount to take.")
  }
  /// Cumulative amounts cannot be taken from other cells.
  public var fillsMonths: String {
    say("填充只用于本月金额，按 Tab 换回本月。", "Only a month's own amounts are filled; Tab goes back to them.")
  }
  /// The amounts went to the terminal, which may or may not keep them.
  public func copied(cells: Int) -> String {
    say(
      "已复制 \(cells) 格（终端支持 OSC 52 时可粘贴到别处）。",
      "\(cells) cells copied (to paste elsewhere, where the terminal takes OSC 52).")
  }
  /// Rows of a list are at hand for pasting elsewhere.
  public func copied(rows: Int) -> String {
    say(
      "已复制 \(rows) 行（终端支持 OSC 52 时可粘贴到别处）。",
      "\(rows) \(rows == 1 ? "row" : "rows") copied (to paste elsewhere, where the terminal takes OSC 52)."
    )
  }
  /// More than a terminal may be relied on to keep.
  public var tooMuchToCopy: String {
    say("内容太多，不能复制；按 x 导出为表格。", "Too much to copy; x exports it as a table.")
  }
  /// No earlier month of the cell holds an amount.
  public var nothingEarlier: String { say("再往前没有金额。", "No earlier month has an amount.") }
  /// The field shows the amount of an earlier month.
  public func recalled(_ month: Month) -> String {
    say(
      "\(name(of: month))的金额；Enter 录入，也可以改。",
      "The amount of \(name(of: month)); Enter records it, or change it.")
  }
}
