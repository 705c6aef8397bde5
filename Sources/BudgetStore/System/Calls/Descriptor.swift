internal import Glibc

/// Something that is open, and closed when its owner is done with it.
///
/// Here alone are calls of the system gone on with that were interrupted or came half way.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32
  private let calls: FileCalls

  /// Opens what a path names, or a name in a folder that is open.
  ///
  /// - Parameter mode: that of a file this creates, less the process's mask.
  init(
    _ path: String, in folder: Int32 = AT_FDCWD, _ opening: Opening, mode: mode_t = 0,
    calls: FileCalls = .live
  ) throws(ErrorNumber) {
    number = try ErrorNumber.check { calls.open(folder, path, opening.flags, mode) }
    self.calls = calls
  }

  /// Opens once more what is open under a number, which stays open itself.
  init(duplicating original: Int32) throws(ErrorNumber) {
    number = try ErrorNumber.check { fcntl(original, F_DUPFD_CLOEXEC, 0) }
    calls = .live
  }

  deinit { close(number) }

  /// What the system knows of it.
  func status() throws(ErrorNumber) -> stat {
    var status = stat()
    try ErrorNumber.check { fstat(number, &status) }
    return status
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(ErrorNumber) {
    try Self.write(bytes, to: number, calls)
  }

  /// Writes all bytes to what is open under a number.
  static func write(
    _ bytes: [UInt8], to descriptor: Int32, _ calls: FileCalls = .live
  ) throws(ErrorNumber) {
    var written = 0
    while written < bytes.count {
      written += try ErrorNumber.check {
        bytes.withUnsafeBytes { buffer in
          calls.write(
            descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        }
      }
    }
  }

  /// Brings what was written to the disk; of a folder, the names in it.
  func flush() throws(ErrorNumber) {
    try ErrorNumber.check { calls.flush(number) }
  }

  /// Forgets everything from a byte on.
  func truncate(to length: Int) throws(ErrorNumber) {
    try ErrorNumber.check { calls.truncate(number, length) }
  }

  /// Gives it an owner and a group; either stays where it is nil.
  func setOwner(_ owner: uid_t?, group: gid_t?) throws(ErrorNumber) {
    try ErrorNumber.check { calls.setOwner(number, owner ?? .max, group ?? .max) }
  }

  /// Sets who may read and write it.
  func setMode(_ mode: mode_t) throws(ErrorNumber) {
    try ErrorNumber.check { calls.setMode(number, mode & 0o7777) }
  }
}
