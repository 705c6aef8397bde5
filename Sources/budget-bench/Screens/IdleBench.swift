/// What the open program costs while nobody presses a key.
struct IdleBench {
  let budget: String
  let books: Books
  let workshop: Workshop
  private static let seconds: Int64 = 3

  func run() throws {
    say("Idle for \(Self.seconds) seconds")
    var table = TextTable(["projects", "size", "bytes", "cpu ms", "cpu %"])
    for count in [11, 10_000] {
      let size = ScreenSize.all[0]
      let (terminal, _, _) = try ScreenProgram.budget(budget, books.path(of: count))
        .open(size, home: workshop.path)
      defer { terminal.end() }
      let before = processorTime(of: terminal.process)
      let limit = Self.seconds * 1000
      let answer = terminal.answer(since: now(), silence: limit, limit: limit)
      let after = processorTime(of: terminal.process)
      guard let before, let after else { throw BenchFailure("the program ended while idle") }
      let used = after - before
      table.add(
        String(count), size.text, String(answer.bytes.count), milliseconds(used),
        decimal(Double(used) / Double(Self.seconds) / 10_000_000, 3))
    }
    sayText(table.text)
    say("  aim: no bytes, no processor time")
  }
}
