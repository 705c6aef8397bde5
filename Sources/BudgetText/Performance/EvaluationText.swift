public import BudgetModel

/// Money and results together: the list of all projects, a project's score, and what is filled in for it.
extension Strings {
  /// The screen's name in its tab, in help and in the manual.
  public var evaluationScreen: String { say("评价", "Evaluation") }
  /// The screen of one project's score.
  public var scoreScreen: String { say("评价：一个项目", "Evaluation of a project") }
  /// The column of the indicators' worst light.
  public var goalLightColumn: String { say("目标", "Goals") }
  /// The column of the score expected at the year's end.
  public var expectedScoreHead: String { say("预计得分", "Exp. score") }
  /// The score expected, with its grade: "92.25 优".
  public func expectedScore(_ performance: Performance) -> String {
    guard let score = performance.totalScore else { return none }
    return "\(score.fullText) \(word(for: Grade(score)))"
  }
  /// Shows the list.
  public var doEvaluation: String { say("绩效评价", "evaluation") }
  /// From a project to its score.
  public var doShowScore: String { say("查看得分和缺项", "its score, and what it lacks") }
  /// Fills in what an evaluation needs besides indicators.
  public var doEditEvaluation: String {
    say("填写完成情况、全年预计、分值", "fill in what was achieved, the year's end, weights")
  }
  /// The same in the footer.
  public var shortEditEvaluation: String { say("填写", "fill in") }

  /// The heading of a score as of a month.
  public func scoreHeading(_ month: YearMonth) -> String {
    say("自评得分（截至\(name(of: month))末）", "Score (through \(name(of: month)))")
  }
  /// 预算执行率.
  public var executionPart: String { say("预算执行率", "Execution rate") }
  /// The total with its grade; nil parts of it where something has no score yet.
  public func totalScore(_ performance: Performance) -> String {
    if let score = performance.totalScore {
      return say("总分 \(score.fullText)", "Total \(score.fullText)")
        + "  \(word(for: Grade(score)))"
    }
    let (score, weight) = performance.scoredSoFar
    return say(
      "总分未定：已评 \(weight.fullText) 分中得 \(score.fullText)",
      "No total yet: \(score.fullText) of the \(weight.fullText) scored so far")
  }
  /// The score expected at the year's end, in a line.
  public func expectedTotal(_ performance: Performance) -> String {
    say("全年预计得分 ", "Expected at the year's end: ") + expectedScore(performance)
  }
  /// A score out of its weight.
  public func scored(_ score: Points?, of weight: Points) -> String {
    "\(score?.fullText ?? none)/\(weight.fullText)"
  }
  /// A score given by hand, with the one by the rules.
  public func overruled(_ override: ScoreOverride, ruled: Points?) -> String {
    say(
      "改定 \(override.score.fullText)（按规则 \(ruled?.fullText ?? none)）：\(override.reason)",
      "by hand \(override.score.fullText) (by the rules \(ruled?.fullText ?? none)): \(override.reason)"
    )
  }
  /// What an indicator has come to, computed or reported, in its unit.
  public func text(of standing: IndicatorStanding) -> String {
    standing.value.map { text(of: $0, unit: standing.target.unit) } ?? none
  }
  /// The heading of what a complete form lacks.
  public var missingHeading: String { say("还缺", "Still missing") }
  /// Nothing is missing.
  public var evaluationComplete: String { say("齐全，可以填表。", "Complete: the form can be filled.") }
  /// What a complete self-evaluation lacks, and which key gives it.
  public func missing(
    _ part: Performance.MissingPart, of project: Project, asOf month: Month
  ) -> String {
    let (what, subject) = word(for: .part(part), in: .evaluation, of: project, asOf: month)
    let of = subject.map { $0 + say("：", ": ") } ?? ""
    return of + what + say("（\(key(for: part)) 填写）", " (\(key(for: part)))")
  }
  private func key(for part: Performance.MissingPart) -> String {
    switch part {
    case .budget, .indicators: "E"
    case .spending: "e"
    case .executionReason: "r"
    case .adjustmentReason: "A"
    case .value, .share, .indicatorReason: "6"
    case .achievement: "w"
    }
  }

