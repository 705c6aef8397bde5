/// Books on their way out and in: whole processes, beside python with openpyxl on the same files.
struct ExchangeBench {
  let budget: String
  let books: Books
  let workshop: Workshop

  private static let runs = 5
  /// The seed document as text, where the tests keep it.
  private static let document = "data/linxi-2024.txt"

  func run() throws {
    say("exporting 10 000 projects, importing 10 000 rows of twelve months, whole processes")
    var table = TextTable([
      "what", "file MB", "runs", "wall ms: median", "least", "cpu ms", "peak MB",
    ])
    let book = books.path(of: 10_000)
    try Yardsticks.require(in: workshop)
    try exports(of: book, to: &table)
    try imports(into: book, to: &table)
    try importsProjects(into: book, to: &table)
    if fileSize(Self.document) == nil {
      say("\(Self.document) is not in this folder: the document is not measured")
    } else {
      let made = workshop.file("document.json")
      let script = "rm -f \"$3\"; exec \"$1\" import document \"$2\" -o \"$3\""
      try add(
        "budget import document, the seed",
        Program("sh", ["-c", script, "sh", budget, Self.document, made]), Self.document, to: &table)
    }
    sayText(table.text)
    say("  aims: a fifth of the time and a tenth of the memory of openpyxl; the document in 20 ms")
  }

  private func exports(of book: String, to table: inout TextTable) throws {
    for format in ["xlsx", "csv"] {
      let file = workshop.file("exchange.\(format)")
      let export = ["export", book, "-o", file, "--force", "--as-of", "2024-09"]
      try add("budget export, \(format)", Program(budget, export), file, to: &table)
      guard format == "xlsx" else { continue }
      let (cells, copy) = (workshop.file("cells"), workshop.file("copy.xlsx"))
      try workshop.run(Yardsticks.python(Yardsticks.keepCells, file, cells))
      try add(
        "openpyxl writes the same cells", Yardsticks.python(Yardsticks.writeCells, cells, copy),
        copy, to: &table)
    }
  }

  private func imports(into book: String, to table: inout TextTable) throws {
    let files = ["xlsx", "csv"].map { workshop.file("months.\($0)") }
    try workshop.run(Yardsticks.python(Yardsticks.makeMonths, book, files[0], files[1]))
    for (file, reader) in zip(files, ["openpyxl", "python's csv"]) {
      let format = file.split(separator: ".").last ?? ""
      try add(
        "budget import spending, \(format)", preview(of: "spending", file, into: book), file,
        to: &table)
      try add(
        "\(reader) reads and matches the same", Yardsticks.python(Yardsticks.match, file, book),
        file, to: &table)
    }
  }

  private func importsProjects(into book: String, to table: inout TextTable) throws {
    let file = workshop.file("projects.xlsx")
    try workshop.run(Yardsticks.python(Yardsticks.makeProjects, book, file))
    try add(
      "budget import projects, xlsx", preview(of: "projects", file, into: book), file, to: &table)
    try add(
      "openpyxl reads and matches the same",
      Yardsticks.python(Yardsticks.matchProjects, file, book), file, to: &table)
  }

  /// An import looked at and judged, not applied: every run finds the same.
  ///
  /// What is doubtful makes the status 1.
  private func preview(of part: String, _ file: String, into book: String) -> Program {
    let script = "\"$1\" import \"$2\" \"$3\" --into \"$4\" --format json || test $? = 1"
    return Program("sh", ["-c", script, "sh", budget, part, file, book])
  }

  private func add(
    _ name: String, _ program: Program, _ file: String, to table: inout TextTable
  ) throws {
    let cost = try RepeatedCost(of: program, home: workshop.path, runs: Self.runs, warmUps: 1)
    table.add(
      name, fileSize(file).map(megabytes) ?? "", String(cost.runs.count),
      milliseconds(cost.medianWall), milliseconds(cost.leastWall),
      milliseconds(cost.medianProcessor), megabytes(cost.peakBytes))
  }
}
