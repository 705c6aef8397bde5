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
    try Descriptor(duplicating: STDIN_FILENO).readAll("-")
  }

  /// The number of what the process was started with, where a path names that.
  ///
  /// It is standard input, or what a shell hands over for `<(…)`, no file of the neighbourhood.
  static func number(named path: String) -> Int32? {
    if path == "/dev/stdin" { return STDIN_FILENO }
    for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
      return Int32(path.dropFirst(folder.count))
    }
    return nil
  }
}
