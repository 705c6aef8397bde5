import BudgetModel
import TerminalKit
import TestSupport
import Testing

@testable import BudgetUI

/// What a month's eleven entries cost in key presses.
@Suite struct KeyCountTests {
  /// October, in the order of the list.
  private static let amounts = [
    "3.20", "1.85", "9.40", "20.15", "2.10", "7.60", "24.80", "8.30", "12.45", "4.10", "0",
  ]

  private func app() throws -> AppDriver { try AppDriver(Books.sample(), asOf: .october) }

  private func october(_ app: AppDriver) -> [Money?] {
    app.disk.projects.map { $0.spending(in: .october)?.amount[.fiscal] }
  }

  @Test func typedEachTakesItsDigitsAndEnter() throws {
    var app = try app()
    app.strike("2")
    var count = 0
    for amount in Self.amounts {
      for key in Key.script(amount + "⏎") {
        app.strike(key)
        count += 1
      }
    }
    #expect(october(app) == Self.amounts.map { wan($0) })
    // Seven amounts of four characters, three of five and one of one: 44, and Enter eleven times.
    #expect(count == 55)
  }

  @Test func pastedTheyTakeSixInAll() throws {
    var app = try app()
    app.strike("2")
    app.paste(Self.amounts.joined(separator: "\n") + "\n")
    app.strike("⏎")
    #expect(october(app) == Self.amounts.map { wan($0) })
  }
}
