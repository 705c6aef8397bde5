import BudgetImport
import BudgetModel
import BudgetText
import BudgetUI
import Synchronization
import TerminalKit

/// Somebody at the interface, key by key, with a store in memory: no clock, no file, no environment.
struct Sitting {
  private(set) var state: AppState
  private var ledger: MemoryLedger

  init(_ store: MemoryStore, user: String = "wangfang", settings: Settings, size: Size) {
    ledger = MemoryLedger(store, author: Author(user: user, host: "caiwu"))
    state = AppState(
      book: ledger.book, history: ledger.history, author: ledger.author, asOf: .september,
      settings: settings, size: size)
  }

  /// Strikes keys one after another, as `Key.script` reads them.
  mutating func strike(_ script: String) { for key in Key.script(script) { send(.keys([key])) } }

  /// Something happens; what it asks of the world is returned, unless the store in memory can do it.
  @discardableResult
  mutating func send(_ message: Message) -> [Effect] {
    state.update(message).filter { effect in
      switch effect {
      case .commit(let commit): send(.committed(commit.id, outcome(of: commit)))
      case .readHistory: send(.history(.read(ledger.wholeHistory())))
      default: return true
      }
      return false
    }
  }

  /// Looks at a document that the book was made from.
  mutating func review(_ reading: DocumentReading) { state.review(reading) }

  /// Begins the tour.
  mutating func beginTour() { state.beginTour() }

  private mutating func outcome(of commit: Commit) -> CommitOutcome {
    do throws(CommitFailure) {
      return .saved(try ledger.commit(commit, isCancelled: { false }), remarks: [])
    } catch {
      return .failed(error, sentence: "\(error.reason)")
    }
  }
}

/// A clock that goes on by itself, so that the same changes have the same times.
final class SteadyClock: Sendable {
  /// Nine in the morning of `SampleBook.today`, in China.
  private let seconds = Atomic<Int64>(1_728_349_200)

  /// Seconds that China's clocks are ahead of UTC.
  static let offset: Int64 = 8 * 3600

  /// Seven minutes after it was asked last.
  func next() -> Timestamp {
    Timestamp(seconds: seconds.wrappingAdd(7 * 60, ordering: .relaxed).newValue)
  }
}
