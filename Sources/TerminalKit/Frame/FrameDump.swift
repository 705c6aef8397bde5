extension Frame {
  /// The frame as text for a snapshot.
  ///
  /// First `size 24x80 cursor 3,12` (rows x columns, row and column, or `cursor hidden`), then the rows between
  /// bars, then for each row that is not all plain the runs of style, such as `row 3: 0-79 heading reverse`.
  public func dump() -> String {
    let place = cursor.map { "\($0.row),\($0.column)" } ?? "hidden"
    var lines = ["size \(fullSize.rows)x\(fullSize.columns) cursor \(place)"]
    lines += (0..<fullSize.rows).map { "|\(rowText($0))|" }
    lines += (0..<fullSize.rows).compactMap { row in
      let runs = styleRuns(row)
      return runs.isEmpty ? nil : "row \(row): \(runs.joined(separator: ", "))"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What one row of the full frame shows, trailing blanks included.
  public func rowText(_ row: Int) -> String {
    var text = String.UnicodeScalarView()
    withRow(row) { cells in
      for (column, cell) in cells.enumerated() where !cell.isRightHalf {
        text.append(cell.scalar)
        if cell.hasMarks { text.append(contentsOf: marks(row: row, column: column)) }
      }
    }
    return String(text)
  }

  /// Whether one of its rows shows this text.
  public func shows(_ text: String) -> Bool {
    (0..<fullSize.rows).contains { rowText($0).contains(text) }
  }

  private func styleRuns(_ row: Int) -> [String] {
    withRow(row) { cells in
      var runs: [String] = []
      var start = 0
      for column in cells.indices
      where column + 1 == cells.count || cells[column + 1].style != cells[start].style {
        let style = cells[start].style
        if style != .plain { runs.append("\(start)-\(column) \(style.words)") }
        start = column + 1
      }
      return runs
    }
  }
}

extension Style {
  /// The role and the attributes by name; `plain` is left out where an attribute says it all.
  fileprivate var words: String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.underline, "underline"), (.reverse, "reverse"), (.dim, "dim"),
    ]
    let stress = names.filter { attributes.contains($0.0) }.map(\.1)
    return ((role == .plain ? [] : ["\(role)"]) + stress).joined(separator: " ")
  }
}
