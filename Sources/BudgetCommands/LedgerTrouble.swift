import BudgetModel
import BudgetStore
import BudgetText

extension Ledger {
  /// Opens a file to be changed, its trouble told in sentences.
  static func openOrExplain(
    _ path: String, today: CalendarDate?, _ strings: Strings
  ) throws(CommandFailure) -> Ledger {
    do throws(OpenFailure) {
      return try open(
        path, author: Surroundings.author, clock: Surroundings.ledgerClock(today: today))
    } catch {
      throw error.failure(path, strings)
    }
  }

  /// Brings a change to the disk, its trouble told in sentences.
  mutating func commitOrExplain(
    _ commit: Commit, _ strings: Strings
  ) throws(CommandFailure) -> Receipt {
    do throws(CommitFailure) {
      return try self.commit(commit)
    } catch {
      let lines = [
        strings.about(path, error.sentence(strings, wanted: commit.change.wantedEntry))
      ]
      throw CommandFailure(
        error.status, error.status == .locked ? lines + [strings.tryAgain] : lines)
    }
  }
}

extension Change {
  /// What a month is to hold, nil for not reported and for what is no month.
  var wantedEntry: SpendingEntry? {
    if case .spending(_, _, let entry) = self { entry } else { nil }
  }
}

extension CommitFailure {
  func sentence(_ strings: Strings, wanted: SpendingEntry? = nil) -> String {
    switch self {
    case .conflict(let current, let entry):
      strings.conflict(
        current: current, entry: entry, wanted: wanted,
        time: entry?.time.localText(offset: Surroundings.clockOffset))
    case .refused(let violation): strings.refusal(violation.rule)
    case .busy: strings.busy
    case .vanished: strings.vanished
    case .cannotRead(let number): strings.systemReports(SystemTrouble(number))
    case .unreadable: strings.brokenElsewhere
    case .notARegularFile: strings.notARegularFile
    case .cannotWrite(let failure): failure.sentence(strings)
    }
  }

  var status: ExitStatus {
    switch self {
    case .conflict, .busy: .locked
    case .refused, .unreadable: .wrongData
    case .vanished: .noSuchFile
    case .cannotRead: .inputOutput
    case .notARegularFile: .cannotCreate
    case .cannotWrite(let failure):
      switch failure.reason {
      case .noPermission: .noPermission
      case .noFolder, .notARegularFile: .cannotCreate
      case .noSpace, .inputOutput: .inputOutput
      }
    }
  }
}

extension Receipt {
  /// What else there is to tell of a change that is on the disk.
  func sentences(_ book: BudgetBook, _ strings: Strings) -> [String] {
    remarks.map { remark in
      switch remark {
      case .noLocks: strings.noLocks
      case .noBackup(let failure): strings.noBackup(failure.sentence(strings))
      case .tornLine(let name): strings.tornLine(name)
      case .otherHistory: strings.otherHistory
      case .completed(let entry): strings.completed(book.words(for: entry, strings))
      case .changedExternally: strings.externalNoted
      }
    }
  }
}

extension BudgetBook {
  /// What an entry of the history tells of, projects by their names.
  func words(for entry: HistoryEntry, _ strings: Strings) -> String {
    strings.event(of: entry) { code in position(of: code).map { projects[$0].name } ?? code }
  }
}
