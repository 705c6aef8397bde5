/// Turns what a terminal sends into keys and pastes.
///
/// Feed it everything that can be read without waiting, then call `pause()`: only the pause tells Esc alone from
/// the start of a sequence. Sequences it does not know become `.unknown`, never a shower of letters.
public struct KeyDecoder: Equatable, Sendable {
  /// The most bytes kept of one paste; what is beyond is dropped.
  public static let pasteLimit = 1 << 20

  private enum State: Equatable {
    case ground
    case escape
    /// After ESC [ or ESC O, with what has come since.
    case sequence(introducer: Unicode.Scalar, body: String)
    /// Within a paste, after so many scalars of the mark that ends it.
    case paste(closing: Int)
  }

  private var state = State.ground
  private var pasted = ""
  private var utf8 = UTF8Collector()

  /// Makes a decoder that has read nothing.
  public init() {}

  /// Whether a paste has begun and not ended.
  public var isPasting: Bool { if case .paste = state { true } else { false } }

  /// Takes a byte and hands on the events it completes.
  public mutating func feed(byte: UInt8, _ emit: (Event) -> Void) {
    var collector = utf8
    collector.feed(byte) { take($0, emit) }
    utf8 = collector
  }

  /// Takes a key that someone else has decoded already.
  public mutating func feed(key: Key, _ emit: (Event) -> Void) {
    utf8.finish { _ in }
    switch state {
    case .paste: break
    case .ground: emit(.key(key))
    case .escape, .sequence:
      state = .ground
      emit(.key(.unknown))
    }
  }

  /// Says that nothing more has come for a moment: a pending Esc is the Esc key.
  public mutating func pause(_ emit: (Event) -> Void) {
    switch state {
    case .escape: emit(.key(.escape))
    case .sequence(let introducer, let body) where body.isEmpty:
      emit(.key(.alt(Character(introducer))))
    default: return
    }
    state = .ground
  }

  /// Ends a paste whose end has not come, so that a lost mark cannot swallow the keyboard.
  public mutating func endPaste(_ emit: (Event) -> Void) {
    guard isPasting else { return }
    finishPaste(emit)
  }

  private mutating func take(_ scalar: Unicode.Scalar, _ emit: (Event) -> Void) {
    switch state {
    case .ground:
      if scalar == "\u{1B}" { state = .escape } else { emit(.key(Self.key(scalar))) }
    case .escape:
      switch scalar {
      case "\u{1B}": emit(.key(.escape))
      case "[", "O": state = .sequence(introducer: scalar, body: "")
      default:
        state = .ground
        emit(.key(Self.altKey(scalar)))
      }
    case .sequence(let introducer, let body):
      extend(introducer, body, scalar, emit)
    case .paste(let closing):
      collect(scalar, closing, emit)
    }
  }
}

// MARK: - Single characters

extension KeyDecoder {
  private static func key(_ scalar: Unicode.Scalar) -> Key {
    switch scalar.value {
    case 0: .control(" ")
    case 8, 127: .backspace
    case 9: .tab
    case 10, 13: .enter
    case 1...26: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 28...31: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    case 0x80...0x9F: .unknown
    default: .character(Character(scalar))
    }
  }

  private static func altKey(_ scalar: Unicode.Scalar) -> Key {
    if case .character(let character) = key(scalar) { .alt(character) } else { .unknown }
  }
}

// MARK: - Sequences

extension KeyDecoder {
  private static let longestSequence = 32

  private mutating func extend(
    _ introducer: Unicode.Scalar, _ body: String, _ scalar: Unicode.Scalar, _ emit: (Event) -> Void
  ) {
    switch scalar.value {
    case 0x1B:  // The sequence was cut off and another begins.
      state = .escape
      emit(.key(.unknown))
    case 0x20...0x3F where body.unicodeScalars.count < Self.longestSequence:
      state = .sequence(introducer: introducer, body: body + String(scalar))
    case 0x5B where body.isEmpty && introducer == "[":
      // ESC [ [ A and so on: function keys of the Linux console.
      state = .sequence(introducer: introducer, body: "[")
    default:
      state = .ground
      let sequence = body + String(scalar)
      if introducer == "[", sequence == "200~" {
        state = .paste(closing: 0)
      } else if introducer == "[", sequence == "201~" {
        return
      } else {
        emit(.key(Self.sequenceKeys[sequence] ?? .unknown))
      }
    }
  }

  /// What follows ESC [ or ESC O, the same key in several dialects.
  private static let sequenceKeys: [String: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
    "1~": .home, "7~": .home, "4~": .end, "8~": .end, "2~": .insert, "3~": .delete, "5~": .pageUp,
    "6~": .pageDown,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
    "11~": .function(1), "12~": .function(2), "13~": .function(3), "14~": .function(4),
    "15~": .function(5), "17~": .function(6), "18~": .function(7), "19~": .function(8),
    "20~": .function(9), "21~": .function(10), "23~": .function(11), "24~": .function(12),
    "[A": .function(1), "[B": .function(2), "[C": .function(3), "[D": .function(4),
    "[E": .function(5),
  ]
}

// MARK: - Pastes

extension KeyDecoder {
  private static let pasteEnd = Array("\u{1B}[201~".unicodeScalars)

  private mutating func collect(
    _ scalar: Unicode.Scalar, _ closing: Int, _ emit: (Event) -> Void
  ) {
    if scalar == Self.pasteEnd[closing] {
      state = .paste(closing: closing + 1)
      if closing + 1 == Self.pasteEnd.count { finishPaste(emit) }
      return
    }
    // What looked like the mark was text; as ESC stands only at its start, another can begin only here.
    for scalar in Self.pasteEnd[..<closing] { keep(scalar) }
    let begins = scalar == Self.pasteEnd[0]
    if !begins { keep(scalar) }
    state = .paste(closing: begins ? 1 : 0)
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    if pasted.utf8.count < Self.pasteLimit { pasted.unicodeScalars.append(scalar) }
  }

  private mutating func finishPaste(_ emit: (Event) -> Void) {
    let text = pasted
    pasted = ""
    state = .ground
    emit(.paste(Self.withPlainLineBreaks(text)))
  }

  private static func withPlainLineBreaks(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if !(afterReturn && scalar == "\n") { plain.append(scalar == "\r" ? "\n" : scalar) }
      afterReturn = scalar == "\r"
    }
    return String(plain)
  }
}
