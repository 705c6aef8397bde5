public import BudgetModel
internal import Glibc

/// Why a change was not brought to the disk; the file is as it was.
public enum CommitFailure: Error, Hashable, Sendable {
  /// The cell is no longer what the change was made from: what it holds now, and the entry that made it so.
  case conflict(current: SpendingEntry?, entry: HistoryEntry?)
  /// A rule forbids the change.
  case refused(RuleViolation)
  /// Somebody else held the lock all the time we waited.
  case busy
  /// The file is gone.
  case vanished
  /// The file is there but may not or cannot be read.
  case cannotRead(errorNumber: Int32)
  /// The file is there, and it is no budget file any more.
  case unreadable(BookReading)
  /// The book came from a pipe or a device.
  case notARegularFile
  /// The new file, or the line of its history, could not be written.
  case cannotWrite(WriteFailure)

  /// What the failed reading of the file comes to.
  init(reading error: ErrorNumber) {
    self =
      switch error.value {
      case ENOENT, ENOTDIR: .vanished
      default: .cannotRead(errorNumber: error.value)
      }
  }
}
