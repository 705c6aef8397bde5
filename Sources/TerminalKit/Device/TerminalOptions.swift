/// How a device shows frames and what it reports, as far as people like it differently.
public struct TerminalOptions: Hashable, Sendable {
  /// What roles look like.
  public var theme: Theme
  /// Whether the mouse is reported; the terminal's own selecting and copying then needs Shift.
  public var hasMouse: Bool
  /// Whether frames are drawn for a terminal that gives two columns to characters whose width Unicode leaves open.
  public var isAmbiguousWide: Bool
  /// What the terminal is asked, each once.
  public var asks: Set<TerminalQuestion>

  /// Makes options.
  public init(
    theme: Theme = .color, hasMouse: Bool = false, isAmbiguousWide: Bool = false,
    asks: Set<TerminalQuestion> = []
  ) {
    self.theme = theme
    self.hasMouse = hasMouse
    self.isAmbiguousWide = isAmbiguousWide
    self.asks = asks
  }
}
