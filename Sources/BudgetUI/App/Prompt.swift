import BudgetModel
import BudgetText
import TerminalKit

/// A line in which something is typed: a name to look for, a reason, a path.
struct Prompt: Hashable {
  var field = TextField()
  let purpose: Purpose

  init(_ purpose: Purpose) {
    self.purpose = purpose
  }

  enum Purpose: Hashable {
    /// A project is looked for; Esc restores what the list was narrowed to and which project was selected.
    case finding(previous: String, selected: Int?)
    /// A closed month is to be changed: why?
    case reason(keepingAmount: Bool)
    /// The book cannot be saved where it was opened: where else?
    case path
  }

  /// What stands before the field.
  func label(_ strings: Strings) -> String {
    switch purpose {
    case .finding: strings.findPrompt
    case .reason: strings.reasonPrompt
    case .path: strings.pathPrompt
    }
  }

  var bindings: BindingTable {
    if case .finding = purpose { .finding } else { .prompting }
  }
}

extension AppState {
  mutating func type(intoPrompt key: Key) {
    if prompt?.field.handle(key) == true { followPrompt() }
  }

  /// Acts on what has been typed so far; only looking for a name does.
  mutating func followPrompt() {
    if case .finding = prompt?.purpose { find() }
  }

  /// Takes what was typed.
  mutating func keepPrompt() -> [Effect] {
    guard let prompt else { return [] }
    let text = prompt.field.text
    switch prompt.purpose {
    case .finding:
      self.prompt = nil
    case .reason(let keepingAmount):
      guard text.contains(where: { !$0.isWhitespace }) else {
        notice = Notice(strings.reasonNeeded, .caution)
        return []
      }
      self.prompt = nil
      openDraft(keepingAmount: keepingAmount, reason: text)
    case .path:
      guard !text.isEmpty else { return [] }
      self.prompt = nil
      return [.saveCopy(book, path: text)]
    }
    return []
  }

  /// Leaves everything as it was before.
  mutating func dropPrompt() {
    guard let dropped = prompt else { return }
    prompt = nil
    if case .finding(let previous, let selected) = dropped.purpose {
      changeList { $0.query = previous }
      if let selected { select(selected) }
    }
  }
}
