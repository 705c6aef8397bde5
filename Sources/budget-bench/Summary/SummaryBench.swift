/// Time and peak memory of `budget summary` on books of all sizes, beside the yardsticks.
struct SummaryBench {
  let budget: String
  let books: Books
  let simdjson: SimdjsonYardstick?
  let workshop: Workshop

  func run() throws {
    say("budget summary, whole processes in turn, output to /dev/null, warm file cache;")
    say("  x is the median of the processor time over that of the simdjson program beside it")
    var table = TextTable(
      [
        "what", "file MB", "runs", "wall ms: median", "least", "cpu ms", "x", "peak MB",
        "peak/file",
      ])
    let empty = try RepeatedCost(of: Program("true", []), home: workshop.path, runs: 100)
    add("empty process (true)", empty, file: nil, nil, to: &table)

    let sqlite = SQLiteYardstick(in: workshop)
    for book in books.all {
      try compare(book, sqlite, &table)
    }
    sayText(table.text)
    say(
      "  aims: text within 2.5 of the simdjson program from 1000 projects on, json and csv no slower"
    )
    say(
      "  than text; the real file in about the time of sqlite3; 100 000 projects of up to 150 MB in"
    )
    say("  under 1000 ms and 4 times their file in memory")
    if sqlite == nil { say("  sqlite3 is not installed: not compared") }
    if simdjson == nil { say("  no compiler of C++ or no simdjson: not compared") }
  }

  private func compare(
    _ book: Books.Book, _ sqlite: SQLiteYardstick?, _ table: inout TextTable
  ) throws {
    let file = fileSize(book.path)
    var names = ["text", "json", "csv"]
    var programs = names.map { format in
      Program(budget, ["summary", "--today", "2024-10-08", "--format", format, book.path])
    }
    // The real one has no spending, for which the program with simdjson looks.
    if let simdjson, book.isGenerated {
      try simdjson.verify(against: programs[0], on: book.path, in: workshop)
      names += ["simdjson, the figures", "simdjson, a parse alone"]
      programs += [simdjson.summary(of: book.path), simdjson.parse(book.path)]
    }
    let costs = try RepeatedCost.inTurn(programs, home: workshop.path, runs: book.runs)
    let yardstick = costs.count > 3 ? costs[3].medianProcessor : nil
    for (name, cost) in zip(names, costs) {
      add("\(book.name): \(name)", cost, file: file, yardstick, to: &table)
    }
    guard let sqlite else { return }
    let cost = try RepeatedCost(
      of: try sqlite.prepare("book", from: book.path), home: workshop.path, runs: book.runs,
      input: sqlite.input)
    add("\(book.name): sqlite3", cost, file: nil, yardstick, to: &table)
    try workshop.run(Program("rm", [workshop.file("book.db")]))
  }

  private func add(
    _ name: String, _ cost: RepeatedCost, file: Int?, _ yardstick: Int64?, to table: inout TextTable
  ) {
    table.add(
      name, file.map(megabytes) ?? "", String(cost.runs.count), milliseconds(cost.medianWall),
      milliseconds(cost.leastWall), milliseconds(cost.medianProcessor),
      yardstick.map { decimal(Double(cost.medianProcessor) / Double(max(1, $0)), 2) } ?? "",
      megabytes(cost.peakBytes),
      file.map { decimal(Double(cost.peakBytes) / Double($0), 1) } ?? "")
  }
}
