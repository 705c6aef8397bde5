import BudgetModel

/// The changes that can be taken back, and those that were.
struct UndoHistory: Hashable {
  private(set) var done: [Step] = []
  private(set) var undone: [Step] = []

  /// A change made, the one that takes it back, and its name for people.
  struct Step: Hashable {
    let change: Change
    let inverse: Change
    let name: String
  }

  /// Notes a new change; what was undone before can no longer be redone.
  mutating func record(_ step: Step) {
    done.append(step)
    undone = []
  }

  mutating func stepBack() -> Step? {
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return step
  }

  mutating func stepForward() -> Step? {
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step
  }
}