  /// The title of the form.
  public func evaluationTitle(_ project: String) -> String {
    say("评价填报  \(project)", "Evaluation  \(project)")
  }
  /// 年度总体目标.
  public var goalSection: String { say("年度总体目标", "Goals of the year") }
  /// The goals as published.
  public var expectedGoalLabel: String { say("预期目标", "Expected") }
  /// A goal beside what was achieved of it.
  public var goalColumn: String { say("目标", "Goal") }
  /// 实际完成情况.
  public var achievementLabel: String { say("实际完成情况", "Achieved") }
  /// 全年预计执行数.
  public var yearEndSection: String { say("全年预计执行数", "Expected to be spent by the year's end") }
  /// What the estimate by the clock comes to.
  public func clockEstimate(_ amount: String?, through month: Month?) -> String {
    guard let amount, let month else { return say("尚无支出，无法推算", "nothing reported yet") }
    return say(
      "留空则按序时推算：\(amount)（累计支出 ÷ \(month.rawValue) × 12）",
      "left empty, by the clock: \(amount) (spent ÷ \(month.rawValue) × 12)")
  }
  /// What stands for the estimate by the clock.
  public var clockEstimateLabel: String { say("按序时推算", "By the clock") }
  /// 分值.
  public var weightSection: String {
    say("分值（合计 100，留空的按分组分摊）", "Weights (100 in all; empty ones are shared out)")
  }
  /// What a weight left empty comes to.
  public func sharedWeight(_ points: Points) -> String { "= \(points.fullText)" }
  /// The total of the weights.
  public var weightTotalLabel: String { say("合计", "Total") }
  /// What was typed is no weight.
  public func notAWeight(_ text: String) -> String {
    say(
      "“\(text)”不是分值；请写 0 到 100 的数，至多两位小数。",
      "“\(text)” is no weight; write 0 to 100 with two decimals at most.")
  }

  /// The screen of a form as it would be printed.
  public var formPreviewScreen: String { say("填表预览", "Preview of a form") }
  /// Shows a form of the selected project.
  public var doShowForm: String { say("预览监控表、自评表", "preview the monitoring or evaluation form") }
  /// The same in the footer.
  public var shortForm: String { say("填表", "form") }
  /// Goes between the two forms.
  public var doTurnForm: String { say("监控表 / 自评表", "monitoring / evaluation") }
  /// The same in the footer.
  public var shortTurnForm: String { say("另一张表", "other form") }
  /// Writes the forms to a file.
  public var doWriteForms: String { say("导出表格", "write the forms to a file") }
  /// The same in the footer.
  public var shortWriteForms: String { say("导出", "write") }
  /// The last stop of the form.
  public var writeForms: String { say("导出", "Write") }
  /// Of which projects.
  public var formScopeLabel: String { say("项目", "Projects") }
  /// All of them.
  public func allProjects(_ count: Int) -> String { say("全部 \(count) 个", "all \(count)") }
  /// Through which month.
  public var formMonthLabel: String { say("截至月份", "Through") }
  /// Under the path.
  public var formPathHint: String {
    say(".xlsx、.html、.md 或 .json；Tab 补全", ".xlsx, .html, .md or .json; Tab completes")
  }
  /// The path ends in nothing that a form can be written as.
  public func noFormEnding(_ path: String) -> String {
    say(
      "“\(path)”的扩展名须是 .xlsx、.html、.md 或 .json。",
      "“\(path)” must end in .xlsx, .html, .md or .json.")
  }
  /// What is missing from the forms.
  public var stillMissingLabel: String { say("还缺", "Missing") }
  /// How many forms lack something.
  public func formsLacking(_ count: Int, of all: Int) -> String {
    count == 0
      ? say("齐全", "nothing")
      : say("\(all) 张表中 \(count) 张有缺项，空格留空", "\(count) of \(all) forms; blanks stay blank")
  }
  /// A form in a file's name.
  public func fileName(of form: StatutoryForm) -> String {
    switch form {
    case .monitoring: say("监控表", "monitoring")
    case .evaluation: say("自评表", "evaluation")
    }
  }
}
