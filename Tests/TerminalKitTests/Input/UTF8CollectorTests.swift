import TerminalKit
import Testing

@Suite struct UTF8CollectorTests {
  private func collect(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    var collector = UTF8Collector()
    var scalars: [Unicode.Scalar] = []
    for byte in bytes { collector.feed(byte) { scalars.append($0) } }
    collector.finish { scalars.append($0) }
    return scalars
  }

  @Test(arguments: ["", "abc", "预算", "é𠮷\u{10FFFF}\u{0}"])
  func goodBytesGiveTheirText(text: String) {
    #expect(collect(Array(text.utf8)) == Array(text.unicodeScalars))
  }

  @Test(arguments: [
    ([0xE9, 0xA2] as [UInt8], "\u{FFFD}"),
    ([0xE9, 0xA2, 0x61], "\u{FFFD}a"),
    ([0xE9, 0xE9, 0xA2, 0x84], "\u{FFFD}预"),
    ([0x80, 0xBF], "\u{FFFD}\u{FFFD}"),
    ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
    ([0xE0, 0x80, 0xAF], "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ([0xF0, 0x8F, 0xBF, 0xBF], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ([0xF5, 0xFF], "\u{FFFD}\u{FFFD}"),
    ([0xD4, 0xA4, 0xCB, 0xE3], "Ԥ\u{FFFD}\u{FFFD}"),
  ])
  func badBytesAreMarkedAndReadingGoesOn(bytes: [UInt8], text: String) {
    #expect(collect(bytes) == Array(text.unicodeScalars))
  }

  @Test func anyBytesReadAsTheLibraryReadsThem() {
    var generator = SplitMix(state: 7)
    let likely: [UInt8] = [
      0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xE0, 0xE9, 0xED, 0xF0, 0xF4,
    ]
    for _ in 0..<5_000 {
      let bytes = (0..<12).map { _ in
        Bool.random(using: &generator)
          ? likely.randomElement(using: &generator)! : UInt8.random(in: 0...255, using: &generator)
      }
      #expect(collect(bytes) == Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
    }
  }
}
