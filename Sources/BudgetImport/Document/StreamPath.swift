/// The cheapest way through the words of a table, and the rows it makes.
extension StreamRows {
  private static let never = Int.max / 4

  /// A step from one column to another: within the row, or into the next.
  struct Step {
    let cost: Int
    let startsRow: Bool
  }

  /// What stepping over blank columns costs, whatever the words.
  func steps() -> [[Step]] {
    let count = columns.count
    let all = skipping(0..<count)
    var before = [0]
    for column in 0..<count { before.append(skipping(0..<column + 1)) }
    return (0..<count).map { from in
      (0..<count).map { to in
        let within = to > from ? before[to] - before[from + 1] : Self.never
        // The columns left out at the row's end and those left out at the next one's beginning. A row has its
        // target, and begins with a level.
        let rest = all - before[from + 1]
        let late = to > (columns.firstIndex(of: .level3) ?? 0) ? 60 : 0
        let across = rest + (from < anchor ? 150 : 0) + before[to] + late
        return across < within
          ? Step(cost: across, startsRow: true) : Step(cost: within, startsRow: false)
      }
    }
  }

  /// The rows of the cheapest way.
  func rows() -> [IndicatorRow] {
    let path = StreamPrices(self).cheapest(widths).path
    var rows: [IndicatorRow] = []
    var first = 0
    while first < path.count {
      var end = first + 1
      while end < path.count, !path[end].startsRow { end += 1 }
      var cells = Array(repeating: [Piece](), count: columns.count)
      for index in first..<end { cells[path[index].column] += tokens[index].pieces }
      rows.append(
        IndicatorRow(cells: cells, unsure: unsure(path[first..<end].map(\.column), from: first)))
      first = end
    }
    return rows
  }

  /// How much dearer another reading must be for a cell's edge to be clear, in tenths.
  private static let margin = 10

  /// The first column at whose edge a word might as well belong to the neighbour.
  private func unsure(_ columns: [Int], from first: Int) -> Int? {
    func cost(_ columns: [Int]) -> Int {
      var cost = 0
      for (place, column) in columns.enumerated() {
        let token = tokens[first + place]
        cost += emission(token, column)
        guard place > 0 else { continue }
        let (last, before) = (tokens[first + place - 1], columns[place - 1])
        cost +=
          column == before
          ? continuation(last, token, column)
          : change(last, token, from: before) + skipping(before + 1..<column)
      }
      return cost
    }
    let own = cost(columns)
    for place in columns.indices.dropFirst() where columns[place] != columns[place - 1] {
      var later = columns
      later[place] = columns[place - 1]
      var earlier = columns
      earlier[place - 1] = columns[place]
      // A cell must keep a word.
      let keepsLater = place + 1 < columns.count && columns[place + 1] == columns[place]
      let keepsEarlier = place > 1 && columns[place - 2] == columns[place - 1]
      if keepsLater && cost(later) - own <= Self.margin
        || keepsEarlier && cost(earlier) - own <= Self.margin
      {
        return columns[place]
      }
    }
    return nil
  }
}
