/// What keys do in the footer's one line: as short as can be.
extension Strings {
  /// The arrows choose a row, scroll a text or choose an answer.
  public var shortMove: String { say("选择", "move") }
  /// Enter opens the selected project.
  public var shortOpen: String { say("打开", "open") }
  /// Esc goes back, or answers a question with what changes nothing.
  public var shortBack: String { say("返回", "back") }
  /// The key that lists every key.
  public var shortHelp: String { say("帮助", "help") }
  /// The key that ends the program.
  public var shortQuit: String { say("退出", "quit") }
  /// The key that goes from a project to its row of the monthly sheet.
  public var shortEntry: String { say("录入", "entry") }
  /// The two keys that turn the as-of month.
  public var shortMonth: String { say("月份", "month") }
  /// The key that finds by name or code.
  public var shortFind: String { say("查找", "find") }
  /// The key that takes the next order.
  public var shortSort: String { say("排序", "sort") }
  /// The key that leaves only the projects that lag.
  public var shortFilter: String { say("筛选", "filter") }
  /// The key that edits the chosen cell.
  public var shortEdit: String { say("修改", "edit") }
  /// Enter saves the amount being typed.
  public var shortCommit: String { say("保存", "save") }
  /// Esc drops the amount being typed.
  public var shortDrop: String { say("放弃", "drop") }
  /// Tab goes between the month's amount and the year to date.
  public var shortBasis: String { say("本月/累计", "month/YTD") }
  /// The arrows go between fiscal and other funds.
  public var shortSource: String { say("资金来源", "funds") }
  /// A digit begins an amount.
  public var shortDigits: String { say("录入", "type") }
  /// Enter takes what was typed or chosen.
  public var shortKeep: String { say("确定", "OK") }
  /// Esc gives up typing.
  public var shortCancel: String { say("取消", "cancel") }
}
