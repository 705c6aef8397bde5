import Testing

@testable import BudgetExchange

/// The texts of a page's cells, and that it is well formed; the line of the document type is left out.
func cells(ofPage page: String) throws -> [String] {
  let xml = page.split(separator: "\n", maxSplits: 1)[1]
  let reader = try #require(XMLReader())
  var cells: [String] = []
  var cell: [UInt8]?
  try Array(xml.utf8).withUnsafeBufferPointer { bytes in
    try reader.read(bytes, isLast: true) { event in
      switch event {
      case .start(let element): if ["td", "th"].contains(element.name) { cell = [] }
      case .text(let piece): cell?.append(contentsOf: piece)
      case .end(let name):
        guard ["td", "th"].contains(name), let text = cell else { return }
        cells.append(String(decoding: text, as: UTF8.self))
        cell = nil
      }
    }
  }
  return cells
}
