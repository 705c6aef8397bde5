/// Text of nothing but scalars that need no look-up, as nearly every text is; walked over byte by byte.
enum EverydayText {
  /// How many columns such a text takes, nil for any other.
  static func columns(of text: String) -> Int? {
    text.utf8.withContiguousStorageIfAvailable(columns)
      ?? text.unicodeScalars.reduce(0) { sum, scalar in
        sum.flatMap { sum in scalar.everydayColumns.map { sum + $0 } }
      }
  }

  /// The same of its bytes, which are valid UTF-8.
  private static func columns(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var columns = 0
    var place = 0
    while place < bytes.count {
      let lead = bytes[place]
      if lead &- 0x20 < 0x5F {
        columns += 1
        place += 1
      } else if lead & 0xF0 == 0xE0 {
        // Two more bytes follow such a lead.
        let value =
          UInt32(lead & 0x0F) << 12 | UInt32(bytes[place + 1] & 0x3F) << 6
          | UInt32(bytes[place + 2] & 0x3F)
        guard Unicode.Scalar(value)?.everydayColumns == 2 else { return nil }
        columns += 2
        place += 3
      } else {
        return nil
      }
    }
    return columns
  }
}
