import Foundation
public import Testing

/// Runs tests on threads of their own: the pool that the others share has one for each processor, and a test that
/// waits for another program would keep one of them from all the others.
public struct WaitingThreads: SuiteTrait, TestTrait, TestScoping {
  /// The tests of a suite have it as well.
  public let isRecursive = true

  /// Runs each case of a test on such a thread.
  public func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    guard testCase != nil else { return try await function() }
    try await withTaskExecutorPreference(WaitingThreadPool.shared) { try await function() }
  }
}

extension Trait where Self == WaitingThreads {
  /// For tests that spend their time waiting for other programs.
  public static var waitsForPrograms: Self { Self() }
}

private final class WaitingThreadPool: TaskExecutor {
  static let shared = WaitingThreadPool()

  private let threads = OperationQueue()

  init() { threads.maxConcurrentOperationCount = 4 }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    threads.addOperation { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
