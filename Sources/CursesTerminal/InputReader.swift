import CCurses
import Glibc
import TerminalKit

/// Reads what has been typed and pasted: all that is there, but never so much at once that signals have to wait.
///
/// ncurses takes a byte at a time, which is slow, and tells keys, of which a paste has none. So a paste is read in
/// blocks, and so is what follows when more text comes at once than anybody types.
struct InputReader {
  /// Whether the last reading stopped before the end, so that ncurses may hold bytes that poll cannot see.
  private(set) var hasMore = false
  /// When silence ends a paste whose end does not come, or an answer that was none; nil outside of both.
  private(set) var silenceDeadline: Deadline?
  /// What the terminal has said of itself since this was last taken.
  private var answers: [TerminalAnswer] = []

  private var decoder = KeyDecoder()
  private var readsOfNothing = 0
  private var isUnmarked = false

  /// How long the terminal may be silent within a paste, and how long where only silence ends it.
  private static let pasteMilliseconds = 1000
  private static let unmarkedMilliseconds = 100
  private static let blockSize = 1 << 16

  /// Takes what can be read without waiting.
  ///
  /// - Parameters:
  ///   - isReadable: whether poll has found something.
  ///   - isExpecting: whether an answer may come, of which an Esc can be the beginning for a little longer.
  mutating func read(isReadable: Bool, isExpecting: Bool, into events: inout EventQueue) {
    var isNothing = true
    silenceDeadline = nil
    if decoder.isPasting, isReadable { readBlock(&events, &isNothing) }
    if !decoder.isPasting { readKeys(&events, &isNothing, isExpecting) }
    if decoder.isPasting {
      silenceDeadline = Deadline(
        milliseconds: isUnmarked ? Self.unmarkedMilliseconds : Self.pasteMilliseconds)
    }
    // Readable with nothing to read is the end; a few times over, in case a signal came between.
    readsOfNothing = isReadable && isNothing ? readsOfNothing + 1 : 0
    if readsOfNothing > 3 { events.add(.closed) }
  }

  /// Ends what has been silent for too long.
  mutating func endSilence(into events: inout EventQueue) {
    guard let deadline = silenceDeadline, deadline.hasPassed else { return }
    silenceDeadline = nil
    decoder.endPaste { events.add(output: $0) }
    decoder.pause { events.add(output: $0) }
  }

  /// What the terminal has said of itself since this was last asked.
  mutating func takeAnswers() -> [TerminalAnswer] {
    defer { answers = [] }
    return answers
  }

  private mutating func readKeys(
    _ events: inout EventQueue, _ isNothing: inout Bool, _ isExpecting: Bool
  ) {
    var burst: [KeyDecoder.Output] = []
    let take = { (output: KeyDecoder.Output) in burst.append(output) }
    hasMore = false
    isUnmarked = false
    while burst.count < Event.longestBatch || !decoder.isAtRest {
      let code = Int(screen_read())
      guard code != SCREEN_NONE else {
        if isExpecting, decoder.isWithinAnswer {
          silenceDeadline = Deadline(milliseconds: Interview.patienceMilliseconds)
        } else {
          decoder.pause(take)
        }
        return hand(burst, to: &events)
      }
      isNothing = false
      if let byte = UInt8(exactly: code) {
        decoder.feed(byte: byte, take)
      } else {
        decoder.feed(key: Key(screenCode: code), take)
      }
      // ncurses reads ahead only as far as a key may reach, and none reaches beyond the mark of a paste.
      if decoder.isPasting { return hand(burst, to: &events) }
    }
    hand(burst, to: &events)
    if burst.allSatisfy(\.isText) {
      // Nor does it hold anything back after so many characters without a key among them.
      isUnmarked = true
      decoder.beginUnmarkedPaste()
    } else {
      hasMore = true
    }
  }

  /// Within a paste there are no keys for ncurses to know, and it would take it a byte at a time.
  private mutating func readBlock(_ events: inout EventQueue, _ isNothing: inout Bool) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.blockSize) { block in
      let count = Glibc.read(STDIN_FILENO, block.baseAddress, block.count)
      guard count > 0 else { return }
      isNothing = false
      var outputs: [KeyDecoder.Output] = []
      for byte in block[..<count] { decoder.feed(byte: byte) { outputs.append($0) } }
      hand(outputs, to: &events)
    }
  }

  /// Hands on what was read in one go, in order; what the terminal says of itself is no event.
  private mutating func hand(_ outputs: [KeyDecoder.Output], to events: inout EventQueue) {
    for output in outputs {
      if case .answer(let answer) = output {
        answers.append(answer)
      } else {
        events.add(output: output)
      }
    }
  }
}

extension KeyDecoder.Output {
  /// Whether it may have been a character of a text that was pasted.
  fileprivate var isText: Bool {
    if case .key(let key) = self { key.pastedText != nil } else { false }
  }
}
