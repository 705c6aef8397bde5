import StrictJSON
import Testing

@Suite struct WriterTests {
  private func write(_ layout: JSONWriter.Layout, _ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(layout)
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func sample(_ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("a")
    writer.number(1)
    writer.key("empty")
    writer.beginArray()
    writer.endArray()
    writer.key("nothing")
    writer.beginObject()
    writer.endObject()
    writer.key("list")
    writer.beginArray()
    writer.beginObject(.inline)
    writer.key("x")
    writer.boolean(true)
    writer.key("y")
    writer.beginArray()
    writer.null()
    writer.number(text: "1.50")
    writer.endArray()
    writer.endObject()
    writer.string("z")
    writer.endArray()
    writer.endObject()
  }

  @Test func indented() {
    #expect(
      write(.indented, sample) == """
        {
          "a": 1,
          "empty": [],
          "nothing": {},
          "list": [
            {"x": true, "y": [null, 1.50]},
            "z"
          ]
        }
        """)
  }

  @Test func compact() {
    #expect(
      write(.compact, sample)
        == #"{"a":1,"empty":[],"nothing":{},"list":[{"x":true,"y":[null,1.50]},"z"]}"#)
  }

  @Test func escapesOnlyWhatMustBe() {
    let text = "\"\\/\u{8}\u{C}\n\r\t\0\u{1F}\u{7F}\u{85}\u{2028}\u{202E}临😀"
    let expected = #""\"\\/\b\f\n\r\t\u0000\u001f"# + "\u{7F}\u{85}\u{2028}\u{202E}临😀\""
    #expect(write(.compact) { $0.string(text) } == expected)
  }

  @Test func escapesAtEveryPlace() throws {
    for before in 0...20 {
      for after in 0...20 {
        let text =
          String(repeating: "a", count: before) + "\n\"临" + String(repeating: "b", count: after)
        #expect(try string(write(.compact) { $0.string(text) }) == text)
      }
    }
  }

  @Test func deepIndentation() {
    let text = write(.indented) { writer in
      for _ in 0..<40 { writer.beginArray() }
      writer.null()
      for _ in 0..<40 { writer.endArray() }
    }
    let lines = text.split(separator: "\n")
    #expect(lines.count == 81)
    #expect(lines[40] == String(repeating: " ", count: 80) + "null")
    #expect(failure(text) == nil)
  }
}
