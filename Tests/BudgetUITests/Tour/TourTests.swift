import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// The first steps, told one after another below the program itself.
@Suite struct TourTests {
  private func tour(rows: Int = 24, columns: Int = 80) throws -> AppDriver {
    var app = AppDriver(try Books.sample(), asOf: .september, rows: rows, columns: columns)
    app.state.beginTour()
    return app
  }

  private func title(_ app: AppDriver) -> String { app.rows[app.rows.count - 3] }

  @Test func eachStepDoneLeadsToTheNext() throws {
    var app = try tour()
    #expect(title(app) == "教程 1/6  示例数据，什么都不保存  q 结束")
    let steps = [
      ("3", "2/6"), ("⏎", "3/6"), ("⎋2↓1.42⏎", "4/6"), ("u", "5/6"), ("⎋1/dxsb⏎", "6/6"),
      ("8", "完成"),
    ]
    for (keys, place) in steps {
      app.strike(keys)
      #expect(title(app).hasPrefix("教程 \(place)"), "\(keys): \(title(app))")
    }
    #expect(app.rows.contains { $0.hasPrefix("六步都走完了") })
    #expect(app.disk == (try Books.sample()))
  }

  @Test func anotherKeyLeavesTheStepAsItIs() throws {
    var app = try tour()
    app.strike("5⎋?⎋/大⏎")
    #expect(title(app).hasPrefix("教程 1/6"))
    // The find of the fifth step counts only then.
    app.strike("3")
    #expect(title(app).hasPrefix("教程 2/6"))
  }

  @Test func theProgramHasTheRowsAboveTheSteps() throws {
    var app = try tour()
    #expect(app.state.size == Size(rows: 21, columns: 80))
    #expect(app.frame.fullSize == Size(rows: 24, columns: 80))
    #expect(app.rows[20].contains("Enter 打开"))
    app.resize(rows: 40, columns: 120)
    #expect(app.state.size == Size(rows: 37, columns: 120))
    #expect(title(app).hasPrefix("教程 1/6"))
    // Too short for both: the program goes before the steps.
    app.resize(rows: 12, columns: 80)
    #expect(app.state.size == Size(rows: 12, columns: 80))
    #expect(!app.rows.contains { $0.hasPrefix("教程") })
  }

  @Test func everyStepHasRoomInBothLanguages() throws {
    for language in Language.allCases {
      for columns in [60, 80, 120] {
        var app = AppDriver(
          try Books.sample(), asOf: .september, in: language, rows: 24, columns: columns)
        app.state.beginTour()
        for keys in ["", "3", "⏎", "⎋2↓1.42⏎", "u", "⎋1/dxsb⏎", "8"] {
          app.strike(keys)
          let text = app.rows.suffix(2).joined(separator: " ")
          let last = text.last { $0 != " " }
          #expect(last == "。" || last == ".", "\(columns): \(text)")
        }
      }
    }
  }

  @Test func helpBeginsItAndTheTourItselfDoesNot() throws {
    var app = AppDriver()
    app.strike("?")
    #expect(app.footer.hasPrefix("t 教程"))
    app.strike("t")
    #expect(app.effects == [.tour])
    var low = AppDriver(rows: 12, columns: 40)
    low.strike("?t")
    #expect(low.effects.isEmpty)
    #expect(low.status == "教程要 16 行以上的窗口，请把窗口拉高。")
    var touring = try tour()
    touring.strike("?t")
    #expect(touring.effects.isEmpty)
    #expect(touring.rows.contains("教程正在进行。"))
  }
}
