import BudgetText
import TerminalKit

extension Strings {
  /// What is said under a path of the names that it may be, or that there are none.
  func completionNote(_ choices: [String]) -> FormNote {
    let shown = 20
    return FormNote(
      choices.isEmpty
        ? noCompletion
        : choices.prefix(shown).joined(separator: "  ") + (choices.count > shown ? " .." : ""))
  }
}
