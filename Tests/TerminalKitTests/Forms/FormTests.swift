import TerminalKit
import Testing

@Suite struct FormTests {
  typealias Sample = Form<SampleField>

  private static let size = Size(rows: 20, columns: 80)

  private func struck(_ script: String, on form: Sample = .sample()) -> Sample {
    var form = form
    for key in Key.script(script) { form.handle(key, in: Self.size) }
    return form
  }

  // MARK: - Values

  @Test func fieldsSayWhatWasPutIn() {
    let form = Sample.sample()
    #expect(form.text(of: .name) == "大型设备运行保障经费")
    #expect(form.text(of: .total) == "35.00")
    #expect(form.text(of: .unit) == "万元")
    #expect(form.choice(of: .unit) == 1)
    #expect(form.choice(of: .name) == nil)
    #expect(form.rows(of: .goals) == [["设备运行正常"], ["职工满意"]])
    #expect(form.rows(of: .name) == [])
    #expect(form.text(at: .init(.indicators, row: 1, column: 4)) == "提升")
    #expect(form.text(at: .init(.indicators, row: 2, column: 0)) == nil)
    #expect(form.text(at: .init(.indicators, row: 0, column: 6)) == nil)
    #expect(form.value(of: .other) == .text("0.00"))
    #expect(form.value(of: .unit) == .choice(1))
    #expect(form.value(of: .attributes) == .rows([]))
    #expect(form.value(of: .total) == nil)
  }

  @Test func typingChangesTheFieldWithTheFocusAndTakingItBackDoesNot() {
    var form = struck("⇥！")
    #expect(form.text(of: .name) == "大型设备运行保障经费！")
    #expect(form.isChanged)
    #expect(form.isChanged(.name) && !form.isChanged(.code))
    #expect(form.openedValue(of: .name) == .text("大型设备运行保障经费"))
    #expect(!struck("⌫", on: form).isChanged)
    form.markUnchanged()
    #expect(!form.isChanged)
    #expect(form.openedValue(of: .name) == .text("大型设备运行保障经费！"))
  }

  @Test func movingChangesNothing() {
    var form = Sample.sample()
    for key in Key.script("⇥⇥⇤↓↓↓⇟↑⏎⇞⇲⇱⇟⇟⇟⏎⏎↓") + [
      .controlArrow(.up), .controlArrow(.down), .control("s"), .escape, .altArrow(.up), .unknown,
    ] { form.handle(key, in: Self.size) }
    #expect(!form.isChanged)
  }

  @Test func valuesCanBePutInFromOutside() {
    var form = Sample.sample()
    form.setText("新的\n用途", at: .init(.purpose))
    form.setText("41.00", of: .total, style: .caution)
    form.setText("亿元", of: .unit)
    form.setText("没有这个单位", of: .unit)
    form.setText(String(repeating: "1", count: 30), of: .code)
    form.setText("10 部", at: .init(.indicators, row: 0, column: 4))
    form.setText("哪里", at: .init(.indicators, row: 9, column: 9))
    form.setChoice(7, of: .unit)
    // The purpose is one paragraph.
    #expect(form.text(of: .purpose) == "新的用途")
    #expect(form.text(of: .total) == "41.00")
    #expect(form.choice(of: .unit) == 2)
    #expect(form.text(of: .code) == String(repeating: "1", count: 21))
    #expect(form.rows(of: .indicators)[0][4] == "10 部")
    form.setChoice(0, of: .unit)
    #expect(form.text(of: .unit) == "元")
    form.setRows([["一"]], of: .goals)
    #expect(form.rows(of: .goals) == [["一"]])
    #expect(form.origins(of: .goals) == [nil])
  }

  @Test func aChoiceTurnsRoundByArrowsAndSpace() {
    #expect(struck("⇥⇥→").text(of: .unit) == "亿元")
    #expect(struck("⇥⇥→ ").text(of: .unit) == "元")
    #expect(struck("⇥⇥←←").text(of: .unit) == "亿元")
    #expect(struck("⇥⇥x").text(of: .unit) == "万元")
  }

