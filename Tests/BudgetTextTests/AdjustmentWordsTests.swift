import BudgetModel
import BudgetText
import Testing

/// What the forms of adjustments, notes and rules say, in both languages.
@Suite("Adjustments and rules in words") struct AdjustmentWordsTests {
  private let chinese = Strings(.chinese)
  private let english = Strings(.english)

  private func wan(_ whole: Int64) -> Money { Money(fen: whole * 1_000_000) }

  @Test("What does not change has no arrow")
  func becomes() {
    #expect(chinese.becomes("40.00", "45.00") == "40.00 -> 45.00")
    #expect(chinese.becomes("40.00", "40.00") == "40.00")
    #expect(chinese.becomes("40.00", nil) == "40.00")
    #expect(chinese.becomes("40.00", "45.00", from: .june) == "40.00 -> 45.00（6月起）")
    #expect(english.becomes("40.00", "45.00", from: .june) == "40.00 -> 45.00 (from Jun)")
  }

  @Test("An adjustment in a few words says its amount without the sign that its kind says")
  func short() {
    func adjustment(_ kind: AdjustmentKind?, _ whole: Int64) -> Adjustment {
      Adjustment(month: .may, amount: Funds(fiscal: wan(whole)), kind: kind, reason: "理由")
    }
    #expect(chinese.shortAdjustment(adjustment(.recall, -2)) == "5月 收回 2.00")
    #expect(chinese.shortAdjustment(adjustment(.transfer, -2)) == "5月 调剂 -2.00")
    #expect(english.shortAdjustment(adjustment(.increase, 8)) == "May increase 8.00")
    #expect(english.shortAdjustment(adjustment(nil, -2)) == "May decrease 2.00")
  }

  @Test("Amounts of a transfer that differ are both named")
  func uneven() {
    #expect(chinese.transferUneven(wan(5), wan(4)) == "调出 5.00 与调入 4.00 不相等。")
    #expect(
      english.transferUneven(wan(5), wan(4))
        == "5.00 leaves and 4.00 arrives; they must be the same.")
  }

  @Test("A rule's label begins with a capital and its value says its unit")
  func rules() {
    #expect(SharedRule.allCases.map(chinese.label(of:)).first == "滞后容差")
    #expect(
      SharedRule.allCases.map(english.label(of:))
        == [
          "Tolerance", "Far behind from", "Red below", "Yellow below", "Input unit",
          "Monitoring month",
        ]
    )
    var rules = SharedRules()
    rules.farBehind = Percent(hundredths: 750)
    #expect(chinese.ruleLine(.farBehind, rules) == "严重滞后界限 7.5 个百分点")
    #expect(english.ruleLine(.yellow, rules) == "yellow below 80%")
    #expect(chinese.isDefault("60%") == "默认 60%")
  }

  @Test("Projects judged otherwise are listed with what changes; without any that is said")
  func effects() throws {
    // 5 of 100 in June, with 50 planned: 45 points behind and 10 % of the clock.
    let project = Project(
      code: "A", name: "甲", budget: Funds(fiscal: wan(100)), purpose: "", goals: [],
      plan: Plan(march: wan(25), june: wan(50), october: wan(75), december: wan(100)),
      spending: [Spending(month: .june, amount: Funds(fiscal: wan(5)))])
    var builder = BookBuilder()
    #expect(builder.append(project).isEmpty)
    let year = try #require(FiscalYear(2024))
    let book = try #require(builder.book(unit: Unit(code: "1", name: "单位"), fiscalYear: year))
    var rules = SharedRules()
    rules.farBehind = Percent(50)
    rules.red = Percent(5)
    let changes = book.judgementChanges(under: rules, asOf: .june)
    #expect(
      chinese.effects(of: changes, asOf: .june, BookNames(book))
        == "截至6月末 1 项：甲 严重滞后 -> 滞后、红灯 -> 黄灯")
    #expect(
      english.effects(of: changes, asOf: .june, BookNames(book))
        == "1 as of the end of Jun: 甲 far behind -> behind, red light -> yellow")
    #expect(
      chinese.effects(of: [], asOf: .june, BookNames(book)) == "截至6月末，没有项目的判断会改变")
  }
}
