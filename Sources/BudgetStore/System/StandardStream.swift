internal import Glibc

/// A stream that the program is started with and that stays open.
package enum StandardStream {
  case output
  case error

  /// Writes all bytes; throws the errno, `EPIPE` when nobody reads any more.
  package func write(_ bytes: [UInt8]) throws(ErrorNumber) {
    try Descriptor.write(bytes, to: self == .output ? STDOUT_FILENO : STDERR_FILENO)
  }

  /// Reads standard input to its end; throws the errno.
  package static func readInput() throws(ErrorNumber) -> [UInt8] {
    try Descriptor(duplicating: STDIN_FILENO).readAll()
  }
}
