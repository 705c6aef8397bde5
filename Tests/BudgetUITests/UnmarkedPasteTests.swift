import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// A paste that comes as keys.
@Suite struct UnmarkedPasteTests {
  private func preview(_ app: AppDriver) -> [PasteRow]? {
    if case .paste(let paste) = app.state.screens.top { paste.rows } else { nil }
  }

  @Test(arguments: [
    "甲项目⇥2.65⏎乙项目⇥1.42⏎", "甲项目⇥2.65", "A1⇥2.65⏎B2⇥1.42⏎", "1⇥⏎2⇥⏎3⇥⏎", "2.65⏎x⏎3⏎",
  ])
  func aBurstOfCellsOrWordsIsShownBeforeItCounts(burst: String) {
    var app = AppDriver()
    app.strike("2")
    app.burst(burst)
    #expect(app.state.screens.top.kind == .paste)
    #expect(app.commits.isEmpty)
    #expect(app.book == Books.three)
    app.strike("⎋")
    #expect(app.state.screens.top.kind == .entry)
    #expect(app.cursor == nil)
    #expect(app.commits.isEmpty)
  }

  /// Struck or pasted, plain amounts for blank cells come to the same.
  @Test(arguments: ["2.65⏎1.42⏎3.00⏎", "2.65⏎1.42⏎3.00"])
  func aColumnOfPlainAmountsIsEntered(burst: String) {
    var app = AppDriver()
    app.strike("2")
    app.burst(burst)
    app.strike("⏎")
    #expect((0..<3).map { app.recorded($0) } == [funds("2.65"), funds("1.42"), funds("3")])
    #expect(app.disk == app.book)
    var pasted = AppDriver()
    pasted.strike("2")
    pasted.paste("2.65\n1.42\n3.00\n")
    pasted.strike("⏎")
    #expect(pasted.book == app.book)
  }

  /// So long a paste that the device takes all but its first keys for one.
  @Test func aFloodGoesOnWithTheKeysBeforeIt() {
    var app = AppDriver()
    app.strike("2")
    app.burst("甲项目⇥2.65⏎乙项目⇥1")
    app.send(.paste(Paste(".42\n", isMarked: false)))
    var marked = AppDriver()
    marked.strike("2")
    marked.paste("甲项目\t2.65\n乙项目\t1.42\n")
    #expect(preview(app) == preview(marked))
    #expect(preview(app)?.count == 2)
    app.strike("⏎")
    #expect(app.recorded(1) == funds("1.42"))
  }

  @Test func aFloodThatIsTooLongLeavesNoPreviewOfItsStart() {
    var app = AppDriver()
    app.strike("2")
    app.burst("甲项目⇥2.65⏎乙项目⇥1")
    app.send(.paste(Paste(".42\n", isTruncated: true, isMarked: false)))
    #expect(app.state.screens.top.kind == .entry)
    #expect(app.commits.isEmpty)
    #expect(app.state.notice?.text.contains("太长") == true)
  }

  @Test func aFloodOfDigitsFillsTheFieldAndNoMore() {
    var app = AppDriver()
    app.strike("2")
    app.burst(String(repeating: "7", count: 4096))
    app.send(.paste(Paste(String(repeating: "7", count: 16_000), isMarked: false)))
    #expect(app.state.unfinishedEntry?.text == String(repeating: "7", count: 1000))
  }

  @Test func whatIsLookedForComesToTheSameAtOnceAndKeyByKey() {
    var (once, each) = (AppDriver(), AppDriver())
    once.burst("/乙项⌫项⏎")
    each.strike("/乙项⌫项⏎")
    #expect(once.state == each.state)
    #expect(once.state.list?.query == "乙项")
  }

  @Test func aBlankLinePassesOverAProjectEitherWay() {
    var app = AppDriver(Books.many(5))
    app.strike("2")
    app.burst("1⏎⏎2⏎3⏎")
    #expect((0..<4).map { app.recorded($0) } == [funds("1"), nil, funds("2"), funds("3")])
  }

  /// Of amounts that raise a question none is entered before all are seen.
  @Test(arguments: ["2.65⏎1.42⏎3.00⏎", "2.65⏎4⏎41⏎", "41⏎1⏎2⏎", "1⏎2⏎1..2⏎"])
  func aColumnThatRaisesAQuestionIsShownBeforeItCounts(burst: String) {
    // 乙 has 4 in June, 丙 101.
    var app = AppDriver(Books.underway)
    app.strike("2")
    app.burst(burst)
    #expect(app.state.screens.top.kind == .paste)
    #expect(app.commits.isEmpty)
    #expect(app.book == Books.underway)
    // Enter may be its end, so that a letter confirms it.
    app.strike("⏎")
    #expect(app.status == "核对后按 y 录入，Esc 取消。")
    #expect(app.commits.isEmpty)
    app.strike("y")
    #expect(app.commits.count == 1)
    #expect(app.disk == app.book)
  }

  @Test func aPasteThatWasMarkedIsConfirmedByEnter() {
    var app = AppDriver()
    app.strike("2")
    app.paste("1\n2\n")
    app.strike("y")
    #expect(app.status == "Enter 录入，Esc 取消。")
    #expect(app.commits.isEmpty)
  }

  @Test func moreThanAnybodyTypesAheadIsShown() {
    var app = AppDriver(Books.many(60))
    app.strike("2")
    app.burst(String(repeating: "1⏎", count: 51))
    #expect(preview(app)?.count == 51)
    #expect(app.commits.isEmpty)
  }

