import TerminalKit
import Testing

/// What a terminal says of itself is no key, whenever and in however many pieces it comes.
@Suite struct TerminalAnswerTests {
  private static let answers: [(String, TerminalAnswer)] = [
    ("\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", .background(.light)),
    ("\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", .background(.dark)),
    ("\u{1B}[2;4R", .cursor(row: 2, column: 4)), ("\u{1B}[24;80R", .cursor(row: 24, column: 80)),
    ("\u{1B}[?2026;2$y", .mode(2026, isThere: true)),
    ("\u{1B}[?2026;1$y", .mode(2026, isThere: true)),
    ("\u{1B}[?2026;0$y", .mode(2026, isThere: false)),
    ("\u{1B}[?2026;4$y", .mode(2026, isThere: false)),
    ("\u{1B}[?62;22;52c", .kind), ("\u{1B}[?6c", .kind),
  ]

  private func feed(_ text: some StringProtocol, to decoder: inout KeyDecoder) -> [KeyDecoder
    .Output]
  {
    var outputs: [KeyDecoder.Output] = []
    for byte in text.utf8 { decoder.feed(byte: byte) { outputs.append($0) } }
    return outputs
  }

  private func decode(_ text: String) -> [KeyDecoder.Output] {
    var decoder = KeyDecoder()
    var outputs = feed(text, to: &decoder)
    decoder.pause { outputs.append($0) }
    return outputs
  }

  @Test(arguments: answers) func itIsReadBetweenKeys(text: String, answer: TerminalAnswer) {
    let outputs = decode("预" + text + "\u{1B}[A\r" + text + text)
    let keys: [KeyDecoder.Output] = [
      .key(.character("预")), .answer(answer), .key(.up), .key(.enter), .answer(answer),
      .answer(answer),
    ]
    #expect(outputs == keys)
  }

  @Test(arguments: answers) func itMayComeInTwoPiecesWhereverItIsCut(
    text: String, answer: TerminalAnswer
  ) {
    for cut in text.indices {
      var decoder = KeyDecoder()
      var outputs = feed(text[..<cut], to: &decoder)
      // As whoever expects an answer does.
      if !decoder.isWithinAnswer { decoder.pause { outputs.append($0) } }
      outputs += feed(text[cut...] + "q", to: &decoder)
      #expect(outputs == [.answer(answer), .key(.character("q"))])
    }
  }

  @Test(arguments: [
    ("rgb:8000/8000/8000", Background.light), ("rgb:7f/7f/7f", .dark), ("rgb:f/f/f", .light),
    ("rgba:ffff/ffff/ffff/8000", .light), ("rgb:fff/ff0/e00", .light),
    // Pure blue looks dark, pure green light.
    ("rgb:00/00/ff", .dark), ("rgb:00/ff/00", .light),
  ]) func aBackgroundIsAsLightAsItLooks(color: String, background: Background) {
    #expect(decode("\u{1B}]11;\(color)\u{7}") == [.answer(.background(background))])
  }

  @Test func whatIsNoColourIsNeitherAnAnswerNorKeys() {
    for color in ["?", "rgb:12", "rgb:gg/gg/gg", "rgb:12345/0/0", ""] {
      #expect(decode("\u{1B}]11;\(color)\u{7}q") == [.key(.character("q"))])
    }
  }

  @Test func whatWasStruckIsNotLost() {
    #expect(decode("\u{1B}]") == [.key(.alt("]"))])
    #expect(decode("\u{1B}]x") == [.key(.alt("]")), .key(.character("x"))])
    #expect(
      decode("\u{1B}]12\r") == [
        .key(.alt("]")), .key(.character("1")), .key(.character("2")), .key(.enter),
      ])
    #expect(decode("\u{1B}]1") == [.key(.alt("]")), .key(.character("1"))])
    #expect(decode("\u{1B}]\u{1B}[A") == [.key(.alt("]")), .key(.up)])
    var decoder = KeyDecoder()
    var outputs = feed("\u{1B}]1", to: &decoder)
    decoder.feed(key: .left) { outputs.append($0) }
    #expect(outputs == [.key(.alt("]")), .key(.character("1")), .key(.left)])
  }

  @Test func anAnswerThatIsCutOffIsDroppedAndWhatComesThenIsNot() {
    #expect(decode("\u{1B}]11;rgb:ff\r7") == [.key(.enter), .key(.character("7"))])
    #expect(decode("\u{1B}]11;rgb:ff\u{1B}[A") == [.key(.up)])
    #expect(decode("\u{1B}]11;rgb:ff预") == [.key(.character("预"))])
    // One without end is not waited for for ever.
    let endless = "\u{1B}]11;" + String(repeating: "f", count: 100)
    #expect(decode(endless + "\u{1B}[Bq").suffix(2) == [.key(.down), .key(.character("q"))])
  }

  @Test func aFunctionKeyWithShiftIsNoPlace() {
    #expect(decode("\u{1B}[1;2R") == [.key(.unknown)])
    #expect(decode("\u{1B}OR") == [.key(.function(3))])
  }
}
