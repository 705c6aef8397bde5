internal import Glibc

/// Text as it is written: bytes, and room behind them that is filled piece by piece.
///
/// `Array.append` checks and counts for each small piece; here a token costs one check.
package struct ByteText {
  private var storage: [UInt8] = []
  private var length = 0

  private static let room = [UInt8](repeating: 0, count: 1 << 14)

  package init(capacity: Int) {
    storage.reserveCapacity(capacity)
  }

  package var bytes: [UInt8] { Array(storage.prefix(length)) }

  package consuming func finish() -> [UInt8] {
    storage.removeLast(storage.count - length)
    return storage
  }

  package mutating func append(_ ascii: StaticString) {
    append(count: ascii.utf8CodeUnitCount) { place in
      memcpy(place, ascii.utf8Start, ascii.utf8CodeUnitCount)
    }
  }

  package mutating func append(_ string: String) {
    var string = string
    string.withUTF8 { utf8 in
      append(count: utf8.count) { place in
        if let start = utf8.baseAddress { memcpy(place, start, utf8.count) }
      }
    }
  }

  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    append(count: bytes.count) { place in
      if let start = bytes.baseAddress { memcpy(place, start, bytes.count) }
    }
  }

  /// Appends what needs no escapes in quotation marks.
  mutating func appendQuoted(unescaped bytes: UnsafeBufferPointer<UInt8>) {
    append(count: bytes.count + 2) { place in
      place[0] = UInt8(ascii: "\"")
      if let start = bytes.baseAddress { memcpy(place + 1, start, bytes.count) }
      place[1 + bytes.count] = UInt8(ascii: "\"")
    }
  }

  package mutating func appendSpaces(_ count: Int) {
    append(count: count) { place in
      memset(place, Int32(UInt8(ascii: " ")), count)
    }
  }

  /// Appends a string in quotation marks, escaped where JSON forbids its characters raw.
  ///
  /// `closing` is the closing quotation mark and what follows it.
  package mutating func appendQuoted(_ string: String, closing: StaticString) {
    var string = string
    string.withUTF8 { utf8 in
      let raw = utf8.rawPrefix
      guard raw == utf8.count else { return appendEscaped(utf8, closing) }
      append(count: 1 + raw + closing.utf8CodeUnitCount) { place in
        place[0] = UInt8(ascii: "\"")
        if let start = utf8.baseAddress { memcpy(place + 1, start, raw) }
        memcpy(place + 1 + raw, closing.utf8Start, closing.utf8CodeUnitCount)
      }
    }
  }

  private mutating func appendEscaped(
    _ utf8: UnsafeBufferPointer<UInt8>, _ closing: StaticString
  ) {
    append("\"")
    for byte in utf8 {
      if byte.mustBeEscaped {
        append(byte.escape)
      } else {
        append(count: 1) { $0.pointee = byte }
      }
    }
    append(closing)
  }

  @inline(__always)
  private mutating func append(count: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Void) {
    while storage.count - length < count { storage += Self.room }
    storage.withUnsafeMutableBufferPointer { buffer in
      if let start = buffer.baseAddress { fill(start + length) }
    }
    length += count
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many bytes at the beginning can stand raw in a string.
  fileprivate var rawPrefix: Int {
    guard let start = baseAddress else { return 0 }
    var end = 0
    while count - end >= 8 {
      let prefix = EightBytes(start + end).rawPrefix
      end += prefix
      if prefix < 8 { return end }
    }
    while end < count, !start[end].mustBeEscaped { end += 1 }
    return end
  }
}

extension UInt8 {
  fileprivate var mustBeEscaped: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }

  /// The shortest escape of a byte that must be escaped.
  fileprivate var escape: String {
    switch self {
    case 0x08: "\\b"
    case 0x0C: "\\f"
    case UInt8(ascii: "\n"): "\\n"
    case UInt8(ascii: "\r"): "\\r"
    case UInt8(ascii: "\t"): "\\t"
    case 0x00..<0x10: "\\u000" + String(self, radix: 16)
    case 0x10..<0x20: "\\u00" + String(self, radix: 16)
    default: "\\" + String(Unicode.Scalar(self))
    }
  }
}
