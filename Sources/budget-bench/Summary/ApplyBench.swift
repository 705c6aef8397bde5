/// Many edits as one commit: read, judged, saved and in the history.
struct ApplyBench {
  let budget: String
  let books: Books
  let workshop: Workshop

  private static let runs = 9

  func run() throws {
    say("budget apply of an edit for each of 10 000 projects, one commit, whole processes")
    let book = books.path(of: 10_000)
    let edits = workshop.file("edits.jsonl")
    try workshop.run(Program("/proc/self/exe", ["edits", book, edits]))
    var times: [Int64] = []
    for _ in 0..<Self.runs {
      let copy = workshop.file("applied.json")
      try workshop.run(Program("cp", [book, copy]))
      let cost = try RepeatedCost(
        of: Program(budget, ["apply", copy, edits, "--today", "2024-11-08"]),
        home: workshop.path, runs: 1)
      times.append(cost.medianWall)
      try workshop.run(
        Program("rm", ["-rf", copy, copy + ".history", copy + ".backups"]))
    }
    var table = TextTable(["edits", "runs", "wall ms: median", "least", "most"])
    table.add(
      "10000", String(times.count), milliseconds(median(times)), milliseconds(times.min() ?? 0),
      milliseconds(times.max() ?? 0))
    sayText(table.text)
    say("  aim: under 1000 ms")
  }
}
