import BudgetModel
import BudgetText
import TerminalKit

/// A command given another key, from the palette: the next key struck is taken.
extension AppState {
  /// Asks for the key of the command selected.
  mutating func startRebinding() {
    guard let prompt, let entry = selectedEntry(of: prompt) else { return }
    guard let command = entry.binding.command.bindable else {
      notice = Notice(strings.keepsItsKeys(entry.help), .caution)
      return
    }
    self.prompt = Prompt(.rebinding(command, entry.help))
  }

  /// Gives the command the key that was struck; one that cannot be given is told, and the next is waited for.
  mutating func rebind(to key: Key) -> [Effect] {
    guard case .rebinding(let command, let help) = prompt?.purpose else { return [] }
    guard let stroke = key.stroke else {
      notice = Notice(strings.cannotBind(key.name(strings)), .caution)
      return []
    }
    var preferences = settings.personal.preferences
    guard preferences.bind(command, to: stroke) else {
      notice = Notice(strings.keyIsTaken(key.name(strings)), .caution)
      return []
    }
    return settle(preferences, command, strings.bound(help, to: key.name(strings)))
  }

  /// Gives the command back the keys that the program has for it.
  mutating func dropBinding() -> [Effect] {
    guard case .rebinding(let command, let help) = prompt?.purpose else { return [] }
    var preferences = settings.personal.preferences
    preferences.bind(command, to: nil)
    return settle(preferences, command, strings.unbound(help))
  }

  private mutating func settle(
    _ preferences: Preferences, _ command: BindableCommand, _ told: String
  ) -> [Effect] {
    prompt = nil
    settings.personal.choose(preferences)
    guard settings.personal.path != nil else {
      notice = Notice(strings.noHome, .caution)
      return []
    }
    notice = Notice(told, .good)
    return [.keepKey(command, preferences.keys[command])]
  }
}
