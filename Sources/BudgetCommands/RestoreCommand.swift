import ArgumentParser
import BudgetModel
import BudgetStore
import BudgetText
import DisplayText

/// `budget restore`: lists the daily backups with what differs in them, or puts one back.
struct RestoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "restore", abstract: Surroundings.strings.restoreAbstract,
      usage: Usage.restore)
  }

  @Argument(
    help: ArgumentHelp(
      Surroundings.strings.filesHelp, valueName: Surroundings.strings.fileValue))
  var file: String

  @Option(
    help: ArgumentHelp(
      Surroundings.strings.backupHelp, valueName: Surroundings.strings.dateValue))
  var backup: String?

  @Option(
    help: ArgumentHelp(
      Surroundings.strings.reasonHelp, valueName: Surroundings.strings.textValue))
  var reason: String?

  @OptionGroup var common: CommonOptions

  /// Differences of a backup that are told one by one.
  private static let toldDifferences = 10

  func run() throws {
    let strings = Surroundings.strings
    let backups = BackupFolder(of: file).list()
    if let backup {
      guard let chosen = backups.first(where: { $0.name == backup }) else {
        throw CommandFailure(.noSuchFile, strings.noSuchBackup(backup))
      }
      try putBack(chosen, strings)
    } else {
      let book = try? BookFile.open(file).book
      let lines = backups.flatMap { backup in
        book.map { describe(backup, comparedWith: $0, strings) } ?? [backup.name]
      }
      let text = lines.isEmpty ? [strings.noBackups] : lines
      try Output.print(text.map { $0.safeForDisplay + "\n" }.joined())
    }
  }

  private func putBack(_ backup: Backup, _ strings: Strings) throws {
    let clock = Surroundings.ledgerClock(today: try common.currentDate())
    let opened: Ledger?
    do throws(OpenFailure) {
      opened = try Ledger.open(file, author: Surroundings.author, clock: clock)
    } catch {
      switch error {
      // Gone or broken: that is what backups are for.
      case .noSuchFile, .unreadable: opened = nil
      case .noPermission, .isADirectory, .inputOutput: throw error.failure(file, strings)
      }
    }
    do throws(CommitFailure) {
      if var ledger = opened {
        let receipt = try ledger.restore(backup, reason: reason)
        Output.complain(receipt.sentences(ledger.book, strings))
      } else {
        _ = try Ledger.recover(
          file, from: backup, author: Surroundings.author, clock: clock)
      }
    } catch {
      if case .refused(let violation) = error, case .closedMonth(let month) = violation.rule {
        throw CommandFailure(.wrongData, strings.restoreChangesClosed(month))
      }
      let path = if case .unreadable = error { backup.path } else { file }
      throw CommandFailure(error.status, strings.about(path, error.sentence(strings)))
    }
    try Output.print(
      strings.about(file, strings.restored(backup.name)).safeForDisplay + "\n")
  }

  private func describe(
    _ backup: Backup, comparedWith book: BudgetBook, _ strings: Strings
  ) -> [String] {
    guard let then = try? BookFile.open(backup.path).book else {
      return [strings.unreadableBackup(backup.name)]
    }
    let revisions = book.revisions(to: then)
    var lines = [strings.backupLine(backup.name, differences: revisions.count)]
    lines += revisions.prefix(Self.toldDifferences).map { revision in
      strings.backupDifference(
        project: book.position(of: revision.project).map { book.projects[$0].name }
          ?? revision.project,
        month: revision.month, now: revision.before?.amount, then: revision.after?.amount)
    }
    if revisions.count > Self.toldDifferences {
      lines.append(strings.moreDifferences(revisions.count - Self.toldDifferences))
    }
    if !book.differsOnlyInSpending(from: then) { lines.append(strings.differsElsewhere) }
    return lines
  }
}
