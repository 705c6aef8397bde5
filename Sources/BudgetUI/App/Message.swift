public import BudgetModel
public import TerminalKit

/// Everything that can happen to the state.
public enum Message: Hashable, Sendable {
  /// A key was struck.
  case key(Key)
  /// Text was pasted.
  case paste(String)
  /// The terminal has another size.
  case resize(Size)
  /// What came of bringing a change to the disk.
  case committed(CommitOutcome)
  /// Others changed the file: the book it holds now, and their entries in its history.
  case refreshed(BudgetBook, by: [HistoryEntry])
  /// The book was saved elsewhere.
  case copied
  /// The book could not be saved elsewhere, for a reason told in a sentence.
  case copyFailed(String)
  /// Something about the file that the user should know, in a sentence.
  case remark(String)
}

/// What came of bringing a change to the disk.
public enum CommitOutcome: Hashable, Sendable {
  /// It is there: the book as it is now, the change's entry in the history, what others had changed before, and
  /// anything else worth a sentence.
  case saved(BudgetBook, entry: HistoryEntry?, foreign: [HistoryEntry], remarks: [String])
  /// The cell holds something else than it was changed from: the book, the cell, and the entry that made it so.
  case conflict(BudgetBook, current: SpendingEntry?, entry: HistoryEntry?)
  /// A rule forbids it on the book as it is now.
  case refused(BudgetBook, RuleViolation)
  /// It could not be written, for a reason told in a sentence.
  case failed(String)
}

/// What an update asks of the world.
public enum Effect: Hashable, Sendable {
  /// Bring a change to the disk and report `committed`.
  case commit(Commit)
  /// Save the book at a path where nothing is yet and report `copied` or `copyFailed`.
  case saveCopy(BudgetBook, path: String)
  /// Stop the program as Ctrl-Z does, until it is continued.
  case suspend
  /// Draw the screen again from nothing.
  case redraw
  /// End the program.
  case quit
}
