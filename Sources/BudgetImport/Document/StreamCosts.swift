/// The prices of the steps by which `StreamRows` reads a table, in tenths.
extension StreamRows {
  /// What it costs that a word stands in a column.
  func emission(_ token: Token, _ column: Int) -> Int {
    switch columns[column] {
    case .level1: return level(token, is: .first)
    case .level2: return level(token, is: .second)
    case .level3:
      return text(token, column, name: 60, number: 80, word: 30)
        + (token.holdsSentence ? 30 : 0)
    case .description: return text(token, column, name: 60, number: 70, word: 20)
    case .basis:
      return text(token, column, name: 80, number: 80, word: 30) + (token.columns > 24 ? 30 : 0)
    case .target:
      switch token.target {
      case .number: return 0
      case .word: return 5
      case .comparator: return 40
      case nil: return token.rank == nil ? 60 + (token.columns > 16 ? 20 : 0) : 90
      }
    case .comparator:
      if case .comparator = token.target { return 0 }
      return token.isMark ? 0 : 150
    case .unit:
      return token.isUnit || token.isMark ? 0 : 120
    case .further(_, isNumber: true): return token.isNumber ? 0 : 100
    case .further(_, isNumber: false): return text(token, column, name: 80, number: 10, word: 0)
    }
  }

  private func level(_ token: Token, is rank: LevelNames.Rank) -> Int {
    guard let own = token.rank else {
      guard token.target == nil else { return 150 }
      return token.isLevelLike ? 30 : 100
    }
    return own == rank || own == .either ? 0 : 120
  }

  private func text(_ token: Token, _ column: Int, name: Int, number: Int, word: Int) -> Int {
    let tooWide = tooWide(token, column)
    if token.rank != nil { return name + tooWide }
    // Where comparators have a column, these words stand for a missing one.
    if columns.contains(.comparator), token.isMark { return 50 + tooWide }
    switch token.target {
    case .number, .comparator: return number + tooWide
    case .word: return word + tooWide
    case nil: return tooWide
    }
  }

  private func tooWide(_ token: Token, _ column: Int) -> Int {
    widths[column].map { Self.excess(of: token.columns, over: $0) } ?? 0
  }

  /// What a word costs that is too wide: a half-width sign may hang over a column's edge; more does not.
  static func excess(of columns: Int, over width: Int) -> Int {
    columns <= width ? 0 : columns == width + 1 ? 15 : 100
  }

  /// What it costs that a word follows the one before within a cell.
  func continuation(_ last: Token, _ next: Token, _ column: Int) -> Int {
    switch columns[column] {
    case .level1, .level2: return last.rank == nil && next.rank == nil ? 30 : 150
    case .target:
      if next.gap != .space {
        return (next.isUnit ? 20 : 40) + (last.target == .word ? 40 : 0)
      }
      return last.isNumber && next.isUnit && !columns.contains(.unit) ? 0 : 60
    case .comparator, .unit, .further(_, isNumber: true): return 100
    case .level3, .description, .basis, .further(_, isNumber: false): break
    }
    if next.gap == .space {
      let isBesideNumber = last.endsASCII || next.beginsASCII
      return isBesideNumber ? 10 : 80
    }
    var cost = 0
    if blanksInCells, next.gap == .line { cost += 40 }
    if let width = widths[column], width - last.tail >= next.head { cost += 80 }
    if last.endsSentence { cost += 20 }
    return cost
  }

  /// What it costs that a word begins another cell, of the same row or the next.
  func change(_ last: Token, _ next: Token, from column: Int) -> Int {
    var cost = 0
    if next.gap != .space, isText(column), let width = widths[column], width - last.tail < next.head
    {
      cost += 15
    }
    if last.opensBracket { cost += 60 }
    if last.endsClause { cost += 60 }
    if next.beginsClosing { cost += 100 }
    return cost
  }

  /// What it costs that columns stay blank.
  func skipping(_ range: Range<Int>) -> Int {
    var cost = 0
    for column in range {
      switch columns[column] {
      case .level1: break
      case .level2: cost += 10
      case .level3: cost += 100
      case .description: cost += 50
      case .target: cost += 120
      case .basis: cost += 30
      case .comparator, .unit, .further: cost += 10
      }
    }
    return cost
  }
}
