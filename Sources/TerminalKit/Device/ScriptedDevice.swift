/// A device for tests: it plays a list of events and keeps what it was shown.
public final class ScriptedDevice: TerminalDevice {
  /// The size now; a resize event changes it.
  public private(set) var size: Size
  /// Every frame presented, oldest first.
  public private(set) var frames: [Frame] = []
  /// How often it was suspended.
  public private(set) var suspensions = 0
  /// How often it was redrawn.
  public private(set) var redraws = 0
  /// Whether it was closed.
  public private(set) var isClosed = false

  private var events: ArraySlice<Event>

  /// Makes a device that reports these events, then `closed` for ever.
  public init(size: Size, events: [Event] = []) {
    self.size = size
    self.events = events[...]
  }

  /// Makes a device on which these keys are struck.
  public convenience init(size: Size, keys: [Key]) {
    self.init(size: size, events: keys.map(Event.key))
  }

  /// Events not yet reported.
  public var remainingEvents: Int { events.count }

  /// Keeps the frame.
  public func present(_ frame: Frame) { if !isClosed { frames.append(frame) } }

  /// Plays the next event, whatever time is given.
  public func nextEvent(timeoutMilliseconds: Int?) -> Event {
    guard !isClosed, let event = events.popFirst() else { return .closed }
    if case .resize(let size) = event { self.size = size }
    return event
  }

  /// Counts the call.
  public func suspend() { suspensions += 1 }

  /// Counts the call.
  public func redraw() { redraws += 1 }

  /// Ends the script: no frame is kept and no event played any more.
  public func close() { isClosed = true }
}
