internal import BudgetImport

extension CellValue {
  /// A text without the blanks at its ends; blank where nothing is left.
  init(printed text: String) {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else {
      self = .blank
      return
    }
    // Most texts begin and end in something that can be no blank.
    let isPlain = { (byte: UInt8) in byte > 0x20 && byte < 0x7F }
    guard !isPlain(first) || !isPlain(last) else {
      self = .text(text)
      return
    }
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else {
      self = .blank
      return
    }
    self = .text(String(start[...end]))
  }
}
