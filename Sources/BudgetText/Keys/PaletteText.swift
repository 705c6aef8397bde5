/// The palette of all commands.
extension Strings {
  /// Footer: the palette.
  public var shortPalette: String { say("命令", "commands") }
  /// Over the keys that work while a command is looked for.
  public var paletteScreen: String { say("命令面板", "The command palette") }
  /// The palette's title with how many commands fit.
  public func paletteTitle(_ count: Int) -> String { say("命令 \(count)", "Commands \(count)") }
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
  /// Runs the command selected in the palette.
  public var doRunCommand: String { say("执行所选命令", "run the command selected") }
  /// A page of the palette up or down.
  public var doCommandPage: String { say("翻页", "a page up or down") }
}
