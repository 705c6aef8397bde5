/// What keys do to several cells of a sheet, on the help screen and in the manual's key tables.
extension Strings {
  /// Title: while nothing has been typed into a cell.
  public var recallingScreen: String { say("还没有输入内容的格", "A cell opened empty") }
  /// Begins a range at this cell, or drops it.
  public var doStartRange: String { say("开始或取消选择一片", "begin or drop a range of cells") }
  /// Extends the range.
  public var doExtendRange: String { say("扩大所选的一片", "extend the range") }
  /// Last month's amount into the cell; into a range after a preview.
  public var doFillFromLastMonth: String { say("按上月的金额填", "fill with last month's amount") }
  /// The amount above into the cell, that of the first row into a range after a preview.
  public var doFillDown: String { say("按上一行的金额填", "fill with the amount above") }
  /// Copies the amounts chosen to the terminal's clipboard.
  public var doCopyCells: String { say("复制所选金额", "copy the amounts chosen") }
  /// Copies whole rows with their heads.
  public var doCopyRows: String { say("复制整行（带表头）", "copy whole rows, with heads") }
  /// The amount of the month before, then of earlier ones.
  public var doRecallEarlier: String { say("取更早月份的金额", "the amount of an earlier month") }
  /// Back towards the month being entered.
  public var doRecallLater: String { say("取较近月份的金额", "the amount of a later month") }
  /// Footer: choose several cells.
  public var shortRange: String { say("多选", "select") }
  /// Footer: fill with last month's amount.
  public var shortFill: String { say("按上月", "last month") }
  /// Footer: earlier months' amounts.
  public var shortRecall: String { say("往月金额", "earlier amounts") }
  /// Copies the selected project's row of a list.
  public var doCopyRow: String { say("复制此行（编码、名称、各项数字）", "copy the row: code, name, figures") }
  /// Copies all that a list lists.
  public var doCopyList: String { say("复制列出的各行（带表头）", "copy all rows listed, with a head") }
}
