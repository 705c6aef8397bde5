extension Unicode.Scalar {
  /// Whether a terminal may act on this scalar, or it hides from the reader or turns what they read.
  ///
  /// Controls, line and paragraph separators, marks of format and direction, and all that is invisible by itself.
  @inlinable
  public var isHarmful: Bool { !isAmongVisible && isRareAndHarmful }

  /// Whether the scalar shows nothing by itself, as Unicode says: its Default_Ignorable_Code_Point.
  var isInvisible: Bool { !isAmongVisible && properties.isDefaultIgnorableCodePoint }

  @usableFromInline
  var isRareAndHarmful: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: isInvisible
    }
  }

  /// Whether nothing in the scalar's neighbourhood is harmful, which spares nearly every text the look-ups.
  ///
  /// ASCII and Latin letters, punctuation, symbols, ideographs, Hangul syllables and full-width forms.
  @inlinable
  var isAmongVisible: Bool {
    switch value {
    case 0x20...0x7E, 0xAE...0x34E, 0x2010...0x2027, 0x2070...0x3163, 0x3165...0xD7FF,
      0xFF01...0xFF9F:
      true
    default: false
    }
  }

  /// The columns of a scalar that stands in nearly every text and needs no look-up, nil for any other.
  ///
  /// Printable ASCII, Chinese punctuation, ideographs and full-width forms.
  @inlinable
  var everydayColumns: Int? {
    switch value {
    case 0x20...0x7E: 1
    case 0x3000...0x3029, 0x4E00...0x9FA5, 0xFF01...0xFF5E: 2
    default: nil
    }
  }
}
