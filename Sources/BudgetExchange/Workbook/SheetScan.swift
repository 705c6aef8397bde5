internal import BudgetImport

/// Takes the XML of a sheet event by event and makes its table.
struct SheetScan {
  /// What is wrong, once something is; nothing is taken after it.
  private(set) var problem: SourceProblem?
  /// The cells that the table holds, the blank ones before others included.
  private(set) var cellCount = 0

  private let sheet: WorkbookContents.Sheet
  private let texts: [CellValue]
  private let dates: [Bool]
  private let from1904: Bool
  private let limits: CellLimits

  private var rows: [CellTable.Row] = []
  private var merged: [MergedCells] = []
  private var row = 0
  private var cells: [CellValue] = []
  private var column = -1
  private var cell = OpenCell()
  private var isValue = false

  /// Blocks beyond these are not needed to find a table's head.
  private static let mergedLimit = 10_000

  /// A cell that has begun.
  private struct OpenCell {
    var type = ""
    var isDate = false
    var hasFormula = false
    var hasValue = false
    var value: [UInt8] = []
    var inline = RichText()
  }

  init(
    _ sheet: WorkbookContents.Sheet, texts: [CellValue], dates: [Bool], from1904: Bool,
    _ limits: CellLimits
  ) {
    self.sheet = sheet
    self.texts = texts
    self.dates = dates
    self.from1904 = from1904
    self.limits = limits
  }

  /// The table, once all of the sheet was taken.
  var table: CellTable {
    CellTable(sheet: sheet.name, rows: rows, merged: merged, isHidden: sheet.isHidden)
  }

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let element):
      switch element.name {
      case "c": beginCell(element)
      case "v":
        isValue = true
        cell.hasValue = true
      case "row": beginRow(element)
      case "f": cell.hasFormula = true
      case "mergeCell": merge(element["ref"] ?? "")
      default: cell.inline.take(event)
      }
    case .text(let piece):
      if isValue {
        cell.value.append(contentsOf: piece)
        checkLength(cell.value.count)
      } else {
        cell.inline.take(event)
        checkLength(cell.inline.bytes.count)
      }
    case .end(let name):
      switch name {
      case "v": isValue = false
      case "c": endCell()
      case "row": endRow()
      default: cell.inline.take(event)
      }
    }
  }

  private var place: CellPlace {
    CellPlace(sheet: sheet.name, row: max(1, row), column: max(0, column) + 1)
  }

  private mutating func refuse(_ fault: CellFault) { refuse(.cell(fault, at: place)) }

  private mutating func refuse(_ problem: SourceProblem) {
    if self.problem == nil { self.problem = problem }
  }

  private mutating func checkLength(_ bytes: Int) {
    if bytes > limits.cellBytes {
      refuse(.tooMuch(.characters(limits.cellBytes / 3), at: place))
    }
  }
}

// MARK: - Rows

extension SheetScan {
  private mutating func beginRow(_ element: XMLElement) {
    column = -1
    guard let text = element["r"] else {
      row += 1
      if row > CellReference.rows { refuse(.beyondSheet(String(row))) }
      return
    }
    guard let number = Int(text), number > 0 else { return refuse(.badReference(text)) }
    guard number <= CellReference.rows else { return refuse(.beyondSheet(text)) }
    guard number > row else { return refuse(.outOfOrder(text)) }
    row = number
  }

  private mutating func endRow() {
    guard !cells.isEmpty else { return }
    guard rows.count < limits.rows else { return refuse(.tooMuch(.rows(limits.rows), at: place)) }
    rows.append(CellTable.Row(number: row, cells: cells))
    cells.removeAll(keepingCapacity: false)
    cells.reserveCapacity(rows.last?.cells.count ?? 0)
  }

  private mutating func merge(_ text: String) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = corners.first.flatMap(CellReference.init),
      let last = corners.last.flatMap(CellReference.init), corners.count <= 2,
      first.row <= last.row, first.column <= last.column, last.isInSheet
    else { return refuse(.badReference(text)) }
    guard merged.count < Self.mergedLimit else { return }
    merged.append(
      MergedCells(rows: first.row...last.row, columns: first.column...last.column))
  }
}

// MARK: - Cells

extension SheetScan {
  private mutating func beginCell(_ element: XMLElement) {
    cell.type = element["t"] ?? ""
    cell.hasFormula = false
    cell.hasValue = false
    cell.value.removeAll(keepingCapacity: true)
    if !cell.inline.bytes.isEmpty { cell.inline = RichText() }
    cell.isDate = false
    if let style = element["s"], let index = Int(style), dates.indices.contains(index) {
      cell.isDate = dates[index]
    }
    guard let text = element["r"] else {
      column += 1
      if column >= CellReference.columns { refuse(.beyondSheet("")) }
      return
    }
    guard let reference = CellReference(text) else { return refuse(.badReference(text)) }
    guard reference.isInSheet else { return refuse(.beyondSheet(text)) }
    guard reference.row == row, reference.column > column else { return refuse(.outOfOrder(text)) }
    column = reference.column
  }

  private mutating func endCell() {
    guard problem == nil, let value = value() else { return }
    guard value != .blank else { return }
    guard column < limits.columns else {
      return refuse(.tooMuch(.columns(limits.columns), at: place))
    }
    let blanks = column - cells.count
    cellCount += blanks + 1
    guard cellCount <= limits.cells else {
      return refuse(.tooMuch(.cells(limits.cells), at: place))
    }
    if blanks > 0 { cells += repeatElement(.blank, count: blanks) }
    cells.append(value)
  }

  /// What the cell holds, nil where that is wrong.
  private mutating func value() -> CellValue? {
    if cell.type == "inlineStr" { return cell.inline.value }
    guard cell.hasValue, !cell.value.isEmpty || cell.type == "str" else {
      guard cell.hasFormula else { return .blank }
      refuse(.formulaWithoutValue)
      return nil
    }
    switch cell.type {
    case "s":
      let text = String(decoding: cell.value, as: UTF8.self)
      guard let index = Int(text), texts.indices.contains(index) else {
        refuse(.missingText(text))
        return nil
      }
      return texts[index]
    case "str", "d": return CellValue(printed: RichText.text(of: cell.value))
    case "b":
      return .truth(cell.value == [UInt8(ascii: "1")] || cell.value.elementsEqual("true".utf8))
    case "e": return .failure(String(decoding: cell.value, as: UTF8.self))
    default:
      let text = String(decoding: cell.value, as: UTF8.self)
      guard let number = DecimalNumber(text) else {
        refuse(.badNumber(text))
        return nil
      }
      // A book that begins at 1904 counts its days from 1462 later.
      return cell.isDate && from1904
        ? .number(String((number.whole ?? 0) + 1462), isDate: true)
        : .number(text, isDate: cell.isDate)
    }
  }
}
