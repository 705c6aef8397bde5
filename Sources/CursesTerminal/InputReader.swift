import CCurses
import Glibc
import TerminalKit

/// Reads what has been typed and pasted: all that is there, but never so much at once that signals have to wait.
struct InputReader {
  /// Whether the last reading stopped before the end, so that ncurses may hold bytes that poll cannot see.
  private(set) var hasMore = false
  /// When a paste whose end does not come is ended, nil outside of pastes.
  private(set) var pasteDeadline: Deadline?

  private var decoder = KeyDecoder()
  private var readsOfNothing = 0

  /// How long the terminal may be silent within a paste.
  private static let pasteMilliseconds = 1000
  private static let blockSize = 1 << 16

  /// Takes what can be read without waiting; `isReadable` says whether poll has found something.
  mutating func read(isReadable: Bool, into events: inout EventQueue) {
    var isNothing = true
    if decoder.isPasting, isReadable { readBlock(&events, &isNothing) }
    if !decoder.isPasting { readKeys(&events, &isNothing) }
    pasteDeadline =
      decoder.isPasting ? Deadline(milliseconds: Self.pasteMilliseconds) : nil
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
    for _ in 0..<Event.longestBatch {
      let code = Int(screen_read())
      if code == SCREEN_NONE {
        hasMore = false
        decoder.pause { events.add(output: $0) }
        return
      }
      isNothing = false
      if let byte = UInt8(exactly: code) {
        decoder.feed(byte: byte) { events.add(output: $0) }
      } else {
        decoder.feed(key: Key(screenCode: code)) { events.add(output: $0) }
      }
      if decoder.isPasting {
        // ncurses reads ahead only as far as a key may reach, and none reaches beyond the mark of a paste.
        hasMore = false
        return
      }
    }
    hasMore = true
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
