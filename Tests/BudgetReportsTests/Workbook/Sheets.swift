import BudgetModel
import BudgetReports
import BudgetText
import Testing

/// The workbook of a book.
func workbook(_ book: BudgetBook, asOf month: Month, _ strings: Strings = chinese) -> Workbook {
  BudgetWorkbook(book, asOf: month, history: nil, clockOffset: 0, strings).workbook
}

extension Workbook {
  /// A sheet by its name.
  func sheet(_ name: String) throws -> WorkbookSheet {
    try #require(sheets.first { $0.name == name })
  }
}

extension WorkbookSheet {
  /// A cell by its row and column as people count them: "D5".
  subscript(place: String) -> WorkbookValue? {
    let letters = place.prefix { $0.isLetter }
    let column = letters.unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 } - 1
    guard let row = Int(place.dropFirst(letters.count)), rows.indices.contains(row - 1),
      rows[row - 1].cells.indices.contains(column)
    else { return nil }
    return rows[row - 1].cells[column]?.value
  }

  /// The texts of a row.
  func texts(ofRow row: Int) -> [String] {
    rows[row - 1].cells.map { if case .text(let text)? = $0?.value { text } else { "" } }
  }
}

extension WorkbookValue {
  /// A formula that comes to an amount in 万元.
  static func formula(_ text: String, wan amount: String) throws -> WorkbookValue {
    .formula(text, result: .money(try BudgetReportsTests.wan(amount)))
  }

  /// A formula that comes to hundredths of a percent.
  static func formula(_ text: String, percent hundredths: Int64) -> WorkbookValue {
    .formula(text, result: .percent(Percent(hundredths: hundredths)))
  }
}
