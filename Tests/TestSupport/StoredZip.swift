/// A ZIP archive whose entries are stored as they are, to put broken or hostile packages together byte by byte.
public struct StoredZip {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Begins with no entries.
  public init() {}

  /// An archive of some texts by their names.
  public init(_ entries: KeyValuePairs<String, String>) {
    for (name, text) in entries { add(name, Array(text.utf8)) }
  }

  /// Adds an entry.
  ///
  /// - Parameters:
  ///   - method: how it claims to be packed; `packed` are its bytes then.
  ///   - flags: its general flags; bit 0 says that it is encrypted.
  ///   - size: how many bytes it claims to unpack to, nil for those of its contents.
  public mutating func add(
    _ name: String, _ contents: [UInt8], packed: [UInt8]? = nil, method: UInt16 = 0,
    flags: UInt16 = 0, size: Int? = nil
  ) {
    let name = Array(name.utf8)
    let stored = packed ?? contents
    let head =
      Self.little(20 as UInt16) + Self.little(flags) + Self.little(method)
      + Self.little(0 as UInt32) + Self.little(Self.checksum(of: contents))
      + Self.little(UInt32(stored.count)) + Self.little(UInt32(size ?? contents.count))
      + Self.little(UInt16(name.count)) + Self.little(0 as UInt16)
    let place = UInt32(bytes.count)
    bytes += Self.little(0x0403_4B50 as UInt32) + head + name + stored
    directory +=
      Self.little(0x0201_4B50 as UInt32) + Self.little(20 as UInt16) + head
      + Self.little(0 as UInt16) + Self.little(0 as UInt16) + Self.little(0 as UInt16)
      + Self.little(0 as UInt32) + Self.little(place) + name
    count += 1
  }

  /// The archive.
  public var archive: [UInt8] {
    bytes + directory + Self.little(0x0605_4B50 as UInt32) + Self.little(0 as UInt32)
      + Self.little(count) + Self.little(count) + Self.little(UInt32(directory.count))
      + Self.little(UInt32(bytes.count)) + Self.little(0 as UInt16)
  }

  private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    var sum = ~(0 as UInt32)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~sum
  }
}
