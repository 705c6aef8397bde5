import Glibc
import Synchronization
import Testing

@testable import TerminalKit

@Suite struct WakerTests {
  private func isReadable(_ descriptor: Int32) -> Bool {
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, 0) == 1
  }

  @Test func manyWakesAreOne() throws {
    let wakes = try #require(WakeSocket())
    #expect(!isReadable(wakes.descriptor))
    for _ in 0..<10_000 { wakes.waker.wake() }
    #expect(isReadable(wakes.descriptor))
    wakes.clear()
    #expect(!isReadable(wakes.descriptor))
    wakes.waker.wake()
    #expect(isReadable(wakes.descriptor))
  }

  @Test func startedProgramsDoNotGetItAndNobodyWaitsInIt() throws {
    let wakes = try #require(WakeSocket())
    #expect(fcntl(wakes.descriptor, F_GETFD) & FD_CLOEXEC != 0)
    #expect(fcntl(wakes.descriptor, F_GETFL) & O_NONBLOCK != 0)
    wakes.clear()
  }

  @Test func aWaitEndsWithAWakeOrItsTime() throws {
    let wakes = try #require(WakeSocket())
    #expect(!wakes.wait(until: Deadline(milliseconds: 0)))
    #expect(!wakes.wait(until: Deadline(milliseconds: 1)))
    let waker = wakes.waker
    spawnThread { waker.wake() }
    #expect(wakes.wait(until: nil))
    #expect(!wakes.wait(until: Deadline(milliseconds: 0)))
  }

  @Test func itStaysOpenAsLongAsAWakerIsKept() throws {
    var waker: Waker?
    let descriptor: Int32
    do {
      let wakes = try #require(WakeSocket())
      waker = wakes.waker
      descriptor = wakes.descriptor
    }
    waker?.wake()
    #expect(isReadable(descriptor))
  }

  @Test func whateverWakesMayStandBehindIt() {
    let wakes = Mutex(0)
    withExtendedLifetime(wakes) {
      Waker { wakes.withLock { $0 += 1 } }.wake()
    }
    #expect(wakes.withLock { $0 } == 1)
  }
}

@Suite struct DeadlineTests {
  @Test func theEarlierOneCounts() throws {
    let soon = Deadline(milliseconds: 1000)
    let late = Deadline(milliseconds: 1_000_000)
    for deadline in [Deadline.earlier(soon, late), .earlier(late, soon), .earlier(nil, soon)] {
      #expect(try #require(deadline).remainingMilliseconds <= 1000)
    }
    #expect(try #require(Deadline.earlier(late, nil)).remainingMilliseconds > 1000)
    #expect(Deadline.earlier(nil, nil) == nil)
  }

  @Test(arguments: [0, -5, Int.min]) func noTimePassesAtOnce(milliseconds: Int) {
    let deadline = Deadline(milliseconds: milliseconds)
    #expect(deadline.hasPassed)
    #expect(deadline.remainingMilliseconds == 0)
  }

  @Test func theLongestTimeCanBeWaited() {
    let deadline = Deadline(milliseconds: Int.max)
    #expect(!deadline.hasPassed)
    #expect(deadline.remainingMilliseconds > 0)
  }
}

/// Runs a closure in a thread of its own, which outlives nobody's wait for it.
func spawnThread(_ body: @escaping @Sendable () -> Void) {
  let box = Unmanaged.passRetained(ThreadBody(body))
  var thread = pthread_t()
  let result = pthread_create(
    &thread, nil,
    { raw in
      guard let raw else { return nil }
      Unmanaged<ThreadBody>.fromOpaque(raw).takeRetainedValue().run()
      return nil
    }, box.toOpaque())
  precondition(result == 0, "no thread: \(result)")
  pthread_detach(thread)
}

private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
