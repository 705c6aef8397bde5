/// What becomes of one scalar on its way to a terminal.
enum ScalarTreatment: Equatable {
  /// Shown as it is, in so many columns; 0 is a mark that sits on the character before it.
  case keep(Int)
  /// A tab or a line break: one space.
  case space
  /// A scalar that would command the terminal or mislead the reader: a visible `?`.
  case replace
  /// An invisible scalar that at most tunes the shape of its neighbours.
  case drop

  @inline(__always)
  init(_ scalar: Unicode.Scalar) {
    if let columns = scalar.everydayColumns {
      self = .keep(columns)
    } else {
      self.init(rare: scalar)
    }
  }

  private init(rare scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: self = .space
    // The rest of C0, DEL and C1.
    case 0x00...0x1F, 0x7F...0x9F: self = .replace
    case _ where scalar.isInvisible:
      // Marks, embeddings, overrides and isolates of direction are invisible too, but no mere matter of shape.
      self = scalar.properties.isBidiControl ? .replace : .drop
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
