extension JSONReader {
  /// The length of the UTF-8 byte order mark a text begins with, 0 when it has none.
  static func byteOrderMarkLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Whether a text is UTF-16 or UTF-32: JSON begins with ASCII, so a zero among its first two bytes gives it away.
  static func looksLikeUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = bytes.prefix(2)
    return first.elementsEqual([0xFF, 0xFE]) || first.elementsEqual([0xFE, 0xFF])
      || (first.count == 2 && first.contains(0))
  }
}
