import ArgumentParser
import BudgetModel
import BudgetStore
import BudgetText

/// `budget restore`: lists the daily backups, shows what differs in one, or puts it back.
struct RestoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("restore", \.restoreAbstract, usage: Usage.restore)
  }

  @OptionGroup var target: FileArgument

  @Option(help: .words(\.backupHelp, value: \.dateValue), completion: .backups)
  var backup: String?

  @OptionGroup var change: ChangeOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = CommandContext.current
    let strings = context.strings
    let path = context.resolved(target.file)
    let backups: [Backup]
    do throws(StorageFailure) {
      backups = try BackupFolder(of: path).list()
    } catch {
      throw CommandFailure(error.status, strings.about(target.file, strings.sentence(for: error)))
    }
    if let backup {
      guard let chosen = backups.first(where: { $0.name == backup }) else {
        throw CommandFailure(.noSuchFile, strings.noSuchBackup(backup))
      }
      try putBack(chosen, at: path, context)
    } else {
      try context.print(lines: list(backups, strings))
    }
  }

  /// The backups, none of which is read for it, and how to look into one.
  private func list(_ backups: [Backup], _ strings: Strings) -> [String] {
    guard let newest = backups.first else { return [strings.noBackups] }
    return backups.map { strings.backupLine($0.name, size: Int($0.size)) }
      + [strings.seeBackup(of: newest.name, target.file)]
  }

  private func putBack(
    _ backup: Backup, at path: String, _ context: CommandContext
  ) throws(CommandFailure) {
    let strings = context.strings
    let clock = context.ledgerClock(today: try common.currentDate(context))
    let opened = try open(path, clock, context)
    if change.dryRun {
      try rehearse(backup, at: path, context)
      return
    }
    // Putting a backup back says by itself that closed months may change with it; a reason is asked for all the same.
    let snapshot: Snapshot
    do throws(CommitFailure) {
      if var ledger = opened {
        snapshot = try ledger.restore(backup, reason: change.reason, closedMonths: .reopen)
      } else {
        snapshot = try FileLedger.recover(
          path, from: backup, author: context.author(), clock: clock, reason: change.reason,
          closedMonths: .reopen
        ).snapshot
      }
    } catch {
      throw failure(error, backup, opened?.book, context)
    }
    context.complain(of: snapshot.warnings, BookNames(snapshot.book))
    try context.print(
      lines: [strings.about(target.file, strings.restored(backup.name))], isSaved: true)
  }

  /// The ledger of the file; nil when the file is gone or broken, which is what backups are for.
  private func open(
    _ path: String, _ clock: FileLedger.Clock, _ context: CommandContext
  ) throws(CommandFailure) -> FileLedger? {
    do throws(OpenFailure) {
      return try FileLedger.open(path, author: context.author(), clock: clock)
    } catch {
      switch error {
      case .noSuchFile, .unreadable: return nil
      case .noPermission, .isADirectory, .refused, .inputOutput:
        throw error.failure(target.file, context.strings)
      }
    }
  }

  private func failure(
    _ failure: CommitFailure, _ backup: Backup, _ book: BudgetBook?, _ context: CommandContext
  ) -> CommandFailure {
    switch failure.reason {
    case .rejected(.closedMonths(let months)):
      return CommandFailure(.wrongData, context.strings.restoreChangesClosed(months))
    case .storage(.unreadable):
      return context.failure(failure, at: backup.path, BookNames())
    default:
      let names = book.map { BookNames($0) } ?? BookNames()
      return context.failure(failure, at: target.file, names)
    }
  }
}

// MARK: - Differences

extension RestoreCommand {
  /// Shows all that putting a backup back would change, and whether it may.
  private func rehearse(
    _ backup: Backup, at path: String, _ context: CommandContext
  ) throws(CommandFailure) {
    let strings = context.strings
    let then = try BookFile.openOrExplain(backup.path, context).book
    if let now = currentBook(at: path, insteadOf: backup), !Commit.isReason(change.reason) {
      let closed = Set(now.edits(to: then).flatMap(now.closedMonths))
      if !closed.isEmpty {
        throw CommandFailure(.wrongData, strings.restoreChangesClosed(closed.sorted()))
      }
    }
    try context.print(
      lines: differences(of: backup, then, at: path, strings) + [strings.nothingWritten])
  }

  /// A backup's day and what differs in it from the file, or from what the file held last.
  private func differences(
    of backup: Backup, _ then: BudgetBook, at path: String, _ strings: Strings
  ) -> [String] {
    guard let now = currentBook(at: path, insteadOf: backup) else { return [backup.name] }
    let edits = now.edits(to: then)
    let names = BookNames(now, then)
    return [strings.backupLine(backup.name, differences: edits.count)]
      + edits.map { edit in
        strings.backupDifference(strings.words(for: edit, names: names))
      }
  }

  /// What the file holds, or held last as far as its history tells.
  private func currentBook(at path: String, insteadOf backup: Backup) -> BudgetBook? {
    (try? BookFile.open(path))?.book ?? FileLedger.lastBook(of: path, from: backup)
  }
}
