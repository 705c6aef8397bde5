import BudgetModel
import BudgetText
import TerminalKit

/// Keys that came together: of those after the first none was struck in view of what the ones before it did.
extension AppState {
  /// Handles keys that came together.
  ///
  /// Many of them may be a paste that the terminal did not mark. On the sheet it is shown before it counts, unless it
  /// is plain amounts and raises no question, for then striking them comes to the same; elsewhere it is turned away.
  mutating func handle(_ keys: [Key], _ isInterrupted: () -> Bool) -> [Effect] {
    guard let paste = unmarkedPaste(keys) else { return handleEach(keys, isInterrupted).effects }
    let isPlain = indicators == nil ? paste.isPlain && screens.top.hasCells : paste.hasValuesOnly
    if isPlain, isFreeForAmounts {
      var struck = self
      let (effects, isThrough) = struck.handleEach(keys, isInterrupted)
      if isThrough, struck.draft?.problem == nil, struck.valueDraft?.problem == nil,
        struck.form == nil
      {
        self = struck
        return effects
      }
    }
    take(unmarked: paste)
    return []
  }

  /// Handles keys one by one; false when one brought up a question, which none of those behind it may answer.
  private mutating func handleEach(
    _ keys: [Key], _ isInterrupted: () -> Bool
  ) -> (effects: [Effect], isThrough: Bool) {
    var effects: [Effect] = []
    var place = 0
    while place < keys.count, place == 0 || !isInterrupted() || isTyping(keys[place]) {
      let before = asked
      let text = promptText(keys[place...])
      if text.count > 1 {
        type(intoPrompt: text)
        place += text.count
      } else {
        effects += handle(keys[place])
        place += 1
      }
      askWhatIsUndecided()
      let rest = keys.count - place
      if asked != nil, asked != before, rest > 0 {
        notice = Notice(strings.keysNotTaken(rest), .caution)
        return (effects, false)
      }
    }
    return (effects, asked == nil)
  }

  /// Whether a key is only a character of an amount: it costs nothing, and must not be lost when the end is near.
  private func isTyping(_ key: Key) -> Bool {
    guard case .character = key, prompt == nil, question == nil,
      draft != nil || valueDraft != nil || form != nil
    else { return false }
    return focus?.binding(for: key) == nil
  }

  /// The characters from the first key on that go to a prompt; looking for each prefix of them would be for nothing.
  private func promptText(_ keys: ArraySlice<Key>) -> [Character] {
    guard let prompt, !prompt.takesKey else { return [] }
    let bindings = prompt.bindings
    var text: [Character] = []
    for key in keys {
      guard case .character(let character) = key, bindings.binding(for: key) == nil else { break }
      text.append(character)
    }
    return text
  }

  /// What waits for an answer.
  private enum Asked: Equatable {
    case reason(Change)
    case question(Question.Subject)
    case warnings([EntryWarning])
    case doubts([ValueDoubt])
    case move
  }

  private var asked: Asked? {
    if case .reason(let change, _) = prompt?.purpose { return .reason(change) }
    if let question { return .question(question.subject) }
    if let warnings = draft?.warnings, !warnings.isEmpty { return .warnings(warnings) }
    if let doubts = valueDraft?.doubts, !doubts.isEmpty { return .doubts(doubts) }
    return entry?.moving?.hasWarned == true ? .move : nil
  }

  /// Whether the sheet waits for an amount, or for more of one.
  private var isFreeForAmounts: Bool {
    focus == nil
      || (prompt == nil && question == nil
        && (draft?.warnings.isEmpty == true || valueDraft?.doubts.isEmpty == true))
  }
}

// MARK: - Pastes that come as keys

extension AppState {
  /// Keys that are the text of a paste, with what of it came before them; nil for keys that may have been struck.
  private func unmarkedPaste(_ keys: [Key]) -> UnmarkedPaste? {
    guard keys.count > 1, let paste = UnmarkedPaste(keys) else { return nil }
    // Tab and Enter lead from field to field, and on a slow line they come together with what is typed between them.
    if form != nil, question == nil, prompt == nil { return paste.isLong ? paste : nil }
    let (table, everywhere) = (table, everywhere)
    let isCommand = { (character: Character) in
      let key = Key.character(character)
      return (table.binding(for: key) ?? everywhere.binding(for: key)) != nil
    }
    if case .paste(let shown) = screens.top, let start = shown.unmarkedText, focus == nil {
      return paste.isTable || paste.goesOn(isCommand) ? paste.after(start) : nil
    }
    if let draft = draft, isFreeForAmounts {
      // The device may have read its first characters by themselves.
      return paste.isTable ? paste.after(draft.field.text) : nil
    }
    return paste.isTable || (focus == nil && paste.hasWords(isCommand)) ? paste : nil
  }

  /// Takes a paste that the device noticed by its length; its start may be in the field or on the preview already.
  mutating func take(flood paste: Paste) {
    var whole = UnmarkedPaste(paste)
    if case .paste(let shown) = screens.top, let start = shown.unmarkedText, focus == nil {
      screens.pop()
      whole = whole.after(start)
    } else if let draft = draft, isFreeForAmounts, whole.isTable {
      whole = whole.after(draft.field.text)
    }
    take(Paste(whole.text, isTruncated: paste.isTruncated))
  }

  private mutating func take(unmarked paste: UnmarkedPaste) {
    if case .paste(let shown) = screens.top, shown.unmarkedText != nil { screens.pop() }
    take(Paste(paste.text))
    if case .paste(var shown) = screens.top, focus == nil {
      shown.unmarkedText = paste.text
      screens.top = .paste(shown)
    }
  }
}
