import TerminalKit

/// What the terminal is asked once its screen is open, and what it has said; nobody waits for it.
struct Interview {
  /// What it has said of itself.
  private(set) var traits = TerminalTraits()
  /// Whether it can show what is sent as one, rather than piece by piece (mode 2026).
  private(set) var isSynchronizing = false

  private var asked: Set<TerminalQuestion> = []
  /// Whether the next place of the cursor says how wide the characters were.
  private var awaitsCursor = false
  private var patience: Deadline?
  /// Until when what looks like the beginning of an answer may be one; nil where all has been said.
  private var expectation: Deadline?
  private var told = TerminalTraits()

  /// The longest that anybody is kept waiting, and that an answer may take from its first byte to its last.
  static let patienceMilliseconds = 100
  private static let expectationMilliseconds = 5000

  private static let synchronizing = 2026
  /// In the second row, for of the first one the answer would be a function key.
  private static let row = 2
  /// Characters whose width Unicode leaves open, as drawings have them.
  private static let ambiguous = "×─█"

  /// Whether answers may still come.
  var isExpecting: Bool { expectation.map { !$0.hasPassed } ?? false }

  /// Until when whoever has the terminal next is kept waiting for what would come to them as keys; nil for not at all.
  var wait: Deadline? { expectation == nil ? nil : patience }

  /// What is to be sent to ask what has not been asked yet; nil where that is nothing.
  ///
  /// It writes into the second row, so the screen has to be drawn from nothing afterwards.
  mutating func ask(_ questions: Set<TerminalQuestion>) -> String? {
    let new = questions.subtracting(asked)
    guard !new.isEmpty || patience == nil else { return nil }
    var text = ""
    if new.contains(.background) { text += "\u{1B}]11;?\u{7}" }
    if patience == nil { text += "\u{1B}[?\(Self.synchronizing)$p" }
    if new.contains(.ambiguousWidth) {
      text += "\u{1B}[\(Self.row);1H\(Self.ambiguous)\u{1B}[6n"
      awaitsCursor = true
    }
    asked.formUnion(new)
    patience = Deadline(milliseconds: Self.patienceMilliseconds)
    expectation = Deadline(milliseconds: Self.expectationMilliseconds)
    // Every terminal says what kind it is, and after all the rest.
    return text + "\u{1B}[c"
  }

  /// Hears an answer, and returns what the terminal is like once it has said all it has to say, where that is news.
  mutating func hear(_ answer: TerminalAnswer) -> TerminalTraits? {
    switch answer {
    case .background(let background):
      if asked.contains(.background) { traits.background = background }
    case .cursor(let row, let column):
      guard awaitsCursor, row == Self.row else { return nil }
      awaitsCursor = false
      let narrow = 1 + Self.ambiguous.unicodeScalars.count
      if column >= narrow { traits.isAmbiguousWide = column > narrow }
    case .mode(let mode, let isThere): if mode == Self.synchronizing { isSynchronizing = isThere }
    case .kind: expectation = nil
    }
    guard expectation == nil, traits != told else { return nil }
    told = traits
    return traits
  }
}

extension Interview {
  /// Whether a terminal, by its name, understands the questions, or at least takes no notice of them.
  static func understands(_ name: String) -> Bool {
    let family = name.lowercased().prefix { $0 != "-" && $0 != "." }
    return families.contains(String(family))
  }

  private static let families: Set = [
    "xterm", "kitty", "alacritty", "foot", "wezterm", "ghostty", "tmux", "screen", "rxvt", "st",
    "rio", "konsole", "vte", "gnome", "iterm", "iterm2", "contour", "mintty", "putty", "ms",
  ]
}
