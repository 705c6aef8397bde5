/// A key that is looked for again and again, ready to be compared with what stands in a text.
///
/// Plain memory that is never given back: such keys are made once and kept as long as the program runs.
public struct ExpectedKey: @unchecked Sendable {
  /// The key's UTF-8.
  public let name: UnsafeBufferPointer<UInt8>
  /// The key as JSON nearly always has it, in quotation marks and with its colon.
  private let written: UnsafeBufferPointer<UInt8>
  /// Its first eight bytes, fewer where there are not so many, and its last eight.
  private let first: UInt64
  private let mask: UInt64
  private let last: UInt64

  /// Makes a key that needs no escapes.
  public init(_ key: String) {
    let bytes = Array("\"\(key)\":".utf8)
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = memory.initialize(fromContentsOf: bytes)
    written = UnsafeBufferPointer(memory)
    name = UnsafeBufferPointer(rebasing: written.dropFirst().dropLast(2))
    func word(_ bytes: some Collection<UInt8>) -> UInt64 {
      bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    first = word(bytes.prefix(8))
    mask = bytes.count < 8 ? 1 << UInt64(8 * bytes.count) - 1 : .max
    last = word(bytes.suffix(8))
  }

  /// Gives back its memory, for a key that is not kept as long as the program runs.
  public func deallocate() { written.deallocate() }

  /// The length of the key with its quotation marks and its colon.
  @inline(__always)
  var length: Int { written.count }

  /// Whether it stands at a place with its colon right behind it; false near the end of the text.
  @inline(__always)
  func stands(at place: UnsafePointer<UInt8>, before end: UnsafePointer<UInt8>) -> Bool {
    let count = written.count
    guard end - place >= max(8, count), EightBytes(place).word & mask == first else { return false }
    if count <= 8 { return true }
    guard EightBytes(place + count - 8).word == last else { return false }
    return count <= 16
      || UnsafeBufferPointer(start: place, count: count).hasSameBytes(as: written)
  }
}
