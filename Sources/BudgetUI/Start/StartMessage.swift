public import BudgetImport
public import BudgetModel
public import TerminalKit

/// Everything that can happen to the start screen.
public enum StartMessage: Hashable, Sendable {
  /// Keys were struck; those after the first without sight of what the ones before brought about.
  case keys([Key])
  /// Something was done with the mouse.
  case mouse(MouseEvent)
  /// Text was pasted.
  case paste(Paste)
  /// Marks and rules are drawn from others from now on.
  case glyphs(Glyphs)
  /// The terminal has another size.
  case resize(Size)
  /// What a look at a recent file has found.
  case looked(path: String, RecentBook.Look)
  /// How a path may go on that was being typed.
  case completed(CompletedPath)
  /// So many percent of an errand are done, by its number.
  case progress(Int, percent: Int)
  /// What came of an errand, by its number.
  case done(Int, StartOutcome)
}

/// What came of an errand.
public enum StartOutcome: Hashable, Sendable {
  /// The file is open, or made and open.
  case ready
  /// Nothing came of it; why, in a sentence.
  case failed(String)
  /// The book of the year before.
  case year(BudgetBook)
  /// What was read from a document or a table.
  case book(ImportedBook)
  /// No book can be made of a document or a table.
  case noBook(BookRefusal)
}

/// What the start screen asks of the world.
public enum StartEffect: Hashable, Sendable {
  /// Look at files in the background and report `looked` for each.
  case look([String])
  /// See how a path may go on and report `completed`.
  case complete(TypedPath)
  /// Open a file and report `done`.
  case open(String, Int)
  /// Make a file of a book where nothing is yet, open it, and report `done`.
  case create(BudgetBook, String, Int)
  /// Read the book of the year before and report `done`.
  case readYear(String, Int)
  /// Read a document or a table of projects and report `done`.
  case readBook(BookSource, Int)
  /// Call an errand off, where that can be done.
  case cancel(Int)
  /// Go on with the file that an errand has opened; what is to be told there, and what to be looked at.
  case enter(Int, remark: String?, review: DocumentReading? = nil)
  /// Go on with the sample.
  case openSample
  /// Stop the program as Ctrl-Z does, until it is continued.
  case suspend
  /// Draw the screen again from nothing.
  case redraw
  /// End the program.
  case quit
}
