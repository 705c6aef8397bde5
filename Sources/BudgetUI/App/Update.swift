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
    case .saved:
      saving = .saved
      notice = pendingNotice.map { Notice($0, .good) }
      pendingNotice = nil
      return quitQuestion == nil ? [] : [.quit]
    case .saveFailed(let reason):
      saving = .failed(reason)
      notice = Notice(strings.notSaved(reason), .danger)
      pendingNotice = nil
      return []
    }
  }

  /// A key belongs to the question, else to the prompt, else to the amount being typed, else to the bindings.
  private mutating func strike(_ key: Key) -> [Effect] {
    if quitQuestion != nil { return answer(key) }
    if prompt != nil {
      type(intoPrompt: key)
      return []
    }
    if screen == .entry, entry.draft != nil {
      guard let binding = BindingTable.typing.binding(for: key) else {
        type(intoDraft: key)
        return []
      }
      return perform(binding)
    }
    if let binding = table.binding(for: key) { return perform(binding) }
    if screen == .entry, startsAmount(key) {
      startDraft()
      if entry.draft != nil { type(intoDraft: key) }
      return []
    }
    if let binding = BindingTable.everywhere.binding(for: key) { return perform(binding) }
    notice = Notice(strings.noSuchKey(key.name(strings)))
    return []
  }

  private mutating func paste(_ text: String) {
    if prompt != nil {
      prompt?.field.insert(text)
      find()
    } else if screen == .entry, quitQuestion == nil {
      paste(intoDraft: text)
    } else {
      notice = Notice(strings.nowhereToPaste)
    }
  }

  private mutating func perform(_ binding: Binding) -> [Effect] {
    if let reason = binding.unavailable(self) {
      notice = Notice(reason, .caution)
      return []
    }
    return perform(binding.command)
  }

  /// The bindings of the screen.
  var table: BindingTable { Self.table(of: screen) }

  static func table(of screen: Screen) -> BindingTable {
    switch screen {
    case .projects: .projects
    case .entry: .entry
    case .variance: .variance
    case .project: .project
    case .help: .help
    }
  }
}
