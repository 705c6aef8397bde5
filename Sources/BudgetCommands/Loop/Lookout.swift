import BudgetModel
public import BudgetStore
import TerminalKit

/// How a worker learns that others may have changed its store.
public enum Lookout: Sendable {
  /// Nobody else has it.
  case alone
  /// By looking, again and again.
  case looking
  /// By a watch, which is made on the worker's thread; where there is none, by looking.
  case watching(@Sendable () -> FileWatch?)
}

/// A worker's wait for jobs and for news of its store.
struct LookingOut {
  private let wakes: WakeSocket
  private let watch: FileWatch?
  private var schedule = LookSchedule()
  /// Why the store could not be used the last time, as far as it was told.
  private var failure: StorageFailure?

  /// Begins to look out; what happened since the store was opened is looked at first where it is watched.
  init(_ lookout: Lookout, wakes: WakeSocket) {
    self.wakes = wakes
    switch lookout {
    case .alone: watch = nil
    case .looking:
      watch = nil
      schedule.look(at: .now, isWatched: false)
    case .watching(let make):
      watch = make()
      if watch == nil { schedule.look(at: .now, isWatched: false) } else { schedule.stir(at: .now) }
    }
  }

  /// Whether it is time to look at the store.
  var isDue: Bool { schedule.due.map { $0 <= .now } ?? false }

  /// Notes that the store was looked at, and that it cannot be, which is news when it was otherwise before.
  @discardableResult
  mutating func looked(failure: StorageFailure? = nil) -> Bool {
    let isWatched = watch?.renew() ?? false
    schedule.look(at: .now, isWatched: isWatched && failure == nil)
    defer { self.failure = failure }
    return failure != self.failure
  }

  /// Notes what came of a commit: what that says of the store a look need not say again.
  mutating func hear(_ result: Result<Snapshot, CommitFailure>) {
    switch result {
    case .success: failure = nil
    case .failure(let error):
      if case .storage(let failure) = error.reason { self.failure = failure }
    }
  }

  /// Waits, costing nothing, for a job, for news, or until it is time to look.
  mutating func wait() {
    // Rounded up: a wait that ends too early is another one for nothing.
    let deadline = schedule.due.map { Deadline(milliseconds: 1 - $0.milliseconds) }
    _ = wakes.wait(until: deadline, orFor: watch?.descriptor ?? -1)
    if watch?.takeNews() == true { schedule.stir(at: .now) }
  }
}
