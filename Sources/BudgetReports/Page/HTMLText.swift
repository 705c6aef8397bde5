import BudgetFigures
import BudgetText
import DisplayText

extension String {
  /// The text as a page has it: nothing of it is a tag, an entity or the end of an attribute.
  var escapedForHTML: String {
    var result = ""
    for scalar in safeForCells.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Report {
  /// The report's title and table as HTML; each cell is readable by itself, colours only stand beside words.
  ///
  /// - Parameter isSortable: whether the page's script may sort its rows.
  func htmlTable(isSortable: Bool) -> String {
    var page = "<h2>\(title.escapedForHTML)</h2>\n"
    page += "<div class=\"wide\"><table\(isSortable ? " class=\"sortable\"" : "")>\n<thead><tr>"
    for column in columns {
      page += "<th scope=\"col\"\(column.kind == .number ? " class=\"n\"" : "")>"
      page += "\(column.title.escapedForHTML)</th>"
    }
    page += "</tr></thead>\n<tbody>\n"
    for row in rows { page += htmlRow(row) }
    page += "</tbody>\n"
    if let totals { page += "<tfoot>\(htmlRow(totals))</tfoot>\n" }
    return page + "</table></div>\n"
  }

  /// Characters of what is not broken into lines.
  private static let shortWords = 24

  private func htmlRow(_ row: [FigureValue?]) -> String {
    var line = "<tr>"
    for (column, value) in zip(columns, row) {
      let text = (value?.text(strings) ?? "").escapedForHTML
      let isName = column.kind == .name
      // A word or a code stays in one line, a sentence does not.
      let isShort = text.count <= Self.shortWords
      var classes: [String] = column.kind == .number ? ["n"] : isShort ? ["w"] : []
      if let tone = value?.tone.cssClass { classes.append(tone) }
      let attribute = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
      line += isName ? "<th scope=\"row\">\(text)</th>" : "<td\(attribute)>\(text)</td>"
    }
    return line + "</tr>\n"
  }
}

extension FigureTone {
  /// The class that colours a cell of this meaning; nil for none.
  var cssClass: String? {
    switch self {
    case .plain: nil
    case .good: "good"
    case .caution: "caution"
    case .danger: "danger"
    }
  }
}
