import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// Who changed what and when: of one project, or of the whole book.
extension AppState {
  func draw(_ shown: HistoryState, on frame: inout Frame, _ layout: Layout) {
    let (head, body) = layout.body.split(top: Layout.historyHeadRows)
    heading(of: shown).draw(on: &frame, in: head, from: Viewport())
    let text = text(of: shown)
    text.page(from: top(of: shown, in: text), height: layout.historyHeight)
      .draw(on: &frame, in: body, from: Viewport())
  }

  private func heading(of shown: HistoryState) -> [StyledLine] {
    let title = shown.project.map(name(of:)) ?? book.unit.name
    let hint = shown.project == nil ? "" : "  " + strings.wholeHistoryHint
    let spoilt = unit.history.unreadableLines
    return [
      StyledLine([
        TableCell(" "), TableCell(strings.historyScreen, .heading),
        TableCell("  \(title)\(hint)", .muted),
      ]),
      spoilt == 0 ? .blank : StyledLine(" " + strings.unreadableHistoryLines(spoilt), .caution),
    ]
  }

  /// The entries, the latest first, and what there is to say in their place or of those before them.
  private func text(of shown: HistoryState) -> LongText {
    let remark = remark(on: shown)
    return LongText(count: shown.count + (remark == nil ? 0 : 1)) { item in
      let line =
        item < shown.count
        ? line(unit.history[shown.place(of: shown.count - 1 - item)]) : remark ?? .blank
      return [line].wrapped(to: max(1, size.columns - 2)).map { line in
        StyledLine([TableCell(" ")] + line.runs)
      }
    }
  }

  private func remark(on shown: HistoryState) -> StyledLine? {
    if case .failed(let why) = unit.reading {
      return StyledLine(strings.earlierEntriesUnreadable(why), .danger)
    }
    if !unit.history.isComplete { return StyledLine(strings.readingEarlierEntries, .muted) }
    guard shown.count == 0 else { return nil }
    // Where lines cannot be read, it is said above that there was something.
    if unit.history.unreadableLines > 0 { return .blank }
    return StyledLine(
      unit.history.isEmpty ? strings.noHistory : strings.noMatchingEntries, .muted)
  }

  private func line(_ entry: HistoryEntry) -> StyledLine {
    let when = entry.time.localText(offset: settings.clockOffset)
    var text = strings.words(for: entry, names: names)
    if let reason = entry.reason { text += strings.because(reason) }
    return StyledLine(
      [
        TableCell("\(entry.sequence)".padded(to: 5, .trailing) + "  ", .muted),
        TableCell("\(when)  "), TableCell("\(strings.name(of: entry.author))  ", .accent),
        TableCell(text),
      ], indent: 9)
  }
}

// MARK: - Moving through it

extension AppState {
  func scrolled(_ shown: HistoryState, _ motion: Motion) -> HistoryState {
    let text = text(of: shown)
    let height = Layout(size).historyHeight
    let top = top(of: shown, in: text)
    // A page keeps one line of the last in sight, to read on from.
    let page = max(1, height - 1)
    var shown = shown
    switch motion {
    case .start: shown.top = .newest
    case .end: shown.top = .oldest
    case .up: shown.top = self.top(text.place(1, above: top), in: text, of: shown)
    case .pageUp: shown.top = self.top(text.place(page, above: top), in: text, of: shown)
    case .down: shown.top = self.top(text.place(1, below: top), in: text, of: shown)
    case .pageDown: shown.top = self.top(text.place(page, below: top), in: text, of: shown)
    case .scroll(let lines):
      let place = lines < 0 ? text.place(-lines, above: top) : text.place(lines, below: top)
      shown.top = self.top(place, in: text, of: shown)
    case .to: break
    }
    return shown
  }

  /// Whether the end of what is known is in sight.
  var isHistoryEndSeen: Bool {
    guard case .history(let shown) = screens.top else { return false }
    let text = text(of: shown)
    return top(of: shown, in: text) == text.lastPage(height: Layout(size).historyHeight)
  }

  /// The line of the text that is the first in sight: no row stays blank that could be filled.
  private func top(of shown: HistoryState, in text: LongText) -> LongText.Place {
    switch shown.top {
    case .newest: return LongText.Place()
    case .oldest: return text.lastPage(height: Layout(size).historyHeight)
    case .entry(let entry, let line):
      let item = max(0, shown.count - 1 - entry)
      let place = LongText.Place(item: item, line: min(line, text.lines(item).count - 1))
      return min(place, text.lastPage(height: Layout(size).historyHeight))
    }
  }

  /// A line of the text as a place that stays when entries come.
  private func top(
    _ place: LongText.Place, in text: LongText, of shown: HistoryState
  ) -> HistoryState.Top {
    let place = min(place, text.lastPage(height: Layout(size).historyHeight))
    if place == LongText.Place() { return .newest }
    guard place.item < shown.count else { return .oldest }
    return .entry(shown.count - 1 - place.item, line: place.line)
  }
}
