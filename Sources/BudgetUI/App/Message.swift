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
  /// The book is on disk.
  case saved
  /// The book is not on disk, for a reason told in a sentence.
  case saveFailed(String)
}

/// What an update asks of the world.
public enum Effect: Hashable, Sendable {
  /// Put the book on disk and report `saved` or `saveFailed`.
  case save(BudgetBook)
  /// Stop the program as Ctrl-Z does, until it is continued.
  case suspend
  /// Draw the screen again from nothing.
  case redraw
  /// End the program.
  case quit
}
