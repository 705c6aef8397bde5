/// What the keys of the start screen do.
extension Strings {
  /// Over the keys of the menu.
  public var startScreen: String { say("没有文件时的开始界面", "Starting without a file") }
  /// Over the keys that work while the path of a file is typed.
  public var choosingScreen: String { say("开始界面：打开文件", "Starting: while naming a file") }
  /// Over the keys that work in the form of a new year.
  public var newYearScreen: String { say("开始界面：新建年度", "Starting: while filling in a new year") }
  /// Over the keys that work while a file is opened or made.
  public var waitingScreen: String { say("开始界面：正在打开时", "Starting: while a file is opened") }
  /// Opens or begins what is selected.
  public var doOpenItem: String { say("打开所选的一项", "open what is selected") }
  /// Opens the form of a new year.
  public var doStartYear: String { say("新建年度", "start a year") }
  /// Makes a year's file of a document or a table.
  public var doImport: String { say("从公布的文件或项目表导入", "import from a document or a table") }
  /// Opens the sample.
  public var doOpenSample: String { say("打开示例（不保存）", "open the sample (nothing is kept)") }
  /// Asks for the path of a file.
  public var doOpenFile: String { say("打开文件", "open a file") }
  /// Opens a file that was opened before.
  public var doOpenRecent: String { say("打开最近用过的文件", "open a file opened before") }
  /// Opens the file of a path.
  public var doOpenPath: String { say("打开这个文件", "open the file") }
  /// Completes a path as far as it is sure.
  public var doComplete: String { say("补全路径", "complete the path") }
  /// Makes the file of a new year.
  public var doMakeYear: String { say("新建文件并打开", "make the file and open it") }
  /// What Enter does in the form of a new year.
  public var doEnterYearField: String {
    say("下一栏；在［新建］上即新建", "the next field; on [Make it], makes it")
  }
  /// Removes a source of funds.
  public var doRemoveSource: String {
    say("删除此行（有内容时按两次）", "remove the row (twice when it says anything)")
  }
  /// Waits no longer for a file.
  public var doGiveUp: String { say("不再等待", "stop waiting") }
  /// Footer: completes a path.
  public var shortComplete: String { say("补全", "complete") }
  /// Footer: makes the file of a new year.
  public var shortMakeYear: String { say("新建", "make it") }
  /// Below the keys of the start screen's forms.
  public var startHelp: String {
    say("路径以 ~/ 开头时从用户的文件夹算起。", "A path that begins with ~/ is in your home folder.")
  }
}
