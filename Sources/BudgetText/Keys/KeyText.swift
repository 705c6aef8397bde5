/// What keys are called and what they do, for the footer, the help screen and the manual.
extension Strings {
  /// The up arrow.
  public var upKey: String { say("上", "Up") }
  /// The down arrow.
  public var downKey: String { say("下", "Down") }
  /// The up and down arrows together.
  public var upDownKeys: String { say("上下", "Up/Down") }
  /// The left and right arrows together.
  public var leftRightKeys: String { say("左右", "Left/Right") }
  /// The left arrow.
  public var leftKey: String { say("左", "Left") }
  /// The right arrow.
  public var rightKey: String { say("右", "Right") }
  /// A key that the program does not know.
  public var unknownKey: String { say("此键", "that key") }
  /// The space bar.
  public var spaceKey: String { say("空格", "Space") }

  /// The help screen's title.
  public var helpTitle: String { say("按键", "Keys") }
  /// Bindings that work everywhere.
  public var helpEverywhere: String { say("到处可用", "Everywhere") }
  /// Key column of the manual.
  public var keyColumn: String { say("按键", "Key") }
  /// Meaning column of the manual.
  public var meaningColumn: String { say("作用", "What it does") }
  /// The screen's name: projects.
  public var projectsScreen: String { say("项目", "Projects") }
  /// The screen's name: entry.
  public var entryScreen: String { say("录入", "Entry") }
  /// The screen's name: typing an amount.
  public var typingScreen: String { say("录入时", "While typing an amount") }
  /// The screen's name: looking for a name.
  public var findingScreen: String { say("查找时", "While finding") }
  /// The screen's name: a question.
  public var answeringScreen: String { say("回答提问时", "While answering a question") }
  /// The screen's name: typing a reason or a path.
  public var promptingScreen: String {
    say("填写原因或路径时", "While typing a reason or a path")
  }
  /// The screen's name: history.
  public var historyScreen: String { say("修改历史", "History") }
  /// The screen's name: variance.
  public var varianceScreen: String { say("差异", "Variance") }
  /// The screen's name: one project.
  public var projectScreen: String { say("项目详情", "One project") }
  /// The screen's name: help.
  public var helpScreen: String { say("帮助", "Help") }

  /// What the amount may look like.
  public var helpAmounts: String {
    say(
      "金额：12.5 即 12.5 万元；也可写 125000元、1.2+3.45、-0.8（退款）",
      "Amounts: 12.5 is 12.5 万元; 125000元, 1.2+3.45 and -0.8 (a refund) do too")
  }
  /// What the marks mean.
  public var helpMarks: String {
    say(
      "状态：正常=不低于计划；滞后=低于计划；严重滞后=低10个百分点或更多；超支=支出超过预算",
      "Status: on track = at plan or above; behind = below plan; far behind = by 10 points or more; overspent = more spent than the budget"
    )
  }
  /// What the lights mean.
  public var helpLights: String {
    say(
      "序时灯：执行率除以已过月份占全年的比例，低于60%红，低于80%黄，否则绿",
      "Clock: spending rate over the part of the year gone: red below 60%, yellow below 80%, else green"
    )
  }

