import BudgetModel
import BudgetText
import TerminalKit

extension AppState {
  /// Changes the state as a message asks and returns what the world must do.
  ///
  /// - Parameter isInterrupted: asked before every key but the first; once true, only what goes on with an amount counts.
  public mutating func update(
    _ message: Message, isInterrupted: () -> Bool = { false }
  ) -> [Effect] {
    let effects = react(to: message, isInterrupted)
    askWhatIsUndecided()
    askAboutPlans()
    advanceTour()
    return effects + readHistoryIfNeeded()
  }

  private mutating func react(to message: Message, _ isInterrupted: () -> Bool) -> [Effect] {
    switch message {
    case .keys(let keys):
      notice = nil
      return handle(keys, isInterrupted)
    case .paste(let paste):
      notice = nil
      if paste.isMarked { take(paste) } else { take(flood: paste) }
      return []
    case .mouse(let event):
      notice = nil
      return take(event)
    case .traits(let traits): return hear(traits)
    case .resize(let size):
      resize(to: size)
      return []
    case .committed(let id, let outcome): return finish(id, outcome)
    case .slow(let id):
      if unit.outbox.isSending, unit.outbox.first?.commit.id == id { unit.outbox.isSlow = true }
      return []
    case .polled(let snapshot, let remarks): return refresh(snapshot, remarks)
    case .history(let reading): return take(reading)
    case .edited(let outcome):
      take(outcome)
      return []
    case .completed(let completed):
      let strings = strings
      changeForm { $0.form.take(completed, note: strings.completionNote) }
      return []
    case .copied(_, let failure?):
      notice = Notice(failure, .danger)
      return []
    case .copied:
      // Where the book is now, nothing waits to be saved.
      unit.outbox.removeAll()
      return [.quit]
    case .errand(let number, let news): return hear(news, of: number)
    case .kept(let failure):
      hear(kept: failure)
      return []
    case .remark(let sentence):
      notice = Notice(sentence, .caution)
      return []
    }
  }

  /// A key belongs to what has the keyboard for itself, else to the screen, else it works everywhere.
  mutating func handle(_ key: Key) -> [Effect] {
    dropEditorPrefix(before: key)
    if let focus {
      let always = BindingTable.always.first { $0.keys.contains(key) }
      if let binding = focus.binding(for: key) { return perform(binding, key) }
      if prompt?.takesKey == true { return rebind(to: key) }
      if let always { return perform(always, key) }
      // Read as Esc and a digit it would drop what is being typed and begin something else.
      if let binding = everywhere.aside.binding(for: key) { return performAside(binding, key) }
      if let keys = key.withoutAlt { return keys.flatMap { handle($0) } }
      take(key)
      return []
    }
    if let binding = table.binding(for: key) ?? everywhere.binding(for: key) {
      return perform(binding, key)
    }
    if let keys = key.withoutAlt { return keys.flatMap { handle($0) } }
    notice = Notice(strings.noSuchKey(key.name(strings)))
    return []
  }

  /// A key that is no command goes to the text being typed.
  private mutating func take(_ key: Key) {
    if prompt != nil {
      type(intoPrompt: key)
    } else if question == nil, draft != nil {
      type(intoDraft: key)
    } else if question == nil, valueDraft != nil {
      type(intoValue: key)
    } else if question == nil, form != nil {
      type(intoForm: key)
    } else if question == nil {
      notice = Notice(strings.noSuchKeyNow(key.name(strings)))
    }
  }

  mutating func perform(_ binding: Binding, _ key: Key) -> [Effect] {
    if let reason = binding.unavailable(self) {
      notice = Notice(reason, .caution)
      return []
    }
    return perform(binding.command, key)
  }

  /// The bindings of what takes the keyboard for itself, nil while nothing does.
  var focus: BindingTable? { prompt?.bindings ?? focusBelowPrompt }

  /// The same as if no line were typed at the bottom.
  var focusBelowPrompt: BindingTable? {
    if question != nil { return .answering }
    if errand != nil { return .waiting }
    if let form { return fillingTable(form) }
    if entry?.moving != nil { return .moving }
    if let valueDraft { return valueDraft.doubts.isEmpty ? .typingValue : .confirmingValue }
    return draft.map {
      guard let warning = $0.warnings.first else { return $0.canRecall ? .typingAfresh : .typing }
      return warning.asksForYuan ? .askingUnit : .confirming
    }
  }

  /// The bindings of the screen, by the keys that the person has given.
  var table: BindingTable { table(of: screens.top.kind) }

  func table(of screen: Screen.Kind) -> BindingTable {
    Self.table(of: screen).rebound(settings.keymap, beside: .everywhere)
  }

  /// The bindings that work on every screen, by the keys that the person has given.
  var everywhere: BindingTable { BindingTable.everywhere.rebound(settings.keymap) }

  static func table(of screen: Screen.Kind) -> BindingTable {
    switch screen {
    case .projects: .projects
    case .entry: .entry
    case .variance: .variance
    case .months: .months
    case .evaluation: .evaluation
    case .monthEnd: .monthEnd
    case .score: .score
    case .preview: .preview
    case .indicators: .indicators
    case .project: .project
    case .history: .history
    case .unit: .unit
    case .help: .help
    case .paste: .pasted
    case .importing: .importing
    case .review: .reviewing
    case .form: .filling
    }
  }
}

extension Key {
  /// Esc and the character, for on a slow line the two may come as one; nil for a key without Alt.
  var withoutAlt: [Key]? {
    if case .alt(let character) = self { [.escape, .character(character)] } else { nil }
  }
}
