internal import StrictJSON

/// Finds the key that a text is, fastest when keys come in the order they are written.
struct KeyTable<Key: FileKey>: Sendable {
  let keys = Array(Key.allCases)
  private let names = Key.allCases.map { Array($0.rawValue.utf8) }
  private let required: UInt32

  init() {
    required = Key.allCases.enumerated().reduce(0) { bits, entry in
      Key.optional.contains(entry.element) ? bits : bits | 1 << UInt32(entry.offset)
    }
  }

  /// The index of the key, looked for from one index on and then from the beginning.
  func index(of text: JSONText, from start: Int) -> Int? {
    let indices = names.indices
    return indices[start...].first { text.equals(names[$0]) }
      ?? indices[..<start].first { text.equals(names[$0]) }
  }

  /// The key that a text is.
  func key(_ text: JSONText) -> Key? { index(of: text, from: 0).map { keys[$0] } }

  /// The required keys that are not among those seen.
  func missing(_ seen: UInt32) -> [Key] {
    let absent = required & ~seen
    guard absent != 0 else { return [] }
    return keys.indices.filter { absent & 1 << UInt32($0) != 0 }.map { keys[$0] }
  }
}

/// How far the keys of one object have been read.
struct Fields<Key: FileKey> {
  /// Where the object begins.
  let offset: Int
  /// The keys seen, a bit for each index.
  var seen: UInt32 = 0
  /// The index of the key expected next.
  var next = 0

  init(at offset: Int) {
    self.offset = offset
  }
}

extension JSONText {
  fileprivate func equals(_ name: [UInt8]) -> Bool {
    name.withUnsafeBufferPointer { equals($0) }
  }
}
