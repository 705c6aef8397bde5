import BudgetModel
import Testing

@Suite("Sources by their names") struct NamedSourcesTests {
  private func keys(_ names: String...) -> [String] {
    FundSources(named: names).all.map(\.key)
  }

  @Test("the two standard ones need no declaration, in either language")
  func standard() {
    #expect(FundSources(named: ["财政资金", "其他资金"]) == .standard)
    #expect(FundSources(named: ["Fiscal funds", "Other funds"]) == .standard)
  }

  @Test("in another order, with another name or alone they are declared")
  func declared() {
    let turned = FundSources(named: ["其他资金", "财政资金"])
    #expect(
      turned.declared == [
        DeclaredSource(.other, name: "其他资金"), DeclaredSource(.fiscal, name: "财政资金"),
      ])
    #expect(FundSources(named: ["财政资金"]).declared == [DeclaredSource(.fiscal, name: "财政资金")])
  }

  @Test("what documents call them has a key that says so")
  func known() {
    #expect(
      keys("财政资金", "上年结转", "财政专户管理资金", "单位资金", "政府性基金", "国有资本经营预算", "其他资金")
        == [
          "fiscal", "carryover", "specialAccount", "own", "governmentFund", "stateCapital", "other",
        ])
    #expect(
      keys("一般公共预算拨款", "政府性基金预算拨款", "事业收入", "经营收入")
        == ["generalBudget", "governmentFund", "business", "operating"])
  }

  @Test("other names get their place, and no key stands for two")
  func numbered() {
    #expect(keys("财政资金", "其他资金", "捐赠", "彩票公益金") == ["fiscal", "other", "s3", "s4"])
    #expect(keys("捐赠", "上年结转", "上年结转资金") == ["s1", "carryover", "s3"])
    let eight = FundSources(named: (1...8).map { "来源\($0)" })
    #expect(eight.fault == nil)
    #expect(Set(eight.all).count == 8)
    #expect(FundSources(named: (1...9).map { "来源\($0)" }).fault?.rule == .tooManySources(9))
    #expect(FundSources(named: []).fault?.rule == .noSources)
  }
}
