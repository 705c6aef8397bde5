/// The prices of all steps through a table's words, worked out once: the search for widths goes the way many times.
struct StreamPrices {
  private static let never = Int.max / 4

  /// How many columns there are.
  private let count: Int
  /// What it costs that a word stands in a column, too wide or not: by word, then by column.
  private let emissions: [Int]
  /// What it costs that a word follows the one before in a column, whatever its width.
  private let stays: [Int]
  /// What it costs that a word begins another cell, whatever the widths.
  private let changes: [Int]
  /// What stepping from one column to another costs, and whether that begins a row.
  private let steps: [(cost: Int, startsRow: Bool)]
  /// What the columns before the first word, and those behind the last, cost.
  private let beginnings: [Int]
  private let endings: [Int]
  private let words: [Word]
  private let isText: [Bool]

  /// What of a word depends on widths.
  private struct Word {
    let columns: Int
    let head: Int
    let tail: Int
    let beginsLine: Bool
  }

  init(_ rows: StreamRows) {
    let (columns, tokens) = (rows.columns.indices, rows.tokens)
    let bare = rows.withoutWidths
    count = columns.count
    emissions = tokens.flatMap { token in columns.map { bare.emission(token, $0) } }
    var stays = Array(repeating: 0, count: columns.count)
    var changes = [0]
    for (last, next) in zip(tokens, tokens.dropFirst()) {
      stays += columns.map { bare.continuation(last, next, $0) }
      changes.append(bare.change(last, next, from: 0))
    }
    self.stays = stays
    self.changes = changes
    steps = rows.steps().flatMap { $0.map { ($0.cost, $0.startsRow) } }
    beginnings = columns.map { rows.skipping(0..<$0) }
    endings = columns.map { rows.skipping($0 + 1..<columns.count) + ($0 < rows.anchor ? 150 : 0) }
    words = tokens.map {
      Word(columns: $0.columns, head: $0.head, tail: $0.tail, beginsLine: $0.gap != .space)
    }
    isText = columns.map(rows.isText)
  }

  /// The column of each word, whether it begins a row, and what the way costs where columns are so wide.
  func cheapest(_ widths: [Int?]) -> (path: [(column: Int, startsRow: Bool)], cost: Int) {
    guard !words.isEmpty, count > 0 else { return ([], 0) }
    // A column as wide as any line costs nothing.
    let widths = zip(widths, isText).map { $1 ? $0 : nil }
    var costs = (0..<count).map { emission(0, $0, widths[$0]) + beginnings[$0] }
    var origins = [Int8](repeating: 0, count: words.count * count)
    var next = costs
    for index in 1..<max(1, words.count) {
      let row = index * count
      let (last, word) = (words[index - 1], words[index])
      for to in 0..<count { next[to] = Self.never }
      for from in 0..<count {
        let base = costs[from]
        // Whether the word would have had room behind the last one; nil where that does not matter.
        let fits = word.beginsLine ? widths[from].map { $0 - last.tail >= word.head } : nil
        let change = base + changes[index] + (fits == false ? 15 : 0)
        for to in 0..<count {
          let step = steps[from * count + to]
          guard to != from || step.startsRow else { continue }
          let cost = change + step.cost
          if cost < next[to] {
            next[to] = cost
            origins[row + to] = Int8(truncatingIfNeeded: from)
          }
        }
        let stay = base + stays[row + from] + (fits == true ? 80 : 0)
        if stay < next[from] {
          next[from] = stay
          // A cell that goes on is told from a row that begins in the same column.
          origins[row + from] = -1
        }
      }
      for to in 0..<count { next[to] += emission(index, to, widths[to]) }
      swap(&costs, &next)
    }
    for column in 0..<count { costs[column] += endings[column] }
    guard let cost = costs.min(), let column = costs.firstIndex(of: cost) else { return ([], 0) }
    return (path(to: column, origins), cost)
  }

  private func emission(_ index: Int, _ column: Int, _ width: Int?) -> Int {
    let cost = emissions[index * count + column]
    guard let width else { return cost }
    return cost + StreamRows.excess(of: words[index].columns, over: width)
  }

  private func path(to end: Int, _ origins: [Int8]) -> [(column: Int, startsRow: Bool)] {
    var column = end
    var path: [(column: Int, startsRow: Bool)] = []
    path.reserveCapacity(words.count)
    for index in stride(from: words.count - 1, through: 0, by: -1) {
      let origin = Int(origins[index * count + column])
      let startsRow = index == 0 || (origin >= 0 && steps[origin * count + column].startsRow)
      path.append((column, startsRow))
      if index > 0, origin >= 0 { column = origin }
    }
    return path.reversed()
  }
}
