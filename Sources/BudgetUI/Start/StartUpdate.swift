import BudgetModel
import BudgetText
import TerminalKit

extension StartState {
  /// Changes the state as a message asks and returns what the world must do.
  ///
  /// - Parameter isInterrupted: asked before every key but the first; once true, only what is being typed counts.
  public mutating func update(
    _ message: StartMessage, isInterrupted: () -> Bool = { false }
  ) -> [StartEffect] {
    switch message {
    case .keys(let keys):
      notice = nil
      return handle(keys, isInterrupted)
    case .paste(let paste):
      notice = nil
      take(paste.text)
      return lookBack()
    case .mouse(let event):
      notice = nil
      return take(event)
    case .glyphs(let glyphs): self.glyphs = glyphs
    case .resize(let size): self.size = size
    case .looked(let path, let look): self.look(path, look)
    case .completed(let completed): take(completed)
    case .progress(let number, let percent): hear(percent, of: number)
    case .done(let number, let outcome): return finish(number, outcome)
    }
    return []
  }

  // MARK: - Keys

  private mutating func handle(_ keys: [Key], _ isInterrupted: () -> Bool) -> [StartEffect] {
    if keys.count > 1, let paste = UnmarkedPaste(keys), isUnmarked(paste) {
      take(paste.text)
      return lookBack()
    }
    var effects: [StartEffect] = []
    for (place, key) in keys.enumerated() {
      guard place == 0 || !isInterrupted() || isTyping(key) else { break }
      let before = table.title(strings)
      effects += handle(key)
      // None of the keys behind it was struck in view of the question.
      if leaving != nil, before != table.title(strings), place + 1 < keys.count {
        notice = Notice(strings.keysNotTaken(keys.count - place - 1), .caution)
        break
      }
    }
    return effects
  }

  private func isTyping(_ key: Key) -> Bool {
    guard case .character = key, isFree else { return false }
    return place != .menu && table.binding(for: key) == nil
  }

  /// Whether nothing stands over the place.
  private var isFree: Bool { leaving == nil && help == nil && errand?.isWaitedFor != true }

  /// Whether keys that came together are a paste that the terminal did not mark.
  private func isUnmarked(_ paste: UnmarkedPaste) -> Bool {
    guard isFree, place == .menu else { return paste.hasManyLines }
    return paste.isTable || paste.hasWords { StartTable.menu.binding(for: .character($0)) != nil }
  }

  mutating func handle(_ key: Key) -> [StartEffect] {
    let always = StartTable.always.first { $0.keys.contains(key) }
    if let binding = table.binding(for: key) ?? always {
      if let reason = binding.unavailable(self) {
        notice = Notice(reason, .caution)
        return []
      }
      return perform(binding.command, key)
    }
    if let keys = key.withoutAlt { return keys.flatMap { handle($0) } }
    guard isFree, place != .menu else {
      notice = Notice(
        place == .menu && isFree
          ? strings.noSuchKey(key.name(strings)) : strings.noSuchKeyNow(key.name(strings)))
      return []
    }
    return type(key)
  }

  private mutating func perform(_ command: StartCommand, _ key: Key) -> [StartEffect] {
    switch command {
    case .startYear: return choose(.startYear)
    case .importBooks: return choose(.importBooks)
    case .openSample: return choose(.openSample)
    case .openFile: return choose(.openFile)
    case .openRecent:
      if case .character(let digit) = key, let number = digit.wholeNumberValue {
        return choose(.recent(number - 1))
      }
    case .open: return choose(selectedItem)
    case .moveUp: scroll(.up)
    case .moveDown: scroll(.down)
    case .pageUp: scroll(.pageUp)
    case .pageDown: scroll(.pageDown)
    case .first: scroll(.start)
    case .last: scroll(.end)
    case .help: help = Viewport()
    case .back: return goBack()
    case .openPath: return openPath()
    case .completePath:
      return typedPath.map { [.complete($0)] } ?? []
    case .save: return bookImport == nil ? makeYear() : makeImported()
    case .edit: return type(key)
    case .enterField:
      guard focusedField == .save else { return type(key) }
      return bookImport == nil ? makeYear() : makeImported()
    case .addRow, .removeRow, .moveRow: return changeRows(command, key)
    case .giveUp: return stopWaiting()
    case .previousChoice, .nextChoice: leaving = leaving.map { 1 - $0 }
    case .choose:
      let isLeaving = leaving == 1
      leaving = nil
      guard isLeaving else { break }
      place = .menu
      return giveUp()
    case .stay: leaving = nil
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    }
    return []
  }

  mutating func scroll(_ motion: Motion) {
    guard let shown = help else { return move(motion) }
    var viewport = shown
    viewport.scroll(motion, count: helpLines.count, height: StartLayout.form(size).rows)
    help = viewport
  }

  private mutating func goBack() -> [StartEffect] {
    if help != nil {
      help = nil
    } else if yearForm?.isChanged == true || bookImport?.isChanged == true {
      leaving = 0
    } else {
      place = .menu
      return giveUp()
    }
    return []
  }

  // MARK: - Errands

  private mutating func openPath() -> [StartEffect] {
    guard let path = fileForm?.text(of: .path).trimmed, !path.isEmpty else {
      notice = Notice(strings.newPathMissing, .caution)
      return []
    }
    return [.open(path, begin(.opening))]
  }

  private mutating func stopWaiting() -> [StartEffect] {
    if case .creating = errand?.purpose { notice = Notice(strings.mayHaveBeenMade, .caution) }
    return giveUp()
  }

  private mutating func finish(_ number: Int, _ outcome: StartOutcome) -> [StartEffect] {
    guard let purpose = end(number) else { return [] }
    switch (purpose, outcome) {
    case (.opening, .ready): return [.enter(number, remark: nil, review: nil)]
    case (.creating(let remark), .ready):
      return [.enter(number, remark: remark, review: toReview)]
    case (.readingBook(let source, let thenMake), _):
      return take(outcome, from: source, thenMake: thenMake)
    case (.readingOldYear(let path, let thenMake), _):
      return take(oldYear: outcome, from: path, thenMake: thenMake)
    case (_, .failed(let sentence)): refuse(sentence)
    case (_, .year), (_, .book), (_, .noBook): break
    }
    return []
  }

  /// Says why a file was not opened or made, under its path where that is on the screen.
  private mutating func refuse(_ sentence: String) {
    switch place {
    case .menu: notice = Notice(sentence, .danger)
    case .file(var form):
      form.setProblems([StartPlace(.path): sentence])
      form.setNote(nil, of: .path)
      place = .file(form)
    case .year(var form):
      form.say([StartPlace(.path): sentence])
      place = .year(form)
    case .importing(var form):
      form.form.setProblems([StartPlace(.path): sentence])
      place = .importing(form)
    }
  }
}
