/// How a long piece of work tells how far it has come, and learns that nobody waits for it any more.
public struct ProgressMonitor: Sendable {
  private let report: @Sendable (_ percent: Int) -> Void
  private let cancelled: @Sendable () -> Bool

  /// Makes a monitor.
  ///
  /// - Parameters:
  ///   - report: takes how much is done, 0–100; called a few hundred times at most.
  ///   - isCancelled: asked at every step; once true, it stays so.
  public init(
    report: @escaping @Sendable (_ percent: Int) -> Void,
    isCancelled: @escaping @Sendable () -> Bool
  ) {
    self.report = report
    cancelled = isCancelled
  }

  /// Nobody watches, nobody cancels.
  public static let none = ProgressMonitor(report: { _ in }, isCancelled: { false })

  /// Whether the work is to stop, leaving nothing half done.
  public var isCancelled: Bool { cancelled() }

  /// Tells that some of all steps are done.
  public func tell(_ done: Int, of all: Int) {
    guard all > 0 else { return }
    report(min(100, max(0, done * 100 / all)))
  }
}
