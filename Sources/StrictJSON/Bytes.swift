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
struct EightBytes {
  let word: UInt64

  @inline(__always)
  init(_ pointer: UnsafePointer<UInt8>) {
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

  @inline(__always)
  var isAllSpaces: Bool { word == Self.ones &* UInt64(UInt8(ascii: " ")) }
}
