import BudgetText

extension FormPage {
  /// The form as Markdown: a heading, and below it a list or a table for each part.
  func markdown(_ strings: Strings) -> String {
    var page = "## \(Report.escaped(strings.heading(title, subtitle)))\n\n"
    page += Report.escaped([left, right].joined(separator: "　")) + "\n\n"
    return page + parts.map { $0.markdown(columns: columns.count, strings) }.joined(separator: "\n")
  }
}

extension FormPart {
  fileprivate func markdown(columns: Int, _ strings: Strings) -> String {
    let heading = label.map { "### \(Report.escaped(Self.inOneLine($0)))\n\n" } ?? ""
    return heading + (headRows == 0 ? list(strings) : table(columns: columns))
  }

  /// Labels with what stands beside them; a part with a label of its own is text.
  private func list(_ strings: Strings) -> String {
    guard label == nil else {
      return rows.joined().map { Self.text(of: $0) }.filter { !$0.isEmpty }
        .joined(separator: "\n\n") + "\n"
    }
    var lines: [String] = []
    for cell in rows.joined() {
      if cell.role == .label {
        lines.append("- " + strings.named(Report.escaped(Self.inOneLine(cell.text)), ""))
      } else if !lines.isEmpty {
        let isFirst = lines[lines.count - 1].hasSuffix(strings.named("", ""))
        lines[lines.count - 1] += (isFirst ? "" : " | ") + Self.text(of: cell)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A pipe table: cells that take several rows are repeated, heads of two rows joined.
  private func table(columns: Int) -> String {
    let placed = placed(columns: columns).filter { label == nil || $0.column > 0 }
    let shown = Set(placed.map(\.column)).sorted()
    func cell(_ row: Int, _ column: Int) -> PlacedCell? {
      placed.first { $0.rows.contains(row) && $0.columns.contains(column) }
    }
    let heads = shown.map { column in
      var parts: [String] = []
      for row in 0..<headRows {
        guard let head = cell(row, column), head.row == row else { continue }
        parts.append(Self.text(of: head.cell))
      }
      return parts.joined(separator: " - ")
    }
    var page = Self.line(heads)
    page +=
      "|"
      + shown.map { column in
        cell(headRows, column)?.cell.role == .amount ? " ---: |" : " --- |"
      }.joined() + "\n"
    for row in headRows..<max(headRows, rows.count) {
      page += Self.line(
        shown.map { column in
          // What takes several columns stands in the first.
          cell(row, column).map { $0.column == column ? Self.text(of: $0.cell) : "" } ?? ""
        })
    }
    return page
  }

  /// A label as it is read where lines do not matter.
  static func inOneLine(_ label: String) -> String {
    label.replacing("\n（", with: "（").replacing(
      "\n", with: label.utf8.count == label.count ? " " : "")
  }

  private static func line(_ cells: [String]) -> String {
    "|" + cells.map { " \($0) |" }.joined() + "\n"
  }

  private static func text(of cell: FormCell) -> String {
    cell.text.split(separator: "\n").map { Report.escaped(String($0)) }.joined(separator: "<br>")
  }
}
