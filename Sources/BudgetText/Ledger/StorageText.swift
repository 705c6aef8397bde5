public import BudgetModel

/// Why a commit did not reach its store, and trouble that kept none from it.
extension Strings {
  /// A failed commit, projects by the names that their codes are given.
  public func sentence(
    for failure: CommitFailure, names: BookNames
  ) -> String {
    switch failure.reason {
    case .rejected(let rejection): sentence(for: rejection, names: names)
    case .storage(let trouble): sentence(for: trouble)
    case .cancelled: savingCancelled
    }
  }

  /// A store that cannot be read or written.
  public func sentence(for failure: StorageFailure) -> String {
    switch failure {
    case .busy: busy
    case .vanished: vanished
    case .cannotRead(let number): systemReports(SystemTrouble(number))
    case .unreadable: brokenElsewhere
    case .refused(let refusal): sentence(for: refusal)
    case .cannotWrite(let failure): sentence(for: failure)
    }
  }

  /// A file that could not be replaced.
  public func sentence(for failure: WriteFailure) -> String {
    switch failure.reason {
    case .noPermission:
      failure.step == .lock || failure.step == .record ? mayNotWriteBeside : mayNotWrite
    case .noSpace: diskFull
    case .noFolder: folderGone
    case .refused(let refusal): sentence(for: refusal)
    case .inputOutput: systemReports(SystemTrouble(failure.errorNumber))
    }
  }

  /// What else there is to tell of a commit that was saved.
  public func sentence(
    for warning: LedgerWarning, names: BookNames
  ) -> String {
    switch warning {
    case .noLocks: noLocks
    case .noBackup(let failure): noBackup(sentence(for: failure))
    case .tornLine(let name): tornLine(name)
    case .otherHistory: otherHistory
    case .completed(let entry): completed(words(for: entry, names: names))
    case .changedExternally: externalNoted
    case .displaced(let name): displaced(name)
    case .historyUnreadable(let failure): historyCannotBeRead(sentence(for: failure))
    }
  }
}
