import BudgetFigures
import DisplayText
import StrictJSON

extension Report {
  /// The report as lines of text in aligned columns, no wider than the page where names can give way.
  ///
  /// - Parameters:
  ///   - pageWidth: columns of the page.
  ///   - usesColor: whether tones become terminal colours.
  public func text(pageWidth: Int, usesColor: Bool) -> String {
    String(decoding: page(width: pageWidth, usesColor: usesColor), as: UTF8.self)
  }

  /// The same as bytes of UTF-8.
  public func page(width: Int, usesColor: Bool) -> [UInt8] {
    let layout = TextLayout(self, pageWidth: width)
    var page = TextPage(capacity: (rows.count + 8) * (layout.width + 40))
    for line in ([title] + context).flatMap({ $0.wrapped(to: width) }) { page.put(line: line) }
    page.put(line: "")
    layout.putHeadings(on: &page)
    page.put(line: layout.rule)
    for row in rows.indices {
      layout.put(row: row, colored: usesColor ? rows[row] : nil, on: &page)
    }
    if totals != nil {
      page.put(line: layout.rule)
      layout.put(row: rows.count, on: &page)
    }
    if !notes.isEmpty { page.put(line: "") }
    for line in notes.flatMap({ $0.wrapped(to: width) }) { page.put(line: line) }
    return page.finish()
  }
}

/// Text written piece by piece; bytes, because a long report has a million pieces.
struct TextPage {
  private var text: ByteText
  /// Spaces written once something stands after them, so that no line ends in any.
  private var owed = 0

  init(capacity: Int) {
    text = ByteText(capacity: capacity)
  }

  /// What has been written.
  consuming func finish() -> [UInt8] { text.finish() }

  mutating func put(_ piece: String) {
    guard !piece.isEmpty else { return }
    if owed > 0 { text.appendSpaces(owed) }
    owed = 0
    text.append(piece)
  }

  mutating func put(spaces count: Int) { owed += max(0, count) }

  mutating func put(line: String) {
    put(line)
    endLine()
  }

  mutating func endLine() {
    owed = 0
    text.append("\n")
  }
}

extension FigureTone {
  /// The terminal's colour, nil for none.
  var color: String? {
    switch self {
    case .plain: nil
    case .good: "\u{1B}[32m"
    case .caution: "\u{1B}[33m"
    case .danger: "\u{1B}[31m"
    }
  }
}
