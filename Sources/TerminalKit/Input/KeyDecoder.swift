/// Turns what a terminal sends into keys and pastes.
///
/// Feed it everything that can be read without waiting, then call `pause()`: only the pause tells Esc alone from
/// the start of a sequence. Sequences it does not know become `.unknown`, never a shower of letters.
public struct KeyDecoder: Equatable, Sendable {
  /// What bytes become.
  public enum Output: Hashable, Sendable {
    /// A key was struck.
    case key(Key)
    /// Text was pasted.
    case paste(Paste)
    /// Something was done with the mouse.
    case mouse(MouseEvent)
  }

  private enum State: Equatable {
    case ground
    case escape
    /// After ESC [ or ESC O, with what has come since.
    case sequence(introducer: Unicode.Scalar, body: String)
    /// Within a paste, whose bytes nobody else looks at.
    case paste
  }

  private var state = State.ground
  private var pasted: PasteCollector
  private var utf8 = UTF8Collector()

  /// Makes a decoder that has read nothing and keeps so many bytes of a paste, dropping what is beyond.
  public init(pasteLimit: Int = Paste.byteLimit) {
    pasted = PasteCollector(byteLimit: max(0, pasteLimit))
  }

  /// Whether a paste has begun and not ended.
  public var isPasting: Bool { if case .paste = state { true } else { false } }

  /// Whether all that was fed has been handed on, so that the next byte begins something.
  public var isAtRest: Bool { state == .ground && !utf8.isWithinCharacter }

  /// Reads on as a paste that the terminal did not mark, and that only `endPaste`, or a mark after all, ends.
  ///
  /// Does nothing unless the decoder is at rest.
  public mutating func beginUnmarkedPaste() {
    guard isAtRest else { return }
    state = .paste
    pasted.isMarked = false
  }

  /// Takes a byte and hands on what it completes, two keys at most.
  public mutating func feed(byte: UInt8, _ emit: (Output) -> Void) {
    if isPasting {
      if pasted.feed(byte) { endPaste(emit) }
      return
    }
    var collector = utf8
    collector.feed(byte) { take($0, emit) }
    utf8 = collector
  }

  /// Takes a key that someone else has decoded already.
  public mutating func feed(key: Key, _ emit: (Output) -> Void) {
    utf8.finish { _ in }
    switch state {
    case .paste: break
    case .ground: emit(.key(key))
    case .escape:
      // Some terminals send Alt as an Esc before the arrow.
      state = .ground
      emit(.key(Arrow(key).map(Key.altArrow) ?? .unknown))
    case .sequence:
      state = .ground
      emit(.key(.unknown))
    }
  }

  /// Says that nothing more has come for a moment: a pending Esc is the Esc key.
  public mutating func pause(_ emit: (Output) -> Void) {
    switch state {
    case .escape: emit(.key(.escape))
    case .sequence(let introducer, let body) where body.isEmpty:
      emit(.key(.alt(Character(introducer))))
    default: return
    }
    state = .ground
  }

  /// Ends a paste whose end has not come, so that a lost mark cannot swallow the keyboard.
  public mutating func endPaste(_ emit: (Output) -> Void) {
    guard isPasting else { return }
    state = .ground
    let paste = pasted.finish()
    if paste.isMarked || !paste.text.isEmpty { emit(.paste(paste)) }
  }

  private mutating func take(_ scalar: Unicode.Scalar, _ emit: (Output) -> Void) {
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
    case .paste: break
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
    _ introducer: Unicode.Scalar, _ body: String, _ scalar: Unicode.Scalar, _ emit: (Output) -> Void
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
        state = .paste
      } else if introducer == "[", sequence == "201~" {
        return
      } else if introducer == "[", let report = MouseEvent.report(body, final: scalar) {
        if case .event(let event) = report { emit(.mouse(event)) }
      } else {
        let rxvt = Self.rxvtArrows[sequence].map {
          introducer == "O" ? Key.controlArrow($0) : .shiftArrow($0)
        }
        emit(.key(rxvt ?? Self.sequenceKeys[sequence] ?? .unknown))
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
    "1;2A": .shiftArrow(.up), "1;2B": .shiftArrow(.down), "1;2C": .shiftArrow(.right),
    "1;2D": .shiftArrow(.left),
    "1;3A": .altArrow(.up), "1;3B": .altArrow(.down), "1;3C": .altArrow(.right),
    "1;3D": .altArrow(.left),
    "1;5A": .controlArrow(.up), "1;5B": .controlArrow(.down), "1;5C": .controlArrow(.right),
    "1;5D": .controlArrow(.left),
  ]

  /// Ctrl with an arrow after ESC O in rxvt, Shift with it after ESC [.
  private static let rxvtArrows: [String: Arrow] = [
    "a": .up, "b": .down, "c": .right, "d": .left,
  ]
}
