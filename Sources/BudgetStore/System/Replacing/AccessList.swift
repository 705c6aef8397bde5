/// A POSIX access list as the attribute of a file holds it: a version, then entries of a kind, rights and a number.
struct AccessList {
  private static let head = 4
  private static let entry = 8

  private(set) var bytes: [UInt8]

  /// Takes an attribute's value; nil for what is no list of the one version there is.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.head, bytes[..<Self.head] == [2, 0, 0, 0],
      (bytes.count - Self.head) % Self.entry == 0
    else { return nil }
    self.bytes = bytes
  }

  private enum Kind: UInt8 {
    case owner = 0x01
    case user = 0x02
    case owningGroup = 0x04
    case group = 0x08
    case mask = 0x10
    case others = 0x20
  }

  private static let write: UInt8 = 2
  private static let readAndWrite: UInt8 = 6

  /// The list that lets in all who may write, to read and to write, and nobody else.
  var ofWriters: AccessList {
    var list = self
    let entries = Array(stride(from: Self.head, to: bytes.count, by: Self.entry))
    let mask = entries.first { bytes[$0] == Kind.mask.rawValue }.map { bytes[$0 + 2] } ?? .max
    for place in entries {
      let rights = bytes[place + 2]
      list.bytes[place + 2] =
        switch Kind(rawValue: bytes[place]) {
        case .owner, .mask: Self.readAndWrite
        case .user, .owningGroup, .group: rights & mask & Self.write != 0 ? Self.readAndWrite : 0
        case .others: rights & Self.write != 0 ? Self.readAndWrite : 0
        case nil: 0
        }
      // Rights are two bytes; the second is never used.
      list.bytes[place + 3] = 0
    }
    return list
  }
}
