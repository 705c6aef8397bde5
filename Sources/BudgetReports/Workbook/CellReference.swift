/// A cell of a sheet, both counted from 0.
public struct CellReference: Hashable, Sendable {
  /// The row, from 0.
  public var row: Int
  /// The column, from 0.
  public var column: Int

  /// Names a cell.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// As formulas write it: "D5".
  public var text: String { letters + String(row + 1) }

  /// The same so that it stays when its formula is copied: "$D$5".
  public var fixedText: String { "$\(letters)$\(row + 1)" }

  private var letters: String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

/// A rectangle of cells.
public struct CellRange: Hashable, Sendable {
  /// Its first cell.
  public var first: CellReference
  /// Its last cell.
  public var last: CellReference

  /// Names the cells of some rows and columns, all counted from 0.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    first = CellReference(row: rows.lowerBound, column: columns.lowerBound)
    last = CellReference(row: rows.upperBound, column: columns.upperBound)
  }

  /// As formulas write it: "D5:D9".
  public var text: String { "\(first.text):\(last.text)" }

  /// The same so that it stays when its formula is copied: "$D$5:$D$9".
  public var fixedText: String { "\(first.fixedText):\(last.fixedText)" }

  /// The same in a formula of another sheet.
  public func text(in sheet: String) -> String { "\(CellReference.quoted(sheet))!\(fixedText)" }
}

extension CellReference {
  /// The same in a formula of another sheet.
  public func text(in sheet: String) -> String { "\(Self.quoted(sheet))!\(fixedText)" }

  fileprivate static func quoted(_ sheet: String) -> String {
    "'" + sheet.replacing("'", with: "''") + "'"
  }
}
