/// The scalars of a text's UTF-8, their case and width folded, and each blank the same.
struct FoldedScalars: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  @inline(__always)
  mutating func next() -> UInt32? {
    guard place < bytes.count else { return nil }
    let (scalar, length) = written
    place += length
    return Self.folded(scalar)
  }

  /// Passes over what a table of the basic plane's scalars, as they are written, says no to.
  @inline(__always)
  mutating func pass(to wanted: UnsafeBufferPointer<Bool>) {
    while place < bytes.count {
      let (scalar, length) = written
      if scalar >= wanted.count || wanted[Int(scalar)] { return }
      place += length
    }
  }

  /// The next scalar and how many bytes it takes; a text's UTF-8 is valid, so that what a first byte promises follows.
  @inline(__always)
  private var written: (UInt32, Int) {
    let byte = UInt32(bytes[place])
    if byte < 0x80 { return (byte, 1) }
    let second = UInt32(bytes[place + 1] & 0x3F)
    if byte < 0xE0 { return ((byte & 0x1F) << 6 | second, 2) }
    let third = second << 6 | UInt32(bytes[place + 2] & 0x3F)
    if byte < 0xF0 { return ((byte & 0x0F) << 12 | third, 3) }
    return ((byte & 0x07) << 18 | third << 6 | UInt32(bytes[place + 3] & 0x3F), 4)
  }

  /// A scalar without its case and width.
  @inline(__always)
  static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x3400..<0xA000: scalar
    case 0x41...0x5A: scalar | 0x20
    case 0x09...0x0D, 0xA0, 0x2000...0x200A, 0x3000: 0x20
    case 0..<0xC0: scalar
    case 0xC0..<0x530: lowerCase(scalar)
    case 0xFF21...0xFF3A: scalar - 0xFEC0
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    default: scalar
    }
  }

  /// Of letters beyond ASCII; of the few that become two, the first.
  private static func lowerCase(_ scalar: UInt32) -> UInt32 {
    Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
  }
}
