import TerminalKit

/// Events read and not yet asked for, oldest first.
struct EventQueue {
  private var waiting: [Event] = []
  private var position = 0

  var isEmpty: Bool { position == waiting.count }

  mutating func add(_ event: Event) { waiting.append(event) }

  mutating func next() -> Event? {
    guard position < waiting.count else { return nil }
    defer {
      position += 1
      if isEmpty { (waiting, position) = ([], 0) }
    }
    return waiting[position]
  }
}
