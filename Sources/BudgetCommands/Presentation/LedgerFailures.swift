import BudgetModel
import BudgetStore
import BudgetText
import Glibc

extension CommandContext {
  /// Opens a file to be changed, its trouble told in sentences.
  func open(_ path: String, today: CalendarDate?) throws(CommandFailure) -> FileLedger {
    do throws(OpenFailure) {
      return try FileLedger.open(
        resolved(path), author: author(), clock: ledgerClock(today: today))
    } catch {
      throw error.failure(path, strings, changing: true)
    }
  }

  /// Tells of trouble that kept a commit from nothing.
  func complain(of warnings: [LedgerWarning], _ names: BookNames) {
    complain(warnings.map { strings.sentence(for: $0, names: names) })
  }
}

extension CommitFailure {
  /// How many conflicts of a commit are told one by one.
  private static let toldConflicts = 10

  /// What to say of it, about the file at a path, and how to end.
  func failure(_ path: String, _ names: BookNames, _ strings: Strings) -> CommandFailure {
    CommandFailure(
      status, sentences(names, strings).map { strings.about(path, $0) } + advice(strings))
  }

  private func sentences(_ names: BookNames, _ strings: Strings) -> [String] {
    switch reason {
    case .rejected(.conflicts(let conflicts)):
      let told = conflicts.prefix(Self.toldConflicts).map { conflict in
        strings.conflict(conflict, names: names)
      }
      let untold = conflicts.count - told.count
      return told + (untold > 0 ? [strings.moreConflicts(untold)] : [])
    case .rejected(.closedMonths(let months)): return [strings.monthsAreClosed(months)]
    case .rejected, .storage, .cancelled:
      return [strings.sentence(for: self, names: names)]
    }
  }

  private func advice(_ strings: Strings) -> [String] {
    if case .rejected(.conflicts) = reason { [strings.tryAgain] } else { [] }
  }

  /// How a command ends that met it.
  var status: ExitStatus {
    switch reason {
    case .rejected(.conflicts), .cancelled: .locked
    case .rejected: .wrongData
    case .storage(let failure): failure.status
    }
  }
}

extension StorageFailure {
  var status: ExitStatus {
    switch self {
    case .busy: .locked
    case .vanished: .noSuchFile
    case .cannotRead(EACCES), .cannotRead(EPERM): .noPermission
    case .cannotRead: .inputOutput
    case .unreadable: .wrongData
    case .refused(let refusal):
      // Only what is written is created.
      refusal.status == .cannotCreate ? .inputOutput : refusal.status
    case .cannotWrite(let failure):
      switch failure.reason {
      case .noPermission: .noPermission
      case .noFolder: .cannotCreate
      case .refused(let refusal): refusal.status
      case .noSpace, .inputOutput: .inputOutput
      }
    }
  }
}

extension FileRefusal {
  /// How a command ends that met it.
  var status: ExitStatus {
    switch reason {
    case .link, .notARegularFile, .folder, .secondName: .cannotCreate
    case .tooLarge: .wrongData
    case .foreign, .rightsNotKept: .noPermission
    }
  }
}
