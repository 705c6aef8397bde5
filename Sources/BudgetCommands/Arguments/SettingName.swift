import ArgumentParser
import BudgetModel
import BudgetText

/// A setting as a command line names it: `theme`, `keys` for all keys, or `keys.undo` for the key of a command.
enum SettingName: Hashable, Sendable {
  case preference(Preference)
  case keys
  case key(BindableCommand)

  static let all =
    Preference.allCases.map(SettingName.preference) + [.keys]
    + BindableCommand.allCases.map(SettingName.key)

  var text: String {
    switch self {
    case .preference(let preference): preference.rawValue
    case .keys: "keys"
    case .key(let command): "keys.\(command.rawValue)"
    }
  }

  /// Reads a name, or says which there are.
  static func parse(_ text: String) throws -> SettingName {
    if let name = all.first(where: { $0.text == text }) { return name }
    let asksForKey = text.hasPrefix("keys.")
    throw ValidationError(
      CommandContext.current.strings.badChoice(
        text, all.filter { $0.isKey == asksForKey }.map(\.text)))
  }

  private var isKey: Bool { if case .key = self { true } else { false } }

  /// Reads a value of the setting, or says what it may be.
  func check(_ value: String, _ strings: Strings) throws {
    switch self {
    case .preference(let preference):
      guard !preference.values.contains(value) else { return }
      throw ValidationError(strings.badChoice(value, preference.values))
    case .keys: throw ValidationError(strings.keysOneByOne)
    case .key: guard KeyStroke(value) != nil else { throw ValidationError(strings.notAKey(value)) }
    }
  }
}