  /// Moves up.
  public var doMoveUp: String { say("上移一行", "move up") }
  /// Moves down.
  public var doMoveDown: String { say("下移一行", "move down") }
  /// A page up.
  public var doPageUp: String { say("上翻一页", "a page up") }
  /// A page down.
  public var doPageDown: String { say("下翻一页", "a page down") }
  /// To the first.
  public var doFirst: String { say("到第一项", "to the first") }
  /// To the last.
  public var doLast: String { say("到最后一项", "to the last") }
  /// Opens the project.
  public var doOpen: String { say("打开项目", "open the project") }
  /// Goes back.
  public var doBack: String { say("返回", "go back") }
  /// Shows help.
  public var doHelp: String { say("全部按键", "all keys") }
  /// Quits.
  public var doQuit: String { say("退出", "quit") }
  /// Shows projects.
  public var doProjects: String { say("项目一览", "projects") }
  /// Shows entry.
  public var doEntry: String { say("录入本月支出", "enter a month") }
  /// Shows variance.
  public var doVariance: String { say("差异分析", "variance") }
  /// A month earlier.
  public var doEarlier: String { say("前一个月", "a month earlier") }
  /// A month later.
  public var doLater: String { say("后一个月", "a month later") }
  /// Finds.
  public var doFind: String { say("按名称或编码查找", "find by name or code") }
  /// Sorts.
  public var doSort: String { say("换排序", "change the order") }
  /// Filters.
  public var doFilter: String { say("只看滞后 / 全部", "behind only / all") }
  /// Edits.
  public var doEdit: String { say("修改此格", "edit this cell") }
  /// Enters the selected project's spending.
  public var doEnterSpending: String { say("录入此项目", "enter for this project") }
  /// Begins an amount.
  public var doBegin: String { say("直接输入金额", "type an amount") }
  /// Clears.
  public var doClear: String {
    say("清空此格（Enter 后为未填报）", "empty this cell (Enter then makes it not reported)")
  }
  /// Commits and goes down.
  public var doCommit: String { say("记下并到下一项", "record, go to the next") }
  /// Goes down without a change.
  public var doNext: String { say("下一项", "next project") }
  /// Drops the draft.
  public var doDrop: String { say("放弃输入", "drop what was typed") }
  /// Switches month and cumulative.
  public var doBasis: String { say("本月数 / 累计数", "month / cumulative") }
  /// To fiscal funds.
  public var doFiscal: String { say("财政资金", "fiscal funds") }
  /// To other funds.
  public var doOther: String { say("其他资金", "other funds") }
  /// Commits and goes up.
  public var doCommitUp: String { say("记下并到上一项", "record, go to the one before") }
  /// Moves the cursor in the amount.
  public var doCursor: String { say("移动光标", "move the cursor") }
  /// Erases in the amount.
  public var doErase: String { say("删去一个字符", "erase a character") }
  /// Keeps what was found.
  public var doKeepFinding: String { say("留下找到的", "keep what is found") }
  /// Leaves everything as it was before.
  public var doDropFinding: String { say("取消，恢复原样", "cancel, back to how it was") }
  /// Takes what was typed.
  public var doKeepPrompt: String { say("确定", "take what was typed") }
  /// Gives up typing.
  public var doDropPrompt: String { say("取消", "cancel") }
  /// Shows the history.
  public var doHistory: String { say("所选项目的修改历史", "history of the selected project") }
  /// Closes the month.
  public var doClose: String { say("结账：冻结到本月", "close: freeze the months up to this one") }
  /// To the choice before.
  public var doPreviousChoice: String { say("前一个选择", "the choice before") }
  /// To the next choice.
  public var doNextChoice: String { say("后一个选择", "the next choice") }
  /// Takes the choice.
  public var doChoose: String { say("按所选办理", "do what is chosen") }
  /// Gives the answer that changes nothing.
  public var doStay: String { say("什么也不做，返回", "do nothing, go back") }
  /// Undoes.
  public var doUndo: String { say("撤销", "undo") }
  /// Redoes.
  public var doRedo: String { say("重做", "redo") }
  /// Saves again.
  public var doSave: String { say("再试保存", "try saving again") }
  /// Redraws.
  public var doRedraw: String { say("重画屏幕", "redraw the screen") }
  /// Suspends.
  public var doSuspend: String { say("暂停，回到命令行（fg 返回）", "suspend to the shell (fg returns)") }

  /// Footer words: as short as can be.
  public var shortMove: String { say("选择", "move") }
  /// Footer: open.
  public var shortOpen: String { say("打开", "open") }
  /// Footer: back.
  public var shortBack: String { say("返回", "back") }
  /// Footer: help.
  public var shortHelp: String { say("帮助", "help") }
  /// Footer: quit.
  public var shortQuit: String { say("退出", "quit") }
  /// Footer: entry.
  public var shortEntry: String { say("录入", "entry") }
  /// Footer: month.
  public var shortMonth: String { say("月份", "month") }
  /// Footer: find.
  public var shortFind: String { say("查找", "find") }
  /// Footer: sort.
  public var shortSort: String { say("排序", "sort") }
  /// Footer: filter.
  public var shortFilter: String { say("仅滞后", "behind") }
  /// Footer: edit.
  public var shortEdit: String { say("修改", "edit") }
  /// Footer: commit.
  public var shortCommit: String { say("记下", "record") }
  /// Footer: drop.
  public var shortDrop: String { say("放弃", "drop") }
  /// Footer: basis.
  public var shortBasis: String { say("本月/累计", "month/cum.") }
  /// Footer: source.
  public var shortSource: String { say("财政/其他", "funds") }
  /// Footer: digits.
  public var shortDigits: String { say("填数", "type") }
  /// Footer: keep.
  public var shortKeep: String { say("确定", "OK") }
  /// Footer: cancel.
  public var shortCancel: String { say("取消", "cancel") }
}
