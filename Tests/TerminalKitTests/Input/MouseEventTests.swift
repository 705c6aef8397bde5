import TerminalKit
import Testing

/// What a terminal reports of the mouse, in the SGR manner.
@Suite struct MouseEventTests {
  private func outputs(_ text: String) -> [KeyDecoder.Output] {
    var decoder = KeyDecoder()
    var outputs: [KeyDecoder.Output] = []
    for byte in text.utf8 { decoder.feed(byte: byte) { outputs.append($0) } }
    decoder.pause { outputs.append($0) }
    return outputs
  }

  @Test(arguments: [
    ("\u{1B}[<0;1;1M", MouseEvent(.press, at: Point(row: 0, column: 0))),
    ("\u{1B}[<0;300;100M", MouseEvent(.press, at: Point(row: 99, column: 299))),
    // With Shift, Alt and Ctrl held down.
    ("\u{1B}[<28;2;3M", MouseEvent(.press, at: Point(row: 2, column: 1))),
    ("\u{1B}[<64;5;6M", MouseEvent(.wheelUp, at: Point(row: 5, column: 4))),
    ("\u{1B}[<65;5;6M", MouseEvent(.wheelDown, at: Point(row: 5, column: 4))),
  ])
  func isRead(text: String, event: MouseEvent) {
    #expect(outputs(text) == [.mouse(event)])
  }

  @Test(
    "Releases, moves and other buttons are nothing",
    arguments: ["0;5;6m", "35;5;6M", "2;1;1M", "66;1;1M"])
  func nothing(report: String) {
    #expect(outputs("\u{1B}[<\(report)a") == [.key(.character("a"))])
  }

  @Test(
    "What is no report is an unknown key",
    arguments: ["<0;5M", "<0;0;6M", "<;;M", "<0;1;99999999999999999999M", "<x"])
  func broken(report: String) {
    #expect(outputs("\u{1B}[\(report)") == [.key(.unknown)])
  }

  @Test func keysAndTheMouseStayInOrder() {
    var queue = EventQueue()
    queue.add(keys: ["a", "b"].map(Key.character))
    let press = MouseEvent(.press, at: Point(row: 1, column: 1))
    queue.add(output: .mouse(press))
    queue.add(output: .key(.enter))
    #expect(queue.next() == .keys([.character("a"), .character("b")]))
    #expect(queue.next() == .mouse(press))
    #expect(queue.next() == .keys([.enter]))
    #expect(queue.next() == nil)
  }
}
