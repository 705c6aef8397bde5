/// What keys do, on the help screen and in the manual's key tables.
extension Strings {
  /// A row up, or a line of a text.
  public var doMoveUp: String { say("上移一行", "move up") }
  /// A row down, or a line of a text.
  public var doMoveDown: String { say("下移一行", "move down") }
  /// As many rows up as the screen shows.
  public var doPageUp: String { say("上翻一页", "a page up") }
  /// As many rows down as the screen shows.
  public var doPageDown: String { say("下翻一页", "a page down") }
  /// To the first row, or the beginning of a text.
  public var doFirst: String { say("到第一项", "to the first") }
  /// To the last row, or the end of a text.
  public var doLast: String { say("到最后一项", "to the last") }
  /// From a list to the selected project's own screen.
  public var doOpen: String { say("打开项目", "open the project") }
  /// To the screen one came from; in a list that was searched, to the whole list first.
  public var doBack: String { say("返回", "go back") }
  /// To the help screen.
  public var doHelp: String { say("全部按键", "all keys") }
  /// Ends the program; asks first when changes could not be saved.
  public var doQuit: String { say("退出", "quit") }
  /// To the list of projects.
  public var doProjects: String { say("项目一览", "projects") }
  /// To the monthly sheet.
  public var doEntry: String { say("录入本月支出", "enter a month's spending") }
  /// To the list by deviation.
  public var doVariance: String { say("偏差分析", "deviation from plan") }
  /// To the selected project's history; once more, to the whole book's.
  public var doHistory: String { say("所选项目的修改历史", "history of the selected project") }
  /// Turns the as-of month back.
  public var doEarlier: String { say("前一个月", "a month earlier") }
  /// Turns the as-of month on.
  public var doLater: String { say("后一个月", "a month later") }
  /// Narrows a list by words of a project or its indicators; on the sheet, goes to the first match.
  public var doFind: String {
    say("按名称、拼音、编码或指标查找", "find by name, pinyin, code or indicator")
  }
  /// Orders a list by its next column.
  public var doSort: String { say("按下一列排序", "order by the next column") }
  /// Leaves only the projects of one kind after the other, then shows all again.
  public var doFilter: String {
    say(
      "筛选：有问题 / 滞后 / 超支 / 未填报 / 未说明 / 全部",
      "problems / behind / overspent / not reported / unexplained / all")
  }
  /// From a project to its row of the monthly sheet.
  public var doEnterSpending: String { say("录入此项目支出", "enter this project's spending") }

  /// A digit or sign begins the chosen cell's new amount.
  public var doBegin: String { say("录入金额", "type an amount") }
  /// Opens the chosen cell with the amount it holds.
  public var doEdit: String { say("修改此格", "edit this cell") }
  /// Opens the chosen cell empty.
  public var doClear: String {
    say("清空此格（Enter 后为未填报）", "empty this cell (Enter then makes it not reported)")
  }
  /// Enter on a cell that is not being typed into passes over the project.
  public var doNext: String { say("下一项", "next project") }
  /// Between the month's amount and the year to date; an amount being typed is converted.
  public var doBasis: String { say("本月数 / 累计数", "month / year to date") }
  /// To the cells of the source before.
  public var doPreviousSource: String { say("前一资金来源", "source before") }
  /// To the cells of the source after.
  public var doNextSource: String { say("后一资金来源", "source after") }
  /// Closes the months up to the one shown, after a question.
  public var doClose: String { say("结账至本月", "close the months up to this one") }
  /// Saves the amount and goes down a row.
  public var doCommit: String { say("保存并到下一项", "save, go to the next") }
  /// Saves the amount and goes up a row.
  public var doCommitUp: String { say("保存并到上一项", "save, go to the one before") }
  /// Leaves the cell as it was before typing.
  public var doDrop: String { say("放弃输入", "drop what was typed") }
  /// The arrows, Home and End within the amount.
  public var doCursor: String { say("移动光标", "move the cursor") }
  /// Backspace before the cursor, Del behind it.
  public var doErase: String { say("删去一个字符", "erase a character") }

  /// Ends finding; the list stays narrowed.
  public var doKeepFinding: String { say("保留查找结果", "keep what is found") }
  /// Ends finding; list and selection are as before.
  public var doDropFinding: String { say("取消，恢复原样", "cancel, back to how it was") }
  /// Goes on with the reason or path that was typed.
  public var doKeepPrompt: String { say("确定", "take what was typed") }
  /// Gives up what the reason or path was asked for.
  public var doDropPrompt: String { say("取消", "cancel") }
  /// To the answer before the selected one, from the first to the last.
  public var doPreviousChoice: String { say("上一个选项", "the choice before") }
  /// To the answer after the selected one, from the last to the first.
  public var doNextChoice: String { say("下一个选项", "the next choice") }
  /// Answers with the selected choice.
  public var doChoose: String { say("确定", "take the choice") }
  /// Answers with what changes nothing.
  public var doStay: String { say("取消并返回", "cancel, go back") }

  /// Takes back the author's last change, which is saved at once.
  public var doUndo: String { say("撤销", "undo") }
  /// Makes again what was undone last, which is saved at once.
  public var doRedo: String { say("重做", "redo") }
  /// Tries once more to save what could not be saved.
  public var doSave: String { say("重新保存", "try saving again") }
  /// Draws the whole screen anew, after something else has written on it.
  public var doRedraw: String { say("刷新屏幕", "redraw the screen") }
  /// Leaves the terminal to the shell until the program is called back.
  public var doSuspend: String { say("暂停，回到命令行（fg 返回）", "suspend to the shell (fg returns)") }
}
