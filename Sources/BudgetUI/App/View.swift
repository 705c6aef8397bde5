import BudgetModel
import BudgetText
import DisplayText
public import TerminalKit

extension AppState {
  /// The picture of the state: the same state always looks the same.
  public func view() -> Frame {
    var frame = Frame(size: tour?.screen ?? size, glyphs: settings.glyphs)
    tour?.draw(on: &frame, strings)
    let layout = Layout(size)
    guard !layout.isTooSmall else {
      frame.drawTooSmall(strings)
      return frame
    }
    drawHeader(on: &frame, in: layout.header)
    drawScreen(on: &frame, layout)
    drawStatus(on: &frame, in: layout.statusLine)
    drawFooter(on: &frame, in: layout.footer)
    if let question { draw(question, on: &frame) }
    if let prompt, prompt.purpose == .command { drawPalette(prompt, on: &frame) }
    return frame
  }

  private func drawScreen(on frame: inout Frame, _ layout: Layout) {
    switch screens.top {
    case .projects(let list): drawProjects(list, on: &frame, layout)
    case .variance(let list): drawVariance(list, on: &frame, layout)
    case .evaluation(let list): drawEvaluation(list, on: &frame, layout)
    case .monthEnd(let shown): draw(shown, on: &frame, layout)
    case .entry(let entry): drawEntry(entry, on: &frame, layout)
    case .months(let shown): drawMonths(shown, on: &frame, layout)
    case .indicators(let shown): draw(shown, on: &frame, layout)
    case .paste(let paste): drawPaste(paste, on: &frame, layout)
    case .importing(let shown): draw(shown, on: &frame, layout)
    case .review: if let review { draw(review, on: &frame, layout) }
    case .history(let shown): draw(shown, on: &frame, layout)
    case .form(let form): draw(form, on: &frame, layout)
    case .project(let reading), .score(let reading), .unit(let reading), .help(let reading):
      drawReading(from: reading.viewport, on: &frame, layout)
    case .preview(let preview):
      drawReading(from: preview.reading.viewport, on: &frame, layout)
    }
  }

  /// A text to scroll through, below what says what it is about.
  private func drawReading(from viewport: Viewport, on frame: inout Frame, _ layout: Layout) {
    let head = readingHead
    let (top, text) = layout.reading(headed: head != nil)
    if let head { [head].draw(on: &frame, in: top, from: Viewport()) }
    readingLines.draw(on: &frame, in: text, from: viewport)
  }

  private func drawHeader(on frame: inout Frame, in rect: Rect) {
    frame.draw(in: rect) { frame in
      let width = frame.size.columns
      let (tabs, title) = header(columns: width)
      var column = 0
      for (place, tab) in tabs.enumerated() {
        let style = tab.kind == currentTab ? Style.heading.reversed : .muted
        let used = frame.put(tab.label, at: Point(row: 0, column: column), style: style)
        frame.addSpot(
          .key(.alt(Character("\(place + 1)"))),
          in: Rect(row: 0, column: column, rows: 1, columns: used))
        column += used
      }
      frame.put(
        title, at: Point(row: 0, column: column + 1), columns: width - column - 2,
        alignment: .trailing, style: .heading)

      let marks = [
        screens.top.hasCells && book.rules.bareUnit == .yuan ? strings.entersInYuan : nil,
        settings.isReadOnly ? strings.readOnly : nil,
        settings.isSample ? strings.sampleMark : nil,
        unsavedReason.map { _ in strings.unsaved }, savingMark, headerNote,
      ]
      let clock = strings.clockLine(overview.totals.timeShare.percentText)
      let whole = (marks.compactMap { $0 } + [clock]).joined(separator: "  ")
      // What is unusual of a session is said before how much of the year is over.
      let right =
        whole.displayWidth < width - 1
        ? whole : marks.compactMap { $0 }.joined(separator: "  ").fitted(to: width - 2)
      let room = width - right.displayWidth - 3
      frame.put(book.unit.name.fitted(to: room), at: Point(row: 1, column: 1))
      frame.put(
        right, at: Point(row: 1, column: max(0, width - right.displayWidth - 1)),
        style: unsavedReason == nil ? .muted : .danger)
    }
  }

  /// Says that a commit is on its way; how to give up waiting, once it takes long.
  private var savingMark: String? {
    guard unit.outbox.isSending else { return nil }
    return unit.outbox.isSlow ? strings.savingSlowly : strings.savingNow
  }

  private func drawStatus(on frame: inout Frame, in rect: Rect) {
    frame.draw(in: rect) { frame in
      if let errand, prompt == nil, question == nil {
        frame.put(
          errand.sentence(strings).fitted(to: frame.size.columns - 2),
          at: Point(row: 0, column: 1), style: .caution)
      } else if let prompt, prompt.takesKey {
        let text = notice?.text ?? prompt.label(strings)
        frame.put(
          text.fitted(to: frame.size.columns - 2), at: Point(row: 0, column: 1),
          style: notice == nil ? .heading : .caution)
      } else if let prompt, prompt.purpose != .command {
        let width = frame.put(prompt.label(strings), at: Point(row: 0, column: 1), style: .heading)
        let remark = notice?.text ?? ""
        let field = Rect(
          row: 0, column: width + 1, rows: 1,
          columns: max(8, frame.size.columns - width - remark.displayWidth - 4))
        prompt.field.draw(on: &frame, in: field)
        frame.put(remark, at: Point(row: 0, column: field.endColumn + 2), style: .caution)
      } else if let notice {
        let key = everywhere.bindings.first { $0.command == .undo }?.keys.first
        let undo = FooterHint(
          keys: key?.name(strings) ?? "", word: strings.shortUndo, key: key)
        let room = frame.size.columns - 2 - (notice.canBeUndone ? undo.width : 0)
        let text = notice.text.fitted(to: room)
        frame.put(text, at: Point(row: 0, column: 1), style: notice.style)
        if notice.canBeUndone {
          _ = undo.draw(on: &frame, at: Point(row: 0, column: text.displayWidth + 4))
        }
      } else if let line = prompt == nil ? contextLine : paletteRemark {
        frame.put(
          line.fitted(to: frame.size.columns - 2), at: Point(row: 0, column: 1), style: .muted)
      }
    }
  }

  /// What the status line says when nothing has happened: the selected project in full.
  private var contextLine: String? {
    if let rangeLine { return rangeLine }
    return switch screens.top {
    case .entry(let entry): entryContext(entry)
    case .months(let shown): monthsContext(shown)
    case .projects, .variance, .evaluation: selectedProject.map { "\($0.code)  \($0.name)" }
    case .paste(let paste): paste.selectedRemark
    case .importing(let shown): remark(on: shown)
    case .review: review.flatMap { $0.selected.map(reason) }
    case .indicators, .monthEnd, .project, .score, .preview, .history, .unit, .help, .form: nil
    }
  }

  func drawFooter(on frame: inout Frame, in rect: Rect) {
    let hints = (focus ?? table).hints(self)
    let general = focus == nil ? everywhere.hints(self) : []
    frame.draw(in: rect) { hints.draw(on: &$0, before: general) }
  }
}

extension Frame {
  /// Says that the screen is too small, and what would do.
  mutating func drawTooSmall(_ strings: Strings) {
    let text = strings.tooSmall(rows: Layout.minimum.rows, columns: Layout.minimum.columns)
    for (row, line) in text.wrapped(to: size.columns).enumerated() {
      put(line, at: Point(row: row, column: 0))
    }
  }
}
