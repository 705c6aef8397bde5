import Glibc

/// Far more keys at once than anybody types, and a signal among them.
struct FloodBench {
  let budget: String
  let books: Books
  let workshop: Workshop

  private static let digits = Array(repeating: UInt8(ascii: "7"), count: 20_000)
  /// Each turns the whole book to another month.
  private static let months = Array(repeating: Array("[]".utf8), count: 2_000).flatMap(\.self)
  private static let column = (0..<2_000_000).flatMap { _ in Array("1.25\n".utf8) }
  private static let refused = "太长"

  func run() throws {
    say("Floods of keys on the entry sheet")
    var table = TextTable(["what", "projects", "runs", "ms: median", "most"], words: 1)
    for projects in [11, 10_000] {
      for (name, signal) in [("SIGTERM", SIGTERM), ("SIGHUP", SIGHUP)] {
        let times = try (0..<5).map { _ in
          try end(by: signal, among: Self.digits, books.path(of: projects))
        }
        add("20 kB of digits, then \(name), to the end", projects, times, to: &table)
      }
      let turning = try (0..<5).map { _ in
        try end(by: SIGTERM, among: Self.months, books.path(of: projects))
      }
      add("4 kB of month keys, then SIGTERM, to the end", projects, turning, to: &table)
      let stalled = try (0..<5).map { _ in
        try end(by: SIGTERM, among: Self.digits, books.path(of: projects), reading: false)
      }
      add("20 kB of digits to a terminal that has stopped reading", projects, stalled, to: &table)
      for (name, marks) in [("marked", true), ("unmarked", false)] {
        let times = try (0..<3).map { _ in try paste(isMarked: marks, books.path(of: projects)) }
        add("10 MB pasted, \(name), to the sentence", projects, times, to: &table)
      }
    }
    sayText(table.text)
    say("  aim: an end within 200 ms, a sentence within 1 s")
  }

  private func add(_ what: String, _ projects: Int, _ times: [Int64], to table: inout TextTable) {
    table.add(
      what, String(projects), String(times.count), milliseconds(median(times)),
      milliseconds(times.max() ?? 0))
  }

  private func sheet(of file: String) throws -> PseudoTerminal {
    let (terminal, _, _) = try ScreenProgram.budget(budget, file)
      .open(ScreenSize.all[0], home: workshop.path)
    try terminal.press(Array("2".utf8))
    _ = terminal.answer(since: now(), silence: 30)
    return terminal
  }

  /// From the signal, sent once all keys are on their way, to the program's end.
  private func end(
    by signal: Int32, among keys: [UInt8], _ file: String, reading: Bool = true
  ) throws -> Int64 {
    let terminal = try sheet(of: file)
    terminal.flood(keys, reading: reading)
    let start = now()
    kill(terminal.process, signal)
    let time = terminal.timeToEnd(since: start, reading: reading)
    try discardDraft(of: file)
    guard let time else { throw BenchFailure("a signal did not end the program") }
    return time
  }

  private func paste(isMarked: Bool, _ file: String) throws -> Int64 {
    let terminal = try sheet(of: file)
    defer { terminal.end() }
    let start = now()
    if isMarked { terminal.flood(Array("\u{1B}[200~".utf8), reading: true) }
    terminal.flood(Self.column, reading: true)
    if isMarked { terminal.flood(Array("\u{1B}[201~".utf8), reading: true) }
    let answer = terminal.answer(since: now(), to: [Self.refused], silence: 20, limit: 20_000)
    guard let last = answer.lastByte, answer.contains(Self.refused) else {
      throw BenchFailure("a paste of 10 MB was not refused")
    }
    return last - start
  }

  /// What was typed is kept, and would be offered at the next start.
  private func discardDraft(of file: String) throws {
    try workshop.run(Program("/bin/sh", ["-c", "rm -f '\(file)'.draft-*"]))
  }
}
