import BudgetModel

/// Histories that were there before the session.
enum Histories {
  /// Entries of somebody else by turns on two projects, 甲 at odd numbers, each a line on a screen of 80 columns.
  static func long(_ count: Int) -> [HistoryEntry] {
    (1...count).map { number in
      entry(
        number, by: AppDriver.other,
        [
          AppDriver.spend(number.isMultiple(of: 2) ? "B2" : "A1", "\(number)")
        ])
    }
  }

  static func entry(
    _ sequence: Int, by author: Author = AppDriver.me, _ edits: [Edit] = [],
    undoes: Int? = nil
  ) -> HistoryEntry {
    HistoryEntry(
      sequence: sequence, time: Timestamp(seconds: 1_728_349_200), author: author,
      commit: CommitID("old-\(sequence)"), edits: edits,
      cause: undoes.map { .undo(of: $0) } ?? .typed)
  }
}

extension AppDriver {
  /// The number of the entry that a row of the screen begins with, nil on another row.
  func entry(inRow row: Int) -> Int? {
    rows[row].split(separator: " ").first.flatMap { Int($0) }
  }

  /// The entries that begin on the screen, from above.
  var entriesShown: [Int] { (4..<rows.count - 2).compactMap(entry(inRow:)) }
}
