/// Time and peak memory of `budget summary` on books of all sizes, beside the yardsticks.
struct SummaryBench {
  let budget: String
  let books: Books
  let workshop: Workshop

  func run() throws {
    say("budget summary, whole processes, output to /dev/null, warm file cache")
    var table = TextTable(
      ["what", "file MB", "runs", "wall ms: median", "least", "cpu ms", "peak MB", "peak/file"])
    let empty = try RepeatedCost(of: Program("true", []), home: workshop.path, runs: 100)
    add("empty process (true)", empty, file: nil, to: &table)

    let yardstick = SQLiteYardstick(in: workshop)
    for book in books.all {
      let runs = book.runs
      let file = fileSize(book.path)
      let cost = try RepeatedCost(
        of: Program(budget, ["summary", "--today", "2024-10-08", book.path]), home: workshop.path,
        runs: runs)
      add("budget, \(book.name)", cost, file: file, to: &table)
      guard let yardstick else { continue }
      let sqlite = try RepeatedCost(
        of: try yardstick.prepare("book", from: book.path), home: workshop.path, runs: runs,
        input: yardstick.input)
      add("sqlite3, \(book.name)", sqlite, file: nil, to: &table)
      try workshop.run(Program("rm", [workshop.file("book.db")]))
    }
    sayText(table.text)
    say("  aims: the real file in about the time of sqlite3; 100 000 projects of up to 150 MB in")
    say("  under 1000 ms and 4 times their file in memory")
    if yardstick == nil { say("  sqlite3 is not installed: not compared") }
  }

  private func add(
    _ name: String, _ cost: RepeatedCost, file: Int?, to table: inout TextTable
  ) {
    table.add(
      name, file.map(megabytes) ?? "", String(cost.runs.count), milliseconds(cost.medianWall),
      milliseconds(cost.leastWall), milliseconds(cost.medianProcessor),
      megabytes(cost.peakBytes),
      file.map { decimal(Double(cost.peakBytes) / Double($0), 1) } ?? "")
  }
}
