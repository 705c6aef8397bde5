internal import BudgetModel

/// Finds the head of a pasted table, which needs none and whose titles may be of any words.
struct PastedHeader {
  let vocabulary: TitleVocabulary
  /// The unit that bare numbers are read in.
  let bare: TableUnit

  /// The first line that is a head and has a line below it, unless amounts or a project come before it.
  ///
  /// Titles and remarks above it are no lines of the table.
  func find(
    in table: CellTable, _ search: inout ProjectSearch
  ) throws(PasteError) -> TableHeader? {
    for place in table.rows.indices.dropLast() {
      let row = table.rows[place]
      if let stated = TableHeader.statedUnit(row), stated != bare { throw .otherUnit(stated) }
      if isHeader(row, &search) {
        return TableHeader(at: place, in: table, unit: nil, vocabulary)
      }
      if row.cells.dropFirst().contains(where: Self.isAmount) { return nil }
      if case .found = search.find(row[0].text, shortestPart: PastedTable.shortestPart) {
        return nil
      }
    }
    return nil
  }

  /// It is one when it has a title for names, when it has months beside a blank, or when all of it is text and it
  /// begins with no project.
  private func isHeader(_ row: CellTable.Row, _ search: inout ProjectSearch) -> Bool {
    let words = row.cells.map { TableWord($0.text) }
    let others = row.cells.dropFirst()
    if words.contains(where: \.isLabel) { return true }
    guard !others.isEmpty else { return false }
    if row[0] == .blank {
      return others.allSatisfy {
        if case .month = ColumnTitle([$0.text], in: vocabulary).meaning { true } else { false }
      }
    }
    let isText = zip(words, row.cells).dropFirst().allSatisfy { word, cell in
      !word.isPlaceholder && !word.isUnit && !Self.isAmount(cell)
    }
    return isText && search.find(row[0].text, shortestPart: PastedTable.shortestPart) == .none
  }

  private static func isAmount(_ cell: CellValue) -> Bool {
    (try? AmountInput.parse(cell.text)) != nil
  }
}
