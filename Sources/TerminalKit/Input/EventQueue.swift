/// Events read and not yet asked for, oldest first; keys read in one go are one event.
public struct EventQueue: Sendable {
  private var waiting: [Event] = []
  private var position = 0
  /// Keys that more may join.
  private var batch: [Key] = []

  /// Makes an empty queue.
  public init() {}

  /// Whether nothing waits.
  public var isEmpty: Bool { position == waiting.count && batch.isEmpty }

  /// Adds what was read: a key to the batch at the end, of which a paste or `Event.longestBatch` is the limit.
  public mutating func add(output: KeyDecoder.Output) {
    switch output {
    case .paste(let paste): add(.paste(paste))
    case .mouse(let event): add(.mouse(event))
    case .answer: break  // For whoever has asked.
    case .key(let key):
      batch.append(key)
      if batch.count == Event.longestBatch { endBatch() }
    }
  }

  /// Adds keys to the batch at the end, in order.
  public mutating func add(keys: [Key]) {
    for key in keys { add(output: .key(key)) }
  }

  /// Adds an event; keys that come later are another batch.
  public mutating func add(_ event: Event) {
    endBatch()
    waiting.append(event)
  }

  /// Ends the batch, for what can be read now has been read.
  public mutating func endBatch() {
    if !batch.isEmpty { waiting.append(.keys(batch)) }
    batch = []
  }

  /// Takes the oldest event away, nil when there is none; a batch that was growing ends.
  public mutating func next() -> Event? {
    if position == waiting.count { endBatch() }
    guard position < waiting.count else { return nil }
    defer {
      position += 1
      if position == waiting.count { (waiting, position) = ([], 0) }
    }
    return waiting[position]
  }
}
