internal import Glibc

/// The system calls that can fail while a file and its history are changed, so that tests can make them fail.
package struct FileCalls: Sendable {
  package var write: @Sendable (Int32, UnsafeRawPointer?, Int) -> Int
  package var flush: @Sendable (Int32) -> Int32
  package var truncate: @Sendable (Int32, Int) -> Int32
  package var rename: @Sendable (String, String) -> Int32

  /// The system's own.
  package static let live = FileCalls(
    write: { Glibc.write($0, $1, $2) },
    flush: { Glibc.fsync($0) },
    truncate: { Glibc.ftruncate($0, off_t($1)) },
    rename: { Glibc.rename($0, $1) })
}
