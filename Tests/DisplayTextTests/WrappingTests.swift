import DisplayText
import Testing

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("预算执行情况", 6, ["预算执", "行情况"]),
    ("预算执行情况", 7, ["预算执", "行情况"]),
    ("预算执行。情况", 8, ["预算执", "行。情况"]),
    ("预算“执行”情况", 6, ["预算", "“执行”", "情况"]),
    ("（一）二", 6, ["（一）", "二"]),
    ("a budget for the year", 9, ["a budget", "for the", "year"]),
    ("执行budget表", 10, ["执行budget", "表"]),
    ("执行budget表", 9, ["执行", "budget表"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("甲 乙", 2, ["甲", "乙"]),
    ("a\n\nb", 4, ["a", "", "b"]),
    ("甲乙", 0, ["甲", "乙"]),
    ("  缩进", 6, ["  缩进"]),
  ])
  func wrapped(text: String, columns: Int, lines: [String]) {
    #expect(text.wrapped(to: columns) == lines)
  }

  @Test func noLineIsTooWideAndNothingIsLost() {
    let text = "保障（大型）设备运行：1,234.56万元，e\u{301}lan vital“引号”……100%达标；see https://example.org/a/b！"
    let letters = text.filter { $0 != " " }
    for columns in 2...40 {
      let lines = text.wrapped(to: columns)
      #expect(lines.allSatisfy { $0.displayWidth <= columns })
      #expect(lines.joined().filter { $0 != " " } == letters)
    }
  }

  @Test func linesDoNotStartWithClosingNorEndWithOpeningPunctuation() {
    let text = "甲乙，丙丁。（戊己）庚辛“壬癸”子丑；寅卯：辰巳！午未？申酉》戌亥％终"
    for columns in 8...40 {
      for line in text.wrapped(to: columns) {
        #expect(!"，。；：）》”！？％".contains(line.first ?? " "), "\(columns): \(line)")
        #expect(!"（“".contains(line.last ?? " "), "\(columns): \(line)")
      }
    }
  }

  @Test func controlCharactersDoNotGetThrough() {
    #expect("a\u{1B}[1m\tb".wrapped(to: 20) == ["a?[1m b"])
  }
}
