import BudgetText
import TerminalKit

extension Form {
  /// Pastes into the field with the focus, and says what is worth knowing of that; a path is one line.
  mutating func take(pasted text: String, _ strings: Strings) -> Notice? {
    let lines = text.split(whereSeparator: \.isNewline)
    guard typedPath != nil, lines.count > 1 else {
      let isWhole = insert(text)
      return isWhole
        ? nil : Notice(focusedText == nil ? strings.nowhereToPaste : strings.pasteCut, .caution)
    }
    let isWhole = insert(String(lines[0]))
    return Notice(isWhole ? strings.firstLinePasted(lines.count) : strings.pasteCut, .caution)
  }
}

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
