/// Enter after an amount: the change and the file are on the disk before the screen says so.
struct SaveBench {
  let budget: String
  let books: Books
  let workshop: Workshop

  func run() throws {
    say("Enter that records an amount, from the press to the screen that says it is on the disk")
    var table = TextTable(["projects", "file MB", "saves", "ms: median", "least", "most"])
    for (count, saves) in [(11, 30), (10_000, 15)] {
      let file = books.path(of: count)
      let size = fileSize(file) ?? 0
      let times = try Self.measure(saves, file, budget, in: workshop)
      table.add(
        String(count), megabytes(size), String(times.count), milliseconds(median(times)),
        milliseconds(times.min() ?? 0), milliseconds(times.max() ?? 0))
    }
    sayText(table.text)
  }

  /// Saves so many amounts on the sheet of a file; what each took.
  static func measure(
    _ saves: Int, _ file: String, _ budget: String, in workshop: Workshop
  ) throws -> [Int64] {
    let (terminal, _, _) = try ScreenProgram.budget(budget, file)
      .open(ScreenSize.all[0], home: workshop.path)
    defer { terminal.end() }
    try terminal.press(Array("2".utf8))
    _ = terminal.answer(since: now())
    var times: [Int64] = []
    for index in 0..<saves {
      // Unlike any amount on the sheet, so that there is something to save every time.
      try terminal.press(Array("0.\(1000 + index)".utf8))
      _ = terminal.answer(since: now(), silence: 20)
      if let time = try terminal.save() { times.append(time) }
    }
    return times
  }
}

extension PseudoTerminal {
  static let saved = "已保存"
  private static let question = "仍保存"

  /// Strikes Enter on an amount; the time from the Enter that saves to the screen that says so, nil when it does not.
  ///
  /// An amount over a reported one is asked about first: the Enter that answers is the one that saves.
  func save() throws -> Int64? {
    for _ in 0..<2 {
      let start = now()
      try press([0x0D])
      let answer = answer(
        since: start, to: [Self.saved, Self.question], silence: 20, limit: 5_000)
      if answer.contains(Self.saved) { return answer.lastByte.map { $0 - start } }
    }
    return nil
  }
}
