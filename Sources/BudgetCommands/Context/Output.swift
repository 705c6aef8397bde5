import BudgetText
import DisplayText

extension CommandContext {
  /// Writes a whole report in one piece.
  func print(_ bytes: [UInt8]) throws(CommandFailure) {
    do throws(SystemTrouble) {
      try output(bytes)
    } catch {
      throw CommandFailure(.inputOutput, strings.cannotPrint(error))
    }
  }

  func print(_ text: String) throws(CommandFailure) {
    try print(Array(text.utf8))
  }

  /// Writes lines of a report; nothing from a file reaches the terminal raw.
  func print(lines: [String]) throws(CommandFailure) {
    try print(lines.map { $0.safeForDisplay + "\n" }.joined())
  }

  /// Writes lines about trouble to standard error, as harmless.
  func complain(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    errors(Array(lines.map { $0.safeForDisplay + "\n" }.joined().utf8))
  }
}
