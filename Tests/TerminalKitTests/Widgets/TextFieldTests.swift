import TerminalKit
import Testing

@Suite struct TextFieldTests {
  private func field(_ text: String, _ keys: Key...) -> TextField {
    var field = TextField(text)
    for key in keys { field.handle(key) }
    return field
  }

  private func expect(
    _ field: TextField, _ text: String, _ cursor: Int, at place: SourceLocation = #_sourceLocation
  ) {
    #expect(field.text == text, sourceLocation: place)
    #expect(field.cursor == cursor, sourceLocation: place)
  }

  @Test func typingGoesInAtTheCursor() {
    expect(field("预算", .left, .character("的")), "预的算", 2)
    expect(field("", .character("1"), .character("."), .character("5")), "1.5", 3)
  }

  @Test func theCursorStaysInTheText() {
    expect(field("ab", .right, .right), "ab", 2)
    expect(field("ab", .home, .left), "ab", 0)
    expect(field("ab", .home, .right, .end), "ab", 2)
  }

  @Test func deleting() {
    expect(field("预算表", .backspace), "预算", 2)
    expect(field("预算表", .home, .delete), "算表", 0)
    expect(field("预算表", .home, .backspace), "预算表", 0)
    expect(field("预算表", .delete), "预算表", 3)
    expect(field("预算表", .left, .control("u")), "表", 0)
    expect(field("预算表", .home, .right, .control("k")), "预", 1)
    expect(field("", .backspace, .delete, .control("u"), .control("w"), .control("k")), "", 0)
  }

  @Test(arguments: [
    ("june report", "june "), ("june  ", ""), ("2024年度", "2024"), ("预算2024", "预算"), ("预算，", "预算"),
    ("a 预算", "a "), ("12.50", "12."),
  ])
  func aWordIsARunOfOneKind(text: String, rest: String) {
    #expect(field(text, .control("w")).text == rest)
  }

  @Test func aCharacterWithMarksIsOne() {
    expect(field("e", .character("\u{301}")), "e\u{301}", 1)
    expect(field("ae\u{301}", .backspace), "a", 1)
    expect(field("👨\u{200D}👩x", .left, .backspace), "x", 0)
  }

  @Test func aMarkThatJoinsTheTextAfterTheCursorKeepsItInside() {
    var field = TextField("\u{301}")
    field.handle(.home)
    field.insert("e")
    expect(field, "e\u{301}", 1)
  }

  @Test func pastedLinesBecomeOne() {
    var field = TextField("[]")
    field.handle(.left)
    field.insert("一\n二\r\n三\t四\u{1B}五\u{2028}")
    expect(field, "[一二三 四五]", 7)
  }

  @Test func otherKeysAreNotItsBusiness() {
    var field = TextField("a")
    for key in [Key.enter, .escape, .up, .tab, .function(1), .alt("b"), .control("r"), .unknown] {
      let isMeant = field.handle(key)
      #expect(!isMeant)
    }
    expect(field, "a", 1)
  }

  @Test func aFlagJoinsAtTheEndAsInTheMiddle() {
    // Two regional indicators are one character, so the third begins another.
    expect(field("", .character("🇨"), .character("🇳")), "🇨🇳", 1)
    expect(field("🇨🇳", .character("🇨"), .character("\u{301}"), .character("a")), "🇨🇳🇨\u{301}a", 3)
    expect(field("🇨b", .left, .character("🇳")), "🇨🇳b", 1)
  }

  // MARK: - The maximum length

  private func typed(_ text: String, into field: TextField) -> TextField {
    var field = field
    for scalar in text.unicodeScalars { field.handle(.character(Character(scalar))) }
    return field
  }

  @Test func aFieldTakesAThousandCharactersUnlessToldOtherwise() {
    let thousand = String(repeating: "7", count: 1000)
    expect(typed(thousand + "89", into: TextField()), thousand, 1000)
    expect(TextField(thousand + "89"), thousand, 1000)
    expect(typed("123456", into: TextField(maximumLength: 4)), "1234", 4)
    expect(TextField("a", maximumLength: -1), "", 0)
  }

  @Test func whatDoesNotFitIsToldAndLeftOut() {
    var field = TextField("预算", maximumLength: 5)
    field.handle(.left)
    var fitted = field.insert("1\n2\n3")
    #expect(fitted)
    expect(field, "预123算", 4)
    fitted = field.insert("4")
    #expect(!fitted)
    fitted = field.insert("\n")
    #expect(fitted)
    expect(field, "预123算", 4)
  }

  @Test func roomThatIsMadeCanBeUsed() {
    var field = TextField("12345", maximumLength: 5)
    field.handle(.backspace)
    field.insert("67")
    expect(field, "12346", 5)
    field.handle(.control("u"))
    field.insert("abcdef")
    expect(field, "abcde", 5)
  }

  @Test func noCharacterIsHalvedAndMarksCountToo() {
    var field = TextField("ab", maximumLength: 4)
    // Man, joiner, woman: three scalars.
    var fitted = field.insert("👨\u{200D}👩")
    #expect(!fitted)
    expect(field, "ab", 2)
    fitted = field.insert("e\u{301}")
    #expect(fitted)
    expect(field, "abe\u{301}", 3)
    fitted = typed("\u{301}\u{301}", into: field) == field
    #expect(fitted)
  }

  @Test func aHundredThousandKeysAndTenMegabytesAreTakenInOnePass() {
    // Were the text counted for every key, this would take minutes.
    let digits = String(repeating: "1234567890", count: 10_000)
    expect(typed(digits, into: TextField(maximumLength: 100_000)), digits, 100_000)
    expect(typed(digits, into: TextField()), String(digits.prefix(1000)), 1000)
    var field = TextField()
    field.insert(String(repeating: digits, count: 100))
    expect(field, String(digits.prefix(1000)), 1000)
  }

  // MARK: - Drawing

  private func drawn(_ field: TextField, columns: Int, focused: Bool = true) -> Frame {
    var frame = Frame(size: Size(rows: 1, columns: columns))
    field.draw(on: &frame, in: frame.bounds, focused: focused)
    return frame
  }

  @Test(arguments: [
    (10, "预算执行  ", 8), (9, "预算执行 ", 8), (8, "< 执行  ", 6), (7, "< 执行 ", 6), (3, "行 ", 2),
    (2, "  ", 0),
    (1, " ", 0),
  ])
  func theEndIsInSightWithTheCursor(columns: Int, row: String, column: Int) {
    let frame = drawn(TextField("预算执行"), columns: columns)
    #expect(frame.rowText(0) == row)
    #expect(frame.cursor == Point(row: 0, column: column))
  }

  @Test func theCharacterUnderTheCursorIsWhole() {
    var field = TextField("预算执行")
    field.handle(.left)
    let frame = drawn(field, columns: 5)
    #expect(frame.rowText(0) == "执行 ")
    #expect(frame.cursor == Point(row: 0, column: 2))
  }

  @Test func aFieldWithoutFocusShowsItsStart() {
    let frame = drawn(TextField("预算执行"), columns: 5, focused: false)
    #expect(frame.rowText(0) == "预算 ")
    #expect(frame.cursor == nil)
  }

  @Test func aFieldWithoutRoomDrawsNothing() {
    var frame = Frame(size: Size(rows: 1, columns: 4))
    TextField("预算").draw(on: &frame, in: Rect(row: 0, column: 0, rows: 1, columns: 0))
    #expect(frame == Frame(size: Size(rows: 1, columns: 4)))
  }
}
