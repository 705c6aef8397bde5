/// Where a cell stands in the file it came from.
public struct CellPlace: Hashable, Sendable {
  /// The name of its sheet; nil where the file has no sheets.
  public let sheet: String?
  /// The row of the sheet, or the line of the text on which the record begins, counted from 1.
  public let row: Int
  /// The column, counted from 1.
  public let column: Int

  /// Makes a place.
  public init(sheet: String? = nil, row: Int, column: Int) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// The column as spreadsheets write it: A, B, and AA after Z.
  public var columnLetters: String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
