import BudgetModel
import BudgetText

/// The rest of the history, read when something needs it: the screen, undo, the words of a clash.
extension AppState {
  /// Reads the rest where what is on the screen needs it and no attempt has failed.
  mutating func readHistoryIfNeeded() -> [Effect] {
    guard !unit.history.isComplete, unit.reading == .idle else { return [] }
    return isHistoryEndSeen || isClashUntraced ? readHistory() : []
  }

  /// Asks for the rest, once.
  mutating func readHistory() -> [Effect] {
    guard unit.reading != .underway else { return [] }
    unit.reading = .underway
    return [.readHistory]
  }

  /// Whether the question is about a clash with somebody whom what is known does not name.
  private var isClashUntraced: Bool {
    guard case .conflict(_, let conflicts) = question?.subject else { return false }
    return conflicts.contains { $0.entry == nil }
  }

  /// Takes the whole history, or why there is none, and goes on with what waited for it.
  mutating func take(_ reading: HistoryReading) -> [Effect] {
    switch reading {
    case .read(let whole):
      unit.complete(with: whole)
      let history = unit.history
      screens.updateHistories { $0.extend(to: history) }
      if let asked = question, case .conflict(let pending, let conflicts) = asked.subject {
        question = Question(.conflict(pending, unit.traced(conflicts)))
        question?.selected = asked.selected
      }
    case .failed(let sentence): unit.reading = .failed(sentence)
    }
    return goOnReversing()
  }
}
