import BudgetModel

/// Brings the words of a form's head, laid out in columns, into the order in which they are read.
///
/// Words above each other that belong together become neighbours. A region is cut by empty lines of words first,
/// then by the leftmost empty column, as the eye does.
enum PageOrder {
  /// Words of one cell, from the top.
  private struct Cell {
    var pieces: [Piece]
    var top: Int { pieces[0].y }
    var bottom: Int { pieces[pieces.count - 1].bottom }
    var start: Int { pieces.map(\.start).min() ?? 0 }
    var end: Int { pieces.map(\.end).max() ?? 0 }
  }

  static func ordered(_ rows: [PieceRow]) -> [Piece] {
    let cells = cells(rows)
    guard let (label, top) = goals(cells) else { return ordered(cells).flatMap(\.pieces) }
    let goals = cells.filter { $0.top >= top && $0.start >= label.end }
    let rest = cells.filter { $0.top < top || $0.start < label.end }
    return (ordered(rest) + ordered(goals)).flatMap(\.pieces)
  }

  /// The label of the goals, which are the last of a head, and where they begin: it stands beside their first line or
  /// in their middle.
  private static func goals(_ cells: [Cell]) -> (label: Cell, top: Int)? {
    guard
      let label = cells.last(where: { LabelMatch.kind(Joining.text($0.pieces).folded) == .goals }),
      let bottom = cells.map(\.bottom).max(),
      !cells.contains(where: { $0.start < label.end && $0.top > label.bottom })
    else { return nil }
    let beside = cells.filter {
      $0.start >= label.end && $0.bottom >= label.top - (bottom - label.top) - 1
    }
    let firsts = beside.filter { GoalMark($0.pieces[0].text)?.number == 1 }
    if let first = firsts.last(where: { $0.top <= label.bottom }) { return (label, first.top) }
    return nil
  }

  // MARK: - Cells

  private static func cells(_ rows: [PieceRow]) -> [Cell] {
    var chains: [[Piece]] = []
    // The chains that the next line may go on with. Cells of one row may be set off by half a line, so that their
    // lines stand between each other.
    var open: [Int] = []
    let rows = completed(rows)
    for (index, row) in rows.enumerated() {
      open = row.afterBlank ? [] : open.filter { row.y - (chains[$0].last?.y ?? 0) <= 2 }
      var next: [Int] = []
      let beginsRow = Self.beginsRow(index, in: rows)
      for piece in row.pieces {
        let over = beginsRow ? [] : open.filter { chains[$0].last?.overlaps(piece) == true }
        if over.count == 1, let chain = over.first, let last = chains[chain].last,
          row.pieces.count(where: { $0.overlaps(last) }) == 1, continues(last, piece)
        {
          chains[chain].append(piece)
          next.append(chain)
        } else {
          chains.append([piece])
          next.append(chains.count - 1)
        }
        open.removeAll(where: over.contains)
      }
      open += next
    }
    return chains.flatMap(split).map { Cell(pieces: linked($0)) }
  }

  /// Whether a line begins a row of short cells, so that nothing above goes on in it.
  private static func beginsRow(_ index: Int, in rows: [PieceRow]) -> Bool {
    let row = rows[index]
    guard row.pieces.count > 1, let label = LabelMatch(row.pieces.prefix(1)) else { return false }
    switch label.kind {
    case .code, .name, .budget, .unit, .unitCode, .department, .source, .checkpoint: return true
    case .attribute(let name) where !Labels.long.contains(name):
      // A label may stand beside the middle of its words, but not where the line above or below has its own.
      return row.afterBlank || beginsWithLabel(index - 1, in: rows)
        || beginsWithLabel(index + 1, in: rows)
    default: return false
    }
  }

  private static func beginsWithLabel(_ index: Int, in rows: [PieceRow]) -> Bool {
    guard rows.indices.contains(index) else { return true }
    return LabelMatch(rows[index].pieces.prefix(1)) != nil
  }

