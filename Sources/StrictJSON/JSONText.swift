/// A string, key or number as it stands in the text, its escapes not yet undone.
///
/// It points into the text and must not outlive it.
public struct JSONText {
  /// The bytes between the quotation marks, or the bytes of the number: valid UTF-8.
  public let bytes: UnsafeBufferPointer<UInt8>
  /// Where it begins in the text, at the opening quotation mark of a string.
  public let offset: Int
  /// Whether `bytes` has escapes to undo.
  public let hasEscapes: Bool
  /// Whether `bytes` is plain ASCII; a string that knows it is compared and hashed faster.
  let isASCII: Bool

  /// The text, escapes undone.
  public var string: String {
    hasEscapes
      ? String(decoding: unescaped, as: UTF8.self)
      : String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: isASCII))
  }

  /// The UTF-8 of the text, escapes undone.
  public var unescaped: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte != UInt8(ascii: "\\") {
        result.append(byte)
      } else if let scalar = Self.takeEscape(from: &rest) {
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return result
  }

  /// Whether the text, escapes undone, has exactly these bytes.
  @inlinable
  public func equals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    hasEscapes ? unescaped.elementsEqual(other) : bytes.hasSameBytes(as: other)
  }

  /// The number, when it is a whole one without fraction and exponent that fits.
  public var integer: Int? {
    var digits = bytes[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    var value = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let digit = Int(byte - UInt8(ascii: "0"))
      let (sum, carry) = product.addingReportingOverflow(isNegative ? -digit : digit)
      guard !overflow, !carry else { return nil }
      value = sum
    }
    return digits.isEmpty ? nil : value
  }

  /// Takes what follows a backslash; the reader has checked it.
  private static func takeEscape(
    from rest: inout UnsafeBufferPointer<UInt8>.SubSequence
  ) -> Unicode.Scalar? {
    switch rest.popFirst() {
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let unit = takeCodeUnit(from: &rest)
      guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
      rest = rest.dropFirst(2)
      let pair = [unit, takeCodeUnit(from: &rest)]
      return String(decoding: pair, as: UTF16.self).unicodeScalars.first
    case let byte?: return Unicode.Scalar(byte)
    case nil: return nil
    }
  }

  private static func takeCodeUnit(
    from rest: inout UnsafeBufferPointer<UInt8>.SubSequence
  ) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = rest.popFirst().flatMap(\.hexDigitValue) else { break }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
