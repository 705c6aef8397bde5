import CWidth

/// How many columns a terminal gives to text: libc's answer, the same that ncurses acts on.
public enum DisplayWidth {
  /// Whether libc knows the widths; computed once, by switching its character type to UTF-8.
  private static let libcKnows: Bool = cwidth_force_utf8() != 0

  /// Makes the process's character type UTF-8 whatever the environment says.
  ///
  /// False where no UTF-8 locale is installed: widths are then a good guess, and a live screen cannot be had.
  @discardableResult
  public static func prepareLocale() -> Bool { libcKnows }

  /// Columns that a text takes once it has been made safe for display.
  public static func of(_ text: String) -> Int {
    if let everyday = EverydayText.columns(of: text) { return everyday }
    var columns = 0
    var afterReturn = false
    for scalar in text.unicodeScalars {
      // A CR LF pair is one line break, hence one space.
      if !(afterReturn && scalar == "\n") { columns += of(scalar) }
      afterReturn = scalar == "\r"
    }
    return columns
  }

  /// Columns that one scalar takes once it has been made safe for display: 0, 1 or 2.
  @inlinable
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    scalar.everydayColumns ?? ofTreated(scalar)
  }

  @usableFromInline
  static func ofTreated(_ scalar: Unicode.Scalar) -> Int {
    switch ScalarTreatment(scalar) {
    case .keep(let columns): columns
    case .space, .replace: 1
    case .drop: 0
    }
  }

  /// Columns by libc, by estimate where libc knows no UTF-8: -1 when the scalar is not printable.
  static func rawColumns(_ scalar: Unicode.Scalar) -> Int {
    libcKnows ? Int(cwidth_of(scalar.value)) : estimatedColumns(scalar)
  }

  /// A table-free estimate, so that a report from a machine without locales still shows its Chinese.
  static func estimatedColumns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: return -1
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1160...0x11FF: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

extension String {
  /// Columns that this text takes on a terminal, after `safeForDisplay`.
  public var displayWidth: Int { DisplayWidth.of(self) }
}
