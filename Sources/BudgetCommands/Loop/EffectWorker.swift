import BudgetModel
import Synchronization
import TerminalKit

/// Carries out what waits for a disk, a lock or a network, one after the other on a thread of its own, and wakes the
/// loop when something is done.
final class EffectWorker<Store: Ledger>: Sendable {
  enum Job: Sendable {
    case commit(Commit)
    case poll
    case readHistory
    case saveCopy(BudgetBook, path: String)
  }

  enum Report: Sendable {
    case committed(CommitID, Result<Snapshot, CommitFailure>)
    case polled(Result<Snapshot?, StorageFailure>)
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
  private let jobCount = Semaphore()
  private let waker: Waker
  private let saveCopy: SaveCopy

  /// Makes a worker that wakes a device, and starts it; nil when the system has no thread left.
  init?(_ ledger: Store, waker: Waker, saveCopy: @escaping SaveCopy) {
    self.waker = waker
    self.saveCopy = saveCopy
    let isStarted = WorkerThread.start { [self] in
      var ledger = ledger
      while let job = next() { finish(carryOut(job, on: &ledger)) }
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
    jobCount.signal()
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
    jobCount.signal()
  }

  private func next() -> Job? {
    jobCount.wait()
    return state.withLock { state in
      guard !state.isEnding, !state.jobs.isEmpty else { return nil }
      state.isBusy = true
      return state.jobs.removeFirst()
    }
  }

  private func finish(_ report: Report) {
    state.withLock { state in
      state.reports.append(report)
      state.isBusy = false
    }
    waker.wake()
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
    case .poll:
      do throws(StorageFailure) {
        return .polled(.success(try ledger.poll()))
      } catch {
        return .polled(.failure(error))
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
