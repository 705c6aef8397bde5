import CPinyin

/// How Chinese characters are read, without tones, in every way that dictionaries of today's language have.
///
/// Characters read alike share a number, so that what a search asks of a reading is worked out once for all of them.
public struct Pinyin: Sendable {
  /// Unicode's readings, unpacked when they are first asked for.
  public static let standard = Pinyin(
    UnsafeBufferPointer(start: pinyin_text(), count: pinyin_text_size()))

  /// Every syllable in lower-case ASCII; one with ü is there with v, as input methods have it, and with u.
  public private(set) var syllables: [[UInt8]] = []
  /// The syllables, by their places, of each way to be read; the first is that of what has no reading.
  public private(set) var readings: [[Int]] = [[]]
  /// The place among `readings` of how each scalar from `first` on is read, for a search that asks for many.
  public private(set) var numbers = [UInt16](repeating: 0, count: Self.last - Self.first + 1)

  /// The first scalar that has a number.
  public static let first = 0x3400
  private static let last = 0x9FFF

  /// Reads a table: a line for each syllable, which a blank and its characters follow; `#` begins a remark.
  init(_ table: some Sequence<UInt8>) {
    var longer: [Int: UInt16] = [:]
    var lines = Lines(table)
    while let (syllable, characters) = lines.next() {
      let place = syllables.count
      syllables.append(syllable)
      for scalar in characters where (Self.first...Self.last).contains(scalar) {
        let old = Int(numbers[scalar - Self.first])
        let step = old << 16 | place
        if let known = longer[step] {
          numbers[scalar - Self.first] = known
        } else {
          let new = UInt16(readings.count)
          readings.append(readings[old] + [place])
          longer[step] = new
          numbers[scalar - Self.first] = new
        }
      }
    }
  }

  /// The place among `readings` of how a Unicode scalar is read, 0 for one that has no reading.
  public func number(of scalar: UInt32) -> Int {
    let place = Int(scalar) - Self.first
    return numbers.indices.contains(place) ? Int(numbers[place]) : 0
  }

  /// How a character is read, in the order of the alphabet; empty where it has no reading.
  public func readings(of character: Unicode.Scalar) -> [String] {
    readings[number(of: character.value)].map { String(decoding: syllables[$0], as: UTF8.self) }
  }
}

/// The lines of a table, remarks left out.
private struct Lines<Bytes: Sequence<UInt8>> {
  private var bytes: Bytes.Iterator

  init(_ bytes: Bytes) { self.bytes = bytes.makeIterator() }

  mutating func next() -> (syllable: [UInt8], characters: [Int])? {
    while var byte = bytes.next() {
      let isRemark = byte == UInt8(ascii: "#")
      var syllable: [UInt8] = []
      var characters: [Int] = []
      while byte != UInt8(ascii: "\n") {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z") where characters.isEmpty: syllable.append(byte)
        case 0xE0...0xEF: characters.append(Int(byte & 0x0F))
        case 0x80...0xBF: characters.append((characters.popLast() ?? 0) << 6 | Int(byte & 0x3F))
        default: break
        }
        guard let following = bytes.next() else { break }
        byte = following
      }
      if !isRemark { return (syllable, characters) }
    }
    return nil
  }
}
