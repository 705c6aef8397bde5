import TerminalKit
import Testing

@Suite struct EventQueueTests {
  private func all(_ queue: EventQueue) -> [Event] {
    var queue = queue
    var events: [Event] = []
    while let event = queue.next() { events.append(event) }
    return events
  }

  private func queue(_ text: String) -> EventQueue {
    var queue = EventQueue()
    for scalar in text.unicodeScalars { queue.add(output: .key(.character(Character(scalar)))) }
    return queue
  }

  @Test func keysReadTogetherAreOneEvent() {
    #expect(all(queue("1.5")) == [.keys([.character("1"), .character("."), .character("5")])])
    #expect(all(EventQueue()) == [])
  }

  @Test func askingEndsABatch() {
    var queue = queue("1")
    #expect(!queue.isEmpty)
    #expect(queue.next() == .keys([.character("1")]))
    #expect(queue.isEmpty)
    queue.add(output: .key(.enter))
    #expect(queue.next() == .keys([.enter]))
    #expect(queue.next() == nil)
  }

  @Test func theEndOfAReadingEndsABatch() {
    var queue = queue("1")
    queue.endBatch()
    queue.endBatch()
    queue.add(output: .key(.enter))
    #expect(all(queue) == [.keys([.character("1")]), .keys([.enter])])
  }

  @Test(
    arguments: [
      .resize(Size(rows: 1, columns: 1)), .resumed, .woken, .terminate(signal: 15), .timeout,
    ] as [Event])
  func anotherEventEndsABatch(event: Event) {
    var queue = queue("12")
    queue.add(event)
    queue.add(output: .key(.enter))
    #expect(all(queue) == [.keys([.character("1"), .character("2")]), event, .keys([.enter])])
  }

  @Test func aPasteEndsABatch() {
    var queue = queue("1")
    queue.add(output: .paste(Paste("2\n3")))
    queue.add(output: .key(.enter))
    #expect(all(queue) == [.keys([.character("1")]), .paste(Paste("2\n3")), .keys([.enter])])
  }

  @Test func aLongBatchIsCut() {
    let cut = Event.longestBatch
    let text = String(repeating: "a", count: cut) + String(repeating: "b", count: cut) + "c"
    #expect(
      all(queue(text)) == [
        .keys(Array(repeating: .character("a"), count: cut)),
        .keys(Array(repeating: .character("b"), count: cut)), .keys([.character("c")]),
      ])
    #expect(Event.batches(of: Key.script(text)) == all(queue(text)))
    #expect(Event.batches(of: []) == [])
  }

  @Test func aMillionKeysKeepTheirOrder() {
    var queue = EventQueue()
    var taken = 0
    for number in 0..<(1 << 20) {
      queue.add(output: .key(.function(number)))
      guard number % 100_000 == 0, case .keys(let keys) = queue.next() else { continue }
      #expect(keys.first == .function(taken))
      taken += keys.count
    }
    while case .keys(let keys) = queue.next() { taken += keys.count }
    #expect(taken == 1 << 20)
  }
}
