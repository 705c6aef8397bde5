/// What the commands about results say: `budget indicators`, `budget form`, `budget summary --performance`.
extension Strings {
  /// What `budget indicators` does.
  public var indicatorsAbstract: String {
    say("列出绩效指标的完成情况和得分。", "List what indicators have come to, and their scores.")
  }
  /// The projects of a command that takes all where none is named.
  public var someProjectsHelp: String {
    say(
      "项目编码，或编码、名称中唯一的一段；不写为全部项目",
      "codes of projects, or unique parts of codes or names; all by default")
  }
  /// `--only` of `budget indicators`.
  public var onlyLightsHelp: String {
    say(
      "只列：red、yellow、green、blue 或 missing（未填报），可写多次",
      "list only red, yellow, green, blue or missing; may be repeated")
  }
  /// `--fail-on` of `budget indicators`.
  public var failOnLightsHelp: String {
    say(
      "有此类指标时以状态 1 结束：取值同 --only，可写多次",
      "exit with 1 when an indicator is so: as --only, may be repeated")
  }

  /// `--performance` of `budget summary`.
  public var performanceHelp: String {
    say(
      "改为列出资金与绩效总览：进度、指标灯、滞后原因、预计得分、单位目标",
      "an overview of money and results instead: progress, lights, reasons, expected scores, the unit's goals"
    )
  }
  /// `--performance` beside `--adjustments`.
  public var oneKindOfSummary: String {
    say(
      "--performance 和 --adjustments 不能同时用。", "--performance and --adjustments do not go together.")
  }

  /// What `budget form` does.
  public var formAbstract: String {
    say("按已录入的内容填写绩效监控表或绩效自评表。", "Fill in the monitoring or the self-evaluation form.")
  }
  /// Which form.
  public var formKindHelp: String {
    say(
      "monitoring（绩效目标执行监控表）或 evaluation（绩效自评表）",
      "monitoring (in the course of the year) or evaluation (after it)")
  }
  /// Its place in usage lines.
  public var formKindValue: String { say("表", "form") }
  /// `--as-of` of `budget form`.
  public var formAsOfHelp: String {
    say(
      "填到哪个月（YYYY-MM）；默认监控表为文件的监控月份（7月），自评表为12月",
      "the month it reports through (YYYY-MM); by default the file's month of monitoring (July), December for "
        + "an evaluation")
  }
  /// `--format` of `budget form`.
  public var formFormatHelp: String {
    say(
      "格式：xlsx、html、md 或 json；默认按输出文件的扩展名",
      "format: xlsx, html, md or json; by the ending of the output by default")
  }
  /// `--complete`.
  public var completeHelp: String {
    say("有未填内容时以状态 1 结束（照样写出）", "exit with 1 when anything is missing; it is written all the same")
  }
  /// The forms were written.
  public func formsWritten(_ path: String, _ title: String, projects: Int, asOf month: String)
    -> String
  {
    say(
      "已写出 \(path)：\(title)，\(projects) 个项目，截至 \(month)",
      "Wrote \(path): \(title), projects: \(projects), as of \(month)")
  }
  /// What a project's form lacks, in one line.
  public func lacking(_ project: String, _ parts: [String]) -> String {
    say("\(project)：未填 ", "\(project): missing: ") + parts.joined(separator: say("；", "; "))
  }
}
