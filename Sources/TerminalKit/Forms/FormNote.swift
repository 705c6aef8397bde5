/// A line of its own under a value in a form, such as what is missing to a sum.
public struct FormNote: Hashable, Sendable {
  /// What it says.
  public var text: String
  /// How it is shown.
  public var style: Style

  /// Makes a note.
  public init(_ text: String, _ style: Style = .muted) {
    self.text = text
    self.style = style
  }
}
