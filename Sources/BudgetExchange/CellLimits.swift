/// How much of a table is taken; a file beyond that is refused before memory is spent on it.
struct CellLimits {
  /// Bytes of a text.
  var bytes = 64 << 20
  /// Rows that hold anything.
  var rows = 200_000
  /// Columns up to the last cell that holds anything.
  var columns = 1024
  /// Cells of all rows together, the blank ones before others included.
  var cells = 4_000_000
  /// Bytes of UTF-8 of one cell: what 32 767 Chinese characters take.
  var cellBytes = 3 * 32_767
  /// Bytes of UTF-8 of all texts that a workbook shares among its cells.
  var sharedBytes = 128 << 20
}
