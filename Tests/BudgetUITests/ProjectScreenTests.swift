import BudgetModel
import Glibc
import Testing

/// One project, everything about it.
@Suite struct ProjectScreenTests {
  /// The screen as tall as its text is.
  private func screen(_ project: String, asOf month: Month = .september) throws -> AppDriver {
    var app = AppDriver(try Books.sample(), asOf: month, rows: 110, columns: 100)
    app.strike("/\(project)⏎⏎")
    return app
  }

  @Test func everythingOfTheFileIsThere() throws {
    for project in try Books.sample().projects {
      let app = try screen(project.code)
      // What wraps is put together again.
      let text = app.rows.joined().filter { $0 != " " }
      let parts =
        [project.name, project.code, project.purpose] + project.goals
        + project.indicators.flatMap {
          [$0.level1, $0.level2, $0.level3, $0.description, $0.target, $0.basis]
        } + project.adjustments.map(\.reason) + project.spending.compactMap(\.note)
      for part in parts {
        let isThere = text.withCString { text in
          part.filter { $0 != " " }.withCString { strstr(text, $0) != nil }
        }
        #expect(isThere, "\(project.name): \(part)")
      }
    }
  }

  @Test func theApprovedPlanIsShownBesideTheOneForTheAdjustedBudget() throws {
    let app = try screen("大剧院")
    #expect(app.shows("3月底 10.00  6月底 20.00  10月底 30.00  12月底 53.4857"))
    #expect(app.shows("年初预算数      53.4857（财政 53.4857，其他 0.00）"))
    #expect(app.shows("调整后预算数    48.4857（财政 48.4857，其他 0.00）"))
    #expect(app.words("12月")[1] == "48.4857")
  }

  @Test func monthsRunFromPlanToDeviation() {
    var app = AppDriver(Books.underway, rows: 60)
    app.strike("⏎")
    // 甲: 2.5 in February, 3.5 by then of 40, 20/3 planned: 8.75 - 16.67.
    #expect(
      app.words("2月") == ["2月", "推", "6.67", "16.67", "2.50", "0.00", "3.50", "8.75", "-7.92"])
    #expect(app.words("6月 ") == ["6月", "20.00", "50.00", "-", "-", "-", "-", "-"])
  }
}
