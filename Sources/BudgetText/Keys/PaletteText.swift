/// The palette of all commands.
extension Strings {
  /// Footer: the palette.
  public var shortPalette: String { say("命令", "commands") }
  /// Over the keys that work while a command is looked for.
  public var paletteScreen: String { say("命令面板", "The command palette") }
  /// The palette's title with how many commands fit.
  public func paletteTitle(_ selected: Int, of count: Int) -> String {
    say("命令 \(selected)/\(count)", "Commands \(selected)/\(count)")
  }
  /// Before the field in which a command is looked for.
  public var palettePrompt: String { say("命令：", "Command: ") }
  /// No command has the words typed.
  public func noCommand(_ text: String) -> String {
    say("没有命令“\(text)”。", "No command “\(text)”.")
  }
  /// Opens the palette.
  public var doShowPalette: String {
    say("全部命令：按名称或拼音查找并执行", "all commands: find one by its words and run it")
  }
  /// Over the keys that work while a command is to be given a key.
  public var rebindingScreen: String { say("改按键", "Giving a command a key") }
  /// Gives the command selected a key of one's own.
  public var doRebind: String {
    say("改所选命令的按键（只对自己有效）", "give the command selected a key of your own")
  }
  /// Footer: gives the command selected a key of one's own.
  public var shortRebind: String { say("改键", "rebind") }
  /// Gives a command its own keys back.
  public var doDropBinding: String { say("恢复默认按键", "back to the default keys") }
  /// Footer: gives a command its own keys back.
  public var shortDropBinding: String { say("默认", "default") }
  /// Asks for the key of a command.
  public func rebindingPrompt(_ help: String) -> String {
    say("请按“\(help)”的新按键", "Press the new key for “\(help)”")
  }
  /// A command whose keys stay as they are.
  public func keepsItsKeys(_ help: String) -> String {
    say("“\(help)”的按键不能改。", "The keys of “\(help)” cannot be changed.")
  }
  /// A key that no command can be given.
  public func cannotBind(_ key: String) -> String {
    say(
      "\(key) 不能用；可按字母、符号、Ctrl-字母、Alt-字母、F1-F12，数字和 . - + ( 除外",
      "\(key) cannot be used: a letter or sign, Ctrl- or Alt-letter, F1-F12; no digit . - + ("
    )
  }
  /// A key that was given to another command before.
  public func keyIsTaken(_ key: String) -> String {
    say("\(key) 已改给别的命令了，请另按一个。", "\(key) is given to another command already; press another.")
  }
  /// A command has a key of one's own.
  public func bound(_ help: String, to key: String) -> String {
    say("\(key)：\(help)", "\(key): \(help)")
  }
  /// A command has its own keys again.
  public func unbound(_ help: String) -> String {
    say("已恢复默认按键：\(help)", "Default keys again: \(help)")
  }
  /// Runs the command selected in the palette.
  public var doRunCommand: String { say("执行所选命令", "run the command selected") }
  /// A page of the palette up or down.
  public var doCommandPage: String { say("翻页", "a page up or down") }
}
