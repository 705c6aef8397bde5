public import BudgetModel

/// What the form of a person's settings says, and the keys beside it.
extension Strings {
  /// Title of the form.
  public var preferencesTitle: String { say("个人设置", "Settings") }
  /// Opens the form of a person's settings.
  public var doEditPreferences: String {
    say("个人设置（语言、主题、鼠标等）", "settings: language, theme, mouse…")
  }
  /// Footer of the unit's page: the rules.
  public var shortRules: String { say("规则", "rules") }
  /// Has the mouse reported, or not any more.
  public var doToggleMouse: String { say("鼠标开 / 关", "mouse on / off") }
  /// The mouse is on, and what that costs.
  public var mouseIsOn: String {
    say(
      "鼠标已开：单击选中，再击打开；选取复制时按住 Shift。m 关闭",
      "Mouse on: a click selects, another opens; hold Shift to select text. m turns it off.")
  }
  /// The mouse is off.
  public var mouseIsOff: String { say("鼠标已关。", "Mouse off.") }
  /// Section: the words and the looks.
  public var looksSection: String { say("显示", "Display") }
  /// Section: the terminal's own ways.
  public var terminalSection: String { say("终端", "Terminal") }
  /// Section, and field: the keys of commands.
  public var keysLabel: String { say("按键", "Keys") }
  /// How many keys were changed, and how that is done.
  public func keysChanged(_ count: Int) -> String {
    let how = say("Ctrl-P 选中命令，F2 改键", "Ctrl-P, select a command, F2")
    return count == 0
      ? say("默认；\(how)", "defaults; \(how)")
      : say("改了 \(count) 个；\(how)", "\(count) changed; \(how)")
  }
  /// What of the file of settings is not used, and why.
  public var unusedSettingsLabel: String { say("未采用", "Not used") }
  /// Where the settings are kept.
  public var preferencesFileLabel: String { say("设置文件", "Settings file") }
  /// There is no home to keep settings in.
  public var noHome: String {
    say("没有主文件夹（HOME），设置仅本次有效。", "There is no home folder (HOME); settings last for this run only.")
  }
  /// The settings are kept.
  public var preferencesKept: String { say("设置已保存，已生效。", "Settings saved; they hold from now on.") }
  /// The settings hold, but were not kept; why.
  public func preferencesNotKept(_ why: String) -> String {
    say("设置仅本次有效，未能保存：\(why)", "Settings hold for this run only, not saved: \(why)")
  }
  /// Something in the file of settings is wrong; the first problem, with its place.
  public func preferencesDoubtful(_ problem: String, of count: Int) -> String {
    count > 1
      ? say(
        "设置有 \(count) 处未采用（按 , 查看）：\(problem)",
        "\(count) settings not used (, shows them): \(problem)")
      : say(
        "有一项设置未采用（按 , 查看）：\(problem)", "One setting not used (, shows it): \(problem)")
  }

  /// What a setting is called.
  public func label(of preference: Preference) -> String {
    switch preference {
    case .language: say("语言", "Language")
    case .theme: say("主题", "Theme")
    case .background: say("终端背景", "Background")
    case .mouse: say("鼠标", "Mouse")
    case .ambiguousWidth: say("两可字符宽度", "Ambiguous width")
    case .ascii: say("只用 ASCII 符号", "ASCII marks only")
    }
  }

  /// What a setting does.
  public func meaning(of preference: Preference) -> String {
    switch preference {
    case .language: say("界面和命令的语言；--lang 优先", "of screens and commands; --lang goes first")
    case .theme: say("颜色；设了 NO_COLOR 时一律单色", "colours; with NO_COLOR always none")
    case .background:
      say("深色还是浅色；自动时询问终端", "dark or light; asked of the terminal where automatic")
    case .mouse: say("单击选中、再击打开、滚轮滚动；m 随时开关", "click, wheel; m turns it on and off at any time")
    case .ambiguousWidth:
      say(
        "终端给 × ─ █ 等字符几列；自动时询问终端；两列时图形不用它们",
        "columns of × ─ █ and the like, asked of the terminal where automatic; two: charts without them"
      )
    case .ascii: say("符号、线条、图形只用 ASCII", "marks, rules and charts from ASCII only")
    }
  }

  /// What a value of a setting is called; nil for nothing chosen.
  public func name(of value: String?, of preference: Preference) -> String {
    switch (preference, value) {
    case (.language, "zh"): "中文"
    case (.language, "en"): "English"
    case (.language, _): say("随系统", "as the system")
    case (.ambiguousWidth, "1"): say("一列", "one column")
    case (.ambiguousWidth, "2"): say("两列", "two columns")
    case (.mouse, "true"), (.ascii, "true"): say("是", "yes")
    case (.mouse, _), (.ascii, _): say("否", "no")
    case (.theme, "default"): say("默认", "default")
    case (.theme, "high-contrast"): say("高对比度", "high contrast")
    case (.theme, "colour-blind"): say("色觉友好", "colour-blind safe")
    case (.theme, "mono"): say("单色", "mono")
    case (.background, "dark"): say("深色", "dark")
    case (.background, "light"): say("浅色", "light")
    case (_, _): say("自动", "automatic")
    }
  }
}
