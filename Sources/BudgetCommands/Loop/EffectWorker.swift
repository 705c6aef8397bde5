import BudgetModel
import Synchronization
import TerminalKit

/// Carries out what waits for a disk, a lock or a network, one after the other on a thread of its own, and wakes the
/// loop when something is done.
///
/// When there is nothing to do it looks out for what others change.
final class EffectWorker<Store: Ledger>: Sendable {
  enum Job: Sendable {
    case commit(Commit)
    case readHistory
    case saveCopy(BudgetBook, path: String)
  }

  enum Report: Sendable {
    case committed(CommitID, Result<Snapshot, CommitFailure>)
    /// Others changed the store, or it cannot be looked at, which is told once.
    case polled(Result<Snapshot, StorageFailure>)
    case history(Result<History, StorageFailure>)
    case copied(path: String, failure: String?)
  }

  /// Saves a book at a path where nothing is yet; why not, in a sentence.
  typealias SaveCopy = @Sendable (BudgetBook, _ path: String) -> String?

  private struct State {
    var jobs: [Job] = []
    var reports: [Report] = []
    var cancelled: Set<CommitID> = []
    var isBusy = false
    var isEnding = false
  }

  private let state = Mutex(State())
  private let jobs: WakeSocket
  private let waker: Waker
  private let saveCopy: SaveCopy

  /// Makes a worker that wakes a device, and starts it; nil when the system has no thread or descriptor left.
  init?(_ ledger: Store, lookout: Lookout, waker: Waker, saveCopy: @escaping SaveCopy) {
    guard let jobs = WakeSocket() else { return nil }
    self.jobs = jobs
    self.waker = waker
    self.saveCopy = saveCopy
    let isStarted = WorkerThread.start { [self] in
      var ledger = ledger
      var lookout = LookingOut(lookout, wakes: jobs)
      work(on: &ledger, &lookout)
    }
    guard isStarted else { return nil }
  }

  /// Whether nothing is under way and nothing waits.
  var isIdle: Bool { state.withLock { !$0.isBusy && $0.jobs.isEmpty } }

  func submit(_ job: Job) {
    state.withLock { state in
      // Sent again after it was called off, it is wanted after all.
      if case .commit(let commit) = job { state.cancelled.remove(commit.id) }
      state.jobs.append(job)
    }
    jobs.waker.wake()
  }

  /// Gives up waiting for the store on a commit's behalf.
  func cancel(_ id: CommitID) { state.withLock { _ = $0.cancelled.insert(id) } }

  /// What is done since this was last asked.
  func takeReports() -> [Report] {
    state.withLock { state in
      defer { state.reports = [] }
      return state.reports
    }
  }

  /// Ends the thread once what is under way is done.
  func end() {
    state.withLock { $0.isEnding = true }
    jobs.waker.wake()
  }

  private enum Step {
    case carryOut(Job)
    case look
    case wait
    case end
  }

  private func work(on ledger: inout Store, _ lookout: inout LookingOut) {
    while true {
      switch nextStep(isLookDue: lookout.isDue) {
      case .carryOut(let job):
        let report = carryOut(job, on: &ledger)
        if case .committed(_, let result) = report { lookout.hear(result) }
        finish(report)
      case .look: finish(look(at: &ledger, &lookout))
      case .wait: lookout.wait()
      case .end: return
      }
    }
  }

  private func nextStep(isLookDue: Bool) -> Step {
    state.withLock { state in
      if state.isEnding { return .end }
      state.isBusy = isLookDue || !state.jobs.isEmpty
      if !state.jobs.isEmpty { return .carryOut(state.jobs.removeFirst()) }
      return isLookDue ? .look : .wait
    }
  }

  /// Reports, where there is something to report, and wakes the loop.
  private func finish(_ report: Report?) {
    state.withLock { state in
      if let report { state.reports.append(report) }
      state.isBusy = false
    }
    if report != nil { waker.wake() }
  }

  /// Looks at the store for what others changed; nil when there is nothing new to tell.
  private func look(at ledger: inout Store, _ lookout: inout LookingOut) -> Report? {
    do throws(StorageFailure) {
      let snapshot = try ledger.poll()
      lookout.looked()
      return snapshot.map { .polled(.success($0)) }
    } catch {
      return lookout.looked(failure: error) ? .polled(.failure(error)) : nil
    }
  }

  private func carryOut(_ job: Job, on ledger: inout Store) -> Report {
    switch job {
    case .commit(let commit):
      do throws(CommitFailure) {
        let snapshot = try ledger.commit(commit) {
          state.withLock { $0.isEnding || $0.cancelled.contains(commit.id) }
        }
        return .committed(commit.id, .success(snapshot))
      } catch {
        return .committed(commit.id, .failure(error))
      }
    case .readHistory:
      do throws(StorageFailure) {
        return .history(.success(try ledger.wholeHistory()))
      } catch {
        return .history(.failure(error))
      }
    case .saveCopy(let book, let path):
      return .copied(path: path, failure: saveCopy(book, path))
    }
  }
}
