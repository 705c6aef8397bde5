import Glibc
import TerminalKit
import Testing

@Suite struct ScriptedDeviceTests {
  private static let size = Size(rows: 1, columns: 8)

  private func frame(_ text: String) -> Frame {
    var frame = Frame(size: Self.size)
    frame.put(text, at: Point(row: 0, column: 0))
    return frame
  }

  @Test func itPlaysItsEventsThenCloses() {
    let device = ScriptedDevice(size: Self.size, keys: [.up, .character("预")])
    #expect(device.nextEvent() == .keys([.up]))
    #expect(device.remainingSteps == 1)
    #expect(device.nextEvent(timeoutMilliseconds: 5) == .keys([.character("预")]))
    #expect(device.nextEvent() == .closed)
    #expect(device.nextEvent() == .closed)
    #expect(device.failure == nil)
  }

  @Test func itKeepsWhatItWasShown() {
    let device = ScriptedDevice(size: Size(rows: 1, columns: 4))
    var frame = Frame(size: device.size)
    device.present(frame)
    frame.put("ab", at: Point(row: 0, column: 0))
    device.present(frame)
    device.close()
    device.present(Frame(size: device.size))
    #expect(device.frames.map { $0.rowText(0) } == ["    ", "ab  "])
    #expect(device.isClosed)
  }

  @Test func aResizeChangesItsSize() {
    let small = Size(rows: 1, columns: 1)
    let device = ScriptedDevice(size: Size(rows: 24, columns: 80), events: [.resize(small)])
    #expect(device.nextEvent() == .resize(small))
    #expect(device.size == small)
  }

  @Test func itCountsSuspensionsAndRedraws() {
    let device = ScriptedDevice(size: Size(rows: 1, columns: 1))
    device.suspend()
    device.redraw()
    device.redraw()
    #expect(device.suspensions == 1)
    #expect(device.redraws == 2)
  }

  @Test func itCountsLoansAndRunsWhatTheyAreFor() {
    let device = ScriptedDevice(size: Size(rows: 1, columns: 1))
    let result = device.lend { "改好的文字" }
    #expect(result == "改好的文字")
    #expect(device.loans == 1)
    device.close()
    let nothing = device.lend { "改好的文字" }
    #expect(nothing == nil)
    #expect(device.loans == 1)
  }

  // MARK: - Scripts

  @Test func keysAreStruckOneByOneAndABurstComesAtOnce() {
    let device = ScriptedDevice(
      size: Self.size,
      script: [.keys("2⏎"), .burst("5⏎q"), .keys(""), .burst(""), .event(.paste(Paste("1\n2")))])
    #expect(device.nextEvent() == .keys([.character("2")]))
    #expect(device.nextEvent() == .keys([.enter]))
    #expect(device.nextEvent() == .keys([.character("5"), .enter, .character("q")]))
    #expect(device.nextEvent() == .paste(Paste("1\n2")))
    #expect(device.nextEvent() == .closed)
  }

  @Test func aWaitThatIsMetTakesNoTime() {
    let device = ScriptedDevice(
      size: Self.size, script: [.wait(for: "保存"), .wait(forNo: "失败"), .keys("q")],
      patienceMilliseconds: 0)
    device.present(frame("已保存"))
    #expect(device.nextEvent() == .keys([.character("q")]))
    #expect(device.failure == nil)
  }

  @Test func onlyTheLastFrameCounts() {
    let device = ScriptedDevice(size: Self.size, script: [.wait(for: "已保存"), .keys("q")])
    device.present(frame("已保存"))
    device.present(frame("录入"))
    #expect(device.nextEvent(timeoutMilliseconds: 0) == .timeout)
    device.present(frame("已保存"))
    #expect(device.nextEvent(timeoutMilliseconds: 0) == .keys([.character("q")]))
  }

  @Test func whileItWaitsTheTimeoutsAskedForPass() {
    let device = ScriptedDevice(size: Self.size, script: [.wait { $0.shows("3") }, .keys("q")])
    for round in 0..<3 {
      device.present(frame("\(round)"))
      #expect(device.nextEvent(timeoutMilliseconds: 1) == .timeout)
    }
    device.present(frame("3"))
    #expect(device.nextEvent(timeoutMilliseconds: 1) == .keys([.character("q")]))
  }