  @Test func pastedTextGoesToTheFocus() {
    var form = struck("⇥")
    var isWhole = form.insert("一\n二")
    #expect(isWhole && form.text(of: .name) == "大型设备运行保障经费一二")
    form.focus(on: .code)
    isWhole = form.insert("2")
    #expect(!isWhole && form.text(of: .code) == "13053524P00000210281P")
    form.focus(on: .unit)
    isWhole = form.insert("元")
    #expect(!isWhole && !form.isChanged(.unit))
  }

  @Test func fourThousandCharactersAreTypedAtOnce() {
    // Were the form cut into lines for every character, this would take minutes.
    let text = String(repeating: "预算执行", count: 1000)
    var form = struck("⇥⇥⇥⇥⇥")
    form.setText("", at: .init(.purpose))
    for character in text { form.handle(.character(character), in: Self.size) }
    #expect(form.text(of: .purpose) == text)
  }

  // MARK: - Focus

  @Test func theFocusMovesInOrderAndPassesOverWhatIsOnlyRead() {
    #expect(Sample.sample().focus == .init(.code))
    #expect(struck("⇥↓⏎⇥").focus == .init(.other))
    #expect(struck("⇥↓⏎⇥⇥").focus == .init(.purpose))
    #expect(struck("⇥↓⏎⇥⇥⇤").focus == .init(.other))
    #expect(struck("↑⇤").focus == .init(.code))
  }

  @Test func whatLeadsOutOfTheFormMeansNothing() {
    var form = Sample.sample()
    let isMeant = [Key.up, .backTab, .pageUp, .escape, .control("s"), .controlArrow(.up)].map {
      form.handle($0, in: Self.size)
    }
    #expect(isMeant == Array(repeating: false, count: 6))
    form.focus(on: .init(.indicators, row: 1, column: 5))
    let atEnd = [Key.enter, .down, .tab, .pageDown, .controlArrow(.down)].map {
      form.handle($0, in: Self.size)
    }
    #expect(atEnd == Array(repeating: false, count: 5))
  }

  @Test func downInAnAreaMovesRowsFirst() {
    // Two rows at this width.
    var form = struck("↓↓↓↓↓")
    #expect(form.focus == .init(.purpose))
    // Down entered at the start.
    #expect(struck("X", on: form).text(of: .purpose).hasPrefix("X保障"))
    form = struck("↓", on: form)
    #expect(form.focus == .init(.purpose))
    form = struck("↓", on: form)
    #expect(form.focus == .init(.attributes))
    // Up enters at the end.
    form = struck("↑", on: form)
    #expect(struck("X", on: form).text(of: .purpose).hasSuffix("部件。X"))
    #expect(struck("↑↑", on: form).focus == .init(.other))
  }

  @Test func enterInAnAreaIsALineBreakWhereThatIsAllowed() {
    var form = Form([
      FormSection("", [.area(1, "备注", "甲"), .area(2, "用途", allowsLineBreaks: false)])
    ])
    for key in Key.script("⏎乙⇥⏎丙") { form.handle(key, in: Self.size) }
    #expect(form.text(of: 1) == "甲\n乙")
    #expect(form.text(of: 2) == "丙")
  }

  @Test func theFocusCanBePutAnywhereThatHasAnythingToEdit() {
    var form = Sample.sample()
    var isThere = form.focus(on: .purpose)
    #expect(isThere && form.focus == .init(.purpose))
    isThere = form.focus(on: .goals)
    #expect(isThere && form.focus == .init(.goals, row: 0, column: 0))
    isThere = form.focus(on: .attributes)
    #expect(isThere && form.focus == .init(.attributes))
    let isMoved = [
      form.focus(on: .total), form.focus(on: .init(.goals, row: 2, column: 0)),
      form.focus(on: .init(.name, row: 0, column: 0)),
    ]
    #expect(isMoved == [false, false, false])
    #expect(form.focus == .init(.attributes))
  }

