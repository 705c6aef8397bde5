import StrictJSON
import Testing

@Suite struct LocationTests {
  private func locations(_ offsets: [Int], _ text: String) -> [JSONLocation] {
    Array(text.utf8).withUnsafeBufferPointer { JSONLocation.locations(of: offsets, in: $0) }
  }

  @Test func linesEndByAnyConvention() {
    // Offsets:    0   2 3   5   7 8    10
    let text = "[1,\n2,\r\n3,\r4]"
    #expect(
      locations([1, 4, 8, 11], text) == [
        JSONLocation(line: 1, column: 2, path: "[0]"),
        JSONLocation(line: 2, column: 1, path: "[1]"),
        JSONLocation(line: 3, column: 1, path: "[2]"),
        JSONLocation(line: 4, column: 1, path: "[3]"),
      ])
  }

  @Test func columnsCountScalarsAndNotTheByteOrderMark() {
    #expect(
      locations([3, 4, 12], "\u{FEFF}[\"临😀\",1]").map(\.column) == [1, 2, 5])
    #expect(locations([14], "\u{FEFF}[\"临😀\",1]").first?.path == "[1]")
  }

  @Test func pathsNameKeysAndIndices() {
    let text = #"{"a": {"b c": [0, {"项目": 1}]}, "": 2}"#
    let bytes = Array(text.utf8)
    func offset(of word: String) -> Int {
      bytes.firstIndex { $0 == word.utf8.first } ?? 0
    }
    #expect(locations([0], text).first?.path == "")
    #expect(locations([offset(of: "0")], text).first?.path == #"a["b c"][0]"#)
    #expect(locations([offset(of: "1")], text).first?.path == #"a["b c"][1].项目"#)
    #expect(locations([offset(of: "2")], text).first?.path == #"[""]"#)
  }

  @Test func pastAnErrorThePathIsThatOfTheError() {
    #expect(locations([9], #"{"a": [1 2]}"#) == [JSONLocation(line: 1, column: 10, path: "a")])
    #expect(locations([8], #"{"a": [01]}"#).first?.path == "a[0]")
    #expect(locations([5], "[1, 2").first == JSONLocation(line: 1, column: 6, path: ""))
  }

  @Test func longKeysAreCut() {
    let long = String(repeating: "键", count: 100)
    #expect(
      locations([303], "{\"\(long)\":1}").first?.path == String(repeating: "键", count: 40) + "…")
    #expect("abc".abbreviated == "abc")
    #expect(String(repeating: "x", count: 40).abbreviated.count == 40)
    #expect(String(repeating: "x", count: 41).abbreviated.count == 41)
    #expect(String(repeating: "x", count: 41).abbreviated.last == "…")
  }
}
