import BudgetImport
import BudgetUI
import Synchronization
import TerminalKit

/// What takes its time and touches no ledger, done on threads of their own; each leaves its report in a mailbox.
///
/// One with a number can be called off and tells how far it has come, once it takes long.
final class Errands<Report: Sendable>: Sendable {
  private let mailbox: Mailbox<Report>
  private let cancelled = Mutex<Set<Int>>([])

  /// From when on an errand tells how far it has come.
  private static var quietMilliseconds: Int { 500 }

  init(_ waker: Waker) { mailbox = Mailbox(waker) }

  /// What has been reported since this was last asked.
  func take() -> [Report] { mailbox.take() }

  /// Has work done on a thread, or at once where the system has none left.
  func start(_ work: @escaping @Sendable () -> Report) { start { tell in tell(work()) } }

  /// Has work done that reports whenever some of it is done.
  func start(_ work: @escaping @Sendable (_ tell: (Report) -> Void) -> Void) {
    let errand: @Sendable () -> Void = { [mailbox] in work { mailbox.put($0) } }
    if !WorkerThread.start(errand) { errand() }
  }

  /// Has work done that can be called off by its number.
  ///
  /// - Parameter progress: the report of how many percent are done.
  func start(
    _ number: Int, progress: @escaping @Sendable (Int) -> Report,
    _ work: @escaping @Sendable (ProgressMonitor) -> Report
  ) {
    let begin = ContinuousClock.now
    let told = Atomic(-1)
    let monitor = ProgressMonitor(
      report: { [mailbox] percent in
        guard begin.milliseconds >= Self.quietMilliseconds,
          told.exchange(percent, ordering: .relaxed) != percent
        else { return }
        mailbox.put(progress(percent))
      },
      isCancelled: { [self] in cancelled.withLock { $0.contains(number) } })
    start { work(monitor) }
  }

  /// Calls an errand off; what it has begun it leaves as if it had not.
  func cancel(_ number: Int) { cancelled.withLock { _ = $0.insert(number) } }
}
