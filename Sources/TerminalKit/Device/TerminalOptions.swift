/// How a device shows frames and what it reports, as far as people like it differently.
public struct TerminalOptions: Hashable, Sendable {
  /// What roles look like.
  public var theme: Theme
  /// Whether the mouse is reported; the terminal's own selecting and copying then needs Shift.
  public var hasMouse: Bool

  /// Makes options.
  public init(theme: Theme = .color, hasMouse: Bool = false) {
    self.theme = theme
    self.hasMouse = hasMouse
  }
}
