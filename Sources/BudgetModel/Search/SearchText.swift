/// A text to search with or in: neither case nor width of its characters counts, nor blanks at its ends.
public struct SearchText: Hashable, Sendable {
  /// Lower-case UTF-8, full-width forms as ASCII.
  let bytes: [UInt8]
  /// A bit for each byte there is, by its low six bits: what has not all bits of a part cannot contain it.
  let signature: UInt64

  /// Folds a text.
  public init(_ text: some StringProtocol) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        let folded = scalar.properties.isWhitespace ? " " : scalar.halfWidth
        bytes.append(contentsOf: UTF8.encode(folded) ?? UTF8.encodedReplacementCharacter)
      }
    }
    let blanks: ClosedRange<UInt8> = 0x09...0x0D
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || blanks.contains(byte) }
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    bytes.removeFirst(bytes.prefix(while: isBlank).count)
    self.bytes = bytes
    signature = bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// The folded text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether there is nothing but blanks.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Whether another text is part of this one; an empty one is of every text.
  public func contains(_ part: SearchText) -> Bool {
    guard part.signature & ~signature == 0, let first = part.bytes.first else {
      return part.isEmpty
    }
    guard part.bytes.count <= bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { whole in
      part.bytes.withUnsafeBufferPointer { part in
        (0...(whole.count - part.count)).contains { start in
          whole[start] == first && whole[start...].starts(with: part)
        }
      }
    }
  }
}
