public import BudgetModel
public import BudgetText
public import TerminalKit

/// How the screen looks and listens for the person at it: what they have chosen, and what this run was told.
public struct PersonalSettings: Hashable, Sendable {
  /// What is chosen in the file of settings.
  public private(set) var preferences: Preferences
  /// Where that file is, nil where there is no home for it.
  public var path: String?
  /// What of it is not used and why, in sentences.
  public var troubles: [String] = []
  /// The language where none is chosen.
  public var systemLanguage: Language
  /// Whether colours may be used, which the environment can forbid.
  public var allowsColor: Bool
  /// What the terminal has said of itself.
  public var traits = TerminalTraits()
  /// What the environment says of the terminal's background.
  public var environmentBackground: Background
  /// Whether the mouse is reported.
  public var hasMouse: Bool
  /// Whether marks, rules and bars are drawn from ASCII alone.
  public var isASCII: Bool

  /// Takes what is chosen and what the environment says.
  public init(
    _ preferences: Preferences = Preferences(), path: String? = nil,
    systemLanguage: Language = .chinese, allowsColor: Bool = true,
    background: Background = .unknown
  ) {
    self.preferences = preferences
    self.path = path
    self.systemLanguage = systemLanguage
    self.allowsColor = allowsColor
    environmentBackground = background
    hasMouse = preferences.isOn(.mouse)
    isASCII = preferences.isOn(.ascii)
  }

  /// Goes on with other choices; what a choice does not change stays as this run was told.
  mutating func choose(_ new: Preferences) {
    if new[.mouse] != preferences[.mouse] { hasMouse = new.isOn(.mouse) }
    if new[.ascii] != preferences[.ascii] { isASCII = new.isOn(.ascii) }
    preferences = new
  }

  /// Whether the terminal gives two columns to characters whose width Unicode leaves open: as is chosen, else as the
  /// terminal says.
  public var isAmbiguousWide: Bool {
    switch preferences[.ambiguousWidth] {
    case "1": false
    case "2": true
    default: traits.isAmbiguousWide ?? false
    }
  }

  /// What marks, rules and bars are drawn from.
  public var glyphs: Glyphs { isASCII ? .ascii : isAmbiguousWide ? .unambiguous : .unicode }

  /// What a device is told.
  public var terminal: TerminalOptions {
    TerminalOptions(
      theme: .named(themeName, on: background), hasMouse: hasMouse,
      isAmbiguousWide: isAmbiguousWide, asks: asks)
  }

  /// What only the terminal can say.
  private var asks: Set<TerminalQuestion> {
    var asks: Set<TerminalQuestion> = []
    if preferences.value(of: .background) == "auto", themeName != .mono { asks.insert(.background) }
    if preferences.value(of: .ambiguousWidth) == "auto" { asks.insert(.ambiguousWidth) }
    return asks
  }

  private var themeName: ThemeName {
    guard allowsColor else { return .mono }
    return preferences[.theme].flatMap(ThemeName.init) ?? .standard
  }

  private var background: Background {
    switch preferences[.background] {
    case "dark": .dark
    case "light": .light
    default: traits.background == .unknown ? environmentBackground : traits.background
    }
  }
}
