/// What marks, rules, bars and shades on a screen are drawn from; each takes one column of any terminal it is for.
///
/// A frame carries its glyphs: views ask it for the parts of a drawing, and marks within texts are replaced as they
/// are put, so that a text says `✓` wherever it is shown.
public struct Glyphs: Hashable, Sendable {
  /// Whether nothing but ASCII is drawn, so that a curve of braille dots has to be another drawing.
  public let isASCII: Bool
  /// Heights of a small bar, the lowest first; none stands for nothing.
  public let levels: [Character]
  /// Shades of a cell, from blank to full.
  public let shades: [Character]
  /// A line from left to right.
  public let horizontal: Character
  /// A line from top to bottom.
  public let vertical: Character
  /// Where two lines cross.
  public let crossing: Character
  /// The lower left corner of two axes.
  public let corner: Character
  /// What is drawn in the place of scalars of texts.
  private let marks: [Unicode.Scalar: Unicode.Scalar]

  /// What a terminal with a font for Unicode shows.
  public static let unicode = Glyphs(
    isASCII: false, levels: "▁▂▃▄▅▆▇█", shades: " ░▒▓█", horizontal: "─", vertical: "│",
    crossing: "┼", corner: "└", marks: [:])

  /// The same where the terminal gives two columns to characters whose width Unicode leaves open.
  public static let unambiguous = Glyphs(
    isASCII: false, levels: "⣀⣤⣶⣿", shades: " ⠐⠪⠶⣿", horizontal: "-", vertical: "|",
    crossing: "+", corner: "+", marks: unambiguousMarks)

  /// For terminals and fonts that have hardly more than ASCII, and for readers of the screen aloud.
  public static let ascii = Glyphs(
    isASCII: true, levels: "_.-=+*#", shades: " .:*#", horizontal: "-", vertical: "|",
    crossing: "+", corner: "+", marks: asciiMarks)

  private init(
    isASCII: Bool, levels: String, shades: String, horizontal: Character, vertical: Character,
    crossing: Character, corner: Character, marks: [Unicode.Scalar: Unicode.Scalar]
  ) {
    self.marks = marks
    self.isASCII = isASCII
    self.levels = Array(levels)
    self.shades = Array(shades)
    self.horizontal = horizontal
    self.vertical = vertical
    self.crossing = crossing
    self.corner = corner
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
