import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// The entry sheet of a unit with five sources, turned through in 80 columns, and sources past their own limits.
@Suite struct ManySourcesTests {
  private static let carryover = FundSource("carryover")
  private static let own = FundSource("own")

  private func funds(_ amounts: (FundSource, String)...) -> Funds {
    amounts.reduce(into: Funds()) { $0[$1.0] = wan($1.1) }
  }

  private var book: BudgetBook {
    let names = [
      ("fiscal", "财政拨款"), ("carryover", "上年结转"), ("specialAccount", "财政专户管理资金"),
      ("own", "单位资金"), ("governmentFund", "政府性基金"),
    ]
    let sources = FundSources(names.map { DeclaredSource(FundSource($0.0), name: $0.1) })
    var builder = BookBuilder(sources: sources)
    let project = Project(
      code: "A1", name: "食堂改造", budget: funds((.fiscal, "20"), (Self.carryover, "10")),
      purpose: "", goals: [], plan: nil,
      spending: [
        Spending(month: .may, amount: funds((.fiscal, "0"), (Self.carryover, "7"))),
        Spending(month: .june, amount: funds((Self.carryover, "4"))),
      ])
    precondition(builder.append(project).isEmpty)
    guard let year = FiscalYear(2024),
      let book = builder.book(unit: Unit(code: "820001", name: "实验中学"), fiscalYear: year)
    else { preconditionFailure("no book") }
    return book
  }

  private func row(_ app: AppDriver) -> [String] { app.words("食堂改造") }

  @Test func turningThroughTheSourcesKeepsTheChosenOneInSight() {
    var app = AppDriver(book)
    app.strike("2")
    #expect(app.rows[2].hasPrefix("项目"))
    #expect(app.rows[2].contains("财政拨款") && !app.rows[2].contains("政府性基金"))
    #expect(app.shows("财政拨款本月支出（1/5）"))
    app.strike("→→→→→")
    #expect(app.rows[2].contains("政府性基金") && !app.rows[2].contains("财政拨款"))
    #expect(app.shows("政府性基金本月支出（5/5）"))
    app.strike("←2.5⏎⏎")
    #expect(
      app.book.projects[0].spending(in: .june)?.amount
        == funds((Self.carryover, "4"), (Self.own, "2.5")))
    #expect(app.status.hasPrefix("已保存：食堂改造 6月 单位资金"))
    // A cell that is emptied is blank again, not 0.00.
    app.strike("↑⌫⏎")
    #expect(app.book.projects[0].spending(in: .june)?.amount == funds((Self.carryover, "4")))
  }

  @Test func blankIsADashAndZeroIsZero() {
    var app = AppDriver(book, asOf: .may)
    app.strike("2")
    #expect(row(app) == ["食堂改造", "0.00", "7.00", "-", "7.00", "7.00", "23.33"])
    app.strike("]")
    #expect(row(app) == ["食堂改造", "-", "!4.00", "-", "4.00", "11.00", "36.67"])
  }

  @Test func aSourcePastItsLimitIsMarkedOnTheSheetAndSaidOfTheProject() {
    var app = AppDriver(book)
    app.strike("2⇥→")
    // 11 of the 10 carried over, while 11 of 30 is no overspending.
    #expect(row(app).contains("!11.00"))
    app.strike("⎋⏎")
    #expect(app.shows("! 上年结转累计支出超出其预算 1.00"))
    app.strike("[")
    #expect(!app.shows("超出其预算"))
  }

  @Test func everySourceIsInSightIn120Columns() {
    var app = AppDriver(book, rows: 40, columns: 120)
    app.strike("2")
    for name in ["财政拨款", "上年结转", "财政专户..", "单位资金", "政府性基金"] {
      #expect(app.rows[2].contains(name), "\(name)")
    }
  }
}
