import PinyinText

/// A word to find: how far each character of a text, read in each of its ways, leads on from each place in it.
///
/// All ways to read a text are followed at once: a set of places in the word, as bits, is what has been found of it up
/// to a character of the text.
struct FindWord: Sendable {
  private let scalars: [UInt32]
  /// The places that a reading leads to from a place; none where the word has no letter.
  private let steps: [UInt64]
  /// Whether each scalar of the basic plane, as it is written, may be the first that is found: by that alone most of a
  /// text is passed over.
  private let begins: [Bool]
  private let pinyin: Pinyin

  /// What is beyond is not looked for: a set of places has 64 bits.
  private static let longest = 62

  init(_ word: [UInt32], _ pinyin: Pinyin) {
    let scalars = Array(word.prefix(Self.longest))
    self.scalars = scalars
    self.pinyin = pinyin
    let steps = Self.steps(through: scalars, pinyin)
    self.steps = steps
    begins = (0..<UInt32(0x10000)).map { written in
      let scalar = FoldedScalars.folded(written)
      if scalar == scalars[0] { return true }
      let number = steps.isEmpty ? 0 : pinyin.number(of: scalar)
      return number > 0 && steps[number * scalars.count] != 0
    }
  }

  private static func steps(through scalars: [UInt32], _ pinyin: Pinyin) -> [UInt64] {
    guard scalars.contains(where: \.isLetter) else { return [] }
    let bySyllable = pinyin.syllables.map { syllable in
      scalars.indices.map { places(after: syllable, in: scalars[$0...]) }
    }
    return pinyin.readings.flatMap { reading in
      scalars.indices.map { place in
        reading.reduce(UInt64(0)) { $0 | bySyllable[$1][place] }
      }
    }
  }

  /// Where a syllable leads to: past the whole of it or its initial, and to the end of a word that stops within it.
  private static func places(after syllable: [UInt8], in rest: ArraySlice<UInt32>) -> UInt64 {
    let common = zip(syllable, rest).prefix { UInt32($0) == $1 }.count
    guard common > 0 else { return 0 }
    var places: UInt64 = 1 << UInt64(rest.startIndex + 1)
    let hasLongInitial = syllable.count > 1 && syllable[1] == UInt8(ascii: "h")
    if common > 1, hasLongInitial { places |= 1 << UInt64(rest.startIndex + 2) }
    if common == syllable.count || common == rest.count {
      places |= 1 << UInt64(rest.startIndex + common)
    }
    return places
  }

  func isPart(of text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isPart)
      ?? Array(text.utf8).withUnsafeBufferPointer(isPart)
  }

  private func isPart(of text: UnsafeBufferPointer<UInt8>) -> Bool {
    scalars.withUnsafeBufferPointer { word in
      steps.withUnsafeBufferPointer { steps in
        pinyin.numbers.withUnsafeBufferPointer { numbers in
          begins.withUnsafeBufferPointer { begins in
            let reading = Reading(word: word, steps: steps, numbers: numbers)
            let end = UInt64(1) << UInt64(word.count)
            var folded = FoldedScalars(text)
            var found: UInt64 = 1
            while true {
              if found == 1 { folded.pass(to: begins) }
              guard let scalar = folded.next() else { return false }
              found = reading.following(found, scalar) | 1
              if found & end != 0 { return true }
            }
          }
        }
      }
    }
  }

  /// The first place at which a text has the word, in scalars; the shortest that begins there.
  func place(in text: String) -> Range<Int>? {
    let folded = Array(text.utf8).withUnsafeBufferPointer { Array(FoldedScalars($0)) }
    let end = UInt64(1) << UInt64(scalars.count)
    return scalars.withUnsafeBufferPointer { word in
      steps.withUnsafeBufferPointer { steps in
        pinyin.numbers.withUnsafeBufferPointer { numbers in
          let reading = Reading(word: word, steps: steps, numbers: numbers)
          for start in folded.indices where !folded[start].isBetweenWords {
            var found: UInt64 = 1
            for place in start..<folded.count where found != 0 {
              found = reading.following(found, folded[place])
              if found & end != 0 { return start..<place + 1 }
            }
          }
          return nil
        }
      }
    }
  }
}

/// The tables of a word while a text is read.
private struct Reading {
  let word: UnsafeBufferPointer<UInt32>
  let steps: UnsafeBufferPointer<UInt64>
  let numbers: UnsafeBufferPointer<UInt16>

  /// Where the steps of a character begin, 0 for one that is not read.
  @inline(__always)
  private func row(of scalar: UInt32) -> Int {
    let offset = Int(scalar) - Pinyin.first
    guard !steps.isEmpty, offset >= 0, offset < numbers.count else { return 0 }
    return Int(numbers[offset]) * word.count
  }

  /// What is found once a character more of the text is read.
  @inline(__always)
  func following(_ found: UInt64, _ scalar: UInt32) -> UInt64 {
    var next: UInt64 = scalar.isBetweenWords ? found : 0
    let row = row(of: scalar)
    var rest = found
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest - 1
      guard place < word.count else { break }
      if word[place] == scalar { next |= 1 << UInt64(place + 1) }
      if row > 0 { next |= steps[row + place] }
    }
    return next
  }
}

extension UInt32 {
  /// Whether it is a letter that pinyin is written with.
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self) }

  /// Whether it is a blank or a mark, which nobody types to find what stands on both sides of it.
  fileprivate var isBetweenWords: Bool {
    switch self {
    case 0x30...0x39, 0x61...0x7A: false
    case 0..<0x80, 0xA0...0xBF, 0x2010...0x2027, 0x3000...0x301F: true
    default: false
    }
  }
}
