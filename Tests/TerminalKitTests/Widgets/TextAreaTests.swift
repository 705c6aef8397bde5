import TerminalKit
import Testing

@Suite struct TextAreaTests {
  /// Ten columns, of which a row fills nine.
  private static let size = Size(rows: 3, columns: 10)

  private func area(_ text: String, _ script: String, in size: Size = size) -> TextArea {
    var area = TextArea(text)
    for key in Key.script(script) { area.handle(key, in: size) }
    return area
  }

  private func expect(
    _ area: TextArea, _ text: String, _ cursor: Int, at place: SourceLocation = #_sourceLocation
  ) {
    #expect(area.text == text, sourceLocation: place)
    #expect(area.cursor == cursor, sourceLocation: place)
  }

  private func drawn(_ area: TextArea, in size: Size = size, focused: Bool = true) -> Frame {
    var frame = Frame(size: size)
    area.draw(on: &frame, in: frame.bounds, focused: focused)
    return frame
  }

  private func rows(_ area: TextArea, in size: Size = size) -> [String] {
    let frame = drawn(area, in: size)
    return (0..<size.rows).map { frame.rowText($0) }
  }

  // MARK: - Text

  @Test func typingAndEnterGoInAtTheCursor() {
    expect(area("预算", "←的⏎"), "预的\n算", 3)
    expect(area("", "a⏎⏎b"), "a\n\nb", 4)
  }

  @Test func pastedLinesStayLines() {
    var area = TextArea("[]")
    area.handle(.left, in: Self.size)
    area.insert("一\r\n二\r三\u{2028}四\t五\u{1B}六\u{0B}七")
    expect(area, "[一\n二\n三\n四 五六\n七]", 13)
  }

  @Test func whereLineBreaksAreNotAllowedTheyAreLeftOut() {
    var area = TextArea("一\n二", allowsLineBreaks: false)
    expect(area, "一二", 2)
    area.insert("三\r\n四")
    let isMeant = area.handle(.enter, in: Self.size)
    #expect(!isMeant)
    expect(area, "一二三四", 4)
  }

  @Test func whatDoesNotFitIsToldAndLeftOut() {
    var area = TextArea("预\n", maximumLength: 4)
    var fitted = area.insert("算\n表")
    #expect(!fitted)
    expect(area, "预\n算\n", 4)
    fitted = area.insert("\r\n")
    #expect(!fitted)
    fitted = area.insert("\u{7}")
    #expect(fitted)
  }

  @Test func deletingByCharacterWordAndRow() {
    expect(area("ab\ncd", "⌫⌫⌫"), "ab", 2)
    expect(area("ab\ncd", "⇱⌫"), "abcd", 2)
    expect(area("ab\ncd", "↑⌦"), "abcd", 2)
    expect(area("一 june", "⌃w"), "一 ", 2)
    expect(area("ab\ncd", "⇱⌃w"), "abcd", 2)
    expect(area("ab\ncd", "⌃u"), "ab\n", 3)
    expect(area("ab\ncd", "↑⇱⌃k"), "\ncd", 0)
    // At the end of a line Ctrl-K joins the next, as often as one likes.
    expect(area("ab\ncd", "↑⌃k"), "abcd", 2)
    expect(area("ab", "⌃k⌃d⌦"), "ab", 2)
    expect(area("", "⌃u⌃k⌃w⌫⌦←→⇱⇲"), "", 0)
    expect(area("ab\ncd", "⌃a⌃fX⌃eY⌃bZ"), "ab\ncXdZY", 7)
  }

  @Test func rowsAsSeenAreWhatHomeEndUAndKGoBy() {
    // Rows: 预算执行|跟踪程序|手册 (nine columns hold four).
    let text = "预算执行跟踪程序手册"
    expect(area(text, "↑⇱X"), "预算执行X跟踪程序手册", 5)
    expect(area(text, "↑⌃u"), "预算执行程序手册", 4)
    expect(area(text, "↑⌃k"), "预算执行跟踪手册", 6)
    // The end of a row that goes on is before the next: what is typed there stands there.
    let area = area(text, "↑↑⇲")
    expect(area, text, 4)
    #expect(drawn(area).cursor == Point(row: 0, column: 8))
    expect(self.area(text, "↑↑⇲⌃u"), "跟踪程序手册", 0)
    expect(self.area(text, "↑↑⇲⌃k"), text, 4)
    #expect(drawn(self.area(text, "↑↑⇲⌃k⇲")).cursor == Point(row: 0, column: 8))
    expect(self.area(text, "↑↑⇲⇱"), text, 0)
    #expect(drawn(self.area(text, "↑↑⇲←→")).cursor == Point(row: 1, column: 0))
  }

  // MARK: - Wrapping

  @Test func everyCharacterIsShownAndChineseBreaksAsEverywhere() {
    // No row starts with the comma, which takes the character before it along.
    #expect(rows(TextArea("预算执行，跟踪")) == ["预算执    ", "行，跟踪  ", "          "])
    #expect(rows(TextArea("budget of june")) == ["budget of ", "june      ", "          "])
    #expect(rows(TextArea("abcdefghijkl")) == ["abcdefghi ", "jkl       ", "          "])
    #expect(rows(TextArea("\n\na")) == ["          ", "          ", "a         "])
  }

