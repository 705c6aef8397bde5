extension String {
  /// The most marks one character may carry, which is also what one cell of ncurses holds.
  private static var marksPerCharacter: Int { 4 }

  /// This text with nothing left in it that could command a terminal, hide, or turn its direction.
  ///
  /// A tab or line break becomes one space. What Unicode calls default-ignorable goes, joiners, fillers, tags and
  /// variation selectors; marks of direction among it, and any other unprintable scalar, become `?`. Text that is
  /// safe already comes back as it is, without being copied.
  public var safeForDisplay: String {
    if isEveryday { return self }
    if unicodeScalars.allSatisfy(Self.standsAlone) { return self }

    var safe = String.UnicodeScalarView()
    var marks = Self.marksPerCharacter  // A mark before any character has nothing to sit on.
    var afterReturn = false
    for scalar in unicodeScalars {
      switch ScalarTreatment(scalar) {
      case .keep(0):
        if marks < Self.marksPerCharacter {
          safe.append(scalar)
          marks += 1
        }
      case .keep:
        safe.append(scalar)
        marks = 0
      case .space:
        if !(afterReturn && scalar == "\n") { safe.append(" ") }
        marks = 0
      case .replace:
        safe.append("?")
        marks = 0
      case .drop: break
      }
      afterReturn = scalar == "\r"
    }
    return String(safe)
  }

  /// Whether it is of nothing but printable ASCII, ideographs, Chinese punctuation and full-width forms, and so safe
  /// as it is.
  public var isEveryday: Bool { EverydayText.columns(of: self) != nil }

  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.everydayColumns != nil { return true }
    return if case .keep(let columns) = ScalarTreatment(scalar) { columns > 0 } else { false }
  }
}
