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
    /// The terminal has said something of itself.
    case answer(TerminalAnswer)
  }

  private enum State: Equatable {
    case ground
    case escape
    /// After ESC [ or ESC O, with what has come since.
    case sequence(introducer: Unicode.Scalar, body: String)
    /// After ESC ], with what has come since of the answer that alone begins so; after another ESC, perhaps its end.
    case answer(body: String, isEnding: Bool)
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

  /// Whether a pause would take for a key what may go on as an answer.
  public var isWithinAnswer: Bool {
    switch state {
    case .escape: true
    case .sequence(_, let body): body.isEmpty
    case .answer(let body, _): !Self.isSurelyAnswer(body)
    case .ground, .paste: false
    }
  }

  /// Takes a byte and hands on what it completes.
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
    case .answer(let body, _):
      giveUp(body, emit)
      emit(.key(key))
    }
  }

  /// Says that nothing more has come for a moment: a pending Esc is the Esc key.
  public mutating func pause(_ emit: (Output) -> Void) {
    switch state {
    case .escape: emit(.key(.escape))
    case .sequence(let introducer, let body) where body.isEmpty:
      emit(.key(.alt(Character(introducer))))
    case .answer(let body, _) where !Self.isSurelyAnswer(body): giveUp(body, emit)
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
      case "]": state = .answer(body: "", isEnding: false)
      default:
        state = .ground
        emit(.key(Self.altKey(scalar)))
      }
    case .sequence(let introducer, let body):
      extend(introducer, body, scalar, emit)
    case .answer(let body, let isEnding): extend(body, isEnding, scalar, emit)
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
      } else if introducer == "[", let answer = TerminalAnswer(body, final: scalar) {
        emit(.answer(answer))
      } else {
        let rxvt = Self.rxvtArrows[sequence].map {
          introducer == "O" ? Key.controlArrow($0) : .shiftArrow($0)
        }
        emit(.key(rxvt ?? Self.sequenceKeys[sequence] ?? .unknown))
      }
    }
  }
}

// MARK: - Answers

extension KeyDecoder {
  private static let longestAnswer = 64

  /// Whether so much has come of an answer that nobody can have typed it.
  private static func isSurelyAnswer(_ body: String) -> Bool {
    body.hasPrefix(TerminalAnswer.backgroundStart)
  }

  private mutating func extend(
    _ body: String, _ isEnding: Bool, _ scalar: Unicode.Scalar, _ emit: (Output) -> Void
  ) {
    let longer = body + String(scalar)
    switch scalar.value {
    case 0x07 where Self.isSurelyAnswer(body) && !isEnding, 0x5C where isEnding:
      state = .ground
      if let answer = TerminalAnswer(string: body) { emit(.answer(answer)) }
    case 0x1B where Self.isSurelyAnswer(body) && !isEnding:
      state = .answer(body: body, isEnding: true)
    case 0x20...0x7E
    where !isEnding && longer.utf8.count <= Self.longestAnswer
      && (Self.isSurelyAnswer(longer) || TerminalAnswer.backgroundStart.hasPrefix(longer)):
      state = .answer(body: longer, isEnding: false)
    default:
      // No answer, or one that was cut off; what comes now is none of it.
      giveUp(body, emit)
      if isEnding { state = .escape }
      take(scalar, emit)
    }
  }

  /// Hands on what somebody may have typed: Alt with a bracket, and what came after it.
  private mutating func giveUp(_ body: String, _ emit: (Output) -> Void) {
    state = .ground
    guard !Self.isSurelyAnswer(body) else { return }
    emit(.key(.alt("]")))
    for scalar in body.unicodeScalars { emit(.key(Self.key(scalar))) }
  }
}
