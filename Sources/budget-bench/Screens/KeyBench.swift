/// Time and bytes of each key press, on small and large books and screens.
struct KeyBench {
  let budget: String
  let books: Books
  let others: OtherScreens
  let workshop: Workshop

  func run() throws {
    say(
      "Key presses, from the press to the last byte of the answer; cpu is the program's own, per key"
    )
    var table = TextTable(
      [
        "screen", "key", "projects", "size", "presses", "ms: median", "most", "cpu ms",
        "bytes: mean", "most", "silent",
      ], words: 2)
    for size in ScreenSize.all {
      for count in [11, 10_000] {
        let (terminal, _, _) = try ScreenProgram.budget(budget, books.path(of: count))
          .open(size, home: workshop.path)
        defer { terminal.end() }
        for typing in Typing.all(projects: count) {
          let costs = try typing.measure(on: terminal)
          add(typing.screen, typing.name, String(count), size, costs, to: &table)
          // Leaves what was begun and goes to the top again for the next.
          for key in ["\u{1B}", "g"] {
            try terminal.press(Array(key.utf8))
            _ = terminal.answer(since: now(), silence: 60, limit: 100)
          }
        }
      }
      for other in others.all where size.isUsual || other.starts >= 20 {
        try measure(other, size, to: &table)
      }
    }
    sayText(table.text)
    say(
      "  aim: arrows under 2 ms, the same at 11 and 10 000 projects, no more bytes than the C table's"
    )
    others.sayMissing()
  }

  /// Arrows alone: other programs have other keys.
  private func measure(
    _ other: OtherScreens.Other, _ size: ScreenSize, to table: inout TextTable
  ) throws {
    let (terminal, _, _) = try other.screen.open(size, home: workshop.path)
    defer { terminal.end() }
    for typing in Typing.arrows(projects: other.projects) {
      let costs = try typing.measure(on: terminal)
      add(other.name, typing.name, String(other.projects), size, costs, to: &table)
    }
  }

  private func add(
    _ screen: String, _ key: String, _ projects: String, _ size: ScreenSize, _ costs: KeyCosts,
    to table: inout TextTable
  ) {
    table.add(
      screen, key, projects, size.text, String(costs.times.count),
      milliseconds(median(costs.times)), milliseconds(costs.times.max() ?? 0),
      milliseconds(costs.processorNanoseconds), String(costs.meanBytes),
      String(costs.bytes.max() ?? 0), String(costs.silent))
  }
}
