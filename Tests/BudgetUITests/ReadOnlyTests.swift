import BudgetModel
import BudgetUI
import TerminalKit
import Testing

/// A session that cannot change the file.
@Suite struct ReadOnlyTests {
  private let refusal = "以只读方式打开，不能修改。"

  @Test func nothingCanBeChanged() {
    var app = AppDriver(Books.underway, isReadOnly: true)
    for keys in ["e", "u", "⌃r", "⌃s", "3e", "u", "1⏎e", "2", "5", "-", "e", "⌫", "⌦"] {
      app.strike(keys)
      if keys != "2" { #expect(app.status == refusal, "\(keys)") }
    }
    app.strike(.function(2))
    #expect(app.status == refusal)
    app.paste("12.5")
    #expect(app.status == refusal)
    app.strike("⏎⏎⇥→")
    #expect(app.cursor == nil)
    #expect(app.book == Books.underway)
    #expect(app.saves.isEmpty)
  }

  @Test func everythingCanBeLookedAt() {
    var app = AppDriver(Books.underway, isReadOnly: true)
    #expect(app.rows[1].contains("只读"))
    #expect(!app.footer.contains("录入"))
    app.strike("3sf/甲⏎")
    #expect(app.shows("甲项目"))
    app.strike("⏎")
    #expect(app.rows[2].hasPrefix("甲项目  A1"))
    app.strike("]?q")
    #expect(app.effects == [.quit])
  }
}
