import BudgetModel
import BudgetText
import Testing

/// What help says of status and light goes by the rules in force.
@Suite struct HelpTextTests {
  private let chinese = Strings(.chinese)
  private let english = Strings(.english)
  /// Half a point is on track still, 10.50 points are far; red below 50, yellow below 90.
  private let strict = VarianceRules(
    tolerance: Percent(hundredths: 50), farBehind: Percent(hundredths: 1050), red: Percent(50),
    yellow: Percent(90))

  @Test func statusByTheStandardRules() {
    #expect(
      chinese.helpMarks(.standard)
        == "状态：正常=不低于计划；滞后=低于计划；严重滞后=低于计划10 个百分点及以上；超支=累计支出超过调整后预算数")
    #expect(
      english.helpMarks(.standard)
        == "Status: on track = at plan or above; behind = below plan; far behind = 10 percentage points or more below plan; overspent = more spent than the adjusted budget"
    )
  }

  @Test func statusByOtherRules() {
    #expect(
      chinese.helpMarks(strict)
        == "状态：正常=低于计划不超过0.5 个百分点；滞后=低于计划超过0.5 个百分点；严重滞后=低于计划10.5 个百分点及以上；超支=累计支出超过调整后预算数"
    )
    #expect(
      english.helpMarks(strict)
        == "Status: on track = at most 0.5 percentage points below plan; behind = more than 0.5 percentage points below plan; far behind = 10.5 percentage points or more below plan; overspent = more spent than the adjusted budget"
    )
  }

  @Test func lightsByTheirRules() {
    #expect(chinese.helpLights(.standard) == "序时灯：执行率÷序时进度，低于60%红，低于80%黄，否则绿")
    #expect(
      english.helpLights(strict)
        == "Clock: execution rate over time elapsed: red below 50%, yellow below 90%, else green")
  }
}
