/// What a terminal's background is like, which decides what can be read on it.
public enum Background: Hashable, Sendable {
  /// Light letters on dark.
  case dark
  /// Dark letters on light.
  case light
  /// Nobody knows; colours are used that can be read on either.
  case unknown

  /// The background by the value of $COLORFGBG, `15;0`: numbers of letters and background, among 16 colours.
  public init(colorFGBG value: String?) {
    guard let number = value?.split(separator: ";").last.flatMap({ Int($0) }),
      (0...15).contains(number)
    else {
      self = .unknown
      return
    }
    // White, light grey and the bright colours are light; the grey of 8 is dark.
    self = number < 7 || number == 8 ? .dark : .light
  }
}

/// The themes there are.
public enum ThemeName: String, CaseIterable, Hashable, Sendable {
  /// Colours that mean something, over the terminal's own foreground and background.
  case standard = "default"
  /// Only what has a contrast of seven to one or more.
  case highContrast = "high-contrast"
  /// Blue, orange and magenta in the place of green, yellow and red.
  case colorBlind = "colour-blind"
  /// No colour at all.
  case mono
}

extension Theme {
  /// A theme as it looks on a background.
  public static func named(_ name: ThemeName, on background: Background = .unknown) -> Theme {
    switch name {
    case .standard: standard(background)
    case .highContrast: highContrast(background)
    case .colorBlind: colorBlind(background)
    case .mono: monochrome
    }
  }

  /// Colours that mean something and can be read on any background.
  public static let color = standard(.unknown)

  /// No colour at all: stress alone tells headings, cautions and dangers from the rest.
  public static let monochrome = Theme { role in
    switch role {
    case .plain, .info, .good: Appearance()
    case .muted: Appearance(nil, .dim)
    case .heading, .accent: Appearance(nil, .bold)
    case .caution: Appearance(nil, .underline)
    case .danger: Appearance(nil, [.bold, .underline])
    }
  }

  private static func standard(_ background: Background) -> Theme {
    func color(_ basic: UInt8, dark: UInt8, light: UInt8, any: UInt8) -> Color {
      Color(basic: basic, extended: background.choose(dark: dark, light: light, unknown: any))
    }
    return Theme { role in
      switch role {
      case .plain: Appearance()
      case .muted: Appearance(nil, .dim)
      case .heading: Appearance(nil, .bold)
      case .accent: Appearance(color(6, dark: 44, light: 23, any: 30))
      case .info: Appearance(color(4, dark: 75, light: 26, any: 32))
      case .good: Appearance(color(2, dark: 77, light: 22, any: 28))
      case .caution: Appearance(color(3, dark: 179, light: 94, any: 130))
      case .danger: Appearance(color(1, dark: 203, light: 160, any: 160), .bold)
      }
    }
  }

  /// Nothing is faint; where the background is not known no colour has enough contrast, and stress tells all.
  private static func highContrast(_ background: Background) -> Theme {
    func color(_ basic: UInt8, dark: UInt8, light: UInt8) -> Color? {
      background.choose(
        dark: Color(basic: basic, extended: dark), light: Color(basic: basic, extended: light),
        unknown: nil)
    }
    return Theme { role in
      switch role {
      case .plain, .muted: Appearance()
      case .heading: Appearance(nil, .bold)
      case .accent: Appearance(color(6, dark: 51, light: 23), .bold)
      case .info: Appearance(color(4, dark: 45, light: 18))
      case .good: Appearance(color(2, dark: 46, light: 22))
      case .caution: Appearance(color(3, dark: 226, light: 52), .underline)
      case .danger: Appearance(color(1, dark: 217, light: 124), [.bold, .underline])
      }
    }
  }

  /// Told apart without red and green: by blue against orange, and trouble by stress besides.
  private static func colorBlind(_ background: Background) -> Theme {
    func color(_ basic: UInt8, dark: UInt8, light: UInt8, any: UInt8) -> Color {
      Color(basic: basic, extended: background.choose(dark: dark, light: light, unknown: any))
    }
    return Theme { role in
      switch role {
      case .plain: Appearance()
      case .muted: Appearance(nil, .dim)
      case .heading: Appearance(nil, .bold)
      case .accent: Appearance(color(6, dark: 45, light: 23, any: 30))
      case .info, .good: Appearance(color(4, dark: 75, light: 26, any: 32))
      case .caution: Appearance(color(3, dark: 214, light: 94, any: 130))
      case .danger: Appearance(color(5, dark: 213, light: 126, any: 162), [.bold, .underline])
      }
    }
  }
}

extension Background {
  fileprivate func choose<Value>(dark: Value, light: Value, unknown: Value) -> Value {
    switch self {
    case .dark: dark
    case .light: light
    case .unknown: unknown
    }
  }
}
