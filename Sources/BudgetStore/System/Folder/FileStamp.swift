internal import Glibc

/// What tells one state of a file on disk from another.
public struct FileStamp: Hashable, Sendable {
  /// The device it is on.
  public let device: UInt64
  /// Its inode there.
  public let inode: UInt64
  /// Its length in bytes.
  public let size: Int64
  /// When it was last written, in nanoseconds since 1970.
  public let modified: Int64

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    modified = Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
  }
}

extension stat {
  var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
  var isDirectory: Bool { st_mode & S_IFMT == S_IFDIR }
  var isLink: Bool { st_mode & S_IFMT == S_IFLNK }

  /// Whether two descriptions are of one file.
  func isSameFile(as other: stat) -> Bool {
    st_dev == other.st_dev && st_ino == other.st_ino
  }
}

extension FileStamp {
  /// That of no file at all.
  static let none = FileStamp(stat())
}