  @Test func theFocusedTextIsAnEditorsToWorkOn() {
    #expect(Sample.sample().focusedText == "13053524P00000210281P")
    #expect(struck("⇥⇥").focusedText == nil)
    var form = Sample.sample()
    form.focus(on: .attributes)
    #expect(form.focusedText == nil)
    form.focus(on: .init(.goals, row: 1, column: 0))
    #expect(form.focusedText == "职工满意")
  }

  @Test func controlArrowsGoByRowsAndFields() {
    var form = Sample.sample()
    form.focus(on: .init(.indicators, row: 0, column: 3))
    form.handle(.controlArrow(.down), in: Self.size)
    #expect(form.focus == .init(.indicators, row: 1, column: 0))
    form.handle(.right, in: Self.size)
    form.handle(.down, in: Self.size)
    form.handle(.controlArrow(.up), in: Self.size)
    #expect(form.focus == .init(.indicators, row: 0, column: 0))
    form.handle(.controlArrow(.up), in: Self.size)
    #expect(form.focus == .init(.goals, row: 1, column: 0))
  }

  @Test func pagesGoByScreenfuls() {
    // Eight rows: a page is six lines. 项目编码 is on line 1, and with its hint on line 2 财政资金 is on line 7.
    // Without the hint that is line 6, and 资金用途, the last up to line 12, is on line 11.
    let size = Size(rows: 8, columns: 80)
    var form = Sample.sample()
    form.handle(.pageDown, in: size)
    #expect(form.focus == .init(.fiscal))
    form.handle(.pageDown, in: size)
    #expect(form.focus == .init(.purpose))
    form.handle(.pageUp, in: size)
    #expect(form.focus == .init(.fiscal))
  }

  @Test func aHiddenFieldKeepsItsTextAndIsPassedOver() {
    var form = Sample.sample()
    form.setHidden(true, of: .name)
    form.handle(.tab, in: Self.size)
    #expect(form.focus == .init(.unit))
    #expect(form.text(of: .name) == "大型设备运行保障经费")
    form.setHidden(true, of: .unit)
    #expect(form.focus == .init(.code))
    #expect(!form.isChanged)
    form.setHidden(false, of: .name)
    form.handle(.tab, in: Self.size)
    #expect(form.focus == .init(.name))
  }

  @Test func aFormWithoutFieldsIsSafe() {
    var form = Form<Int>([FormSection("空", [])])
    #expect(form.focus == nil && !form.isChanged)
    let isMeant = form.handle(.tab, in: Self.size) || form.insert("x")
    #expect(!isMeant)
    var frame = Frame(size: Self.size)
    form.draw(on: &frame, in: frame.bounds)
  }

  // MARK: - Problems

  @Test func theFocusGoesToTheFirstProblem() {
    var form = Sample.sample()
    form.setProblems([
      .init(.indicators, row: 1, column: 4): "没有指标值", .init(.purpose): "没有用途",
    ])
    #expect(form.focus == .init(.purpose))
    form.setProblems([.init(.indicators, row: 1, column: 4): "没有指标值"], movesFocus: false)
    #expect(form.focus == .init(.purpose))
    #expect(form.firstProblem == .init(.indicators, row: 1, column: 4))
    // Of a list as a whole it is told at its first row.
    form.setProblems([.init(.goals): "最多一条"])
    #expect(form.focus == .init(.goals, row: 0, column: 0))
    form.setProblems([:])
    #expect(form.firstProblem == nil)
    #expect(!form.isChanged)
  }

  @Test func whatWasWrongWithAValueIsNotSaidOfTheNext() {
    var form = Sample.sample()
    let size = Size(rows: 20, columns: 80)
    form.setProblems([.init(.name): "太短", .init(.goals, row: 0, column: 0): "太长"])
    #expect(form.focus == .init(.name))
    _ = form.handle(.left, in: size)
    #expect(form.firstProblem == .init(.name))
    _ = form.handle(.character("甲"), in: size)
    #expect(form.firstProblem == .init(.goals, row: 0, column: 0))
    form.setProblems([.init(.goals, row: 0, column: 0): "太长"])
    _ = form.handle(.backspace, in: size)
    _ = form.handle(.delete, in: size)
    #expect(form.firstProblem == nil)
  }
}
