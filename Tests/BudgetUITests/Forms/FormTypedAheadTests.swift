import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// What is typed into a form on a slow line, where keys come many at a time.
@Suite struct FormTypedAheadTests {
  @Test func tabsAndEntersThatComeWithTheTextLeadFromFieldToField() {
    var app = AppDriver()
    app.strike("E")
    app.burst("⇥⌃u甲改⇥⇥⇥⇥⇥⇥⇥⇥⌃u新用途⌃s")
    #expect(
      app.commits.map(\.edits) == [
        [
          .name(project: "A1", Replacing("甲项目", with: "甲改")),
          .purpose(project: "A1", Replacing("用途", with: "新用途")),
        ]
      ])
    app.strike("a")
    app.burst("L001⏎新项目⏎⏎12⏎0⏎⌃s")
    #expect(app.book.projects.last?.code == "L001")
    #expect(app.book.projects.last?.name == "新项目")
    #expect(app.book.projects.last?.budget == Funds(fiscal: Money(fen: 12_000_000)))
  }

  @Test func aLongPasteThatTheTerminalDoesNotMarkStaysInItsField() {
    var app = AppDriver()
    app.strike("E⇥⇥⇥⇥⇥⇥⇥⇥⇥⌃u")
    let text = String(repeating: "很长的一段用途\n", count: 20)
    app.send(.keys(text.map { $0 == "\n" ? .enter : .character($0) }))
    #expect(app.state.form?.form.focus?.id == .purpose)
    #expect(app.commits.isEmpty)
  }
}
