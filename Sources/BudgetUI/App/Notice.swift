import TerminalKit

/// A sentence in the status line, gone with the next key.
struct Notice: Hashable {
  let text: String
  let tone: Tone
  /// Whether undo takes back what it tells of.
  var canBeUndone = false

  enum Tone: Hashable {
    case quiet, good, caution, danger
  }

  init(_ text: String, _ tone: Tone = .quiet, canBeUndone: Bool = false) {
    self.text = text
    self.tone = tone
    self.canBeUndone = canBeUndone
  }

  var style: Style {
    switch tone {
    case .quiet: .plain
    case .good: .good
    case .caution: .caution
    case .danger: .danger
    }
  }
}
