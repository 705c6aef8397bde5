/// Bytes in, scalars out, whenever they come and whatever they are.
///
/// Each longest run of bytes that could have begun a character but did not becomes one U+FFFD, as Unicode
/// recommends and `String(decoding:as:)` does; the byte after it is read anew.
public struct UTF8Collector: Equatable, Sendable {
  private var value: UInt32 = 0
  private var missing = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Makes a collector that has read nothing.
  public init() {}

  /// Whether a character has begun and not ended.
  var isWithinCharacter: Bool { missing > 0 }

  /// Takes a byte and hands on what it completes: nothing, one scalar, or U+FFFD and a scalar.
  public mutating func feed(_ byte: UInt8, _ emit: (Unicode.Scalar) -> Void) {
    if missing > 0 {
      if allowed.contains(byte) {
        value = value << 6 | UInt32(byte & 0x3F)
        missing -= 1
        allowed = 0x80...0xBF
        if missing == 0 { emit(Unicode.Scalar(value) ?? "\u{FFFD}") }
        return
      }
      missing = 0
      emit("\u{FFFD}")
    }
    begin(byte, emit)
  }

  /// Hands on U+FFFD for a character that was cut off.
  public mutating func finish(_ emit: (Unicode.Scalar) -> Void) {
    if missing > 0 { emit("\u{FFFD}") }
    missing = 0
  }

  /// The second byte is bounded so that overlong forms, surrogates and values past U+10FFFF cannot arise.
  private mutating func begin(_ byte: UInt8, _ emit: (Unicode.Scalar) -> Void) {
    allowed = 0x80...0xBF
    switch byte {
    case 0x00...0x7F: return emit(Unicode.Scalar(byte))
    case 0xC2...0xDF: (value, missing) = (UInt32(byte & 0x1F), 1)
    case 0xE0...0xEF:
      (value, missing) = (UInt32(byte & 0x0F), 2)
      if byte == 0xE0 { allowed = 0xA0...0xBF }
      if byte == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      (value, missing) = (UInt32(byte & 0x07), 3)
      if byte == 0xF0 { allowed = 0x90...0xBF }
      if byte == 0xF4 { allowed = 0x80...0x8F }
    default: emit("\u{FFFD}")
    }
  }
}
