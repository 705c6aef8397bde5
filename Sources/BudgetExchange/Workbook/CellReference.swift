/// A cell's name, such as `B12`: its row counted from 1, its column from 0.
struct CellReference: Hashable {
  /// The rows of a sheet.
  static let rows = 1_048_576
  /// The columns of a sheet: XFD is the last.
  static let columns = 16_384

  let row: Int
  let column: Int

  /// Nil for a text that names no cell; one beyond the sheet's last cell is read all the same, up to 7 letters and digits.
  init?(_ text: some StringProtocol) {
    var (row, column) = (0, 0)
    var digits = 0
    var letters = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0 && letters < 7:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
        letters += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where letters > 0 && digits < 10:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      default: return nil
      }
    }
    guard row > 0, column > 0 else { return nil }
    self.row = row
    self.column = column - 1
  }

  /// Whether a sheet has such a cell.
  var isInSheet: Bool { row <= Self.rows && column < Self.columns }
}
