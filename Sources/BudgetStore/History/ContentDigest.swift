/// A short mark of a file's bytes, by which a history knows the file it belongs to (FNV-1a, 64 bits).
struct ContentDigest: Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The mark of no bytes at all.
  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    append(bytes)
  }

  /// Goes on with bytes that follow.
  mutating func append(_ bytes: some Sequence<UInt8>) {
    var hash = value
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    value = hash
  }

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Reads what `text` writes; nil for anything else.
  init?(text: String) {
    let isHexadecimal = text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
    guard isHexadecimal, text.utf8.count == 16, let value = UInt64(text, radix: 16) else {
      return nil
    }
    self.value = value
  }
}
