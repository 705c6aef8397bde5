import BudgetStore
import BudgetText
import DisplayText
import Glibc

/// Writes to the standard streams.
enum Output {
  /// Writes a whole report in one piece; a reader that has gone away is no trouble.
  static func print(_ bytes: [UInt8]) throws(CommandFailure) {
    do throws(ErrorNumber) {
      try StandardStream.output.write(bytes)
    } catch {
      guard error.value != EPIPE else { return }
      let trouble = SystemTrouble(error.value)
      throw CommandFailure(.inputOutput, Surroundings.strings.cannotPrint(trouble))
    }
  }

  static func print(_ text: String) throws(CommandFailure) {
    try print(Array(text.utf8))
  }

  /// Writes lines about trouble to standard error; nothing from a file reaches the terminal raw.
  static func complain(_ lines: [String]) {
    let text = lines.map { $0.safeForDisplay + "\n" }.joined()
    try? StandardStream.error.write(Array(text.utf8))
  }
}
