/// What `budget config` says, and the options that go before settings.
extension Strings {
  /// What `budget config` does.
  public var configAbstract: String { say("查看和修改个人设置。", "List and change your settings.") }
  /// How a setting is named.
  public var configKeyHelp: String { say("设置项；不写则列出全部", "the setting; all are listed without it") }
  /// What a setting becomes.
  public var configValueHelp: String { say("新的值；不写则输出现值", "its new value; printed without it") }
  /// What --unset takes.
  public var configUnsetHelp: String { say("取消此项设置，恢复默认", "take the setting back to its default") }
  /// A setting's place in usage lines.
  public var keyValue: String { say("设置项", "key") }
  /// A value's place in usage lines.
  public var valueValue: String { say("值", "value") }
  /// What --mouse does.
  public var mouseHelp: String { say("打开鼠标", "use the mouse") }
  /// What --ascii does.
  public var asciiHelp: String { say("符号和图形只用 ASCII", "draw marks and charts from ASCII only") }
  /// A value comes from an option of the command line.
  public var fromOption: String { say("选项", "option") }
  /// A value comes from the environment.
  public var fromEnvironment: String { say("环境变量", "environment") }
  /// A value comes from the file of settings.
  public var fromSettings: String { say("设置", "settings") }
  /// A value is the program's own.
  public var byDefault: String { say("默认", "default") }
  /// The values that may be chosen.
  public func mayBe(_ values: [String]) -> String {
    say("可为 \(values.joined(separator: "、"))", "one of \(values.joined(separator: ", "))")
  }
  /// How the keys of commands are listed.
  public var listsKeys: String {
    say("budget config keys 列出各命令的按键", "budget config keys lists the keys of all commands")
  }
  /// A value is given for all keys at once.
  public var keysOneByOne: String {
    say("请逐个命令设置，如 budget config keys.undo z。", "Give keys one by one: budget config keys.undo z.")
  }
  /// --unset stands beside a key or value.
  public var unsetAlone: String {
    say("--unset 后面写设置项，不再写别的。", "--unset takes the key and nothing beside it.")
  }
  /// A setting is kept.
  public func configSet(_ key: String, _ value: String, _ path: String) -> String {
    "\(key) = \(value)  (\(path))"
  }
  /// A setting is taken back.
  public func configUnset(_ key: String, _ path: String) -> String {
    say("\(key)：已恢复默认（\(path)）", "\(key): default again (\(path))")
  }
  /// The folder of settings cannot be made.
  public func noSettingsFolder(_ path: String) -> String {
    say("\(path) 的文件夹建不了，请检查权限。", "The folder of \(path) cannot be made; check its permissions.")
  }
}
