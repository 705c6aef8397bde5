/// Lays cells out as a page does, in display columns.
enum PrintedPage {
  static func width(of character: Character) -> Int {
    character.unicodeScalars.contains {
      $0.value >= 0x2E80 || $0 == "≥" || $0 == "≤" || $0 == "“" || $0 == "”"
    }
      ? 2 : 1
  }

  static func width(of text: String) -> Int { text.reduce(0) { $0 + width(of: $1) } }

  /// A text broken into lines of so many columns, wherever they are full; a closing sign begins no line.
  static func wrapped(_ text: String, _ columns: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var used = 0
      for character in paragraph {
        let width = width(of: character)
        if used + width > columns, !line.isEmpty {
          var carried = ""
          if "，。、；：）,;:)%％".contains(character), line.count > 1 {
            carried = String(line.removeLast())
          }
          lines.append(line)
          line = carried
          used = self.width(of: carried)
        }
        if character == " ", line.isEmpty { continue }
        line.append(character)
        used += width
      }
      lines.append(line)
    }
    return lines.map { $0.last == " " ? String($0.dropLast()) : $0 }
  }
}

/// A table as it is printed: groups of rows, each with a label that all its rows share, or none.
struct PrintedTable {
  struct Cell {
    var text: String
    /// How much of the width behind the label it takes, in hundredths.
    var share: Int
  }

  struct Group {
    var label: String?
    var rows: [[Cell]]
  }

  var groups: [Group]
}
