/// What `budget project` says.
extension Strings {
  /// What `budget project` does.
  public var projectAbstract: String { say("查看项目。", "Look at projects.") }
  /// What `budget project list` does.
  public var projectListAbstract: String { say("列出项目和预算。", "List projects and their budgets.") }
  /// What `budget project show` does.
  public var projectShowAbstract: String {
    say("显示一个项目的全部内容。", "Show all there is of one project.")
  }
  /// `--format` of a list.
  public var listFormatHelp: String {
    say("格式：text（默认）、json 或 csv", "format: text (the default), json or csv")
  }
  /// The title of a unit's list of projects.
  public func projectsTitle(unit: String, year: Int) -> String {
    say("\(unit)  \(year)年预算项目", "\(unit)  Projects \(year)")
  }
  /// The line below the title: adjusted is as of the year's end.
  public var projectsLine: String {
    say(
      "调整后预算数为全年数  单位：万元", "Adjusted budgets are the year's  Amounts in 10,000 yuan")
  }
  /// Column: whether there is a plan.
  public var planColumn: String { say("支出计划", "Plan") }
  /// Whether there is a plan, and whether it was revised.
  public func planWord(hasPlan: Bool, revisions: Int) -> String {
    revisions > 0 ? say("有，已调整", "yes, revised") : hasPlan ? say("有", "yes") : say("无", "no")
  }
  /// Column: how many indicators.
  public var indicatorsColumn: String { say("指标", "Indicators") }
}
