public import BudgetModel
import BudgetStore
import BudgetText
import BudgetUI
import Glibc
import TerminalKit

/// What the start screen has done in the world; each may take as long as a disk or a network does.
public struct StartErrands: Sendable {
  let context: CommandContext
  let today: CalendarDate?

  /// A file larger than this is not looked at in passing, in bytes.
  private static let lookedAt = 16 << 20

  /// Does errands in the world of a context, on a day.
  public init(_ context: CommandContext, today: CalendarDate?) {
    self.context = context.onScreen
    self.today = today
  }

  /// A file that is open.
  struct Opened: Sendable {
    let path: String
    let ledger: FileLedger
  }

  /// Opens a file.
  func open(_ path: String) -> Result<Opened, Refusal> {
    do throws(CommandFailure) {
      let ledger = try context.open(path, today: today)
      return .success(Opened(path: context.home(path), ledger: ledger))
    } catch {
      return .failure(Refusal(error))
    }
  }

  /// Makes a file of a book where nothing is yet, and opens it.
  func create(_ book: BudgetBook, at path: String) -> Result<Opened, Refusal> {
    do throws(CommandFailure) {
      try BookCreation.make(book, at: path, isRehearsal: false, context)
      return open(path)
    } catch {
      return .failure(Refusal(error))
    }
  }

  /// Reads the book of the year before.
  func book(at path: String) -> Result<BudgetBook, Refusal> {
    do throws(CommandFailure) {
      return .success(try BookFile.openOrExplain(path, context).book)
    } catch {
      return .failure(Refusal(error))
    }
  }

  /// Looks how a file stands that was opened before.
  func look(at path: String) -> RecentBook.Look {
    var status = stat()
    if stat(path, &status) == 0, status.st_size > Self.lookedAt { return .large }
    do throws(OpenFailure) {
      return .standing(RecentStanding(try BookFile.open(path, .figures).book, today: today))
    } catch {
      return error == .noSuchFile ? .missing : .unreadable
    }
  }

  /// Looks how a path may go on.
  func completion(of typed: TypedPath) -> CompletedPath { context.completion(of: typed) }
}

extension StartErrands {
  /// Why nothing came of an errand, in a sentence.
  struct Refusal: Error {
    let sentence: String

    init(_ sentence: String) { self.sentence = sentence }

    init(_ failure: CommandFailure) { self.init(failure.lines.joined(separator: " ")) }
  }
}