  @Test func aWaitInVainFailsAndCloses() {
    let device = ScriptedDevice(
      size: Self.size, script: [.keys("2"), .wait(for: "已保存"), .keys("q")],
      patienceMilliseconds: 2)
    device.present(frame("冲突"))
    #expect(device.nextEvent() == .keys([.character("2")]))
    #expect(device.nextEvent() == .closed)
    #expect(device.isClosed)
    #expect(
      device.failure == """
        waited 2 ms for “已保存”; 2 steps were left
        size 1x8 cursor hidden
        |冲突    |

        """)
    #expect(device.nextEvent() == .closed)
  }

  @Test func patienceIsForOneWaitAndTimeoutsDoNotRenewIt() {
    let device = ScriptedDevice(
      size: Self.size, script: [.wait(what: "nothing") { _ in false }], patienceMilliseconds: 20)
    var timeouts = 0
    while device.nextEvent(timeoutMilliseconds: 1) == .timeout { timeouts += 1 }
    #expect((1...20).contains(timeouts))
    #expect(
      device.failure
        == "waited 20 ms for nothing; 1 steps were left\nno frame was shown\n")
  }

  // MARK: - Wakes

  @Test func aWakeComesBeforeTheNextStepAndOnce() {
    let device = ScriptedDevice(size: Self.size, script: [.keys("q")])
    device.waker.wake()
    device.waker.wake()
    #expect(device.nextEvent() == .woken)
    #expect(device.nextEvent() == .keys([.character("q")]))
    device.waker.wake()
    #expect(device.nextEvent() == .woken)
    #expect(device.nextEvent() == .closed)
    device.close()
    device.waker.wake()
    #expect(device.nextEvent() == .closed)
  }

  @Test func aLoopWithAWorkerIsDrivenToItsEnd() {
    // Enter has a thread save what was typed; nobody may type on before the screen says so.
    let device = ScriptedDevice(
      size: Self.size,
      script: [
        .keys("12⏎"), .wait(for: "saved 12"), .keys("7⏎"), .wait(for: "saved 7"), .keys("q"),
      ])
    let saved = Mailbox()
    var field = TextField()
    var typedWhileSaving = 0
    var isSaving = false
    loop: while true {
      switch device.nextEvent(timeoutMilliseconds: 700) {
      case .keys([.character("q")]): break loop
      case .keys([.enter]):
        let text = field.text
        field = TextField()
        isSaving = true
        spawnThread { [waker = device.waker] in
          saved.put(text)
          waker.wake()
        }
      case .keys(let keys):
        if isSaving { typedWhileSaving += 1 }
        for key in keys { field.handle(key) }
      case .woken:
        guard let text = saved.take() else { continue }
        isSaving = false
        device.present(frame("saved \(text)"))
      case .closed:
        Issue.record("\(device.failure ?? "closed")")
        break loop
      default: continue
      }
    }
    #expect(device.frames.map { $0.rowText(0) } == ["saved 12", "saved 7 "])
    #expect(typedWhileSaving == 0)
    #expect(device.remainingSteps == 0)
    #expect(device.failure == nil)
  }

  @Test func noWakeIsLostAmongThousands() {
    let device = ScriptedDevice(
      size: Self.size, script: [.wait { $0.shows("all") }, .keys("q")])
    let results = Mailbox()
    for worker in 0..<4 {
      spawnThread { [waker = device.waker] in
        for result in 0..<500 {
          results.put("\(worker).\(result)")
          waker.wake()
        }
      }
    }
    var taken = 0
    while case let event = device.nextEvent(), event == .woken {
      while results.take() != nil { taken += 1 }
      if taken == 2000 { device.present(frame("all")) }
    }
    #expect(taken == 2000)
    #expect(device.failure == nil)
  }
}

/// What threads leave for the loop, under a lock that the thread sanitizer knows; it takes the standard library's
/// own for none at all.
private final class Mailbox: @unchecked Sendable {
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private var texts: [String] = []

  init() {
    lock = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  func put(_ text: String) { locked { texts.append(text) } }

  func take() -> String? { locked { texts.isEmpty ? nil : texts.removeFirst() } }

  private func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return body()
  }
}
