/// Something that people like differently, whatever book is open; its raw value is its key in the file of settings.
public enum Preference: String, CaseIterable, Hashable, Sendable {
  /// The language of words.
  case language
  /// What the screen's colours are.
  case theme
  /// Whether the terminal's background is dark or light.
  case background
  /// Whether the mouse is reported.
  case mouse
  /// How many columns the terminal gives to characters whose width Unicode leaves open.
  case ambiguousWidth
  /// Whether marks, rules and bars are drawn from ASCII alone.
  case ascii

  /// What may be chosen, as it is written.
  public var values: [String] {
    switch self {
    case .language: ["zh", "en"]
    case .theme: ["auto", "default", "high-contrast", "colour-blind", "mono"]
    case .background: ["auto", "dark", "light"]
    case .ambiguousWidth: ["auto", "1", "2"]
    case .mouse, .ascii: ["true", "false"]
    }
  }

  /// What holds where nothing is chosen; nil for the language, which the system's own decides then.
  public var standard: String? {
    switch self {
    case .language: nil
    case .theme, .background, .ambiguousWidth: "auto"
    case .mouse, .ascii: "false"
    }
  }
}

/// What a person has chosen; what they have not is as the program has it.
public struct Preferences: Hashable, Sendable {
  private var chosen: [Preference: String] = [:]
  /// The keys that commands were given, each for one command.
  public private(set) var keys: [BindableCommand: KeyStroke] = [:]

  /// Nothing is chosen.
  public init() {}

  /// What is chosen, nil for nothing; what is none of the values is not taken.
  public subscript(preference: Preference) -> String? {
    get { chosen[preference] }
    set {
      if let newValue, !preference.values.contains(newValue) { return }
      chosen[preference] = newValue
    }
  }

  /// What holds: what is chosen, else what the program has; empty for a language that is not chosen.
  public func value(of preference: Preference) -> String {
    chosen[preference] ?? preference.standard ?? ""
  }

  /// Whether something holds that is on or off.
  public func isOn(_ preference: Preference) -> Bool { value(of: preference) == "true" }

  /// The command that has a key, nil where it is none's.
  public func command(of key: KeyStroke) -> BindableCommand? {
    keys.first { $0.value == key }?.key
  }

  /// Gives a command a key, or with nil takes that back; false where the key is another command's.
  @discardableResult public mutating func bind(
    _ command: BindableCommand, to key: KeyStroke?
  ) -> Bool {
    if let key, let owner = self.command(of: key), owner != command { return false }
    keys[command] = key
    return true
  }

  /// What is chosen otherwise than in another, nil for a choice taken back.
  public func changes(from other: Preferences) -> [Preference: String?] {
    var changes: [Preference: String?] = [:]
    for preference in Preference.allCases where self[preference] != other[preference] {
      changes.updateValue(self[preference], forKey: preference)
    }
    return changes
  }
}
