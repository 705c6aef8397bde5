/// One place of a frame: eight bytes, so that a screen is one short run of memory.
public struct Cell: Equatable, Sendable {
  /// The character shown; a space in the right half of a wide one.
  public internal(set) var scalar: Unicode.Scalar
  /// Columns the character takes; 0 in the right half of a wide one.
  public internal(set) var width: UInt8
  /// How it is shown.
  public internal(set) var style: Style
  /// Whether marks that combine with the character are kept beside the frame's cells.
  public internal(set) var hasMarks = false

  init(_ scalar: Unicode.Scalar, width: UInt8, style: Style) {
    self.scalar = scalar
    self.width = width
    self.style = style
  }

  static func blank(_ style: Style) -> Cell { Cell(" ", width: 1, style: style) }
  static func rightHalf(_ style: Style) -> Cell { Cell(" ", width: 0, style: style) }

  /// Whether this is the right half of the wide character before it.
  public var isRightHalf: Bool { width == 0 }
}
