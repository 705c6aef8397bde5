import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Other screens from wherever one is, and a way back that does not grow.
@Suite struct SwitchingTests {
  @Test(arguments: ["E", "a", "A", "n", "r", "x", "?", "U", "4"])
  func unchangedFormsAndTextsAreLeftAtOnce(keys: String) {
    var app = AppDriver(Books.underway)
    app.strike(keys)
    app.strike(.alt("3"))
    #expect(app.state.screens.top.kind == .variance, "\(keys)")
    app.strike("⎋")
    #expect(app.state.screens.top.kind == .projects, "\(keys)")
  }

  @Test func aFormThatIsFilledInIsAskedAboutFirst() {
    var app = AppDriver(Books.underway)
    app.strike("E⇥x")
    app.strike(.alt("2"))
    #expect(app.shows("表单中有改动，尚未保存。"))
    app.strike("⎋")
    #expect(app.state.form?.isChanged == true)
    app.strike(.alt("2"))
    app.strike("→→⏎")
    #expect(app.state.screens.top.kind == .entry)
    #expect(app.book.projects[0].name == "甲项目")

    app = AppDriver(Books.underway)
    app.strike("E⇥x")
    app.strike(.alt("6"))
    app.strike("→⏎")
    #expect(app.state.screens.top.kind == .indicators)
    #expect(app.disk.projects[0].name == "甲项目x")
  }

  @Test func aRefusedFormStays() {
    var app = AppDriver(Books.underway)
    app.strike("E⇥⌃u")
    app.strike(.alt("2"))
    app.strike("→⏎")
    #expect(app.shows("✗ 不能为空，请补上。"))
    #expect(app.state.screens.top.kind == .form)
  }

  @Test func historyAndHelpByTurnsDoNotPileUp() {
    var app = AppDriver(Books.underway)
    app.strike("↓⏎H?H?H?")
    #expect(app.state.screens.kinds == [.help, .history, .project, .projects])
    app.strike("H")
    #expect(app.state.screens.kinds == [.history, .project, .projects])
    app.strike("U?U")
    #expect(app.state.screens.kinds == [.unit, .history, .project, .projects])
    app.strike("⎋⎋")
    #expect(app.state.screens.top.kind == .project && app.state.selectedCode == "B2")
  }

  @Test func aFormIsNotLostByGoingBackToWhatLiesBelowIt() {
    var app = AppDriver(Books.underway)
    app.strike("4E")
    #expect(app.state.screens.top.kind == .history)
    app = AppDriver(Books.underway)
    app.strike("?⎋E⇥x")
    app.strike(.function(1))
    app.strike("H?")
    #expect(app.state.screens.kinds == [.help, .form, .projects])
    #expect(app.state.screens.forms.last?.isChanged == true)
  }
}
