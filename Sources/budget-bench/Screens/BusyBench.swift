/// Keys while a save waits or works: the loop answers them all the same.
struct BusyBench {
  let budget: String
  let books: Books
  let workshop: Workshop

  func run() throws {
    say("Key presses while a commit is on its way, from the press to the last byte of the answer")
    var table = TextTable(["meanwhile", "projects", "presses", "ms: median", "most"], words: 1)
    add("another process holds the lock", 11, try whileLocked(), to: &table)
    add("a save runs", 10_000, try whileSaving(), to: &table)
    sayText(table.text)
    say("  aim: under 50 ms each")
  }

  private func add(
    _ what: String, _ projects: Int, _ times: [Int64], to table: inout TextTable
  ) {
    table.add(
      what, String(projects), String(times.count), milliseconds(median(times)),
      milliseconds(times.max() ?? 0))
  }

  /// Holds the lock for five seconds, as a program that hangs would, and types on after an Enter.
  private func whileLocked() throws -> [Int64] {
    let file = books.path(of: 11)
    let terminal = try sheet(of: file)
    defer { terminal.end() }
    try begin(0, on: terminal)
    _ = try terminal.save()
    let holder = try Program("flock", [lock(of: file), "sleep", "5"])
      .start([.nothingIn, .nowhere, .nowhere], home: workshop.path)
    defer { waitFor(holder) }
    _ = terminal.answer(since: now(), silence: 200, limit: 200)
    try begin(1, on: terminal)
    try enter(on: terminal)
    return try presses(40, on: terminal)
  }

  /// What those lock who change a file: ".b.json.lock" beside "b.json".
  private func lock(of file: String) -> String {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    return (parts.dropLast() + [".\(parts.last ?? "").lock"]).joined(separator: "/")
  }

  /// Types on at once after each Enter of several.
  private func whileSaving() throws -> [Int64] {
    let terminal = try sheet(of: books.path(of: 10_000))
    defer { terminal.end() }
    var times: [Int64] = []
    for round in 0..<8 {
      try begin(round, on: terminal)
      try enter(on: terminal)
      times += try presses(6, on: terminal)
      // Drops what was typed and lets the save end.
      try terminal.press([0x1B])
      _ = terminal.answer(since: now(), silence: 900, limit: 3_000)
    }
    return times
  }

  private func sheet(of file: String) throws -> PseudoTerminal {
    let (terminal, _, _) = try ScreenProgram.budget(budget, file)
      .open(ScreenSize.all[0], home: workshop.path)
    try terminal.press(Array("2".utf8))
    _ = terminal.answer(since: now())
    return terminal
  }

  private func begin(_ round: Int, on terminal: PseudoTerminal) throws {
    try terminal.press(Array("0.\(2000 + round)".utf8))
    _ = terminal.answer(since: now(), silence: 30)
  }

  /// Strikes Enter until the commit is on its way, without waiting for it.
  private func enter(on terminal: PseudoTerminal) throws {
    for _ in 0..<2 {
      try terminal.press([0x0D])
      let answer = terminal.answer(since: now(), silence: 4, limit: 60)
      if answer.contains("正在保存") || answer.contains(PseudoTerminal.saved) { return }
    }
  }

  /// Strikes digits, each when the one before is answered.
  private func presses(_ count: Int, on terminal: PseudoTerminal) throws -> [Int64] {
    var times: [Int64] = []
    for index in 0..<count {
      let start = now()
      // A digit and its erasing by turns, so that the field does not grow.
      try terminal.press(index.isMultiple(of: 2) ? [UInt8(ascii: "7")] : [0x7F])
      if let last = terminal.answer(since: start, silence: 4, limit: 2_000).lastByte {
        times.append(last - start)
      }
    }
    return times
  }
}
