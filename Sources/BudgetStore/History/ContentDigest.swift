internal import CDigest

/// What a history knows the bytes of a file by; it knows how it was reckoned.
package struct ContentDigest: Hashable, Sendable {
  /// How it is reckoned from the bytes.
  package let algorithm: Algorithm
  /// Sixteen digits each; FNV-1a has the first alone.
  private let words: SIMD4<UInt64>

  /// Ways to reckon a digest.
  package enum Algorithm: Hashable, Sendable {
    case sha256
    /// FNV-1a of 64 bits, in histories that began before SHA-256 was used.
    case fnv1a
  }

  /// Reckons the digest of bytes.
  package init(_ bytes: [UInt8], by algorithm: Algorithm = .sha256) {
    self.algorithm = algorithm
    words = bytes.withUnsafeBytes { bytes in
      switch algorithm {
      case .sha256: Self.sha256(bytes)
      case .fnv1a: SIMD4(Self.fnv1a(bytes), 0, 0, 0)
      }
    }
  }

  /// Whether bytes have this digest, reckoned as this one was.
  package func matches(_ bytes: [UInt8]) -> Bool {
    ContentDigest(bytes, by: algorithm) == self
  }

  private static func sha256(_ bytes: UnsafeRawBufferPointer) -> SIMD4<UInt64> {
    var state = cdigest_sha256()
    cdigest_sha256_begin(&state)
    cdigest_sha256_update(&state, bytes.baseAddress, bytes.count)
    var words = SIMD4<UInt64>()
    withUnsafeMutableBytes(of: &words) {
      cdigest_sha256_end(&state, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
    }
    return SIMD4(
      words[0].bigEndian, words[1].bigEndian, words[2].bigEndian, words[3].bigEndian)
  }

  private static func fnv1a(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}

// MARK: - As text

extension ContentDigest {
  /// Lower-case hexadecimal digits: 64 of SHA-256, 16 of FNV-1a.
  package var text: String {
    (0..<algorithm.words).map { index in
      let digits = String(words[index], radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// The first 32 digits at most: enough for the name of a file, which is limited to 255 bytes.
  package var name: String { String(text.prefix(Self.nameLength)) }

  /// The most digits a name has.
  package static let nameLength = 32

  /// Reads what `text` writes; nil for anything else.
  package init?(text: String) {
    let digits = Array(text.utf8)
    guard digits.allSatisfy(Self.isDigit) else { return nil }
    switch digits.count {
    case 64: algorithm = .sha256
    case 16: algorithm = .fnv1a
    default: return nil
    }
    var words = SIMD4<UInt64>()
    for (index, digit) in digits.enumerated() {
      words[index / 16] = words[index / 16] << 4 | Self.value(of: digit)
    }
    self.words = words
  }

  /// Whether a byte is a lower-case hexadecimal digit.
  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  private static func value(of digit: UInt8) -> UInt64 {
    UInt64(digit) - UInt64(digit < UInt8(ascii: "a") ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
  }
}

extension ContentDigest.Algorithm {
  fileprivate var words: Int {
    switch self {
    case .sha256: 4
    case .fnv1a: 1
    }
  }
}
