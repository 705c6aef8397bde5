internal import BudgetImport

/// Which of a workbook's styles show a number as a date or a time.
enum DateStyles {
  /// For each style that cells name by its place whether it shows dates.
  static func read(_ part: String, in archive: Archive) throws(SourceProblem) -> [Bool] {
    var formats: [Int: Bool] = [:]
    var styles: [Bool] = []
    var isCells = false
    try archive.readXML(part) { event in
      switch event {
      case .start(let element):
        switch element.name {
        case "numFmt":
          if let id = element["numFmtId"].flatMap({ Int($0) }), let code = element["formatCode"] {
            formats[id] = showsDate(code)
          }
        case "cellXfs": isCells = true
        case "xf" where isCells:
          let id = element["numFmtId"].flatMap { Int($0) } ?? 0
          styles.append(formats[id] ?? isBuiltInDate(id))
        default: break
        }
      case .end("cellXfs"): isCells = false
      case .end, .text: break
      }
      return styles.count < 100_000
    }
    return styles
  }

  /// The formats that no file describes, the East Asian ones included.
  private static func isBuiltInDate(_ id: Int) -> Bool {
    [14...22, 27...36, 45...47, 50...58].contains { $0.contains(id) }
  }

  /// Whether a format has a sign of years, months, days, hours or seconds outside of quotes and brackets.
  static func showsDate(_ code: String) -> Bool {
    var scalars = code.lowercased().unicodeScalars.makeIterator()
    if code.lowercased().hasPrefix("general") { return false }
    while let scalar = scalars.next() {
      switch scalar {
      case "\"": while let next = scalars.next(), next != "\"" {}
      case "[": while let next = scalars.next(), next != "]" {}
      // One character as it is, or as wide as it is.
      case "\\", "_", "*": _ = scalars.next()
      case "y", "m", "d", "h", "s": return true
      default: break
      }
    }
    return false
  }
}
