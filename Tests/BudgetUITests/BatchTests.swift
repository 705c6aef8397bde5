import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Keys that arrive together: struck ahead on a slow line, or pasted at a terminal that does not say so.
@Suite struct BatchTests {
  @Test func amountsTypedAheadAreEntriesOfTheirOwn() {
    var app = AppDriver()
    app.strike("2")
    app.burst("2.65⏎1.42⏎")
    #expect(app.recorded(0) == funds("2.65"))
    #expect(app.recorded(1) == funds("1.42"))
    #expect(app.recorded(2) == nil)
    #expect(app.commits.count == 2)
    #expect(app.cursor == nil)
  }

  /// A signal that ends the program is not kept waiting by thousands of keys that are each slow to answer.
  @Test func commandsThatAreLeftWhenTheEndIsAskedForAreDropped() {
    var state = AppDriver().state
    var asked = 0
    _ = state.update(.keys(Key.script("]]]]"))) {
      asked += 1
      return asked == 2
    }
    #expect(state.asOf == .august)
    #expect(asked == 2)
    // The first key counts even then, and so does what only goes on with an amount.
    _ = state.update(.keys(Key.script("2"))) { true }
    _ = state.update(.keys(Key.script("265⏎7"))) { true }
    #expect(state.unfinishedEntry?.text == "265")
  }

  @Test func keysStruckBeforeAWarningDoNotAnswerIt() {
    var app = AppDriver()
    app.strike("2")
    app.burst("41⏎⏎")
    #expect(app.shows("累计支出将超出预算 1.00"))
    #expect(app.status == "请先回答；此前多按的 1 个键未采用。")
    #expect(app.commits.isEmpty)
    app.strike("⏎")
    #expect(app.recorded(0) == funds("41"))
  }

  @Test func keysStruckBeforeAReasonIsAskedForAreNoReason() {
    var app = AppDriver()
    app.strike("2c→⏎")
    let before = app.book
    app.burst("2.65⏎9⏎")
    #expect(app.status.hasPrefix("修改原因："))
    #expect(app.status.hasSuffix("请先回答；此前多按的 2 个键未采用。"))
    #expect(app.state.prompt?.field.text == "")
    #expect(app.book == before)
    #expect(app.state.unfinishedEntry?.text == "2.65")
  }

  /// Enter answers the warning, which its typist saw, and brings up a question that he did not.
  @Test func keysStruckBeforeTheNextQuestionDoNotAnswerThatOne() {
    var app = AppDriver()
    app.strike("2c→⏎41⏎")
    #expect(app.shows("累计支出将超出预算 1.00"))
    app.burst("⏎abc⏎")
    #expect(app.status.hasPrefix("修改原因："))
    #expect(app.state.prompt?.field.text == "")
    #expect(app.status.hasSuffix("请先回答；此前多按的 4 个键未采用。"))
    #expect(app.recorded(0) == nil)
  }

  @Test func keysStruckBeforeQuittingIsAskedAboutDoNotAnswerIt() {
    var app = AppDriver()
    app.trouble = "磁盘已满。"
    app.strike("25⏎")
    app.burst("q→→⏎")
    #expect(app.effects.isEmpty)
    #expect(app.state.question?.selected == 0)
    #expect(app.shows("退出？"))
    app.strike("→→⏎")
    #expect(app.effects == [.quit])
  }

  @Test func keysStruckBeforeClosingIsAskedAboutDoNotAnswerIt() {
    var app = AppDriver()
    app.strike("2")
    app.burst("c→⏎")
    #expect(app.book.closedThrough == nil)
    #expect(app.state.question?.selected == 0)
  }

  @Test func keysStruckBeforeAMoveIsAskedAboutDoNotAnswerIt() {
    var app = AppDriver(Books.underway)
    app.strike("2↓M")
    app.burst("↓⏎⏎")
    #expect(app.recorded(1) == funds("4"))
    #expect(app.recorded(2) == funds("101"))
    #expect(app.state.entry?.moving?.hasWarned == true)
  }

  @Test func aConflictIsAnsweredByKeysStruckAfterIt() throws {
    var app = AppDriver()
    app.strike("2↓5")
    try app.write(AppDriver.spend("B2", "3"))
    app.poll()
    app.burst("⏎→⏎")
    #expect(app.shows("[ 保留对方的 ]"))
    #expect(app.recorded(1) == funds("3"))
    #expect(app.state.question?.selected == 0)
  }
}
