import BudgetModel
import BudgetReports
import BudgetText
import Testing

@Suite("Projects as CSV that can be imported again") struct ProjectsCSVTests {
  private func lines(_ book: BudgetBook, _ strings: Strings = chinese) -> [[Substring]] {
    ProjectsCSV(book, asOf: .june, strings).text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
  }

  @Test("What is recorded first, then what follows from it")
  func wholeText() throws {
    let text = ProjectsCSV(try twoProjects(), asOf: .june, chinese).text
    #expect(
      text == """
        项目编码,项目名称,年初预算数,3月底计划,6月底计划,10月底计划,12月底计划,1月,2月,3月,4月,5月,6月,7月,8月,\
        9月,10月,11月,12月,截至月份,调整后预算数,计划累计,计划进度%,累计支出,执行率%,偏差（百分点）,落后金额,状态,\
        序时进度灯,未填报月份,已填报至,全年预计执行数
        E1,电梯维保,35.00,5.00,10.00,20.00,35.00,1.00,1.00,2.00,0.00,3.00,,,,,,,,2024-06,35.00,10.00,28.57,\
        7.00,20.00,-8.57,3.00,未填报 至5月滞后,红,6,5月,16.80
        H2,Heating 供暖,100.50,0.00,50.25,80.00,100.50,20.00,20.10,20.20,0.00,0.00,0.00,,,,,,,2024-06,100.50,\
        50.25,50.00,60.30,60.00,10.00,0.00,正常,绿,,6月,120.60

        """)
  }

  @Test("English heads")
  func english() throws {
    let heads = lines(try twoProjects(), Strings(.english))[0]
    #expect(
      heads[..<9] == [
        "Project code", "Project name", "Approved budget", "Plan end of Mar", "Plan end of Jun",
        "Plan end of Oct", "Plan end of Dec", "Jan", "Feb",
      ])
  }

  @Test("Several sources are named; a blank one is blank, 0.00 is 0.00")
  func sources() throws {
    let carryover = FundSource("carryover")
    var builder = BookBuilder(
      sources: FundSources([
        DeclaredSource(.fiscal, name: "本级"), DeclaredSource(carryover, name: "上年结转"),
      ]))
    var budget = Funds(.fiscal, try wan("10"))
    budget[carryover] = .zero
    let project = Project(
      code: "C", name: "供暖", budget: budget, purpose: "", goals: [], plan: nil,
      spending: [Spending(month: .february, amount: Funds(carryover, try wan("0.5")))])
    #expect(builder.append(project).isEmpty)
    let year = try #require(FiscalYear(2024))
    let book = try #require(
      builder.book(unit: Unit(code: "1", name: "某单位"), fiscalYear: year))
    let table = lines(book)
    #expect(table[0][2...3] == ["年初预算数 本级", "年初预算数 上年结转"])
    #expect(table[0][8] == "1月 本级")
    #expect(table[0][20] == "1月 上年结转")
    #expect(table[1][2...7] == ["10.00", "0.00", "", "", "", ""])
    #expect(table[1][8..<20].allSatisfy { $0.isEmpty })
    #expect(table[1][20...22] == ["", "0.50", ""])
  }

  @Test("A name that would be run is made text, as in the summary's CSV")
  func hostile() throws {
    let table = lines(
      try book([project("=1+1", "@SUM(A1)", plan: ["0", "0", "0", "1"])]))
    #expect(table[1][..<2] == ["'=1+1", "'@SUM(A1)"])
  }
}
