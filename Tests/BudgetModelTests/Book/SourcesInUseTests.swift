import BudgetModel
import Testing

@Suite("Sources in use") struct SourcesInUseTests {
  private func declared(_ project: Project) throws -> BudgetBook {
    var builder = BookBuilder(
      sources: FundSources([
        DeclaredSource(.fiscal, name: "本级"), DeclaredSource(FundSource("carryover"), name: "结转"),
      ]))
    #expect(builder.append(project).isEmpty)
    let year = try #require(FiscalYear(2024))
    return try #require(builder.book(unit: Linxi.unit, fiscalYear: year))
  }

  @Test("Other funds of 0.00 are not in use, a month of them is")
  func standard() {
    #expect(book().sourcesInUse == [.fiscal])
    #expect(book().sourcesToName == [])
    let refund = Project.sample(spending: [
      Spending(month: .may, amount: .wan("0", other: "0.01"))
    ])
    #expect(book([refund]).sourcesInUse == [.fiscal, .other])
    #expect(book([refund]).sourcesToName == [.fiscal, .other])
  }

  @Test("A single source that is not the first is named")
  func secondOnly() {
    let own = Project.sample(budget: .wan("0", other: "35"))
    #expect(book([own]).sourcesInUse == [.other])
    #expect(book([own]).sourcesToName == [.other])
  }

  @Test("Of declared sources 0.00 is an amount, a blank is none")
  func declaredZero() throws {
    let plain = Project.sample(budget: Funds(.fiscal, wan("35")))
    #expect(try declared(plain).sourcesToName == [])
    var zero = Funds(.fiscal, wan("35"))
    zero[FundSource("carryover")] = .zero
    #expect(
      try declared(Project.sample(budget: zero)).sourcesToName == [
        .fiscal, FundSource("carryover"),
      ])
  }

  @Test("A book without projects uses none")
  func empty() {
    #expect(book([]).sourcesInUse == [])
    #expect(book([]).sourcesToName == [])
  }
}
