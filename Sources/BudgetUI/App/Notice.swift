import TerminalKit

/// A sentence in the status line, gone with the next key.
struct Notice: Hashable {
  let text: String
  let tone: Tone

  enum Tone: Hashable {
    case quiet, good, caution, danger
  }

  init(_ text: String, _ tone: Tone = .quiet) {
    self.text = text
    self.tone = tone
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
