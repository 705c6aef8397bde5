public import BudgetModel

/// Why the tables of a file cannot be imported as what was asked for.
public enum TableProblem: Error, Hashable, Sendable {
  /// No sheet has the name; those there are.
  case noSuchSheet(String, among: [String])
  /// No table has a title for project codes or names with amounts beside it.
  case noTable
  /// Several sheets have such a table, and none was chosen.
  case severalSheets([String])
  /// The table has no column of what is imported; the titles it has.
  case noAmounts(titles: [String], at: CellPlace)
  /// Two columns have the same title or mean the same.
  case repeatedColumn(String, first: CellPlace, second: CellPlace)
  /// The titles do not say of which month the amounts are, and no month was chosen.
  case monthNeeded(title: String, at: CellPlace)
  /// The table has months, but not the one chosen.
  case noSuchMonth(Month, among: [Month])
  /// The amounts are those through another month than the one chosen.
  case otherMonth(Month, title: String, at: CellPlace)
  /// The table has a title and nothing below it.
  case noRows
  /// A row was to be matched or left out that names no project of the table.
  case noSuchRow(Int)
}
