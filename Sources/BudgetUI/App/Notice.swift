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
}

/// Whether what is on screen is on disk.
enum Saving: Hashable {
  case saved
  /// The last save failed, for this reason.
  case failed(String)

  var reason: String? {
    if case .failed(let reason) = self { reason } else { nil }
  }
}
