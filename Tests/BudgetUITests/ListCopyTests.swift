import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Rows of lists copied out of the terminal.
@Suite struct ListCopyTests {
  private func copied(_ app: AppDriver) -> [[String]] {
    guard case .copy(let text)? = app.effects.last else { return [] }
    return text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func theRowHasEveryFigureWhateverTheWidth() throws {
    var app = AppDriver(Books.underway, rows: 12, columns: 40)
    app.strike("y")
    let row = try #require(copied(app).first)
    let project = app.state.book.projects[0]
    #expect(row[0] == project.code && row[1] == project.name)
    #expect(row[2] == project.adjustedBudget(through: app.state.asOf).wanText)
    #expect(copied(app).count == 1)
    #expect(app.status.hasPrefix("已复制 1 行"))
  }

  @Test func theListHasAHeadAndItsOwnOrder() {
    var app = AppDriver(Books.underway)
    app.strike("3Y")
    let rows = copied(app)
    #expect(Array(rows[0].prefix(2)) == ["项目编码", "项目"])
    #expect(rows.dropFirst().map { $0[0] } == app.state.list?.codes)
    #expect(Set(rows.map(\.count)).count == 1)
    app.strike("1/乙⏎Y")
    #expect(copied(app).count == 2 && copied(app)[1][1].contains("乙"))
  }

  @Test func anEmptyListCopiesNothing() {
    var app = AppDriver(Books.underway)
    app.strike("/zz⏎y")
    #expect(app.effects.isEmpty)
  }
}
