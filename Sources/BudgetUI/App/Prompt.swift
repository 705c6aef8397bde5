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
    /// A closed month is to be changed: why? Then go on with it.
    case reason(Interrupted)
    /// The book cannot be saved where it was opened: where else?
    case path
  }

  /// What a closed month interrupted.
  enum Interrupted: Hashable {
    /// Typing into the cell, which holds this already.
    case typing(String)
    /// Recording what was typed.
    case recording(Motion)
    /// Taking back an entry of the history.
    case takingBack(HistoryEntry, PendingChange.Kind)
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
    case .reason(let interrupted):
      guard Commit.isReason(text) else {
        notice = Notice(strings.reasonNeeded, .caution)
        return []
      }
      self.prompt = nil
      return resume(interrupted, because: text)
    case .path:
      guard !text.isEmpty else { return [] }
      self.prompt = nil
      return [.saveCopy(book, path: text)]
    }
    return []
  }

  private mutating func resume(
    _ interrupted: Prompt.Interrupted, because reason: String
  ) -> [Effect] {
    switch interrupted {
    case .typing(let text):
      openDraft(text, reason: reason)
      return []
    case .recording(let motion):
      entry.draft?.reason = reason
      return commit(motion)
    case .takingBack(let entry, let kind):
      return takeBack(entry, kind, because: reason)
    }
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
