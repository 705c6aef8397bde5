/// The lines of a document cut into pieces, page heads and page numbers taken out.
struct PiecedText {
  let rows: [PieceRow]
  let layout: PageLayout
  /// What says the same on every page, the first time it does.
  let repeated: [PieceRow]

  init(_ text: DocumentText) {
    let pages = Furniture(text)
    repeated = pages.repeated.map { line in
      let pieces = Self.pieces(
        of: text.lines[line - 1], number: line, gap: 1, byWidth: true, false)
      return PieceRow(line: line, pieces: pieces, afterBlank: true, isTable: false)
    }
    if let tables = text.tables {
      layout = .cells
      rows = Self.rows(text, pages, tables)
      return
    }
    let isLaidOut = Self.isLaidOut(text.lines, pages)
    layout = isLaidOut ? .columns : .stream
    guard isLaidOut else {
      rows = Self.rows(text, pages, gap: 1, byWidth: true)
      return
    }
    // Some programs align by the columns of a terminal, others count every character as one: which it was shows in
    // how many words begin or have their middle where others do.
    let byWidth = Self.rows(text, pages, gap: 2, byWidth: true)
    let byCount = Self.rows(text, pages, gap: 2, byWidth: false)
    rows = Self.closed(Self.alignment(byWidth) > Self.alignment(byCount) ? byWidth : byCount)
  }

  /// Whether words stand apart as the columns of a page do.
  private static func isLaidOut(_ lines: [String], _ pages: Furniture) -> Bool {
    var wide = 0
    var count = 0
    for (index, line) in lines.enumerated() where !pages.lines.contains(index + 1) {
      var gap = 0
      var hasText = false
      var isWide = false
      for scalar in line.unicodeScalars {
        if scalar.isBlank {
          gap += 1
        } else {
          if hasText, gap >= 3 { isWide = true }
          (hasText, gap) = (true, 0)
        }
      }
      if hasText { count += 1 }
      if isWide { wide += 1 }
    }
    return wide >= 4 && wide * 12 >= count
  }

  /// The rows without the empty line that widely spaced documents have between all of them.
  private static func closed(_ rows: [PieceRow]) -> [PieceRow] {
    let blanks = rows.count { $0.afterBlank }
    guard blanks * 8 > rows.count * 7 else { return rows }
    var rows = rows
    var y = 0
    var line = 0
    for index in rows.indices {
      let step = max(1, (rows[index].y - line) / 2)
      line = rows[index].y
      y += step
      rows[index].afterBlank = step > 1
      for place in rows[index].pieces.indices {
        rows[index].pieces[place].y = y
        rows[index].pieces[place].bottom = y
      }
    }
    return rows
  }

  private static func alignment(_ rows: [PieceRow]) -> Int {
    var starts: [Int: Int] = [:]
    var centres: [Int: Int] = [:]
    for row in rows where row.pieces.count > 1 {
      for piece in row.pieces {
        starts[piece.start, default: 0] += 1
        centres[piece.centre, default: 0] += 1
      }
    }
    func squares(_ counts: [Int: Int]) -> Int { counts.values.reduce(0) { $0 + $1 * $1 } }
    return squares(starts) + squares(centres)
  }

  private static func rows(
    _ text: DocumentText, _ pages: Furniture, gap: Int, byWidth: Bool
  ) -> [PieceRow] {
    var rows: [PieceRow] = []
    var afterBlank = true
    // A page's end is no gap: what stands above and below it may be one cell.
    var skipped = 0
    var wasEnd = false
    for (index, line) in text.lines.enumerated() {
      let number = index + 1
      if pages.lines.contains(number) {
        wasEnd = true
        continue
      }
      var pieces = pieces(of: line, number: number, gap: gap, byWidth: byWidth, afterBlank)
      if pieces.isEmpty {
        afterBlank = true
        continue
      }
      if wasEnd, let last = rows.last {
        skipped = number - last.y - 1
        afterBlank = false
      }
      for place in pieces.indices {
        pieces[place].y -= skipped
        pieces[place].bottom -= skipped
      }
      rows.append(PieceRow(line: number, pieces: pieces, afterBlank: afterBlank, isTable: false))
      (afterBlank, wasEnd) = (false, false)
    }
    return rows
  }

  private static func pieces(
    of line: String, number: Int, gap: Int, byWidth: Bool, _ afterBlank: Bool
  ) -> [Piece] {
    var pieces: [Piece] = []
    var word = String.UnicodeScalarView()
    var column = 0
    var start = 0
    var end = 0
    var blanks = 0
    func finish() {
      guard !word.isEmpty else { return }
      pieces.append(
        Piece(
          text: String(word), line: number, start: start, end: end,
          gap: pieces.isEmpty ? (afterBlank ? .blank : .line) : .space))
      word.removeAll()
    }
    for scalar in line.unicodeScalars {
      let width = byWidth ? scalar.columns : 1
      if scalar.isBlank {
        blanks += scalar == "\t" ? max(gap, 1) : scalar.columns
      } else {
        if blanks >= gap { finish() } else if blanks > 0, !word.isEmpty { word.append(" ") }
        if word.isEmpty { start = column }
        word.append(scalar)
        blanks = 0
        end = column + width
      }
      // A form feed stands before the first column of a page.
      if scalar != "\u{0C}" { column += width }
    }
    finish()
    return pieces
  }

  private static func rows(
    _ text: DocumentText, _ pages: Furniture, _ tables: [Int: [DocumentCell]]
  ) -> [PieceRow] {
    var rows: [PieceRow] = []
    for (index, line) in text.lines.enumerated() where !pages.lines.contains(index + 1) {
      guard let cells = tables[index + 1] else {
        let pieces = pieces(of: line, number: index + 1, gap: 1, byWidth: true, false)
        guard !pieces.isEmpty else { continue }
        rows.append(PieceRow(line: index + 1, pieces: pieces, afterBlank: false, isTable: false))
        continue
      }
      var row = PieceRow(line: index + 1, pieces: [], afterBlank: false, isTable: true)
      for cell in cells {
        if cell.continuesAbove { row.continued.insert(cell.column) }
        for (place, paragraph) in cell.paragraphs.enumerated() {
          row.pieces.append(
            Piece(
              text: paragraph.withoutOuterBlanks, line: index + 1, start: cell.column,
              end: cell.column + cell.span, gap: place == 0 ? .cell : .line))
        }
      }
      // A row without a word may still end a merged cell; nothing is read from it.
      if !row.pieces.isEmpty { rows.append(row) }
    }
    return rows
  }
}
