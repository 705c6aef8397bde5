public import BudgetModel
public import TerminalKit

/// Everything that can happen to the state.
public enum Message: Hashable, Sendable {
  /// Keys were struck; those after the first without sight of what the ones before brought about.
  case keys([Key])
  /// Something was done with the mouse.
  case mouse(MouseEvent)
  /// Text was pasted.
  case paste(Paste)
  /// The terminal has said what it is like.
  case traits(TerminalTraits)
  /// The terminal has another size.
  case resize(Size)
  /// What came of a commit.
  case committed(CommitID, CommitOutcome)
  /// A commit is still on its way after half a second.
  case slow(CommitID)
  /// Others changed the store; anything about it that the user should know, in sentences.
  case polled(Snapshot, remarks: [String])
  /// What came of reading the whole history.
  case history(HistoryReading)
  /// Settings were kept; why not, in a sentence, where they were not.
  case kept(failure: String?)
  /// What an editor made of the text of a field.
  case edited(EditorOutcome)
  /// How a path may go on that is being typed.
  case completed(CompletedPath)
  /// What came of saving the book at another path.
  case copied(path: String, failure: String?)
  /// What is heard of an errand, by its number.
  case errand(Int, ErrandNews)
  /// Something about the store that the user should know, in a sentence.
  case remark(String)
}

/// What came of a commit.
public enum CommitOutcome: Hashable, Sendable {
  /// It is recorded; anything else worth telling, in sentences.
  case saved(Snapshot, remarks: [String])
  /// It is not acknowledged; why, in a sentence, unless the book forbids it.
  case failed(CommitFailure, sentence: String)

  /// What the store holds, as far as it was met.
  var snapshot: Snapshot? {
    switch self {
    case .saved(let snapshot, _): snapshot
    case .failed(let failure, _): failure.snapshot
    }
  }

  var remarks: [String] { if case .saved(_, let remarks) = self { remarks } else { [] } }
}

/// What an editor made of a text.
public enum EditorOutcome: Hashable, Sendable {
  /// The text as it was left.
  case edited(String)
  /// Nothing; why, in a sentence.
  case failed(String)
}

/// What came of reading the whole history.
public enum HistoryReading: Hashable, Sendable {
  /// All its entries, as of what the ledger told last.
  case read(History)
  /// It cannot be read; why, in a sentence.
  case failed(String)
}

/// What an update asks of the world; each comes back as a message with its identity.
public enum Effect: Hashable, Sendable {
  /// Record a commit and report `committed`.
  case commit(Commit)
  /// Give up waiting for the store, if the commit has not got there yet; `committed` says what came of it.
  case cancel(CommitID)
  /// Read what of the history is not at hand and report `history`.
  case readHistory
  /// Save the book at a path where nothing is yet and report `copied`.
  case saveCopy(BudgetBook, path: String)
  /// Do something that takes its time, about the book and what is known of its history, and report `errand`.
  case errand(ErrandJob, Int, BudgetBook, History)
  /// Call an errand off; `errand` says what came of it.
  case cancelErrand(Int)
  /// See how a path may go on and report `completed`.
  case complete(TypedPath)
  /// Hand a text to the user's editor, to which the terminal is lent, and report `edited`.
  case editText(String)
  /// Keep changed settings, nil for a choice taken back, and report `kept`.
  case keep([Preference: String?])
  /// Keep the key that a command was given, nil for the program's own, and report `kept`.
  case keepKey(BindableCommand, KeyStroke?)
  /// Have a tour taken on a sample, with the whole terminal, until the user quits it.
  case tour
  /// Have the terminal keep a text for pasting elsewhere.
  case copy(String)
  /// Have the terminal go on in another manner.
  case adopt(TerminalOptions)
  /// Stop the program as Ctrl-Z does, until it is continued.
  case suspend
  /// Draw the screen again from nothing.
  case redraw
  /// End the program.
  case quit
}
