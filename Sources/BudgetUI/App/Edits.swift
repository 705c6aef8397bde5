import BudgetModel
import BudgetText

/// Changes of the book: each is applied under its rules, can be taken back, and is saved at once.
extension AppState {
  /// Makes a change; nil when a rule refuses it, which the status line then tells.
  mutating func make(_ change: Change) -> [Effect]? {
    let name = name(of: change)
    guard let inverse = apply(change) else { return nil }
    edits.record(UndoHistory.Step(change: change, inverse: inverse, name: name))
    return save(saying: strings.saved(name))
  }

  mutating func undo() -> [Effect] {
    guard let step = edits.stepBack() else {
      notice = Notice(strings.nothingToUndo)
      return []
    }
    let name = name(of: step.inverse)
    guard apply(step.inverse) != nil else { return [] }
    return save(saying: strings.undone(name))
  }

  mutating func redo() -> [Effect] {
    guard let step = edits.stepForward() else {
      notice = Notice(strings.nothingToRedo)
      return []
    }
    guard apply(step.change) != nil else { return [] }
    return save(saying: strings.redone(step.name))
  }

  mutating func saveAgain() -> [Effect] {
    guard saving.reason != nil else {
      notice = Notice(strings.nothingToSave)
      return []
    }
    return save(saying: strings.savedAll)
  }

  private mutating func save(saying text: String) -> [Effect] {
    pendingNotice = text
    return [.save(book)]
  }

  private mutating func apply(_ change: Change) -> Change? {
    do throws(RuleViolation) {
      let inverse = try book.apply(change)
      if let index = index(of: change) { overview.refresh(index, of: book) }
      arrange()
      return inverse
    } catch {
      notice = Notice(strings.refusal(error.rule), .danger)
      return nil
    }
  }

  private func index(of change: Change) -> Int? {
    switch change {
    case .spending(let code, _, _): book.position(of: code)
    }
  }

  /// What a change does to the book as it is, in words.
  private func name(of change: Change) -> String {
    switch change {
    case .spending(let code, let month, let entry):
      let project = book.position(of: code).map { book.projects[$0] }
      return strings.spendingChange(
        project: project?.name ?? code, month: month,
        from: project?.spending(in: month)?.amount, to: entry?.amount)
    }
  }
}
