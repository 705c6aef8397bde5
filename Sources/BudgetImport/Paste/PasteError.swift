public import BudgetModel

/// Why a pasted text is no table that could be applied.
public enum PasteError: Error, Hashable, Sendable {
  /// Nothing but blanks.
  case empty
  /// More bytes of UTF-8 than `PastedTable.byteLimit`.
  case tooLong
  /// More lines than `PastedTable.lineLimit`.
  case tooManyLines
  /// A line, counted from 1, has more cells than `PastedTable.columnLimit`.
  case tooManyColumns(line: Int)
  /// The header, these titles, does not say which column is of which month.
  case monthsUnknown([String])
  /// The lines above the amounts say that they are in a unit other than the one bare numbers are read in.
  case otherUnit(TableUnit)
  /// A month has two columns.
  case repeatedMonth(Month)
  /// Without a header the columns follow the month shown, and this line has one past December.
  case pastDecember(line: Int)
}
