/// Shares the storage of strings that come again and again in a text.
///
/// A fixed table: it costs no more than its size, whatever it is fed. A string is kept when it is met a
/// second time, so that those that never repeat push nobody out.
public struct StringPool {
  // Strings up to 15 bytes have no storage to share, and long ones seldom repeat.
  private static let shared = 16...64
  private static let size = 4096

  private var slots = [Slot](repeating: Slot(), count: size)

  private struct Slot {
    var string = ""
    var hash: UInt64 = 0
    /// The hash of the last text that asked for the slot in vain.
    var candidate: UInt64 = 0
  }

  /// Makes an empty pool.
  public init() {}

  /// The string of a text.
  public mutating func string(_ text: JSONText) -> String {
    let bytes = text.bytes
    guard Self.shared.contains(bytes.count), !text.hasEscapes else { return text.string }
    let hash = Self.hash(bytes)
    let index = Int(truncatingIfNeeded: hash) & (Self.size - 1)
    if slots[index].hash == hash, slots[index].string.hasSameBytes(as: bytes) {
      return slots[index].string
    }
    let string = text.string
    if slots[index].candidate == hash {
      slots[index].string = string
      slots[index].hash = hash
    } else {
      slots[index].candidate = hash
    }
    return string
  }

  /// Mixes a text of at least eight bytes, eight at a time, the last ones perhaps twice.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let start = bytes.baseAddress else { return 0 }
    var state = UInt64(truncatingIfNeeded: bytes.count)
    var offset = 0
    while offset < bytes.count {
      state ^= EightBytes(start + min(offset, bytes.count - 8)).word
      state &*= 0x9E37_79B9_7F4A_7C15
      state ^= state >> 32
      offset += 8
    }
    return state
  }
}

extension String {
  fileprivate func hasSameBytes(as bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.hasSameBytes(as: bytes) } ?? false
  }
}
