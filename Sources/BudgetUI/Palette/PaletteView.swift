import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The palette over whatever screen is shown: a field, and below it the commands that fit.
extension AppState {
  func drawPalette(_ prompt: Prompt, on frame: inout Frame) {
    let layout = Layout(size)
    let entries = palette(prompt).entries
    let height = layout.paletteHeight
    let place = Dialog(
      title: strings.paletteTitle(
        entries.isEmpty ? 0 : prompt.viewport.selected + 1, of: entries.count),
      contentRows: height + 1,
      minimumColumns: layout.paletteColumns
    ).draw(on: &frame)
    let query = FindQuery(prompt.field.text)
    let longest = entries.map(\.help.displayWidth).max() ?? 0
    let view = prompt.viewport.settled(count: entries.count, height: height)
    frame.draw(in: place) { frame in
      let label = frame.put("> ", at: Point(row: 0, column: 0), style: .heading)
      prompt.field.draw(
        on: &frame,
        in: Rect(row: 0, column: label, rows: 1, columns: frame.size.columns - label))
      if entries.isEmpty {
        frame.put(
          strings.noCommand(prompt.field.text), at: Point(row: 1, column: 0), style: .caution)
      }
      for (line, row) in view.visibleRows(count: entries.count, height: height).enumerated() {
        draw(entries[row], finding: query, aside: longest, on: &frame, row: line + 1)
        let whole = Rect(row: line + 1, column: 0, rows: 1, columns: frame.size.columns)
        frame.addSpot(.row(row), in: whole)
        if row == view.selected {
          frame.restyle(whole) { $0 = $0.reversed }
        }
      }
    }
  }

  /// A command: its key, what it does, and where there is room the same in the other language, or why it does nothing.
  private func draw(
    _ entry: Palette.Entry, finding query: FindQuery, aside longest: Int, on frame: inout Frame,
    row: Int
  ) {
    let keyColumns = 14
    let width = frame.size.columns
    let isHindered = entry.hindrance != nil
    frame.put(
      entry.binding.keyNames(strings).first ?? "", at: Point(row: row, column: 0),
      style: isHindered ? .muted : .accent, limit: keyColumns - 1)
    let used = frame.put(
      entry.help, at: Point(row: row, column: keyColumns), style: isHindered ? .muted : .plain,
      limit: width - keyColumns)
    if !query.isEmpty {
      var help = TableCell(entry.help)
      help.found = query.places(in: entry.help)
      help.markFound(
        on: &frame,
        in: Rect(row: row, column: keyColumns, rows: 1, columns: width - keyColumns))
    }
    let column = keyColumns + 2 + (isHindered ? used : min(longest, max(0, width / 2 - keyColumns)))
    guard width - column >= 12, column >= keyColumns + used + 2 else { return }
    frame.put(
      (entry.hindrance ?? entry.translation).fitted(to: width - column),
      at: Point(row: row, column: column), style: isHindered ? .caution : .muted)
  }

  /// What the status line says of the command selected: why it does nothing, else its words in the other language.
  var paletteRemark: String? {
    guard let prompt, prompt.purpose == .command, let entry = selectedEntry(of: prompt) else {
      return nil
    }
    let keys = entry.binding.keyNames(strings).joined(separator: "  ")
    return "\(keys)  \(entry.hindrance ?? entry.translation)"
  }
}

extension Layout {
  /// Commands in sight at once.
  var paletteHeight: Int { max(1, min(40, size.rows - 8)) }
  /// The width of the palette inside its edge.
  var paletteColumns: Int { min(96, size.columns - 6) }
}
