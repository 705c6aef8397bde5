/// Where cells stand in a picture, in pixels: whole numbers, so that every line falls on them.
enum CellGrid {
  static let width = 8
  static let height = 18
  /// From the top of a cell to the line that letters stand on.
  static let baseline = 13
  /// From the edge of the window to the first cell.
  static let margin = 12
}
