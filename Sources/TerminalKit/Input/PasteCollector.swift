/// The bytes of a paste, until the mark that ends it has come.
struct PasteCollector: Equatable, Sendable {
  private var bytes: [UInt8] = []
  /// How many bytes of the mark have come.
  private var matched = 0
  private var isTruncated = false
  /// Whether a mark began it.
  var isMarked = true
  private var afterReturn = false
  private let byteLimit: Int

  private static let mark = Array("\u{1B}[201~".utf8)

  init(byteLimit: Int) { self.byteLimit = byteLimit }

  /// Takes a byte and tells whether the mark is complete with it.
  mutating func feed(_ byte: UInt8) -> Bool {
    if byte == Self.mark[matched] {
      matched += 1
      return matched == Self.mark.count
    }
    if matched > 0 {
      // What looked like the mark was text; as ESC stands only at its start, another can begin only here.
      for byte in Self.mark[..<matched] { keep(byte) }
      matched = 0
    }
    if byte == Self.mark[0] { matched = 1 } else { keep(byte) }
    return false
  }

  /// Hands over the paste as it has come, without a mark that was begun, and is empty again.
  mutating func finish() -> Paste {
    defer { self = PasteCollector(byteLimit: byteLimit) }
    return Paste(
      String(decoding: bytes, as: UTF8.self), isTruncated: isTruncated, isMarked: isMarked)
  }

  private mutating func keep(_ byte: UInt8) {
    let isSecondOfBreak = afterReturn && byte == UInt8(ascii: "\n")
    afterReturn = byte == UInt8(ascii: "\r")
    if isSecondOfBreak || isTruncated { return }
    if bytes.count < byteLimit {
      bytes.append(afterReturn ? UInt8(ascii: "\n") : byte)
    } else {
      isTruncated = true
      // No character is halved.
      if UTF8.isContinuation(byte) {
        while let last = bytes.popLast(), UTF8.isContinuation(last) {}
      }
    }
  }
}
