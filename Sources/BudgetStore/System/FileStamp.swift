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
  init?(path: String) {
    self.init()
    guard fstatat(AT_FDCWD, path, &self, 0) == 0 else { return nil }
  }

  init?(descriptor: Int32) {
    self.init()
    guard fstat(descriptor, &self) == 0 else { return nil }
  }

  /// A file that its owner alone may read and write.
  static var ownersOnly: stat {
    var status = stat()
    (status.st_uid, status.st_gid, status.st_mode) = (geteuid(), getegid(), 0o600)
    return status
  }

  var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
  var isDirectory: Bool { st_mode & S_IFMT == S_IFDIR }
}
