/// What becomes of one scalar on its way to a terminal.
enum ScalarTreatment: Equatable {
  /// Shown as it is, in so many columns; 0 is a mark that sits on the character before it.
  case keep(Int)
  /// A tab or a line break: one space.
  case space
  /// A scalar that would command the terminal or mislead the reader: a visible `?`.
  case replace
  /// An invisible scalar that only tunes the shape of its neighbours.
  case drop

  @inline(__always)
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x20...0x7E: self = .keep(1)
    // The everyday ideographs and full-width forms need no look-up.
    case 0x4E00...0x9FA5, 0xFF01...0xFF5E: self = .keep(2)
    default: self.init(rare: scalar)
    }
  }

  private init(rare scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: self = .space
    // The rest of C0, DEL and C1; then marks, embeddings, overrides and isolates of direction.
    case 0x00...0x1F, 0x7F...0x9F: self = .replace
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .replace
    // Zero-width space, joiners, byte order mark; variation selectors.
    case 0x200B...0x200D, 0x2060, 0xFEFF: self = .drop
    case 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .drop
    default:
      let columns = DisplayWidth.rawColumns(scalar)
      if columns > 0 {
        self = .keep(min(columns, 2))
      } else if columns < 0 {
        self = .replace
      } else {
        self = Self.combines(scalar) ? .keep(0) : .drop
      }
    }
  }

  /// Whether a scalar of no width belongs to the character before it: a mark, or a Hangul vowel or final.
  private static func combines(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    case .otherLetter: true
    default: false
    }
  }
}
