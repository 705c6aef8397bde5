import BudgetText
import DisplayText

extension CommandContext {
  /// Writes a whole report in one piece.
  ///
  /// - Parameter isSaved: whether it is of a change that is saved; if it cannot be written, that is said all the same.
  func print(_ bytes: [UInt8], isSaved: Bool = false) throws(CommandFailure) {
    do throws(SystemTrouble) {
      try output(bytes)
    } catch {
      throw CommandFailure(
        .inputOutput, isSaved ? strings.savedNotPrinted(error) : strings.cannotPrint(error))
    }
  }

  func print(_ text: String) throws(CommandFailure) {
    try print(Array(text.utf8))
  }

  /// Writes lines of a report; nothing from a file reaches the terminal raw.
  func print(lines: [String], isSaved: Bool = false) throws(CommandFailure) {
    try print(Array(lines.map { $0.safeForDisplay + "\n" }.joined().utf8), isSaved: isSaved)
  }

  /// Writes lines about trouble to standard error, as harmless.
  func complain(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    errors(Array(lines.map { $0.safeForDisplay + "\n" }.joined().utf8))
  }
}

extension CommandContext {
  /// Writes what was asked for, and returns how that ended.
  func reply(_ text: String) -> Int32 {
    do throws(CommandFailure) {
      try print(text)
      return ExitStatus.done.rawValue
    } catch {
      complain(error.lines)
      return error.status.rawValue
    }
  }
}
