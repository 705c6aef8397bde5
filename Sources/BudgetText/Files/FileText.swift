/// Why a file cannot be read or written, and what to do.
extension Strings {
  /// A sentence that begins with the file it is about.
  public func about(_ path: String, _ sentence: String) -> String {
    say("\(path)：\(sentence)", "\(path): \(sentence)")
  }
  /// The path leads to nothing.
  public var noSuchFile: String {
    say("没有这个文件，请核对路径。", "There is no such file; check the path.")
  }
  /// The path that leads to nothing resembles a command.
  public func didYouMean(_ command: String) -> String {
    say("是否要使用命令 budget \(command)？", "Did you mean the command budget \(command)?")
  }
  /// The system denies reading the file.
  public var mayNotRead: String {
    say("没有读取权限，请向管理员申请。", "You may not read it; ask its owner for permission.")
  }
  /// The path leads to a folder.
  public var isAFolder: String {
    say("这是文件夹，请指定其中的文件。", "It is a folder; name a file in it.")
  }
  /// Any other trouble while reading, in the system's words.
  public func systemReports(_ trouble: SystemTrouble) -> String {
    say("系统报告：\(words(for: trouble))。", "The system reports: \(words(for: trouble)).")
  }
  /// No file was named and none is found by itself.
  public var howToBegin: String {
    say(
      "没有指定文件，这里也没有 budget.json。用 budget 文件名 打开，或设置 BUDGET_FILE；"
        + "用 budget new 新建一个年度；在终端里直接运行 budget，有开始界面和示例。",
      "No file is named and there is no budget.json here. Open one with budget FILE or set BUDGET_FILE; "
        + "budget new starts a year; run in a terminal, budget has a start screen and a sample.")
  }

  /// The file that was opened is not there any more.
  public var vanished: String {
    say("文件已被移走或删除，没有写入。", "The file has been moved or removed; nothing was written.")
  }
  /// The system denies writing the file or its folder.
  public var mayNotWrite: String {
    say("没有写入权限，或文件系统只读。", "You may not write there, or the file system is read-only.")
  }
  /// The system denies opening the history or the lock, which those may who may write the file.
  public var mayNotWriteBeside: String {
    say(
      "没有权限打开它的修改历史（.history）或锁（.lock）；请其所有者或管理员调整这两个文件的权限。",
      "You may not open its history (.history) or its lock (.lock); ask their owner or root to set their rights."
    )
  }
  /// No room is left for the new file.
  public var diskFull: String {
    say("磁盘已满或超出配额；请腾出空间。", "The disk is full or your quota is used up; make room.")
  }
  /// The folder that was to take the new file is not there any more.
  public var folderGone: String { say("文件所在的文件夹已不存在。", "The file's folder is gone.") }

  /// Standard output takes no more.
  public func cannotPrint(_ trouble: SystemTrouble) -> String {
    say("输出失败：\(words(for: trouble))。", "Writing the output failed: \(words(for: trouble)).")
  }
  /// A change is saved, but standard output did not take its report.
  public func savedNotPrinted(_ trouble: SystemTrouble) -> String {
    say(
      "已保存，但结果没能打印出来：\(words(for: trouble))。",
      "Saved, but the result could not be printed: \(words(for: trouble)).")
  }
  /// The program ended, by a signal or a lost terminal, before changes could be saved.
  public func endedUnsaved(_ reason: String) -> String {
    say("结束时有改动未保存：\(reason)", "Changes were not saved at the end: \(reason)")
  }

  /// Standard input or output is a file or a pipe.
  public var notATerminal: String {
    say(
      "交互界面需要在终端中运行；在脚本里请用 budget summary 文件名。",
      "The interface needs a terminal; in scripts use budget summary FILE.")
  }
  /// TERM is empty or names no terminal that the system describes.
  public func unknownTerminal(_ name: String) -> String {
    name.isEmpty
      ? say(
        "没有设置 TERM，无法画界面；可设置 TERM=xterm-256color，或用 budget summary 文件名。",
        "TERM is not set, so no screen can be drawn; set TERM=xterm-256color, or use budget summary FILE."
      )
      : say(
        "无法识别终端类型“\(name)”；可设置 TERM=xterm-256color，或用 budget summary 文件名。",
        "The terminal “\(name)” is unknown; set TERM=xterm-256color, or use budget summary FILE.")
  }
  /// The terminal that TERM names can only print line after line.
  public func plainTerminal(_ name: String) -> String {
    say(
      "终端“\(name)”不能移动光标，无法画界面；请用 budget summary 文件名。",
      "The terminal “\(name)” cannot move its cursor; use budget summary FILE.")
  }
  /// The system cannot be set to UTF-8, without which Chinese has no width.
  public var noUTF8Locale: String {
    say(
      "系统没有 UTF-8 区域设置（C.UTF-8），无法显示中文；请用 budget summary 文件名。",
      "The system has no UTF-8 locale (C.UTF-8) to show Chinese with; use budget summary FILE.")
  }
}
