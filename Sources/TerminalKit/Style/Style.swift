/// What a piece of text means; a theme decides how that looks.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// Ordinary text.
  case plain
  /// Text of less weight: hints, units, captions.
  case muted
  /// Titles and column heads.
  case heading
  /// What the eye should find first, such as the key in a hint.
  case accent
  /// Neutral information.
  case info
  /// All is well.
  case good
  /// Worth a look.
  case caution
  /// Something is wrong.
  case danger
}

/// Ways to stress text that need no colour.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit for each attribute.
  public let rawValue: UInt8

  /// Makes a set of attributes.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier letters.
  public static let bold = Attributes(rawValue: 1)
  /// A line below.
  public static let underline = Attributes(rawValue: 2)
  /// Foreground and background exchanged: the selection.
  public static let reverse = Attributes(rawValue: 4)
  /// Fainter letters.
  public static let dim = Attributes(rawValue: 8)
}

/// How a cell is to be shown: its meaning and its stress, never a colour.
public struct Style: Hashable, Sendable {
  /// What the text means.
  public var role: Role
  /// How it is stressed besides.
  public var attributes: Attributes

  /// Makes a style.
  public init(_ role: Role = .plain, _ attributes: Attributes = []) {
    self.role = role
    self.attributes = attributes
  }

  /// Ordinary text.
  public static let plain = Style()
  /// Text of less weight.
  public static let muted = Style(.muted)
  /// Titles and column heads.
  public static let heading = Style(.heading)
  /// What the eye should find first.
  public static let accent = Style(.accent)
  /// Neutral information.
  public static let info = Style(.info)
  /// All is well.
  public static let good = Style(.good)
  /// Worth a look.
  public static let caution = Style(.caution)
  /// Something is wrong.
  public static let danger = Style(.danger)

  /// The same meaning, stressed more.
  public func with(_ more: Attributes) -> Style { Style(role, attributes.union(more)) }
  /// The same meaning in bold.
  public var bold: Style { with(.bold) }
  /// The same meaning underlined.
  public var underlined: Style { with(.underline) }
  /// The same meaning in reverse video.
  public var reversed: Style { with(.reverse) }
}
