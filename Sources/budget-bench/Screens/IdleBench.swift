/// What the open program costs while nobody presses a key.
struct IdleBench {
  let budget: String
  let books: Books
  let others: OtherScreens
  let workshop: Workshop
  private static let seconds: Int64 = 3

  func run() throws {
    say("Idle for \(Self.seconds) seconds")
    var table = TextTable(["what", "projects", "bytes", "cpu ms", "cpu %"])
    for count in [11, 10_000] {
      try add("budget", count, .budget(budget, books.path(of: count)), to: &table)
    }
    for other in others.all { try add(other.name, other.projects, other.screen, to: &table) }
    sayText(table.text)
    say("  aim: no bytes, no processor time")
    others.sayMissing()
  }

  private func add(
    _ name: String, _ projects: Int, _ screen: ScreenProgram, to table: inout TextTable
  ) throws {
    let (terminal, _, _) = try screen.open(ScreenSize.all[0], home: workshop.path)
    defer { terminal.end() }
    let limit = Self.seconds * 1000
    // What it does right after its start is not idling.
    _ = terminal.answer(since: now(), silence: 300, limit: 300)
    let before = processorTime(of: terminal.process)
    let answer = terminal.answer(since: now(), silence: limit, limit: limit)
    let after = processorTime(of: terminal.process)
    guard let before, let after else { throw BenchFailure("\(name) ended while idle") }
    let used = after - before
    table.add(
      name, String(projects), String(answer.bytes.count), milliseconds(used),
      decimal(Double(used) / Double(Self.seconds) / 10_000_000, 3))
  }
}
