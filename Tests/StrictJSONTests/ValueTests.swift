import StrictJSON
import Testing

@Suite struct ValueTests {
  @Test(arguments: [
    ("\"\"", ""), ("\"abc\"", "abc"), ("\"\\u4e34\\u897F\"", "临西"), ("\"\\ud83d\\ude00!\"", "😀!"),
    ("\"a\\n\\t\\\\\\\"\\/\\b\\f\\r\"", "a\n\t\\\"/\u{8}\u{C}\r"), ("\"\\u0000x\"", "\0x"),
    ("\"e\\u0301\"", "e\u{301}"), ("\"临\\u897f县 \\u0041\"", "临西县 A"),
  ])
  func strings(_ text: String, _ expected: String) throws {
    let found = try string(text)
    #expect(Array(found.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("12", 12), ("-7", -7), ("9223372036854775807", Int.max),
      ("-9223372036854775808", Int.min), ("9223372036854775808", nil), ("1.0", nil), ("1e2", nil),
    ] as [(String, Int?)])
  func integers(_ text: String, _ expected: Int?) throws {
    let found = try Array(text.utf8).withUnsafeBufferPointer { bytes in
      var reader = try JSONReader(bytes)
      return try reader.number().integer
    }
    #expect(found == expected)
  }

  @Test func walksKeysAndElements() throws {
    let text = #" {"a": [1, "x", true], "\u0062": null, "c": {"d": []}} "#
    try Array(text.utf8).withUnsafeBufferPointer { bytes in
      var reader = try JSONReader(bytes)
      try reader.enterObject()
      #expect(try reader.nextKey()?.string == "a")
      #expect(try reader.peek() == .array)
      try reader.enterArray()
      #expect(try reader.nextElement())
      #expect(try reader.number().string == "1")
      #expect(try reader.nextElement())
      #expect(try reader.string().string == "x")
      #expect(try reader.nextElement())
      #expect(try reader.boolean())
      #expect(try !reader.nextElement())
      let key = try reader.nextKey()
      #expect(key?.string == "b")
      #expect(Array("b".utf8).withUnsafeBufferPointer { key?.equals($0) } == true)
      try reader.null()
      #expect(try reader.nextKey()?.string == "c")
      try reader.skipValue()
      #expect(try reader.nextKey() == nil)
      try reader.finish()
    }
  }

  @Test func wrongCallsAreErrors() {
    Array("[1]".utf8).withUnsafeBufferPointer { bytes in
      #expect(throws: JSONError(.unexpected("[", expected: .object), at: 0)) {
        var reader = try JSONReader(bytes)
        try reader.enterObject()
      }
      #expect(throws: JSONError(.unexpected("[", expected: .string), at: 0)) {
        var reader = try JSONReader(bytes)
        _ = try reader.string()
      }
    }
  }

  @Test func pooledStringsAreTheSameText() throws {
    // More texts than the pool has places, each met three times in a row and again later.
    let words = (0..<20_000).map { "服务对象满意度指标\($0 % 7000)" }
    var writer = JSONWriter()
    writer.beginArray()
    for word in words { for _ in 0..<3 { writer.string(word) } }
    writer.endArray()
    var found: [String] = []
    try writer.bytes.withUnsafeBufferPointer { bytes in
      var reader = try JSONReader(bytes)
      var pool = StringPool()
      try reader.enterArray()
      while try reader.nextElement() { found.append(pool.string(try reader.string())) }
    }
    #expect(found == words.flatMap { [$0, $0, $0] })
  }
}
