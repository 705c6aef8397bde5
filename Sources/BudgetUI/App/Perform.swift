import BudgetModel
import BudgetText
import TerminalKit

extension AppState {
  /// Carries out a command; a few go by the very key that was struck.
  mutating func perform(_ command: Command, _ key: Key) -> [Effect] {
    switch command {
    case .showProjects: show(.projects)
    case .showEntry: show(.entry)
    case .showVariance: show(.variance)
    case .earlierMonth: turn(to: asOf.previous)
    case .laterMonth: turn(to: asOf.next)
    case .help: enter(.help)
    case .back: goBack()
    case .open: selectedProject.map { enter(.project($0)) }
    case .enterSpending: enterSpending()
    case .moveUp: move(.up)
    case .moveDown: move(.down)
    case .next: next()
    case .pageUp: move(.pageUp)
    case .pageDown: move(.pageDown)
    case .first: move(.start)
    case .last: move(.end)
    case .find: startFinding()
    case .sort: changeList { $0.order = $0.order.next }
    case .filter: changeList { $0.behindOnly.toggle() }
    case .beginAmount:
      if case .character(let character) = key { startDraft(String(character)) }
    case .fiscal: entry.source = .fiscal
    case .other: entry.source = .other
    case .switchBasis: switchBasis()
    case .edit: selectedProject.map { startDraft(shownAmount(of: $0)) }
    case .clear: startDraft()
    case .drop: dropDraft()
    case .editAmount: type(intoDraft: key)
    case .commitDown: return commit(.down)
    case .commitUp: return commit(.up)
    case .keepPrompt: return keepPrompt()
    case .dropPrompt: dropPrompt()
    case .previousChoice: question?.move(by: -1)
    case .nextChoice: question?.move(by: 1)
    case .choose: return answer(question?.answer)
    case .stay: return answer(question?.safeAnswer)
    case .showHistory: showHistory()
    case .closeMonth: askToClose()
    case .undo: return undo()
    case .redo: return redo()
    case .save: return saveAgain()
    case .quit: return quit()
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    }
    return []
  }

  /// Shows a main screen; Esc leads from it to the projects.
  private mutating func show(_ screen: Screen) {
    self.screen = screen
    trail = screen == .projects ? [] : [.projects]
  }

  /// Shows a screen from which Esc leads back here.
  private mutating func enter(_ screen: Screen) {
    guard self.screen != screen else { return }
    trail.append(self.screen)
    self.screen = screen
    reading = Viewport()
  }

  private mutating func goBack() {
    if let list = listOnScreen, !self[keyPath: list].query.isEmpty {
      changeList { $0.query = "" }
    } else if let previous = trail.popLast() {
      screen = previous
      reading = Viewport()
    }
  }

  /// Why Esc leads nowhere, nil when it does lead back.
  var nowhereBack: String? {
    let isNarrowed = listOnScreen.map { !self[keyPath: $0].query.isEmpty } ?? false
    return trail.isEmpty && !isNarrowed ? strings.nowhereBack : nil
  }

  private mutating func enterSpending() {
    guard let index = selectedProject else { return }
    entry.viewport.move(
      .to(index), count: book.projects.count, height: Layout(size).entryHeight)
    enter(.entry)
  }

  private mutating func turn(to month: Month?) {
    guard let month else {
      notice = Notice(strings.noSuchMonth)
      return
    }
    overview = Overview(book, asOf: month)
    arrange()
  }

  mutating func move(_ motion: Motion) {
    let layout = Layout(size)
    switch screen {
    case .projects:
      projects.viewport.move(motion, count: projects.rows.count, height: layout.listHeight)
    case .variance:
      variance.viewport.move(motion, count: variance.rows.count, height: layout.listHeight)
    case .entry:
      entry.viewport.move(motion, count: book.projects.count, height: layout.entryHeight)
    case .project, .history, .help:
      reading.scroll(motion, count: readingLines.count, height: layout.readingHeight)
    }
  }

  private mutating func next() {
    let isLast = entry.viewport.selected + 1 >= book.projects.count
    if isLast { notice = Notice(strings.lastProject) } else { move(.down) }
  }

  private mutating func quit() -> [Effect] {
    guard saving.reason != nil else { return [.quit] }
    question = Question(.quitting)
    return []
  }

  /// The selected project's history; asked for again, the whole book's.
  private mutating func showHistory() {
    if case .history = screen {
      screen = .history(nil)
      reading = Viewport()
    } else {
      enter(.history(selectedProject))
    }
  }

  private mutating func askToClose() {
    if book.isClosed(asOf) {
      notice = Notice(strings.closedHere(asOf))
    } else {
      question = Question(.closing(asOf))
    }
  }
}
