internal import BudgetModel

/// Which cell of a line names the project and which are of which month.
struct PastedColumns {
  /// The place of the project's name or code.
  private(set) var name = 0
  /// The months with the places of their cells.
  private(set) var months: [(month: Month, place: Int)] = []
  /// Titles of columns that are of no month.
  private(set) var skipped: [String] = []

  /// What the head of a table says where amounts of one source are pasted.
  ///
  /// - Parameter shownMonth: the month of a single column of spending, whatever it is called.
  init(_ titles: [ColumnTitle], shownMonth: Month) throws(PasteError) {
    name = titles.firstIndex(where: \.isLabel) ?? 0
    var spending: [Int] = []
    for (place, title) in titles.enumerated() where place != name && !title.isLabel {
      guard case .month(let month) = title.meaning, title.source == nil else {
        if !title.text.isEmpty { skipped.append(title.text) }
        if title.meaning == .monthly, title.source == nil { spending.append(place) }
        continue
      }
      guard !months.contains(where: { $0.month == month }) else { throw .repeatedMonth(month) }
      months.append((month, place))
    }
    guard months.isEmpty else { return }
    guard skipped.count == 1, let place = spending.first else { throw .monthsUnknown(skipped) }
    months = [(shownMonth, place)]
    skipped = []
  }
}
