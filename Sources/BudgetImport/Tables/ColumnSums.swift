internal import BudgetModel

/// A row of totals, with its amounts by column.
struct TotalRow: Hashable, Sendable {
  let number: Int
  /// How many rows of projects stand before it.
  let position: Int
  /// The project whose sources it sums up, nil for a sum of projects.
  let project: String?
  let amounts: [Int: Money]
}

/// The sums of a table's columns, from its first row through each.
struct ColumnSums {
  /// The columns that are summed up.
  private let columns: [Int]
  /// For each of them what the rows before each come to; nil from where one cannot be told.
  private var sums: [[Int128?]]
  /// The project of each row.
  private var projects: [String] = []

  /// How many rows there are.
  var count: Int { projects.count }

  init(_ columns: [Int]) {
    self.columns = columns
    sums = columns.map { _ in [0] }
  }

  /// Adds a row's amounts, nil where one cannot be told, in the order of the columns.
  mutating func add(_ amounts: [Money?], of project: String) {
    for (slot, amount) in amounts.enumerated() {
      let before = sums[slot][sums[slot].count - 1]
      sums[slot].append(before.flatMap { before in amount.map { before + Int128($0.fen) } })
    }
    projects.append(project)
  }

  private func sum(_ column: Int, _ rows: Range<Int>) -> Int128? {
    guard let slot = columns.firstIndex(of: column), let start = sums[slot][rows.lowerBound],
      let end = sums[slot][rows.upperBound]
    else { return nil }
    return end - start
  }

  /// The totals that none of the rows come to that they can be meant to sum up.
  func doubts(about totals: [TotalRow], in table: ImportTable) -> [TotalDoubt] {
    totals.enumerated().flatMap { index, total -> [TotalDoubt] in
      let spans = spans(of: index, in: totals).filter { !$0.isEmpty }
      return total.amounts.sorted { $0.key < $1.key }.compactMap { column, stated in
        let found = spans.map { sum(column, $0) }
        // Where one of the rows cannot be told, so it is with their sum.
        guard !found.contains(Int128(stated.fen)), let whole = found.first ?? 0,
          !(spans.isEmpty && stated == .zero)
        else { return nil }
        return TotalDoubt(
          row: total.number,
          place: CellPlace(sheet: table.table.sheet, row: total.number, column: column + 1),
          stated: stated, summed: Money(fen: Int64(clamping: whole)))
      }
    }
  }

  /// The rows that a total can be meant to sum up: all, those up to the total before, those to the next; of a
  /// project's total the rows of the project beside it.
  private func spans(of index: Int, in totals: [TotalRow]) -> [Range<Int>] {
    let total = totals[index]
    if let project = total.project {
      let below = projects[total.position...].prefix { $0 == project }.count
      let above = projects[..<total.position].reversed().prefix { $0 == project }.count
      return [
        total.position..<(total.position + below), (total.position - above)..<total.position,
      ]
    }
    let before = totals[..<index].last { $0.position < total.position }?.position ?? 0
    let next = totals[(index + 1)...].first { $0.position > total.position }?.position ?? count
    return [0..<count, before..<total.position, total.position..<next]
  }
}
