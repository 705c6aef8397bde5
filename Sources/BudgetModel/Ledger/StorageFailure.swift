/// Why a store could not be read or written.
public enum StorageFailure: Error, Hashable, Sendable {
  /// Somebody else held it all the time we waited.
  case busy
  /// It is gone.
  case vanished
  /// It is there but may not or cannot be read, by the system's number for the trouble.
  case cannotRead(errorNumber: Int32)
  /// It is there, and holds no budget any more.
  case unreadable
  /// It is not used although the system would let us.
  case refused(FileRefusal)
  /// It could not be written.
  case cannotWrite(WriteFailure)
}

/// Why a file was not replaced; what it held before is still there unless the step says otherwise.
public struct WriteFailure: Error, Hashable, Sendable {
  /// What was being done.
  public let step: Step
  /// What kind of trouble it was.
  public let reason: Reason
  /// The system's number for it.
  public let errorNumber: Int32

  /// Makes a failure.
  public init(_ step: Step, _ reason: Reason, errorNumber: Int32) {
    self.step = step
    self.reason = reason
    self.errorNumber = errorNumber
  }

  /// The steps of replacing a file, in order.
  public enum Step: Hashable, Sendable {
    /// Following links to the file to replace.
    case resolve
    /// Creating the new file beside it.
    case create
    /// Giving it the old one's mode.
    case permit
    case write
    /// Bringing the bytes to the disk.
    case flush
    /// Opening the history, or adding its line.
    case record
    /// Opening the lock.
    case lock
    /// Putting it in place.
    case rename
    /// Bringing the folder's entry to the disk: the new file is in place already.
    case flushFolder
  }

  /// The kinds of trouble.
  public enum Reason: Hashable, Sendable {
    case noPermission
    case noSpace
    /// The folder does not exist.
    case noFolder
    /// Something there is not used although the system would let us, or rights cannot be kept.
    case refused(FileRefusal)
    /// Anything else the system reports.
    case inputOutput
  }
}

/// Trouble with a store that kept nothing from being saved.
public enum LedgerWarning: Hashable, Sendable {
  /// The file system knows no locks: two people must not enter at once.
  case noLocks
  /// The day's backup could not be made.
  case noBackup(WriteFailure)
  /// A line of the history that was cut short has been kept aside under a name.
  case tornLine(keptAs: String)
  /// The history is not the one read before: it was removed, or put back from elsewhere.
  case otherHistory
  /// The history could not be read when the store was opened.
  case historyUnreadable(StorageFailure)
  /// A save that was interrupted has been completed.
  case completed(HistoryEntry)
  /// Something other than this program had changed the file.
  case changedExternally
  /// Another program replaced the file in the moment of a save; its version is kept under a name.
  case displaced(keptAs: String)
}
