internal import CFileSystem
internal import Glibc

/// The system calls that change anything on a disk, so that tests can make them fail, cut them short or write them down.
///
/// Names are relative to an open folder, the first number.
package struct FileCalls: Sendable {
  package var open: @Sendable (Int32, String, Int32, UInt32) -> Int32
  package var write: @Sendable (Int32, UnsafeRawPointer?, Int) -> Int
  package var flush: @Sendable (Int32) -> Int32
  package var truncate: @Sendable (Int32, Int) -> Int32
  /// Takes the place of what has the name.
  package var rename: @Sendable (Int32, String, String) -> Int32
  /// Takes a name that nothing has.
  package var name: @Sendable (Int32, String, String) -> Int32
  /// Changes places.
  package var exchange: @Sendable (Int32, String, String) -> Int32
  package var remove: @Sendable (Int32, String) -> Int32
  package var makeFolder: @Sendable (Int32, String, UInt32) -> Int32
  package var setOwner: @Sendable (Int32, UInt32, UInt32) -> Int32
  package var setMode: @Sendable (Int32, UInt32) -> Int32

  /// The system's own.
  package static let live = FileCalls(
    open: { Glibc.openat($0, $1, $2, $3) },
    write: { Glibc.write($0, $1, $2) },
    flush: { Glibc.fsync($0) },
    truncate: { Glibc.ftruncate($0, off_t($1)) },
    rename: { Glibc.renameat($0, $1, $0, $2) },
    name: { cfile_name($0, $1, $2) },
    exchange: { cfile_exchange($0, $1, $2) },
    remove: { Glibc.unlinkat($0, $1, 0) },
    makeFolder: { Glibc.mkdirat($0, $1, $2) },
    setOwner: { Glibc.fchown($0, $1, $2) },
    setMode: { Glibc.fchmod($0, $1) })
}
