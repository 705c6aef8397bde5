public import BudgetModel

/// What the form of one indicator says.
extension Strings {
  /// The title: an indicator of a project.
  public func editsIndicator(_ name: String, of project: String) -> String {
    say("指标  \(project)  \(name)", "Indicator  \(project)  \(name)")
  }
  /// Heading: what the month comes to.
  public func valueSection(_ month: Month) -> String {
    say("截至\(end(of: month))的完成情况", "As of \(end(of: month))")
  }
  /// The value of the month, or at the year's end.
  public var valueLabel: String { valueColumn }
  /// Under the value.
  public var valueHint: String {
    say("数，或 达成、部分达成、未达成（d、b、w）", "a figure, or met, partly met, not met (d, b, w)")
  }
  /// The share of the weight that words are given.
  public var shareLabel: String { say("得分比例%", "Share %") }
  /// Under the share.
  public var shareHint: String {
    say(
      "仅定性：达成 80-100（留空为 100），部分达成 60-80，未达成 0-60",
      "words only: met 80-100 (blank is 100), partly met 60-80, not met 0-60")
  }
  /// Beside the value of what is computed.
  public func computedValue(_ text: String) -> String {
    say("\(text)（自动计算，不填）", "\(text) (computed, not typed)")
  }
  /// Heading: what is expected at the year's end.
  public var expectedSection: String { say("全年预计完成情况", "Expected at the year's end") }
  /// Heading: weight and score.
  public var scoreSection: String { say("分值和得分", "Weight and score") }
  /// Under the weight.
  public var weightHint: String {
    say("留空：由程序按分组分配", "blank: shared out within its group")
  }
  /// Beside the weight: what it comes to, and everything together.
  public func weighs(_ weight: Points, total: Points, isShared: Bool) -> String {
    isShared
      ? say(
        "按分组分得 \(weight.fullText)；合计 \(total.fullText)",
        "its part is \(weight.fullText); total \(total.fullText)")
      : say("合计 \(total.fullText)", "total \(total.fullText)")
  }
  /// A weight that is no number of points.
  public var weightUnreadable: String {
    say("分值应为 0 到 100 的数，最多两位小数。", "A weight is 0 to 100 with two decimals at most.")
  }
  /// Heading: how the target is read.
  public var readingSection: String { say("指标值的读法", "How the target is read") }
  /// The choice of comparators.
  public var comparatorLabel: String { say("读作", "Read as") }
  /// The choice: what the printed text says.
  public func asPrinted(_ reading: TargetReading) -> String {
    say("按原文（\(text(of: reading))）", "as printed (\(text(of: reading)))")
  }
  /// A comparison in words.
  public func word(for comparator: Comparator) -> String {
    switch comparator {
    case .atLeast: say("不低于", "at least")
    case .atMost: say("不高于", "at most")
    case .equal: say("等于", "equal to")
    case .text: say("定性", "words")
    }
  }
  /// The target as it is printed.
  public func printedTarget(_ text: String) -> String { say("原文：\(text)", "printed: \(text)") }
  /// The target's figure.
  public var targetValueLabel: String { say("目标数", "Figure") }
  /// What the target counts.
  public var targetUnitLabel: String { say("单位", "Unit") }
  /// Under the unit.
  public var targetUnitHint: String {
    say("如 %、部、人；可以留空", "such as %, 部, 人; may be blank")
  }
  /// A figure of a target that is none.
  public var targetUnreadable: String {
    say("目标数应为一个数，如 95。", "The target's figure should be a number, such as 95.")
  }
  /// The score by the rules.
  public var ruledScoreLabel: String { say("按规则得分", "Score by rule") }
  /// The score by the rules, and what it is of.
  public func ruledScore(_ score: Points?, of weight: Points) -> String {
    guard let score else { return say("还不能评分", "not to be told yet") }
    return say(
      "\(score.fullText)（分值 \(weight.fullText)）", "\(score.fullText) of \(weight.fullText)")
  }
  /// The score that somebody gives instead.
  public var givenScoreLabel: String { say("改为", "Given instead") }
  /// Under that score.
  public var givenScoreHint: String {
    say("留空：按规则得分；填了须写理由", "blank: by rule; one given needs a reason")
  }
  /// Why that score is given.
  public var givenReasonLabel: String { say("理由", "Reason") }
  /// A score that is no number of points.
  public var scoreUnreadable: String {
    say("得分应为 0 到 100 的数，最多两位小数。", "A score is 0 to 100 with two decimals at most.")
  }
  /// A reason without a score.
  public var reasonWithoutScore: String {
    say("写了理由，请填改为多少分。", "There is a reason; state the score.")
  }
  /// A share without words.
  public var shareWithoutValue: String {
    say("得分比例只用于 达成、部分达成、未达成。", "A share goes with met, partly met or not met only.")
  }
  /// A share that is typed twice, differently.
  public var twoShares: String {
    say("完成值里和这里的得分比例不同，请留一个。", "The share here differs from that in the value; keep one.")
  }
  /// Beside the title once the indicator has gone.
  public var indicatorRemoved: String { say("指标已被删除", "the indicator was removed") }
}
