/// What budget(1) says around the words of the commands.
extension Strings {
  /// The volume of the manual, at the head of the page.
  public var manualVolume: String { say("用户命令", "User Commands") }
  /// The section that names the program.
  public var manualName: String { say("名称", "NAME") }
  /// What the program is, behind its name.
  public var manualSummary: String { say("预算执行跟踪", "track budget execution") }
  /// The section of the ways to call it.
  public var manualSynopsis: String { say("概要", "SYNOPSIS") }
  /// The section of what it does.
  public var manualDescription: String { say("描述", "DESCRIPTION") }
  /// The section of the commands.
  public var manualCommands: String { say("命令", "COMMANDS") }
  /// The section of what every command takes.
  public var manualCommonOptions: String { say("各命令共有的选项", "OPTIONS OF EVERY COMMAND") }
  /// The section of how it ends.
  public var manualExitStatus: String { say("退出状态", "EXIT STATUS") }
  /// The section of variables.
  public var manualEnvironment: String { say("环境变量", "ENVIRONMENT") }
  /// The section of files.
  public var manualFiles: String { say("文件", "FILES") }
  /// The section of examples.
  public var manualExamples: String { say("示例", "EXAMPLES") }
  /// The section of what else there is to read.
  public var manualMore: String { say("参见", "SEE ALSO") }

  /// What it does, by paragraphs.
  public var manualAbout: [String] {
    [
      programAbstract,
      say(
        "一个单位一个年度就是一个 JSON 文件，金额精确到分，每录一笔立即存盘，可以撤销；几个人可以同时录入。偏差按批复的资金支出计划判定，序时进度另列。",
        "One unit's year is one JSON file. Amounts are exact to the 分, every entry is saved at once and can be undone, and several people may enter at the same time. Projects are judged by the approved spending plan; the time elapsed stands beside it."
      ),
      programDiscussion,
      say("在界面里按 ? 看全部按键。", "In the interface ? shows every key."),
    ]
  }

  /// Exit statuses and when they come.
  public var exitStatuses: [(status: String, meaning: String)] {
    [
      ("0", say("完成。", "Done.")),
      (
        "1",
        say(
          "--fail-on 找到了，form --complete 有未填的，或导入有待处理的内容；报告照常输出。",
          "--fail-on found something, form --complete something missing, or an import has something to be settled; the report is printed all the same."
        )
      ),
      (
        "64",
        say(
          "命令用法不对，没有写原因，或没有可用的终端。",
          "The command line is wrong, a reason is missing, or there is no terminal to draw on.")
      ),
      (
        "65",
        say(
          "文件、改动清单或要导入的文件有错，或改动违反规则。",
          "The file, a list of edits or a file to be imported is wrong, or a rule forbids the change."
        )
      ),
      ("66", say("没有这个文件或备份。", "No such file or backup.")),
      (
        "73",
        say(
          "写不成文件，或要新建的文件已经存在。",
          "The file cannot be written, or one that is to be made exists.")
      ),
      ("74", say("读写出错，如磁盘满。", "Input or output failed, a full disk for example.")),
      (
        "75",
        say(
          "别人同时改了这一处，或文件一直被占用；没有保存，请核对后重试。",
          "Somebody else changed the same place meanwhile or kept the file busy; nothing was saved: look at it and try again."
        )
      ),
      ("77", say("没有权限。", "No permission.")),
    ]
  }

  /// Variables of the environment and what they do.
  public var environmentVariables: [(name: String, meaning: String)] {
    [
      ("BUDGET_FILE", say("没有写文件名时打开的文件。", "The file to open when none is named.")),
      (
        "BUDGET_LANG",
        say(
          "zh 或 en；--lang 优先。都没有时看 LC_ALL、LC_MESSAGES、LANG，以 en 开头用英文，否则用中文。",
          "zh or en; --lang goes first. Without either, English when LC_ALL, LC_MESSAGES or LANG begins with en, else Chinese."
        )
      ),
      (
        "BUDGET_TODAY",
        say(
          "以这一天为今天，如 2024-10-08；--today 优先。",
          "Takes this day as today, 2024-10-08; --today goes first.")
      ),
      (
        "BUDGET_TRUST",
        say(
          "这些用户放在文件旁边的历史、草稿和锁也可以用：用户名或编号，用逗号隔开，* 是所有人。",
          "Users whose history, drafts and lock beside a file are used as well: names or numbers with commas between, * for everybody."
        )
      ),
      (
        "VISUAL, EDITOR",
        say("Ctrl-X Ctrl-E 用的编辑器，前者优先。", "The editor for Ctrl-X Ctrl-E, the former first.")
      ),
      (
        "NO_COLOR",
        say("设为任何非空的值就不用颜色。", "Any value but an empty one: no colours.")
      ),
      (
        "XDG_STATE_HOME",
        say(
          "记最近用过的文件的文件夹，默认 ~/.local/state。",
          "Where the list of files opened last is kept, ~/.local/state by default.")
      ),
    ]
  }

  /// Files and what they are.
  public var manualFileList: [(name: String, meaning: String)] {
    [
      (
        "budget.json",
        say("没有写文件名时，当前文件夹中打开的文件。", "Opened in the current folder where no file is named.")
      ),
      (
        say("文件.history", "FILE.history"),
        say("修改历史：谁、何时、从多少改到多少。", "Who changed what, when, and from what.")
      ),
      (
        say("文件.backups", "FILE.backups"),
        say("每天第一次改动之前的备份，保留 30 份。", "Copies from before each day's first change; 30 are kept.")
      ),
    ]
  }

  /// Command lines and what they do.
  public var manualExampleList: [(line: String, meaning: String)] {
    let file = "2024.json"
    return [
      (
        "budget",
        say(
          "打开 budget.json；没有时进入开始界面。", "Opens budget.json; where there is none, the start screen.")
      ),
      (
        say(
          "budget spend \(file) 物业 --month 10 --amount 3.2",
          "budget spend \(file) Lifts --month 10 --amount 3.2"),
        say("录入 10 月支出 3.20 万元。", "Records 3.20 万元 (32,000 yuan) for October.")
      ),
      (
        "budget summary \(file) --fail-on far-behind",
        say(
          "输出汇总；有严重滞后的项目时以状态 1 结束。", "Prints a summary; ends with 1 when a project is far behind.")
      ),
      (
        say("budget export \(file) -o 汇总.xlsx", "budget export \(file) -o summary.xlsx"),
        say("导出带公式和图表的工作簿。", "Writes a workbook with formulas and charts.")
      ),
    ]
  }

  /// What else there is to read.
  public var manualMoreText: String {
    say(
      "使用手册在 /usr/share/doc/budget 或 PREFIX/share/doc/budget：manual.zh-Hans.md，文件格式 format.md。",
      "The manual is in /usr/share/doc/budget or PREFIX/share/doc/budget: manual.en.md; the file format, format.md."
    )
  }
}
