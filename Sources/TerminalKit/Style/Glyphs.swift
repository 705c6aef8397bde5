/// What marks and rules of texts become on a terminal that cannot show them in one column.
///
/// A frame carries its glyphs and replaces marks as they are put, so that a text says `✓` wherever it is shown.
public struct Glyphs: Hashable, Sendable {
  /// Whether nothing but ASCII is drawn, so that a curve of braille dots has to be another drawing.
  public let isASCII: Bool
  /// What is drawn in the place of scalars of texts.
  private let marks: [Unicode.Scalar: Unicode.Scalar]

  /// What a terminal with a font for Unicode shows.
  public static let unicode = Glyphs(isASCII: false, marks: [:])

  /// The same where the terminal gives two columns to characters whose width Unicode leaves open.
  public static let unambiguous = Glyphs(isASCII: false, marks: unambiguousMarks)

  /// For terminals and fonts that have hardly more than ASCII, and for readers of the screen aloud.
  public static let ascii = Glyphs(isASCII: true, marks: asciiMarks)

  private init(isASCII: Bool, marks: [Unicode.Scalar: Unicode.Scalar]) {
    self.isASCII = isASCII
    self.marks = marks
  }

  /// What is drawn for a scalar of a text: itself, or the mark of one column that stands for it.
  @inline(__always)
  func drawn(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    marks.isEmpty || scalar.isASCII ? scalar : marks[scalar] ?? scalar
  }

  /// For characters to which a terminal may give two columns: quotation marks, dashes, signs and drawings.
  ///
  /// Those that would say something else by another sign, such as ‰ and Ⅱ, stay.
  private static let unambiguousMarks: [Unicode.Scalar: Unicode.Scalar] = [
    "“": "\"", "”": "\"", "‘": "'", "’": "'", "—": "-", "–": "-", "―": "-", "…": ".", "·": ".",
    "×": "x", "÷": "/", "±": "+", "≥": "⩾", "≤": "⩽", "≈": "~", "→": ">", "←": "<", "↑": "^",
    "↓": "v", "℃": "C", "※": "*", "●": "*", "○": "o", "■": "#", "□": "o", "▲": "^", "▼": "v",
    "△": "^", "▽": "v", "◆": "*", "◇": "o", "★": "*", "☆": "*",
    "─": "-", "━": "-", "│": "|", "┼": "+", "└": "+", "┌": "+", "┐": "+", "┘": "+", "├": "+",
    "┤": "+", "┬": "+", "┴": "+", "▒": "*", "▓": "#", "█": "#",
    "▁": "_", "▂": ".", "▃": "-", "▄": "=", "▅": "=", "▆": "+", "▇": "*",
  ]

  /// The marks of the interface; letters and the punctuation of a language are none.
  private static let asciiMarks: [Unicode.Scalar: Unicode.Scalar] = [
    "✓": "+", "√": "+", "✗": "x", "×": "x", "÷": "/", "−": "-", "–": "-", "·": ".", "•": "*",
    "▸": ">", "▾": "v", "▴": "^", "◂": "<", "→": ">", "←": "<", "↑": "^", "↓": "v",
    "─": "-", "━": "=", "│": "|", "┼": "+", "└": "+", "┌": "+", "┐": "+", "┘": "+", "├": "+",
    "┤": "+", "┬": "+", "┴": "+", "░": ":", "▒": "*", "▓": "%", "█": "#",
    "▁": "_", "▂": ".", "▃": "-", "▄": "=", "▅": "=", "▆": "+", "▇": "*",
  ]
}
