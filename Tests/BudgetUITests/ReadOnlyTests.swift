import BudgetModel
import BudgetUI
import TerminalKit
import Testing

/// A session that cannot change the file.
@Suite struct ReadOnlyTests {
  private let refusal = "以只读方式打开，不能修改。"

  @Test func nothingCanBeChanged() {
    var sitting = Sitting(Books.underway, isReadOnly: true)
    for keys in ["e", "u", "⌃r", "⌃s", "3e", "u", "1⏎e", "2", "5", "-", "e", "⌫", "⌦"] {
      sitting.strike(keys)
      if keys != "2" { #expect(sitting.status == refusal, "\(keys)") }
    }
    sitting.strike(.function(2))
    #expect(sitting.status == refusal)
    sitting.paste("12.5")
    #expect(sitting.status == refusal)
    sitting.strike("⏎⏎⇥→")
    #expect(sitting.cursor == nil)
    #expect(sitting.book == Books.underway)
    #expect(sitting.saves.isEmpty)
  }

  @Test func everythingCanBeLookedAt() {
    var sitting = Sitting(Books.underway, isReadOnly: true)
    #expect(sitting.rows[1].contains("只读"))
    #expect(!sitting.footer.contains("录入"))
    sitting.strike("3sf/甲⏎")
    #expect(sitting.shows("甲项目"))
    sitting.strike("⏎")
    #expect(sitting.rows[2] == "甲项目  A1")
    sitting.strike("]?q")
    #expect(sitting.effects == [.quit])
  }
}
