/// Shares the storage of strings that come again and again in a text.
///
/// A fixed table that forgets on collision: it costs no more than its size, whatever it is fed.
public struct StringPool {
  // Strings up to 15 bytes have no storage to share, and long ones seldom repeat.
  private static let shared = 16...96

  private var table: [String]
  private let mask: Int

  /// Makes an empty pool.
  public init() {
    let size = 4096
    table = Array(repeating: "", count: size)
    mask = size - 1
  }

  /// The string of a text.
  public mutating func string(_ text: JSONText) -> String {
    let bytes = text.bytes
    guard !text.hasEscapes, Self.shared.contains(bytes.count) else { return text.string }
    let slot = Self.hash(bytes) & mask
    let isKnown = table[slot].utf8.withContiguousStorageIfAvailable { bytes.hasSameBytes(as: $0) }
    if isKnown == true { return table[slot] }
    let string = text.string
    table[slot] = string
    return string
  }

  /// Mixes a text of at least eight bytes, eight at a time, the last ones perhaps twice.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let start = bytes.baseAddress else { return 0 }
    var state = UInt64(truncatingIfNeeded: bytes.count)
    var offset = 0
    while offset < bytes.count {
      let last = bytes.count - 8
      state ^= EightBytes(start + min(offset, last)).word
      state = (state &* 0x9E37_79B9_7F4A_7C15)
      state ^= state >> 32
      offset += 8
    }
    return Int(truncatingIfNeeded: state >> 16)
  }
}
