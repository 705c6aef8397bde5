internal import Glibc

extension UInt8 {
  /// The value of an ASCII hexadecimal digit, nil for any other byte.
  var hexDigitValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension UnsafeBufferPointer<UInt8> {
  @usableFromInline
  func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard let mine = baseAddress, let others = other.baseAddress else { return true }
    return memcmp(mine, others, count) == 0
  }
}

/// Eight bytes looked at together; the first of them is the lowest.
package struct EightBytes {
  let word: UInt64

  @inline(__always)
  package init(_ pointer: UnsafePointer<UInt8>) {
    word = UInt64(
      littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self))
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// How many bytes come before the first that cannot stand raw in a string: a quotation mark, a backslash
  /// or a control character.
  @inline(__always)
  var rawPrefix: Int { (special & Self.highBits).trailingZeroBitCount >> 3 }

  /// How many bytes come before the first such byte or the first past ASCII.
  @inline(__always)
  var plainASCIIPrefix: Int { ((special | word) & Self.highBits).trailingZeroBitCount >> 3 }

  /// Has the high bit of the first special byte set, and none before it.
  ///
  /// A borrow can mark bytes after a true find, and the first find is all that counts.
  @inline(__always)
  private var special: UInt64 {
    let quote = word ^ (Self.ones &* UInt64(UInt8(ascii: "\"")))
    let backslash = word ^ (Self.ones &* UInt64(UInt8(ascii: "\\")))
    return ((quote &- Self.ones) & ~quote)
      | ((backslash &- Self.ones) & ~backslash)
      | ((word &- Self.ones &* 0x20) & ~word)
  }

  /// Whether all are printable ASCII.
  package var isPrintableASCII: Bool {
    // Nothing below a space, no DEL, nothing past ASCII.
    (((word &- Self.ones &* 0x20) & ~word) | word | (word &+ Self.ones)) & Self.highBits == 0
  }

  @inline(__always)
  var isAllSpaces: Bool { word == Self.ones &* UInt64(UInt8(ascii: " ")) }
}

/// Fifteen bytes looked at together as five scalars of three bytes, as Chinese is; sixteen must be readable.
struct FiveScalars {
  /// How many bytes at the beginning are scalars of U+1000…U+CFFF or from U+E000 on: none overlong, none a surrogate.
  let length: Int

  @inline(__always)
  init(_ pointer: UnsafePointer<UInt8>) {
    // Leads are the bytes 0, 3 and 6 of the first eight, 1 and 4 of the other seven.
    let low = Self.strange(EightBytes(pointer).word, 0x0001_0000_0100_0001, 0x0100_0101_0001_0100)
    let high = Self.strange(
      EightBytes(pointer + 8).word, 0x0000_0001_0000_0100, 0x0001_0100_0101_0001)
    // The sixteenth byte belongs to no scalar here.
    let count =
      low != 0
      ? low.trailingZeroBitCount >> 3 : 8 + (high | 1 << 56).trailingZeroBitCount >> 3
    length = count - count % 3
  }

  /// Has a bit set in each byte that is not as it should be, by a one in each byte that leads and that follows.
  @inline(__always)
  private static func strange(_ word: UInt64, _ leads: UInt64, _ followers: UInt64) -> UInt64 {
    // A lead is 1110xxxx, what follows it 10xxxxxx.
    let rest = word ^ (leads &* 0xE0 | followers &* 0x80)
    let shape = rest & (leads &* 0xF0 | followers &* 0xC0)
    // E0 begins overlong forms and ED surrogates, both beside sound scalars that hardly occur: the sum of a nibble
    // and 15 carries unless it is 0.
    let nibbles = rest & (leads &* 0x0F)
    let isNotE0 = nibbles &+ leads &* 0x0F
    let isNotED = (nibbles ^ leads &* 0x0D) &+ leads &* 0x0F
    return shape | ~(isNotE0 & isNotED) & (leads &* 0x10)
  }
}
