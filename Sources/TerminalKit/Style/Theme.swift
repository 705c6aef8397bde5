/// A colour by its number in the two palettes a terminal may have.
public struct Color: Hashable, Sendable {
  /// Its number among the 8 colours every colour terminal has, 0 to 7.
  public let basic: UInt8
  /// Its number among 256 colours, legible on black and on white alike.
  public let extended: UInt8

  /// Makes a colour.
  public init(basic: UInt8, extended: UInt8) {
    self.basic = basic
    self.extended = extended
  }
}

/// What a role looks like: a colour, or nil for the terminal's own, and attributes.
public struct Appearance: Hashable, Sendable {
  /// The colour of the letters; the background is always the terminal's own.
  public var color: Color?
  /// The stress.
  public var attributes: Attributes

  /// Makes an appearance.
  public init(_ color: Color? = nil, _ attributes: Attributes = []) {
    self.color = color
    self.attributes = attributes
  }
}

/// Looks for all roles.
public struct Theme: Hashable, Sendable {
  private let looks: [Appearance]

  /// Makes a theme from one look for each role.
  public init(_ look: (Role) -> Appearance) { looks = Role.allCases.map(look) }

  /// The look of a role.
  public func appearance(ofRole role: Role) -> Appearance { looks[Int(role.rawValue)] }

  /// The look of a style: that of its role, with its own stress added.
  public func appearance(of style: Style) -> Appearance {
    var look = appearance(ofRole: style.role)
    look.attributes.formUnion(style.attributes)
    return look
  }

  /// Colours that mean something, over the terminal's own foreground and background.
  public static let color = Theme { role in
    switch role {
    case .plain: Appearance()
    case .muted: Appearance(nil, .dim)
    case .heading: Appearance(nil, .bold)
    case .accent: Appearance(Color(basic: 6, extended: 30))
    case .info: Appearance(Color(basic: 4, extended: 32))
    case .good: Appearance(Color(basic: 2, extended: 28))
    case .caution: Appearance(Color(basic: 3, extended: 130))
    case .danger: Appearance(Color(basic: 1, extended: 160), .bold)
    }
  }

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
}
