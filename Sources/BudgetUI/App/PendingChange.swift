import BudgetModel
import BudgetText

/// A change that is on screen and not yet on the disk.
struct PendingChange: Hashable {
  let commit: Commit
  /// What it changes, in words.
  let name: String
  let kind: Kind

  enum Kind: Hashable {
    case made, undone, redone
  }

  /// What the status line says once it is on the disk.
  func announcement(_ strings: Strings) -> String {
    switch kind {
    case .made: strings.saved(name)
    case .undone: strings.undone(name)
    case .redone: strings.redone(name)
    }
  }
}
