import DisplayText

extension Report {
  /// The report as Markdown: a heading, paragraphs and a pipe table, numbers at the right.
  public var markdown: String {
    var page = "## \(Self.escaped(title))\n\n"
    for line in context { page += Self.escaped(line) + "\n\n" }
    page += Self.row(columns.map(\.title))
    page += "|" + columns.map { $0.kind == .number ? " ---: |" : " --- |" }.joined() + "\n"
    for row in rows { page += Self.row(Self.texts(of: row, strings)) }
    if let totals {
      page += Self.row(
        Self.texts(of: totals, strings).map { $0.isEmpty ? "" : "**\(Self.escaped($0))**" },
        isEscaped: true)
    }
    for line in notes { page += "\n" + Self.escaped(line) + "\n" }
    return page
  }

  private static func row(_ cells: [String], isEscaped: Bool = false) -> String {
    "|" + cells.map { " \(isEscaped ? $0 : escaped($0)) |" }.joined() + "\n"
  }

  /// Text from a file must stay text: what Markdown or HTML would act on is escaped.
  static func escaped(_ text: String) -> String {
    var result = ""
    // By scalar: a mark may sit on a bar, which divides cells all the same.
    for scalar in text.safeForDisplay.unicodeScalars {
      switch scalar {
      case "\\", "|", "*", "_", "~", "`", "[", "]", "#":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "<": result += "&lt;"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
