/// Which cell of a line names the project and which are of which month.
struct PastedColumns {
  /// The place of the project's name or code.
  private(set) var name = 0
  /// The months with the places of their cells.
  private(set) var months: [(month: Month, place: Int)] = []
  /// Titles of columns that are of no month.
  private(set) var skipped: [String] = []

  /// Reads a line as the header of a table; nil when it is none.
  ///
  /// It is one when it has a title for names, when it has months beside a blank, or when all of it is text
  /// and it begins with no project.
  init?(
    header cells: [String], year: FiscalYear, shownMonth: Month, search: inout ProjectSearch
  ) throws(PasteError) {
    let words = cells.map(PastedWord.init)
    let titles = words.dropFirst()
    if let label = words.firstIndex(where: \.isLabel) {
      name = label
    } else if cells.first == "" {
      guard !titles.isEmpty, titles.allSatisfy({ $0.month(of: year) != nil }) else { return nil }
    } else {
      let isText = zip(titles, cells.dropFirst()).allSatisfy { title, cell in
        !title.isPlaceholder && !title.isUnit && (try? AmountInput.parse(cell)) == nil
      }
      guard isText, !titles.isEmpty,
        search.find(cells.first ?? "", shortestPart: PastedTable.shortestPart) == .none
      else { return nil }
    }
    try assign(cells, words, year, shownMonth)
  }

  private mutating func assign(
    _ cells: [String], _ words: [PastedWord], _ year: FiscalYear, _ shownMonth: Month
  ) throws(PasteError) {
    for (place, word) in words.enumerated() where place != name && !word.isLabel {
      guard let month = word.month(of: year) else {
        if cells[place] != "" { skipped.append(cells[place]) }
        continue
      }
      guard !months.contains(where: { $0.month == month }) else { throw .repeatedMonth(month) }
      months.append((month, place))
    }
    guard months.isEmpty else { return }
    // A single column of spending is of the month shown, whatever it is called.
    guard skipped.count == 1, let place = cells.firstIndex(of: skipped[0]),
      words[place].isMonthlySpending
    else { throw .monthsUnknown(skipped) }
    months = [(shownMonth, place)]
    skipped = []
  }
}
