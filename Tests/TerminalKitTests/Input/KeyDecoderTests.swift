import TerminalKit
import Testing

@Suite struct KeyDecoderTests {
  private func decode(_ text: String, pause: Bool = true) -> [KeyDecoder.Output] {
    var decoder = KeyDecoder()
    return feed(text, to: &decoder, pause: pause)
  }

  private func feed(_ text: String, to decoder: inout KeyDecoder, pause: Bool = true) -> [KeyDecoder
    .Output]
  {
    var outputs: [KeyDecoder.Output] = []
    for byte in text.utf8 { decoder.feed(byte: byte) { outputs.append($0) } }
    if pause { decoder.pause { outputs.append($0) } }
    return outputs
  }

  @Test(
    arguments: [
      ("q", .character("q")), ("预", .character("预")), (" ", .character(" ")),
      ("\u{12}", .control("r")), ("\u{1}", .control("a")), ("\u{1A}", .control("z")),
      ("\u{0}", .control(" ")), ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")),
      ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{8}", .backspace), ("\u{7F}", .backspace),
      ("\u{1B}", .escape), ("\u{1B}x", .alt("x")), ("\u{1B}预", .alt("预")), ("\u{1B}\r", .unknown),
      ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}[D", .left),
      ("\u{1B}OC", .right), ("\u{1B}[H", .home), ("\u{1B}[4~", .end), ("\u{1B}[Z", .backTab),
      ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp),
      ("\u{1B}[6~", .pageDown),
      ("\u{1B}OP", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)),
      ("\u{1B}[[B", .function(2)),
      ("\u{18}", .control("x")), ("\u{5}", .control("e")), ("\u{13}", .control("s")),
      ("\u{E}", .control("n")), ("\u{10}", .control("p")), ("\u{1B}1", .alt("1")),
      ("\u{1B}9", .alt("9")),
      ("\u{1B}[1;3A", .altArrow(.up)), ("\u{1B}[1;3B", .altArrow(.down)),
      ("\u{1B}[1;3C", .altArrow(.right)), ("\u{1B}[1;3D", .altArrow(.left)),
      ("\u{1B}[1;5A", .controlArrow(.up)), ("\u{1B}[1;5B", .controlArrow(.down)),
      ("\u{1B}[1;5C", .controlArrow(.right)), ("\u{1B}[1;5D", .controlArrow(.left)),
      ("\u{1B}Oa", .controlArrow(.up)), ("\u{1B}Od", .controlArrow(.left)),
      ("\u{1B}[a", .shiftArrow(.up)), ("\u{1B}[1;2A", .shiftArrow(.up)),
      ("\u{1B}[1;2D", .shiftArrow(.left)), ("\u{1B}[e", .unknown),
      ("\u{1B}[I", .unknown),
      ("\u{1B}[", .alt("[")), ("\u{1B}O", .alt("O")), ("\u{9B}", .unknown),
    ] as [(String, Key)])
  func oneKey(text: String, key: Key) {
    #expect(decode(text) == [.key(key)])
  }

  @Test func escapeTwiceIsTwoKeys() {
    #expect(decode("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
  }

  @Test func onlyThePauseTellsEscapeFromAltOrASequence() {
    var decoder = KeyDecoder()
    #expect(feed("\u{1B}", to: &decoder, pause: false) == [])
    #expect(feed("", to: &decoder) == [.key(.escape)])
    #expect(feed("j", to: &decoder) == [.key(.character("j"))])
    #expect(feed("\u{1B}[1", to: &decoder) == [])
    #expect(feed("~q", to: &decoder) == [.key(.home), .key(.character("q"))])
  }

  @Test func aSequenceCutOffByAnotherIsUnknown() {
    #expect(decode("\u{1B}[1\u{1B}[A") == [.key(.unknown), .key(.up)])
  }

  @Test func aSequenceWithoutEndIsGivenUp() {
    let outputs = decode("\u{1B}[" + String(repeating: "1", count: 33) + "q")
    #expect(outputs == [.key(.unknown), .key(.character("q"))])
  }

  @Test func aCharacterMayComeInPieces() {
    var decoder = KeyDecoder()
    var outputs: [KeyDecoder.Output] = []
    for byte in "预".utf8 {
      decoder.feed(byte: byte) { outputs.append($0) }
      decoder.pause { outputs.append($0) }
    }
    #expect(outputs == [.key(.character("预"))])
  }

  @Test func aKeyDecodedElsewherePassesThroughAndAnEscBeforeAnArrowIsAlt() {
    var decoder = KeyDecoder()
    var outputs: [KeyDecoder.Output] = []
    decoder.feed(key: .function(3)) { outputs.append($0) }
    decoder.feed(byte: 0x1B) { outputs.append($0) }
    decoder.feed(key: .up) { outputs.append($0) }
    decoder.feed(byte: 0x1B) { outputs.append($0) }
    decoder.feed(key: .function(3)) { outputs.append($0) }
    decoder.feed(byte: 0xE9) { outputs.append($0) }
    decoder.feed(key: .up) { outputs.append($0) }
    decoder.feed(byte: 0x71) { outputs.append($0) }
    #expect(
      outputs == [
        .key(.function(3)), .key(.altArrow(.up)), .key(.unknown), .key(.up), .key(.character("q")),
      ])
  }

  @Test(arguments: [
    ("预算", "预算"), ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("", ""),
    ("q\u{1B}[A\u{1B}[201x", "q\u{1B}[A\u{1B}[201x"),
    ("\u{1B}", "\u{1B}"), ("\u{1B}[20\u{1B}", "\u{1B}[20\u{1B}"),
  ])
  func aPasteIsOneEventWhateverIsInIt(pasted: String, text: String) {
    let outputs = decode("\u{1B}[200~\(pasted)\u{1B}[201~q")
    #expect(outputs == [.paste(Paste(text)), .key(.character("q"))])
  }

  @Test func pausesAndKeysDoNotEndAPaste() {
    var decoder = KeyDecoder()
    #expect(feed("\u{1B}[200~预", to: &decoder) == [])
    #expect(decoder.isPasting)
    decoder.feed(key: .up) { Issue.record("\($0) came out of a paste") }
    #expect(feed("算\u{1B}[201~", to: &decoder) == [.paste(Paste("预算"))])
    #expect(!decoder.isPasting)
  }

  @Test func aPasteWhoseEndIsLostCanBeEnded() {
    var decoder = KeyDecoder()
    var outputs = feed("\u{1B}[200~预算", to: &decoder)
    decoder.endPaste { outputs.append($0) }
    decoder.endPaste { outputs.append($0) }
    #expect(outputs == [.paste(Paste("预算"))])
    #expect(feed("q\u{1B}[201~", to: &decoder) == [.key(.character("q"))])
  }

  @Test func aPasteOfTenMegabytesIsCutAndSaysSo() {
    // Read to its end in one pass: were it copied for every byte, this would take hours.
    let start = String(repeating: "x", count: Paste.byteLimit)
    var decoder = KeyDecoder()
    var outputs = feed("\u{1B}[200~" + start, to: &decoder)
    for _ in 0..<(9 << 20) { decoder.feed(byte: 0x79) { outputs.append($0) } }
    #expect(outputs.isEmpty)
    outputs += feed("\u{1B}[201~q", to: &decoder)
    #expect(outputs == [.paste(Paste(start, isTruncated: true)), .key(.character("q"))])
  }

  @Test(arguments: [
    ("xxxx", "xxxx", false), ("xxxxx", "xxxx", true), ("", "", false),
    // A line break of two bytes counts as one, and no character is halved.
    ("xxx\r\n", "xxx\n", false), ("xxx\r\nx", "xxx\n", true), ("x预", "x预", false),
    ("xx预y", "xx", true), ("xxx预y", "xxx", true), ("xxxé", "xxx", true), ("x𠮷y", "x", true),
    ("预预", "预", true), ("xxxx预", "xxxx", true), ("xx\u{1B}[20y", "xx\u{1B}[", true),
  ])
  func aPasteIsKeptUpToTheLimit(pasted: String, text: String, isTruncated: Bool) {
    var decoder = KeyDecoder(pasteLimit: 4)
    let paste = Paste(text, isTruncated: isTruncated)
    #expect(feed("\u{1B}[200~\(pasted)\u{1B}[201~", to: &decoder) == [.paste(paste)])
    // And the next is not cut for it.
    #expect(feed("\u{1B}[200~ab\u{1B}[201~", to: &decoder) == [.paste(Paste("ab"))])
  }

  @Test(arguments: [
    ([0xE9, 0xA2] as [UInt8], "\u{FFFD}"), ([0x61, 0xFF, 0x62], "a\u{FFFD}b"),
    ([0xE9, 0xA2, 0x84], "预"),
  ])
  func bytesThatAreNoTextAreMarkedInAPaste(bytes: [UInt8], text: String) {
    var decoder = KeyDecoder()
    var outputs = feed("\u{1B}[200~", to: &decoder)
    for byte in bytes { decoder.feed(byte: byte) { outputs.append($0) } }
    outputs += feed("\u{1B}[201~q", to: &decoder)
    #expect(outputs == [.paste(Paste(text)), .key(.character("q"))])
  }

  @Test func aPasteWithoutAMarkIsBegunAndEndedFromOutside() {
    var decoder = KeyDecoder()
    // Within a character or a sequence nothing can begin.
    for start in [[0xE9], [0x1B], [0x1B, 0x5B, 0x31]] as [[UInt8]] {
      for byte in start { decoder.feed(byte: byte) { _ in } }
      #expect(!decoder.isAtRest)
      decoder.beginUnmarkedPaste()
      #expect(!decoder.isPasting)
      _ = feed("~", to: &decoder)
      #expect(decoder.isAtRest)
    }
    decoder.beginUnmarkedPaste()
    #expect(feed("预\r\nq", to: &decoder) == [])
    var outputs: [KeyDecoder.Output] = []
    decoder.endPaste { outputs.append($0) }
    #expect(outputs == [.paste(Paste("预\nq", isMarked: false))])
    // The next one has its mark again, and nothing is no paste.
    #expect(feed("\u{1B}[200~a\u{1B}[201~", to: &decoder) == [.paste(Paste("a"))])
    decoder.beginUnmarkedPaste()
    decoder.endPaste { Issue.record("\($0) came out of nothing") }
    #expect(feed("q", to: &decoder) == [.key(.character("q"))])
  }

  @Test func noBytesHoldTheDecoderForGood() {
    var generator = SplitMix(state: 99)
    let likely: [UInt8] = [0x1B, 0x5B, 0x4F, 0x32, 0x30, 0x31, 0x7E, 0x41, 0xE9, 0xA2]
    for _ in 0..<2_000 {
      var decoder = KeyDecoder()
      for _ in 0..<20 {
        let byte =
          Bool.random(using: &generator)
          ? likely.randomElement(using: &generator)! : UInt8.random(in: 0...255, using: &generator)
        decoder.feed(byte: byte) { _ in }
      }
      decoder.endPaste { _ in }
      // A letter ends whatever had begun; then keys are keys again.
      _ = feed("~", to: &decoder)
      _ = feed("~", to: &decoder)
      #expect(feed("q", to: &decoder) == [.key(.character("q"))])
    }
  }
}
