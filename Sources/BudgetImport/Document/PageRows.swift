/// Divides indicators that stand in columns of the page into rows.
///
/// A row is known by its target. The lines of every other cell belong to the row they stand beside: their middle, or
/// their top, is where the target's is.
struct PageRows {
  let columns: [IndicatorColumn]
  private let rows: [PieceRow]
  /// The pieces of each column, from the top.
  var pieces: [[Piece]]
  /// The number of the stretch without an empty line that each line belongs to.
  var bands: [Int: Int] = [:]

  init(_ columns: [IndicatorColumn], _ rows: [PieceRow]) {
    self.columns = columns
    self.rows = rows
    pieces = Array(repeating: [], count: columns.count)
    var band = 0
    for row in rows {
      if row.afterBlank { band += 1 }
      bands[row.y] = band
    }
    assign()
  }

  // MARK: - Columns

  private mutating func assign() {
    let all = rows.flatMap(\.pieces)
    let stretches = stretches(all)
    for piece in all {
      pieces[column(of: piece, stretches)].append(piece)
    }
  }

  /// The stretches of the page that words take up with no empty column between them, and the heads above each.
  private func stretches(_ all: [Piece]) -> [(range: Range<Int>, heads: [Int])] {
    let extents =
      (all.map { ($0.start, $0.end) } + columns.map { ($0.start, $0.end) }).sorted { $0 < $1 }
    var ranges: [Range<Int>] = []
    for (start, end) in extents where start < end {
      if let last = ranges.last, start < last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, end)
      } else {
        ranges.append(start..<end)
      }
    }
    return ranges.map { range in
      (range, columns.indices.filter { range.contains(columns[$0].start) })
    }
  }

  private func column(
    of piece: Piece, _ stretches: [(range: Range<Int>, heads: [Int])]
  ) -> Int {
    let stretch = stretches.first { $0.range.contains(piece.start) }
    if let stretch, stretch.heads.count == 1 { return stretch.heads[0] }
    let candidates =
      stretch.map { $0.heads.isEmpty ? Array(columns.indices) : $0.heads } ?? Array(columns.indices)
    func distance(_ column: Int) -> (Int, Int) {
      let overlap = min(piece.end, columns[column].end) - max(piece.start, columns[column].start)
      return (-max(0, overlap), abs(piece.centre - columns[column].start - columns[column].end))
    }
    return candidates.min { distance($0) < distance($1) } ?? 0
  }

  // MARK: - Rows

  /// A cell that others are measured by: where it begins and ends.
  struct Anchor {
    var top: Int
    var bottom: Int
    var band: Int
    var pieces: [Piece]
  }

  func divided() -> [IndicatorRow] {
    guard let target = anchorColumn else { return [] }
    let anchors = anchors(target)
    guard !anchors.isEmpty else { return [] }
    var result = anchors.map { anchor in
      var cells = Array(repeating: [Piece](), count: columns.count)
      cells[target] = anchor.pieces
      return IndicatorRow(cells: cells)
    }
    for column in columns.indices where column != target {
      let kind = columns[column].kind
      guard kind != .level1, kind != .level2 else { continue }
      divide(column, among: anchors, into: &result)
    }
    // The second levels tell which first levels are above them.
    for kind in [IndicatorColumn.Kind.level2, .level1] {
      if let column = columns.firstIndex(where: { $0.kind == kind }) {
        spread(column, over: anchors, into: &result)
      }
    }
    return result
  }

  /// The column whose cells tell the rows apart: targets, else third levels.
  private var anchorColumn: Int? {
    columns.firstIndex { $0.kind == .target }.flatMap { pieces[$0].isEmpty ? nil : $0 }
      ?? columns.firstIndex { $0.kind == .level3 }
  }

  private func anchors(_ column: Int) -> [Anchor] {
    var anchors: [Anchor] = []
    for piece in pieces[column] {
      let band = bands[piece.y] ?? 0
      if let last = anchors.last, last.band == band, piece.y - last.bottom <= 2,
        continues(last, piece)
      {
        anchors[anchors.count - 1].bottom = piece.y
        anchors[anchors.count - 1].pieces.append(linked(piece))
      } else {
        anchors.append(
          Anchor(top: piece.y, bottom: piece.y, band: band, pieces: [piece]))
      }
    }
    return anchors
  }

  /// Whether words right below a target are the rest of it.
  private func continues(_ anchor: Anchor, _ piece: Piece) -> Bool {
    if anchor.bottom == piece.y { return true }
    switch TargetText(piece.folded)?.kind {
    case .number, .comparator: return false
    case .word: return TargetText(Joining.text(anchor.pieces).folded) == nil
    case nil: return true
    }
  }

  func linked(_ piece: Piece) -> Piece {
    var piece = piece
    piece.gap = piece.gap == .space ? .line : piece.gap
    return piece
  }

  /// A column's lines with what decides where its cells end.
  struct Column {
    let pieces: [Piece]
    let widths: [Int]
    /// Whether a line might have taken the next one's beginning as well, so that a cell ends there.
    let endsEarly: [Bool]

    init(_ pieces: [Piece]) {
      self.pieces = pieces
      let widths = pieces.map(\.text.columns)
      let width = widths.max() ?? 0
      self.widths = widths
      endsEarly = pieces.indices.map { place in
        place + 1 < pieces.count && widths[place] + pieces[place + 1].headColumns <= width
      }
    }
  }

  /// Gives each line of a column to the row it stands beside; lines of one cell stay together.
  private func divide(
    _ index: Int, among anchors: [Anchor], into result: inout [IndicatorRow]
  ) {
    let column = Column(pieces[index])
    let (count, rows) = (column.pieces.count, anchors.count)
    guard count > 0 else { return }
    guard count * rows <= Self.largest else { return nearest(column, index, anchors, &result) }
    // A cell is seldom taller than a few dozen lines.
    let tallest = 40
    // before[r][p]: the price of giving the first p lines to the first r rows; after: that of the others.
    let never = Int.max / 4
    let blank = Array(repeating: Array(repeating: never, count: count + 1), count: rows + 1)
    var (before, after) = (blank, blank)
    var from = Array(repeating: Array(repeating: 0, count: count + 1), count: rows + 1)
    before[0][0] = 0
    after[rows][count] = 0
    for row in 1...rows {
      for end in 0...count {
        for start in max(0, end - tallest)...end where before[row - 1][start] < never {
          let price = before[row - 1][start] + price(column, start..<end, anchors[row - 1])
          if price < before[row][end] { (before[row][end], from[row][end]) = (price, start) }
        }
      }
    }
    for row in (0..<rows).reversed() {
      for start in 0...count {
        for end in start...min(count, start + tallest) where after[row + 1][end] < never {
          let price = after[row + 1][end] + price(column, start..<end, anchors[row])
          after[row][start] = min(after[row][start], price)
        }
      }
    }
    var edges = [count]
    for row in stride(from: rows, through: 1, by: -1) { edges.append(from[row][edges[rows - row]]) }
    edges.reverse()
    let best = before[rows][count]
    for row in 0..<rows {
      result[row].cells[index] = column.pieces[edges[row]..<edges[row + 1]].map(linked)
      let isUnsure = (0...count).contains { edge in
        edge != edges[row] && before[row][edge] < never && after[row][edge] < never
          && before[row][edge] + after[row][edge] - best <= Self.margin
      }
      guard row > 0, isUnsure else { continue }
      result[row - 1].unsure = index
      result[row].unsure = index
    }
  }

  /// The most pairs of lines and rows that are weighed against each other; no printed table has as many.
  static let largest = 400_000

  /// Gives each line of a huge column to the row nearest by, and is sure of none.
  func nearest(
    _ column: Column, _ index: Int, _ anchors: [Anchor], _ result: inout [IndicatorRow]
  ) {
    var row = 0
    for piece in column.pieces {
      while row + 1 < anchors.count,
        abs(anchors[row + 1].top - piece.y) <= abs(anchors[row].top - piece.y)
      {
        row += 1
      }
      result[row].cells[index].append(linked(piece))
      result[row].unsure = index
    }
  }

  /// How much dearer another edge between two rows must be for this one to be clear.
  private static let margin = 14

  /// What it costs that some lines are the cell beside a target.
  private func price(_ column: Column, _ cell: Range<Int>, _ anchor: Anchor) -> Int {
    guard !cell.isEmpty else { return 24 }
    let (first, last) = (column.pieces[cell.lowerBound], column.pieces[cell.upperBound - 1])
    let middle = abs(first.y + last.y - anchor.top - anchor.bottom)
    let top = 2 * abs(first.y - anchor.top)
    var price = min(middle, top + 1) * 3
    if !cell.contains(where: { bands[column.pieces[$0].y] == anchor.band }) { price += 40 }
    if bands[first.y] != bands[last.y] { price += 30 }
    for place in cell.dropLast() where column.endsEarly[place] { price += 20 }
    // A cell that ends in a full line is a coincidence, unless it ends the column.
    let end = cell.upperBound - 1
    if end + 1 < column.pieces.count, !column.endsEarly[end] { price += 4 }
    return price
  }
}
