import BudgetModel
import BudgetText
import TerminalKit

/// A person's settings while the program runs: what is changed holds at once.
extension AppState {
  mutating func editPreferences() {
    let personal = settings.personal
    open(
      PreferencesForm(
        preferences: personal.preferences, path: personal.path, troubles: personal.troubles))
  }

  /// Goes on with other settings, and has what was changed kept.
  mutating func choose(_ new: Preferences) -> [Effect] {
    let changes = new.changes(from: settings.personal.preferences)
    guard !changes.isEmpty else {
      notice = Notice(strings.unchanged)
      return []
    }
    let terminal = settings.personal.terminal
    settings.personal.choose(new)
    if changes.keys.contains(.language) {
      let language = new[.language].flatMap(Language.init(rawValue:))
      settings.strings = Strings(language ?? settings.personal.systemLanguage)
    }
    arrange()
    let kept: Effect? = settings.personal.path == nil ? nil : .keep(changes)
    if kept == nil { notice = Notice(strings.noHome, .caution) }
    return [kept, adopted(since: terminal)].compactMap { $0 }
  }

  /// Has the mouse reported, or not any more, as long as the program runs.
  mutating func toggleMouse() -> [Effect] {
    let terminal = settings.personal.terminal
    settings.personal.hasMouse.toggle()
    notice = Notice(settings.personal.hasMouse ? strings.mouseIsOn : strings.mouseIsOff)
    return [adopted(since: terminal)].compactMap { $0 }
  }

  /// Goes on with what the terminal has said of itself.
  mutating func hear(_ traits: TerminalTraits) -> [Effect] {
    let terminal = settings.personal.terminal
    settings.personal.traits = traits
    return [adopted(since: terminal)].compactMap { $0 }
  }

  private func adopted(since terminal: TerminalOptions) -> Effect? {
    let now = settings.personal.terminal
    return now == terminal ? nil : .adopt(now)
  }

  /// Hears what came of keeping settings.
  mutating func hear(kept failure: String?) {
    notice =
      failure.map { Notice(strings.preferencesNotKept($0), .danger) }
      ?? Notice(strings.preferencesKept, .good)
  }
}
