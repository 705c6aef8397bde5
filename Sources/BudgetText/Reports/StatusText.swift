public import BudgetModel

/// A status in words: what is not reported first, for it is not known to lag.
extension Strings {
  /// The status of a report: "滞后", "未填报 至7月严重滞后", "not reported, Jul far behind".
  public func words(for status: ReportedStatus) -> String {
    status.isReported ? word(for: status.status) : notReported + asReported(status)
  }

  /// The status of a narrow column of the screen, shorter in English: "not rep., Jul far behind".
  public func shortWords(for status: ReportedStatus) -> String {
    status.isReported ? word(for: status.status) : notReportedCell + asReported(status)
  }

  private func asReported(_ status: ReportedStatus) -> String {
    guard let before = status.before else { return "" }
    let word = word(for: before.status)
    // What has no plan had none in any month.
    guard before.status != nil else { return say(" \(word)", ", \(word)") }
    let month = name(of: before.month)
    return say(" 至\(month)\(word)", ", \(month) \(word)")
  }

  /// By which rule and thresholds a status and a light are given.
  public func rulesLine(_ rules: VarianceRules) -> String {
    let tolerance = rules.tolerance.shortText
    let far = rules.farBehind.shortText
    let behind =
      rules.tolerance.hundredths == 0
      ? say("执行率低于计划进度为滞后", "behind when below it")
      : say(
        "执行率比计划进度低 \(tolerance) 个百分点以上为滞后",
        "behind when more than \(tolerance) percentage points below it")
    return say(
      "状态按支出计划判定：\(behind)，低 \(far) 个百分点及以上为严重滞后；"
        + "序时进度灯看执行率为序时进度的百分之几：低于 \(rules.red.shortText)% 红，低于 \(rules.yellow.shortText)% 黄，其余绿。",
      "The status goes by the spending plan: \(behind), far behind from \(far) percentage points below. "
        + "The clock light goes by the execution rate in percent of the time elapsed: "
        + "red below \(rules.red.shortText)%, yellow below \(rules.yellow.shortText)%, else green.")
  }
}
