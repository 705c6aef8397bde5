/// What a terminal has said of itself, as far as it has been asked and has answered.
public struct TerminalTraits: Hashable, Sendable {
  /// What its background is like.
  public var background: Background
  /// Whether it gives two columns to characters whose width Unicode leaves open; nil where it has not said.
  public var isAmbiguousWide: Bool?

  /// Makes traits of a terminal; nothing is known but what is given.
  public init(background: Background = .unknown, isAmbiguousWide: Bool? = nil) {
    self.background = background
    self.isAmbiguousWide = isAmbiguousWide
  }
}

/// What a terminal may be asked; nobody waits for what it says.
public enum TerminalQuestion: Hashable, Sendable {
  /// What its background is like.
  case background
  /// Whether it gives two columns to characters whose width Unicode leaves open.
  case ambiguousWidth
}
