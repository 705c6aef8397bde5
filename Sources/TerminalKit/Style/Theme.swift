/// A colour by its number in the two palettes a terminal may have.
public struct Color: Hashable, Sendable {
  /// Its number among the 8 colours every colour terminal has, 0 to 7.
  public let basic: UInt8
  /// Its number among 256 colours, legible on the backgrounds that the theme is for.
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
}
