/// From starting the program to its first screen.
struct StartBench {
  let budget: String
  let books: Books
  let tig: Tig?
  let workshop: Workshop

  func run() throws {
    say("Start to first screen, on a pseudo-terminal, from spawn to the last byte of the screen")
    var table = TextTable(["what", "size", "runs", "ms: median", "least", "bytes"], words: 2)
    for size in ScreenSize.all {
      for book in books.all where book.runs >= 15 {
        try add(
          "budget, \(book.name)", .budget(budget, book.path), size, runs: min(book.runs, 20),
          to: &table)
      }
      if let tig { try add("tig, 11 commits", tig.screen, size, runs: 20, to: &table) }
    }
    sayText(table.text)
    say("  aim: sooner than tig")
    if tig == nil { say("  tig or git is not installed: not compared") }
  }

  private func add(
    _ name: String, _ screen: ScreenProgram, _ size: ScreenSize, runs: Int,
    to table: inout TextTable
  ) throws {
    var times: [Int64] = []
    var bytes: [Int64] = []
    for _ in 0..<runs {
      let (terminal, start, answer) = try screen.open(size, home: workshop.path)
      terminal.end()
      times.append((answer.lastByte ?? start) - start)
      bytes.append(Int64(answer.bytes.count))
    }
    table.add(
      name, size.text, String(runs), milliseconds(median(times)),
      milliseconds(times.min() ?? 0), String(median(bytes)))
  }
}
