import BudgetModel

/// Which names of first and second levels the rows of a page's table stand under.
extension PageRows {
  /// Where the name of several rows stands.
  private enum Standing {
    case middle, top
  }

  /// Gives each name of a level the rows it is for: all names stand in the middle of their rows, or all beside the
  /// first of them.
  func spread(
    _ column: Int, over anchors: [Anchor], into result: inout [IndicatorRow]
  ) {
    let names = names(column)
    guard !names.isEmpty else { return }
    guard names.count * anchors.count <= Self.largest / 40 else {
      return nearest(Column(pieces[column]), column, anchors, &result)
    }
    let parents = columns[column].kind == .level1 ? result.map(usualParents) : []
    let middle = ranges(names, anchors, .middle, parents)
    let top = ranges(names, anchors, .top, parents)
    for (name, range) in zip(names, top.price <= middle.price ? top.ranges : middle.ranges) {
      for row in range { result[row].cells[column] = name }
    }
  }

  private func usualParents(_ row: IndicatorRow) -> [String] {
    guard let level2 = columns.firstIndex(where: { $0.kind == .level2 }) else { return [] }
    return LevelNames.parents(ofSecond: Joining.text(row.cells[level2]).folded)
  }

  /// The cheapest rows for each name, in order and without a gap behind the first.
  private func ranges(
    _ names: [[Piece]], _ anchors: [Anchor], _ standing: Standing, _ parents: [[String]]
  ) -> (ranges: [Range<Int>], price: Int) {
    let (count, rows) = (names.count, anchors.count)
    let never = Int.max / 4
    var best = Array(repeating: Array(repeating: never, count: rows + 1), count: count + 1)
    var from = Array(repeating: Array(repeating: 0, count: rows + 1), count: count + 1)
    // Rows before the first name have none.
    for start in 0...rows { best[0][start] = start * 30 }
    for name in 1...count {
      for end in 0...rows {
        // Names of many rows are few; a table of very many rows has each name often.
        for start in max(0, end - 120)...end where best[name - 1][start] < never {
          let price =
            best[name - 1][start]
            + price(names[name - 1], over: start..<end, anchors, standing, parents)
          if price < best[name][end] { (best[name][end], from[name][end]) = (price, start) }
        }
      }
    }
    var ranges: [Range<Int>] = []
    var end = rows
    for name in stride(from: count, through: 1, by: -1) {
      let start = from[name][end]
      ranges.append(start..<end)
      end = start
    }
    return (ranges.reversed(), best[count][rows])
  }

  private func price(
    _ name: [Piece], over range: Range<Int>, _ anchors: [Anchor], _ standing: Standing,
    _ parents: [[String]]
  ) -> Int {
    guard !range.isEmpty, let first = name.first, let last = name.last else { return 60 }
    let (top, bottom) = (anchors[range.lowerBound], anchors[range.upperBound - 1])
    var price =
      switch standing {
      case .middle: abs(first.y + last.y - top.top - bottom.bottom)
      case .top: abs(first.y + last.y - top.top - top.bottom)
      }
    guard !parents.isEmpty else { return price }
    let words = Joining.text(name).folded
    guard LevelNames.isUsual(first: words) else { return price }
    for row in range where !parents[row].isEmpty && !parents[row].contains(where: words.holds) {
      price += 60
    }
    return price
  }

  /// The names of a level: lines right below each other are one, unless each is a name already.
  private func names(_ column: Int) -> [[Piece]] {
    var names: [[Piece]] = []
    for piece in pieces[column] {
      if let name = names.last, let last = name.last, piece.y - last.y <= 2,
        bands[piece.y] == bands[last.y], isOneName(name, piece)
      {
        names[names.count - 1].append(linked(piece))
      } else {
        names.append([piece])
      }
    }
    return names
  }

  private func isOneName(_ name: [Piece], _ piece: Piece) -> Bool {
    if LevelNames.rank(Joining.text(name + [linked(piece)]).folded) != nil { return true }
    return LevelNames.rank(Joining.text(name).folded) == nil
      && LevelNames.rank(piece.folded) == nil
  }
}
