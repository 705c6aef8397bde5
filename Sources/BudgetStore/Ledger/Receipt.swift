public import BudgetModel

/// A change that is on the disk.
public struct Receipt: Hashable, Sendable {
  /// Its entry in the history; nil when the file said so already.
  public let entry: HistoryEntry?
  /// What others changed since this program last looked.
  public let remote: [HistoryEntry]
  /// Trouble that did not keep the change from being saved.
  public let remarks: [Remark]

  /// Such trouble.
  public enum Remark: Hashable, Sendable {
    /// The file system knows no locks: two people must not enter at once.
    case noLocks
    /// The day's backup could not be made.
    case noBackup(WriteFailure)
    /// A line of the history that was cut short has been kept aside under a name.
    case tornLine(keptAs: String)
    /// The history is not the one read before: it was removed, or put back from elsewhere.
    case otherHistory
    /// A save that was interrupted has been completed.
    case completed(HistoryEntry)
    /// Something other than this program had changed the file; the history notes it.
    case changedExternally
  }
}
