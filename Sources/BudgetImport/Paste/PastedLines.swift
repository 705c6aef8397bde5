/// The lines of a pasted text, cut into cells without blanks at their ends.
struct PastedLines {
  /// All lines up to the last that is not blank, the blank ones without cells.
  private(set) var all: [CellTable.Row] = []

  var hasSeveralColumns: Bool { all.contains { $0.cells.count > 1 } }

  /// The lines that hold anything.
  var table: CellTable { CellTable(rows: all.filter { !$0.cells.isEmpty }) }

  init(_ text: String) throws(PasteError) {
    guard text.utf8.count <= PastedTable.byteLimit else { throw .tooLong }
    let bytes = Array(text.utf8)
    let (tab, lineFeed, carriageReturn) = (UInt8(0x09), UInt8(0x0A), UInt8(0x0D))
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == lineFeed || $0 == carriageReturn } ?? bytes.count
      guard all.count < PastedTable.lineLimit else { throw .tooManyLines }
      let number = all.count + 1
      all.append(
        CellTable.Row(number: number, cells: try Self.cells(bytes[start..<end], tab, number)))
      let isPair =
        end + 1 < bytes.count && bytes[end] == carriageReturn && bytes[end + 1] == lineFeed
      start = end + (isPair ? 2 : 1)
    }
    while let last = all.last, last.cells.isEmpty { all.removeLast() }
    guard !all.isEmpty else { throw .empty }
  }

  private static func cells(
    _ line: ArraySlice<UInt8>, _ tab: UInt8, _ number: Int
  ) throws(PasteError) -> [CellValue] {
    let parts = line.split(
      separator: tab, maxSplits: PastedTable.columnLimit, omittingEmptySubsequences: false)
    var cells = parts.map { part -> CellValue in
      let text = trimmed(String(decoding: part, as: UTF8.self))
      return text.isEmpty ? .blank : .text(text)
    }
    while cells.last == .blank { cells.removeLast() }
    guard cells.count <= PastedTable.columnLimit else { throw .tooManyColumns(line: number) }
    return cells
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
