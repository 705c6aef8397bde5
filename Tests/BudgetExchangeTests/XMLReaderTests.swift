import Testing

@testable import BudgetExchange

@Suite struct XMLReaderTests {
  /// What happens in a text that comes in pieces of some bytes.
  private func events(_ text: String, by size: Int = 7) throws -> String {
    let reader = try #require(XMLReader())
    var story = ""
    let bytes = Array(text.utf8)
    for start in stride(from: 0, through: bytes.count, by: size) {
      let end = min(bytes.count, start + size)
      try bytes[start..<end].withUnsafeBufferPointer { piece in
        try reader.read(piece, isLast: end == bytes.count && start + size > bytes.count) { event in
          switch event {
          case .start(let element): story += "<\(element.name) \(element["r:id"] ?? "-")>"
          case .end(let name): story += "</\(name)>"
          case .text(let text): story += String(decoding: text, as: UTF8.self)
          }
        }
      }
    }
    return story
  }

  @Test func namesComeWithoutPrefixesAndTextInWholeCharacters() throws {
    #expect(
      try events(#"<w:a r:id="1"><w:b>项目 &amp; &#x9879;</w:b></w:a>"#)
        == "<a 1><b ->项目 & 项</b></a>")
  }

  @Test func aDocumentTypeIsRefusedBeforeAnyEntityGrows() {
    let bomb = #"<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><a>&y;</a>"#
    #expect(throws: XMLProblem.declaresType(line: 1)) { try events(bomb) }
    let outside = #"<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>"#
    #expect(throws: XMLProblem.declaresType(line: 1)) { try events(outside) }
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "<a>\n", count: 300)
    #expect(throws: XMLProblem.tooDeep(line: 257)) { try events(deep) }
  }

  @Test(arguments: ["", "<a>", "<a></b>", "<a>&nbsp;</a>", "<a \u{1}/>", "<a/><b/>"])
  func whatIsNotWellFormedIsToldByItsLine(_ text: String) {
    #expect(throws: XMLProblem.malformed(line: 1)) { try events(text) }
  }
}