  /// Puts labels together whose second half stands below the first, if not quite: `其中：财政` over `资金`.
  private static func completed(_ rows: [PieceRow]) -> [PieceRow] {
    var rows = rows
    for index in rows.indices {
      for place in rows[index].pieces.indices {
        let piece = rows[index].pieces[place]
        let words = piece.folded
        guard (2...12).contains(words.unicodeScalars.count), LabelMatch.kind(words) == nil,
          LabelMatch.mayBegin(words)
        else { continue }
        for next in rows.indices.dropFirst(index + 1).prefix(2) {
          guard !rows[next].afterBlank else { break }
          let rest = rows[next].pieces.indices.first { other in
            let below = rows[next].pieces[other]
            return abs(below.centre - piece.centre) <= 14
              && LabelMatch.kind(words + below.folded) != nil
          }
          guard let rest else { continue }
          let second = rows[next].pieces.remove(at: rest)
          rows[index].pieces[place].text += second.text
          rows[index].pieces[place].bottom = second.y
          break
        }
      }
    }
    return rows
  }

  private static func continues(_ upper: Piece, _ lower: Piece) -> Bool {
    let isNumber = { (piece: Piece) in
      ExactNumber(piece.text) != nil && piece.text.holds(".")
    }
    if isNumber(lower) || GoalMark(lower.text) != nil { return false }
    if isNumber(upper) {
      // The digits that a narrow cell broke off.
      return lower.text.unicodeScalars.count <= 6 && lower.text.unicodeScalars.allSatisfy(\.isDigit)
        && abs(upper.centre - lower.centre) <= 6
    }
    let isAligned = upper.start == lower.start || abs(upper.centre - lower.centre) <= 5
    // The lines of a paragraph after its first, which is indented, stand further left.
    return isAligned && lower.end - lower.start <= upper.end - upper.start + 2
      || upper.end - upper.start >= 16
  }

  /// Parts labels that stand directly above each other, and labels from what is below them.
  private static func split(_ chain: [Piece]) -> [[Piece]] {
    var parts: [[Piece]] = []
    var value: [Piece] = []
    var place = 0
    while place < chain.count {
      if let label = LabelMatch(chain[place...].map { $0 }), label.rest == nil {
        if !value.isEmpty { parts.append(value) }
        value = []
        parts.append(Array(chain[place..<place + label.count]))
        place += label.count
      } else {
        value.append(chain[place])
        place += 1
      }
    }
    if !value.isEmpty { parts.append(value) }
    return parts
  }

  private static func linked(_ pieces: [Piece]) -> [Piece] {
    pieces.enumerated().map { index, piece in
      var piece = piece
      piece.gap = index == 0 ? .cell : .line
      return piece
    }
  }

  // MARK: - Order

  private static func ordered(_ cells: [Cell]) -> [Cell] {
    guard cells.count > 1 else { return cells }
    let byLine = groups(cells.sorted { ($0.top, $0.start) < ($1.top, $1.start) }) {
      ($0.top, $0.bottom + 1)
    }
    if byLine.count > 1 { return byLine.flatMap(ordered) }
    let byColumn = groups(cells.sorted { ($0.start, $0.top) < ($1.start, $1.top) }) {
      ($0.start, $0.end)
    }
    if byColumn.count > 1 {
      // The leftmost column is the row's label; the rest may fall into rows again.
      return ordered(byColumn[0]) + ordered(byColumn.dropFirst().flatMap { $0 })
    }
    return cells.sorted {
      ($0.top + $0.bottom, $0.start) < ($1.top + $1.bottom, $1.start)
    }
  }

  /// Neighbours whose extents meet, in order.
  private static func groups(_ sorted: [Cell], _ extent: (Cell) -> (Int, Int)) -> [[Cell]] {
    var groups: [[Cell]] = []
    var end = Int.min
    for cell in sorted {
      let (start, stop) = extent(cell)
      if start < end { groups[groups.count - 1].append(cell) } else { groups.append([cell]) }
      end = max(end, stop)
    }
    return groups
  }
}
