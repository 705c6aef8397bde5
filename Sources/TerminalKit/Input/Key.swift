/// A key, as the keyboard's owner names it.
public enum Key: Hashable, Sendable {
  /// A character typed; always a single scalar, so a mark that combines comes as a character of its own.
  case character(Character)
  /// Ctrl with a character, letters in lower case.
  case control(Character)
  /// Alt with a character.
  case alt(Character)
  /// Ctrl with an arrow.
  case controlArrow(Arrow)
  /// Alt with an arrow.
  case altArrow(Arrow)
  /// Shift with an arrow.
  case shiftArrow(Arrow)
  /// Enter or Return.
  case enter
  /// Tab.
  case tab
  /// Shift-Tab.
  case backTab
  /// Esc alone.
  case escape
  /// Delete to the left.
  case backspace
  /// Delete to the right.
  case delete
  /// Insert.
  case insert
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// A function key, from 1.
  case function(Int)
  /// Some other key; it should do nothing.
  case unknown
}

/// The arrows that may be struck with Ctrl, Alt or Shift held down.
public enum Arrow: Hashable, Sendable {
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right

  /// The arrow struck alone.
  public var key: Key {
    switch self {
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    }
  }

  /// The arrow that a key is, nil for any other key.
  init?(_ key: Key) {
    switch key {
    case .up: self = .up
    case .down: self = .down
    case .left: self = .left
    case .right: self = .right
    default: return nil
    }
  }
}

extension Key {
  /// The text that a paste has where this key seems to have been struck; nil for a key that no text is made of.
  public var pastedText: Character? {
    switch self {
    case .character(let character): character
    case .enter: "\n"
    case .tab: "\t"
    default: nil
    }
  }
}
