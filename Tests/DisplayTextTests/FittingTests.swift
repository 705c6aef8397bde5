import DisplayText
import Testing

@Suite struct FittingTests {
  @Test(arguments: [
    ("预算执行", 8, "预算执行"), ("预算执行", 7, "预算.."), ("预算执行", 6, "预算.."),
    ("预算执行", 5, "预.."), ("预算执行", 4, "预.."), ("预算执行", 3, ".."), ("预算执行", 2, "预"),
    ("预算执行", 1, ""), ("预算执行", 0, ""), ("预算执行", -3, ""), ("budget", 4, "bu.."),
    ("", 5, ""), ("ab\tcd", 5, "ab cd"),
  ])
  func fitted(text: String, columns: Int, result: String) {
    #expect(text.fitted(to: columns) == result)
  }

  @Test func anotherEndingTakesItsOwnRoom() {
    #expect("预算执行".fitted(to: 6, ending: "") == "预算执")
    #expect("预算执行".fitted(to: 6, ending: "等") == "预算等")
  }

  @Test func marksStayWithTheirCharacter() {
    #expect("e\u{301}e\u{302}xx".fitted(to: 2, ending: "") == "e\u{301}e\u{302}")
  }

  @Test(arguments: [
    (TextAlignment.leading, "预算   "), (.trailing, "   预算"), (.center, " 预算  "),
  ])
  func padded(alignment: TextAlignment, result: String) {
    #expect("预算".padded(to: 7, alignment) == result)
  }

  @Test func whatIsWideEnoughIsNotCut() {
    #expect("预算".padded(to: 4) == "预算")
    #expect("预算".padded(to: 1) == "预算")
    #expect("预算".padded(to: -1) == "预算")
  }

  @Test func aFittedTextNeverExceedsItsColumns() {
    let text = "e\u{301}预a算\t执行\u{1B}情况👨\u{200D}👩，“好”"
    for columns in 0...40 {
      #expect(text.fitted(to: columns).displayWidth <= columns)
      #expect(text.fitted(to: columns).padded(to: columns).displayWidth == columns)
    }
  }
}
