import BudgetText
import DisplayText
import Glibc

/// Writes to the standard streams.
enum Output {
  /// Writes a whole report in one piece; a reader that has gone away is no trouble.
  static func print(_ bytes: [UInt8]) throws(CommandFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        write(STDOUT_FILENO, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        return
      } else if errno != EINTR {
        let trouble = SystemTrouble(errno)
        throw CommandFailure(.inputOutput, Surroundings.strings.cannotPrint(trouble))
      }
    }
  }

  static func print(_ text: String) throws(CommandFailure) {
    try print(Array(text.utf8))
  }

  /// Writes lines about trouble to standard error; nothing from a file reaches the terminal raw.
  static func complain(_ lines: [String]) {
    let text = lines.map { $0.safeForDisplay + "\n" }.joined()
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
