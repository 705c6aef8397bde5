/// A device for tests: it plays a script and keeps what it was shown.
///
/// A script drives the real loop, worker threads included: type, wait until the screen shows “已保存”, type on, quit.
/// While it waits, the device reports nothing but wakes and the timeouts asked for. A wake is reported before the
/// next step is taken, so a result that is there is always seen.
public final class ScriptedDevice: TerminalDevice {
  /// The size now; a resize event changes it.
  public private(set) var size: Size
  /// Every frame presented, oldest first.
  public private(set) var frames: [Frame] = []
  /// How often it was suspended.
  public private(set) var suspensions = 0
  /// How often the terminal was lent.
  public private(set) var loans = 0
  /// How often it was redrawn.
  public private(set) var redraws = 0
  /// How it was told to go on, oldest first.
  public private(set) var adopted: [TerminalOptions] = []
  /// What it was told to keep for pasting elsewhere, oldest first.
  public private(set) var copied: [String] = []
  /// What the last event of the kind said of the terminal.
  public private(set) var traits = TerminalTraits()
  /// Whether it was closed, or closed itself because the screen never became what the script waits for.
  public private(set) var isClosed = false
  /// What the script waited for in vain, with the last frame; nil while all goes well.
  public private(set) var failure: String?
  /// Lets a worker thread end the wait for the next event.
  public let waker: Waker

  private var script: ArraySlice<ScriptStep>
  private let patienceMilliseconds: Int
  private var patience: Deadline?
  private let wakes: WakeSocket?

  /// Makes a device that plays a script, then reports `closed` for ever.
  ///
  /// Each wait of the script fails when it lasts longer than the patience: far longer than anything takes, even on a
  /// busy machine.
  public init(size: Size, script: [ScriptStep], patienceMilliseconds: Int = 30_000) {
    self.size = size
    self.script = script.flatMap(\.strokes)[...]
    self.patienceMilliseconds = patienceMilliseconds
    wakes = WakeSocket()
    waker = wakes?.waker ?? Waker {}
    if wakes == nil { fail("the system has no descriptor left for wakes") }
  }

  /// Makes a device that reports these events, then `closed` for ever.
  public convenience init(size: Size, events: [Event] = []) {
    self.init(size: size, script: events.map(ScriptStep.event))
  }

  /// Makes a device on which these keys are struck one after another.
  public convenience init(size: Size, keys: [Key]) {
    self.init(size: size, events: keys.map { .keys([$0]) })
  }

  /// Events and waits that have not been played.
  public var remainingSteps: Int { script.count }

  /// Keeps the frame.
  public func present(_ frame: Frame) { if !isClosed { frames.append(frame) } }

  /// Plays the script on; only its waits take time, and no more than is given.
  public func nextEvent(timeoutMilliseconds: Int?) -> Event {
    let deadline = timeoutMilliseconds.map { Deadline(milliseconds: $0) }
    while !isClosed {
      if wakes?.wait(until: Deadline(milliseconds: 0)) == true { return .woken }
      switch script.first {
      case nil: return .closed
      case .wait(let what, let isMet):
        if let frame = frames.last, isMet(frame) {
          script.removeFirst()
          patience = nil
        } else if let event = waitInVain(for: what, until: deadline) {
          return event
        }
      case .event(let event):
        script.removeFirst()
        if case .resize(let size) = event { self.size = size }
        if case .traits(let traits) = event { self.traits = traits }
        return event
      case .keys, .burst: script.removeFirst()  // Events since `init`.
      }
    }
    return .closed
  }

  /// Keeps the text.
  public func copy(_ text: String) { copied.append(text) }

  /// Counts the call.
  public func suspend() { suspensions += 1 }

  /// Counts the call and runs the closure, unless the device is closed.
  public func lend<Result>(_ body: () -> Result) -> Result? {
    guard !isClosed else { return nil }
    loans += 1
    return body()
  }

  /// Counts the call.
  public func redraw() { redraws += 1 }

  /// Keeps the options.
  public func adopt(_ options: TerminalOptions) { adopted.append(options) }

  /// Ends the script: no frame is kept and no event played any more.
  public func close() { isClosed = true }

  /// Waits for a wake, the deadline or the end of patience, whichever comes first; nil at that end.
  private func waitInVain(for what: String, until deadline: Deadline?) -> Event? {
    let end = patience ?? Deadline(milliseconds: patienceMilliseconds)
    patience = end
    if wakes?.wait(until: Deadline.earlier(deadline, end)) == true { return .woken }
    guard end.hasPassed else { return .timeout }
    fail(
      "waited \(patienceMilliseconds) ms for \(what); \(script.count) steps were left\n"
        + (frames.last?.dump() ?? "no frame was shown\n"))
    return nil
  }

  private func fail(_ text: String) {
    failure = text
    isClosed = true
  }
}

extension ScriptStep {
  /// The step as events and waits.
  fileprivate var strokes: [ScriptStep] {
    switch self {
    case .event, .wait: [self]
    case .keys(let text): Key.script(text).map { .event(.keys([$0])) }
    case .burst(let text): Event.batches(of: Key.script(text)).map(ScriptStep.event)
    }
  }
}
