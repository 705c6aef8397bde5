/// From starting the program to its first screen, and what memory it has then.
struct StartBench {
  let budget: String
  let books: Books
  let others: OtherScreens
  let simdjson: SimdjsonYardstick?
  let workshop: Workshop

  func run() throws {
    say("Start to first screen, on a pseudo-terminal, from spawn to the last byte of the screen")
    var table = TextTable(
      ["what", "size", "runs", "ms: median", "least", "bytes", "peak MB"], words: 2)
    var medians: [String: Int64] = [:]
    for size in ScreenSize.all {
      for book in books.all where book.runs >= 15 {
        let name = "budget, \(book.name)"
        let median = try add(
          name, .budget(budget, book.path), size, runs: min(book.runs, 20), to: &table)
        if size.isUsual { medians[book.path] = median }
      }
      for other in others.all where size.isUsual || other.starts >= 20 {
        let name = "\(other.name), \(other.projects)"
        let median = try add(name, other.screen, size, runs: other.starts, to: &table)
        if size.isUsual { medians[name] = median }
      }
    }
    sayText(table.text)
    say("  aims: sooner than tig, and")
    try judge(medians)
    others.sayMissing()
  }

  private func judge(_ medians: [String: Int64]) throws {
    let small = medians[books.path(of: 11)]
    if let small, let table = medians["C ncurses table, 11"] {
      say("  11 projects within 1.5 of the C table: \(ratio(small, table))")
    }
    if let large = medians[books.path(of: 10_000)], let simdjson {
      let parse = try RepeatedCost(
        of: simdjson.parse(books.path(of: 10_000)), home: workshop.path, runs: 15)
      say("  10 000 projects within 3 of a parse: \(ratio(large, parse.medianWall))")
    }
  }

  private func ratio(_ time: Int64, _ yardstick: Int64) -> String {
    decimal(Double(time) / Double(max(1, yardstick)), 2)
  }

  /// The median time.
  private func add(
    _ name: String, _ screen: ScreenProgram, _ size: ScreenSize, runs: Int,
    to table: inout TextTable
  ) throws -> Int64 {
    var times: [Int64] = []
    var bytes: [Int64] = []
    var memory = 0
    for _ in 0..<runs {
      let (terminal, start, answer) = try screen.open(size, home: workshop.path)
      memory = max(memory, terminal.peakMemory ?? 0)
      terminal.end()
      times.append((answer.lastByte ?? start) - start)
      bytes.append(Int64(answer.bytes.count))
    }
    table.add(
      name, size.text, String(runs), milliseconds(median(times)),
      milliseconds(times.min() ?? 0), String(median(bytes)), megabytes(memory))
    return median(times)
  }
}