  @Test func inAClosedMonthNoneOfItIsAReason() {
    var app = AppDriver()
    app.strike("2c→⏎")
    app.burst("2.65⏎1.42⏎3.00⏎")
    #expect(app.state.screens.top.kind == .paste)
    #expect(app.state.prompt == nil)
    app.strike("y补报⏎")
    #expect((0..<3).map { app.recorded($0) } == [funds("2.65"), funds("1.42"), funds("3")])
    #expect(app.history.last?.reason == "补报")
    #expect(app.history.count == 2)
  }

  /// A name with an amount behind it is no amount for whatever row is selected.
  @Test(arguments: ["会议费 2.65⏎", "会议费⏎培训费⏎", "电梯2部⏎", "budget", "http://a.b/u"])
  func aBurstOfWordsIsNotReadAsKeys(burst: String) {
    var app = AppDriver()
    app.strike("25⏎")
    app.burst(burst)
    #expect(app.commits.count == 1)
    #expect(app.book == app.disk)
    #expect(app.cursor == nil)
    #expect(app.status == "没有认出金额：可粘贴一列金额，或带项目名称、编码的几列。")
  }

  @Test func commandsStruckAheadAreStillCommands() {
    var app = AppDriver(Books.many(30))
    app.strike("2")
    app.burst("jjjjjj")
    #expect(app.state.selectedCode == "N7")
    app.burst("jjj3⏎")
    #expect(app.recorded(9) == funds("3"))
    app.burst("/第20项⏎")
    #expect(app.state.selectedCode == "N20")
    app.burst("⏎⏎⏎⏎⏎⏎")
    #expect(app.state.selectedCode == "N26")
  }

  @Test func wordsTypedAheadIntoAPromptAreItsText() {
    var app = AppDriver()
    app.strike("2c→⏎5⏎")
    app.burst("凭证录入有误⏎")
    #expect(app.recorded(0) == funds("5"))
    #expect(app.commits.last?.reason == "凭证录入有误")
  }

  @Test(arguments: ["", "3", "⏎", "4", "?"])
  func elsewhereABurstIsTurnedAway(keys: String) {
    var app = AppDriver(Books.underway)
    app.strike(keys)
    let before = app.state.screens
    app.burst("2.65⏎1.42⏎3.00⏎")
    #expect(app.status == "这里不能粘贴。", "\(keys)")
    #expect(app.state.screens == before)
    #expect(app.commits.isEmpty)
  }

  @Test func aBurstPutsNothingDownAndAnswersNothing() {
    var app = AppDriver(Books.underway)
    app.strike("2↓M↑")
    app.burst("2.65⏎1.42⏎3.00⏎")
    #expect(app.status == "这里不能粘贴。")
    #expect(app.commits.isEmpty)
    #expect(app.state.entry?.moving != nil)
    app.strike("⎋c→")
    app.burst("2.65⏎1.42⏎3.00⏎")
    #expect(app.book.closedThrough == nil)
    app.strike("⎋↑41⏎")
    app.burst("2.65⏎1.42⏎3.00⏎")
    #expect(app.commits.isEmpty)
  }

  @Test func aBurstIntoAReasonIsNotHalfAReason() {
    var app = AppDriver()
    app.strike("2c→⏎5⏎")
    app.burst("第一行⏎第二行⏎第三行⏎")
    #expect(app.recorded(0) == nil)
    #expect(app.state.prompt?.field.text.hasPrefix("第一行") == true)
    #expect(app.commits.count == 1)
  }

  /// The device may read the first characters of a paste by themselves.
  @Test func whatWasTypedAlreadyIsTheBeginningOfTheBurst() {
    for book in [Books.three, Books.underway] {
      var app = AppDriver(book)
      app.strike("22")
      app.burst(".65⏎1.42⏎3.00⏎")
      if book == Books.underway {
        #expect(preview(app)?.map(\.new) == [wan("2.65"), wan("1.42"), wan("3")])
        app.strike("y")
      }
      #expect((0..<3).map { app.recorded($0) } == [funds("2.65"), funds("1.42"), funds("3")])
    }
  }

  @Test func aBurstThatIsReadInPiecesIsOnePaste() {
    var app = AppDriver()
    app.strike("2")
    app.burst("甲项目⇥2.65⏎乙项目⇥1.")
    app.burst("42⏎丙项")
    app.burst("目⇥3.25⏎")
    #expect(preview(app)?.map(\.new) == [wan("2.65"), wan("1.42"), wan("3.25")])
    #expect(app.commits.isEmpty)
    app.strike("⏎y")
    #expect(app.recorded(2) == funds("3.25"))
    #expect(app.commits.count == 1)
    app = AppDriver()
    app.strike("2")
    app.burst("2.65⏎1.42⏎3.")
    app.burst("25⏎")
    #expect((0..<3).map { app.recorded($0) } == [funds("2.65"), funds("1.42"), funds("3.25")])
  }

  @Test func keysStruckAheadOnThePreviewAreKeys() {
    var app = AppDriver()
    app.strike("2")
    app.burst("甲项目⇥2.65⏎乙项目⇥1.42⏎丙项目⇥3⏎")
    app.burst("jj")
    guard case .paste(let paste) = app.state.screens.top else {
      Issue.record("no preview")
      return
    }
    #expect(paste.viewport.selected == 2)
    #expect(paste.rows.count == 3)
  }
}
