import BudgetModel
import BudgetText
import DisplayText
public import TerminalKit

extension StartState {
  /// The picture of the state: the same state always looks the same.
  public func view() -> Frame {
    var frame = Frame(size: size, glyphs: glyphs)
    guard !Layout(size).isTooSmall else {
      frame.drawTooSmall(strings)
      return frame
    }
    drawHead(on: &frame)
    if let help {
      helpLines.draw(on: &frame, in: StartLayout.form(size), from: help)
    } else {
      switch place {
      case .menu: drawMenu(on: &frame)
      case .file(let form): form.draw(on: &frame, in: StartLayout.form(size))
      case .year(let year): year.form.draw(on: &frame, in: StartLayout.form(size))
      case .importing(let source): source.form.draw(on: &frame, in: StartLayout.form(size))
      }
    }
    drawStatus(on: &frame)
    frame.draw(in: Rect(row: size.rows - 1, column: 0, rows: 1, columns: size.columns)) { frame in
      table.hints(self).draw(on: &frame)
    }
    if let leaving { drawQuestion(selected: leaving, on: &frame) }
    return frame
  }

  private func drawHead(on frame: inout Frame) {
    let title =
      switch place {
      case _ where help != nil: strings.helpTitle
      case .menu: strings.startTitle
      case .file: strings.choosingTitle
      case .year: strings.newYearTitle
      case .importing: strings.bookImportTitle
      }
    frame.put(title.fitted(to: size.columns - 2), at: Point(row: 0, column: 1), style: .heading)
  }

  private func drawStatus(on frame: inout Frame) {
    let text: (String, Style)? =
      if case .readingBook(let source, _) = errand?.purpose {
        (strings.reading(source.path, percent: errand?.percent), .muted)
      } else if errand?.isWaitedFor == true {
        (strings.openingNow, .muted)
      } else if let notice {
        (notice.text, notice.style)
      } else if place == .menu, help == nil, case .recent(let place) = selectedItem {
        (recent[place].path, .muted)
      } else {
        nil
      }
    guard let (words, style) = text else { return }
    frame.put(
      words.fitted(to: size.columns - 2), at: Point(row: size.rows - 2, column: 1), style: style)
  }

  private func drawQuestion(selected: Int, on frame: inout Frame) {
    Dialog(
      title: strings.leaveFormTitle, lines: [strings.leaveYearQuestion],
      choices: [strings.goOnFilling, strings.dropFormAnswer], selectedChoice: selected,
      edgeStyle: .danger
    ).draw(on: &frame)
  }

  var helpLines: [StyledLine] {
    let lines =
      placeTable.helpLines(strings).dropFirst()
      + (place == .menu ? [] : [.blank, StyledLine(strings.startHelp)])
    return Array(lines).wrapped(to: StartLayout.form(size).columns)
  }
}

// MARK: - The menu

extension StartState {
  private func drawMenu(on frame: inout Frame) {
    let area = menuRect
    let view = menu.settled(count: items.count, height: area.rows)
    for (line, index) in view.visibleRows(count: items.count, height: area.rows).enumerated() {
      let row = Rect(row: area.row + line, column: 0, rows: 1, columns: area.columns)
      frame.draw(in: row) { draw(items[index], on: &$0) }
      frame.addSpot(.row(index), in: row)
      if index == view.selected { frame.restyle(row) { $0 = $0.reversed } }
    }
  }

  private func draw(_ item: StartItem, on frame: inout Frame) {
    switch item {
    case .startYear: draw("n", strings.startYearItem, strings.startYearNote, on: &frame)
    case .importBooks: draw("i", strings.importItem, strings.importNote, on: &frame)
    case .openSample: draw("s", strings.sampleItem, strings.sampleNote, on: &frame)
    case .openFile: draw("f", strings.openFileItem, "", on: &frame)
    case .recent(let place): drawRecent(place, on: &frame)
    }
  }

  private func draw(
    _ key: String, _ words: String, _ note: String, on frame: inout Frame
  ) {
    frame.put(key, at: Point(row: 0, column: 3), style: .accent.bold)
    let used = frame.put(words, at: Point(row: 0, column: 6))
    frame.put(
      note.fitted(to: frame.size.columns - used - 9), at: Point(row: 0, column: 6 + used + 2),
      style: .muted)
  }

  private func drawRecent(_ place: Int, on frame: inout Frame) {
    let book = recent[place]
    if place == 0 {
      frame.put(strings.recentLabel, at: Point(row: 0, column: 1), style: .muted)
    }
    let start = strings.recentLabel.displayWidth + 3
    frame.put("\(place + 1)", at: Point(row: 0, column: start), style: .accent.bold)
    let name = { (book: RecentBook) in strings.recentName(book.currentUnit, book.currentYear) }
    let words = recent.map { standing(of: $0).text.displayWidth }.max() ?? 0
    let widest = recent.map { name($0).displayWidth }.max() ?? 0
    let columns = min(widest, frame.size.columns - start - 7 - words)
    frame.put(
      name(book).fitted(to: columns), at: Point(row: 0, column: start + 3),
      style: book.look == .missing ? .muted : .plain)
    let now = standing(of: book)
    frame.put(now.text, at: Point(row: 0, column: start + 6 + columns), style: now.style)
  }

  private func standing(of book: RecentBook) -> TableCell {
    switch book.look {
    case nil: TableCell("")
    case .missing: TableCell(strings.recentMissing, .muted)
    case .unreadable: TableCell(strings.recentUnreadable, .caution)
    case .large: TableCell(strings.recentLarge, .muted)
    case .standing(let now):
      TableCell(
        strings.recentStanding(
          now.asOf, projects: now.projects, behind: now.behind, notReported: now.notReported))
    }
  }
}

extension RecentBook {
  /// The unit's name as it is now, as far as one has looked.
  fileprivate var currentUnit: String { standing?.unit ?? unit }
  fileprivate var currentYear: Int { standing?.year ?? year }

  private var standing: RecentStanding? {
    if case .standing(let standing) = look { standing } else { nil }
  }
}
