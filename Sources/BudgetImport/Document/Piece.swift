/// A stretch of text without a wide gap in it: a word of a printed line, or a paragraph of a cell.
struct Piece: Hashable {
  var text: String { didSet { folded = text.folded } }
  /// The text for comparing.
  private(set) var folded: String
  /// The line it stands in, from 1.
  var line: Int
  /// How far down it stands: its line, less the empty lines that are between all lines of some documents.
  var y: Int
  /// How far down its last line stands, where it was put together from two.
  var bottom: Int
  /// Where it begins: a column of the page, or of the table's grid.
  var start: Int
  /// Where it ends, exclusive.
  var end: Int
  /// What stands between it and the piece before.
  var gap: Gap

  enum Gap: Hashable {
    /// Blanks in the same line.
    case space
    /// The end of a line.
    case line
    /// The end of a line and an empty one.
    case blank
    /// The edge of a cell.
    case cell
  }

  /// Makes a piece at the height of its line.
  init(text: String, line: Int, start: Int, end: Int, gap: Gap) {
    self.text = text
    folded = text.folded
    self.line = line
    y = line
    bottom = line
    self.start = start
    self.end = end
    self.gap = gap
  }

  /// Twice its middle.
  var centre: Int { start + end }

  func overlaps(_ other: Piece) -> Bool { start < other.end && other.start < end }
}

/// The pieces of one line.
struct PieceRow: Hashable {
  var line: Int
  var pieces: [Piece]
  var afterBlank: Bool
  /// Whether it is a row of a table that kept its cells.
  var isTable: Bool
  /// For each piece of a table's row, whether its cell begins above.
  var continued: Set<Int> = []

  /// How far down it stands.
  var y: Int { pieces.first?.y ?? line }

  /// All it says, for comparing.
  var folded: String { pieces.count == 1 ? pieces[0].folded : pieces.map(\.folded).joined() }
}

/// How a document's text is laid out.
enum PageLayout: Hashable {
  /// One word after the other.
  case stream
  /// Each word in its column of the page.
  case columns
  /// Rows of cells.
  case cells
}