  @Test func spacesThatDoNotFitStartTheNextRowButOne() {
    // The first hangs in the column of the cursor.
    var area = TextArea("abcdefghi")
    #expect(drawn(area).cursor == Point(row: 0, column: 9))
    for _ in 0..<3 { area.handle(.character(" "), in: Self.size) }
    expect(area, "abcdefghi   ", 12)
    #expect(drawn(area).cursor == Point(row: 1, column: 2))
    area.insert("j")
    #expect(rows(area) == ["abcdefghi ", "  j       ", "          "])
    #expect(rows(TextArea("abcdefghi jk")) == ["abcdefghi ", "jk        ", "          "])
  }

  @Test func aCharacterWithMarksIsOne() {
    expect(area("e\u{301}", "⌫"), "", 0)
    #expect(drawn(TextArea("e\u{301}预")).cursor == Point(row: 0, column: 3))
  }

  // MARK: - Moving

  @Test func upAndDownKeepTheColumnPastShorterRows() {
    let text = "预算执行\n短\nabcdefgh"
    // From column 7 of the last row: 短 is too short, and column 7 of the first is within 行.
    expect(area(text, "←↑"), text, 6)
    expect(area(text, "←↑↑"), text, 3)
    expect(area(text, "←↑↑↓↓"), text, 14)
    // Any other key takes the column where it is.
    expect(area(text, "←↑←→↓"), text, 9)
  }

  @Test func upInTheFirstRowAndDownInTheLastMeanNothing() {
    var area = TextArea("ab\ncd")
    for key in [Key.down, .pageDown, .tab, .escape, .backTab, .alt("x"), .control("s")] {
      let isMeant = area.handle(key, in: Self.size)
      #expect(!isMeant)
    }
    let isMeant = [Key.up, .up, .pageUp].map { area.handle($0, in: Self.size) }
    #expect(isMeant == [true, false, false])
    expect(area, "ab\ncd", 2)
  }

  @Test func pagesKeepARowInSight() {
    let text = "1\n2\n3\n4\n5\n6"
    expect(area(text, "⇞"), text, 7)
    expect(area(text, "⇞⇞"), text, 3)
    expect(area(text, "⇞⇞⇞"), text, 1)
    expect(area(text, "⇞⇞⇞⇟"), text, 5)
  }

  // MARK: - Sight

  @Test func theTextScrollsNoMoreThanKeepsTheCursorInSight() {
    let text = "1\n2\n3\n4\n5"
    #expect(rows(area(text, "")) == ["3         ", "4         ", "5         "])
    #expect(rows(area(text, "↑↑")) == ["3         ", "4         ", "5         "])
    #expect(rows(area(text, "↑↑↑")) == ["2         ", "3         ", "4         "])
    #expect(rows(area(text, "↑↑↑↓↓")) == ["2         ", "3         ", "4         "])
    let sight = area(text, "↑↑↑↓").sight(in: Self.size)
    #expect(sight == (1, 1, 1))
    #expect(area(text, "").sight(in: Self.size) == (2, 2, 0))
  }

  @Test func withoutFocusTheStartIsShown() {
    let frame = drawn(TextArea("1\n2\n3\n4"), focused: false)
    #expect(frame.rowText(0) == "1         ")
    #expect(frame.cursor == nil)
  }

  @Test func anotherSizeReflowsAndLosesNothing() {
    let area = area("预算执行跟踪程序", "↑")
    let narrow = Size(rows: 4, columns: 5)
    #expect(rows(area, in: narrow) == ["预算 ", "执行 ", "跟踪 ", "程序 "])
    // Up led past the end of a row, where the cursor stays.
    #expect(drawn(area, in: narrow).cursor == Point(row: 1, column: 4))
    #expect(area.rowCount(columns: 17) == 1)
    #expect(area.rowCount(columns: 16) == 2)
  }

  @Test func anySizeIsSafe() {
    for rows in 0...3 {
      for columns in 0...6 {
        let size = Size(rows: rows, columns: columns)
        var area = TextArea("预算 a\n执行")
        for key in Key.script("↑↓⇱⇲⇞⇟x⌫⌃u⌃k⏎") {
          area.handle(key, in: size)
          let frame = drawn(area, in: size)
          #expect(frame.cursor.map { frame.bounds.contains($0) } ?? true)
        }
      }
    }
  }

  @Test func fourThousandCharactersAreTypedAndPassedThroughAtOnce() {
    // Were each key to cost the square of the text's length, this would take hours.
    let text = String(repeating: "预算执行，", count: 799) + "\n完成。"
    let size = Size(rows: 8, columns: 60)
    var area = TextArea()
    for character in text {
      area.handle(character == "\n" ? .enter : .character(character), in: size)
    }
    expect(area, text, 3999)
    for _ in 0..<300 { area.handle(.up, in: size) }
    #expect(area.cursor < 60)
    for _ in 0..<100 { area.handle(.delete, in: size) }
    #expect(area.text.count == 3899)
  }

  @Test func randomKeysKeepTheCursorInTheTextAndInSight() {
    var generator = SplitMix(state: 7)
    let keys = Key.script("预a ，⏎↑↓←→⇱⇲⇞⇟⌫⌦⌃u⌃k⌃w\u{301}🇨")
    for _ in 0..<200 {
      var area = TextArea("预算执行 budget\n\n表", maximumLength: 60)
      for _ in 0..<60 {
        let size = Size(
          rows: Int.random(in: 1...4, using: &generator),
          columns: Int.random(in: 3...12, using: &generator))
        let before = area
        let isMeant = area.handle(keys.randomElement(using: &generator)!, in: size)
        #expect(isMeant || area == before)
        #expect((0...area.text.count).contains(area.cursor))
        #expect(drawn(area, in: size).cursor != nil)
      }
    }
  }
}
