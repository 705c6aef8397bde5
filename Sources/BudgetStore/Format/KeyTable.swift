internal import StrictJSON

/// Finds the key that a text is, fastest when keys come in the order they are written.
///
/// One table a kind of object is made and kept as long as the program runs; plain memory, so that the
/// millions of looks into it count no references.
struct KeyTable<Key: FileKey>: @unchecked Sendable {
  let keys: UnsafeBufferPointer<Key>
  let names: UnsafeBufferPointer<ExpectedKey>
  private let required: UInt32
  private let newer: UInt32

  init() {
    keys = Self.kept(Key.allCases)
    names = Self.kept(Key.allCases.map { ExpectedKey($0.rawValue) })
    func bits(_ isIn: (Key) -> Bool) -> UInt32 {
      Key.allCases.enumerated().reduce(0) { bits, entry in
        isIn(entry.element) ? bits | 1 << UInt32(entry.offset) : bits
      }
    }
    required = bits { !Key.optional.contains($0) }
    newer = bits(Key.ofVersion2.contains)
  }

  /// The index of the key, looked for from one index on and then from the beginning.
  func index(of text: JSONText, from start: Int) -> Int? {
    for index in start..<names.count where text.equals(names[index].name) { return index }
    for index in 0..<start where text.equals(names[index].name) { return index }
    return nil
  }

  /// The required keys that are not among those seen.
  func missing(_ seen: UInt32) -> [Key] {
    let absent = required & ~seen
    guard absent != 0 else { return [] }
    return keys.indices.filter { absent & 1 << UInt32($0) != 0 }.map { keys[$0] }
  }

  /// Whether only a file of version 2 may have the key of an index.
  func isOfVersion2(_ index: Int) -> Bool { newer & 1 << UInt32(index) != 0 }

  private static func kept<Element>(
    _ elements: some Collection<Element>
  ) -> UnsafeBufferPointer<Element> {
    let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = memory.initialize(fromContentsOf: elements)
    return UnsafeBufferPointer(memory)
  }
}

/// How far the keys of one object have been read.
struct Fields<Key: FileKey> {
  let table = Key.table
  /// Where the object begins.
  let offset: Int
  /// The keys seen, a bit for each index.
  private(set) var seen: UInt32 = 0
  /// The index of the key expected next.
  private(set) var next = 0

  init(at offset: Int) {
    self.offset = offset
  }

  /// Whether the key of an index was seen.
  func has(_ index: Int) -> Bool { seen & 1 << UInt32(index) != 0 }

  /// Notes that the key of an index was seen.
  mutating func take(_ index: Int) {
    seen |= 1 << UInt32(index)
    next = index + 1
  }
}
