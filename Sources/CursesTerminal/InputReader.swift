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
  /// When a paste whose end does not come is ended, nil outside of pastes.
  private(set) var pasteDeadline: Deadline?

  private var decoder = KeyDecoder()
  private var readsOfNothing = 0
  private var isUnmarked = false

  /// How long the terminal may be silent within a paste, and how long where only silence ends it.
  private static let pasteMilliseconds = 1000
  private static let unmarkedMilliseconds = 100
  private static let blockSize = 1 << 16

  /// Takes what can be read without waiting; `isReadable` says whether poll has found something.
  mutating func read(isReadable: Bool, into events: inout EventQueue) {
    var isNothing = true
    if decoder.isPasting, isReadable { readBlock(&events, &isNothing) }
    if !decoder.isPasting { readKeys(&events, &isNothing) }
    let patience = isUnmarked ? Self.unmarkedMilliseconds : Self.pasteMilliseconds
    pasteDeadline = decoder.isPasting ? Deadline(milliseconds: patience) : nil
    // Readable with nothing to read is the end; a few times over, in case a signal came between.
    readsOfNothing = isReadable && isNothing ? readsOfNothing + 1 : 0
    if readsOfNothing > 3 { events.add(.closed) }
  }

  /// Ends a paste that has been silent for too long.
  mutating func endSilentPaste(into events: inout EventQueue) {
    guard let deadline = pasteDeadline, deadline.hasPassed else { return }
    pasteDeadline = nil
    decoder.endPaste { events.add(output: $0) }
  }

  private mutating func readKeys(_ events: inout EventQueue, _ isNothing: inout Bool) {
    var burst: [KeyDecoder.Output] = []
    let take = { (output: KeyDecoder.Output) in burst.append(output) }
    hasMore = false
    isUnmarked = false
    while burst.count < Event.longestBatch || !decoder.isAtRest {
      let code = Int(screen_read())
      guard code != SCREEN_NONE else {
        decoder.pause(take)
        return events.add(burst)
      }
      isNothing = false
      if let byte = UInt8(exactly: code) {
        decoder.feed(byte: byte, take)
      } else {
        decoder.feed(key: Key(screenCode: code), take)
      }
      // ncurses reads ahead only as far as a key may reach, and none reaches beyond the mark of a paste.
      if decoder.isPasting { return events.add(burst) }
    }
    events.add(burst)
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
      for byte in block[..<count] { decoder.feed(byte: byte) { events.add(output: $0) } }
    }
  }
}

extension EventQueue {
  /// Adds what was read in one go, in order.
  fileprivate mutating func add(_ outputs: [KeyDecoder.Output]) {
    for output in outputs { add(output: output) }
  }
}

extension KeyDecoder.Output {
  /// Whether it may have been a character of a text that was pasted.
  fileprivate var isText: Bool {
    if case .key(let key) = self { key.pastedText != nil } else { false }
  }
}
