import BudgetModel
import BudgetText
import TerminalKit

extension AppState {
  /// Changes the state as a message asks and returns what the world must do.
  public mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key):
      notice = nil
      return strike(key)
    case .paste(let text):
      notice = nil
      paste(text)
      return []
    case .resize(let size):
      self.size = size
      return []
    case .committed(let outcome):
      return finish(outcome)
    case .refreshed(let book, let entries):
      refresh(book, by: entries)
      return []
    case .copied:
      // Where the book is now, nothing waits to be saved.
      pending = []
      saving = .saved
      return [.quit]
    case .copyFailed(let reason):
      notice = Notice(reason, .danger)
      return []
    case .remark(let sentence):
      notice = Notice(sentence, .caution)
      return []
    }
  }

  /// A key belongs to what has the keyboard for itself, else to the screen, else it works everywhere.
  private mutating func strike(_ key: Key) -> [Effect] {
    // On a slow line Esc and the next key may come as one; no key is bound with Alt, so they are two.
    if case .alt(let character) = key {
      return strike(.escape) + strike(.character(character))
    }
    if let focus {
      let always = BindingTable.always.first { $0.keys.contains(key) }
      if let binding = focus.binding(for: key) ?? always { return perform(binding, key) }
      take(key)
      return []
    }
    if let binding = table.binding(for: key) ?? BindingTable.everywhere.binding(for: key) {
      return perform(binding, key)
    }
    notice = Notice(strings.noSuchKey(key.name(strings)))
    return []
  }

  /// A key that is no command goes to the text being typed.
  private mutating func take(_ key: Key) {
    if prompt == nil, question != nil { return }
    if prompt != nil { type(intoPrompt: key) } else { type(intoDraft: key) }
  }

  private mutating func paste(_ text: String) {
    if prompt != nil {
      prompt?.field.insert(text)
      followPrompt()
    } else if question == nil, screen == .entry {
      paste(intoDraft: text)
    } else {
      notice = Notice(strings.nowhereToPaste)
    }
  }

  private mutating func perform(_ binding: Binding, _ key: Key) -> [Effect] {
    if let reason = binding.unavailable(self) {
      notice = Notice(reason, .caution)
      return []
    }
    return perform(binding.command, key)
  }

  /// The bindings of what takes the keyboard for itself, nil while nothing does.
  var focus: BindingTable? {
    if let prompt { return prompt.bindings }
    if question != nil { return .answering }
    return screen == .entry && entry.draft != nil ? .typing : nil
  }

  /// The bindings of the screen.
  var table: BindingTable { Self.table(of: screen) }

  static func table(of screen: Screen) -> BindingTable {
    switch screen {
    case .projects: .projects
    case .entry: .entry
    case .variance: .variance
    case .project: .project
    case .history: .history
    case .help: .help
    }
  }
}
