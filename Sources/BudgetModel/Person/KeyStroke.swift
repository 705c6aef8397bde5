/// A key that a person may give a command: a letter or sign, `space`, `ctrl-k`, `alt-k`, or `f1` to `f12`.
///
/// None that begins an amount, ends a line or leaves a place: these mean the same for everybody.
public struct KeyStroke: Hashable, Sendable {
  /// As it is written in the file of settings.
  public let text: String

  /// Reads a text, `Ctrl-K` as `ctrl-k`; nil where it is no such key.
  public init?(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    if scalars.count == 1, Self.signs.contains(scalars[0]) {
      self.text = text
      return
    }
    let word = text.lowercased()
    guard Self.words.contains(word) else { return nil }
    self.text = word
  }

  /// What may be typed by itself: visible ASCII, digits and what else an amount begins with left out.
  private static let signs = Set((0x21...0x7E).compactMap(Unicode.Scalar.init))
    .subtracting("0123456789.-+(".unicodeScalars)

  /// Left out with Ctrl: what a terminal sends for Enter, Tab, Backspace and Esc, and what always leaves or redraws.
  private static let words: Set<String> = {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    return Set(
      letters.filter { !"chijlmz".contains($0) }.map { "ctrl-\($0)" }
        + letters.map { "alt-\($0)" } + (1...12).map { "f\($0)" } + ["space"])
  }()
}
