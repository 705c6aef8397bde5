/// Books on their way out and in: whole processes, beside python with openpyxl on the same files.
struct ExchangeBench {
  let budget: String
  let books: Books
  let workshop: Workshop

  private static let runs = 5
  /// The seed document as text, where the tests keep it.
  private static let document = "Tests/BudgetImportTests/Documents/linxi-2024.txt"

  func run() throws {
    say("exporting and importing 10 000 projects with their months, whole processes")
    var table = TextTable([
      "what", "file MB", "runs", "wall ms: median", "least", "cpu ms", "peak MB",
    ])
    let book = books.path(of: 10_000)
    for format in ["xlsx", "csv"] {
      let file = workshop.file("exchange.\(format)")
      let export = ["export", book, "-o", file, "--force", "--as-of", "2024-09"]
      try add("budget export, \(format)", Program(budget, export), file, to: &table)
      if format == "xlsx" {
        try add(
          "openpyxl reads and writes the same",
          python(Self.write, file, workshop.file("copy.xlsx")), file,
          to: &table)
      }
      let into = workshop.file("into.json")
      try workshop.run(Program("cp", [book, into]))
      // Looked at and judged, not applied: every run finds the same.
      let spending = ["import", "spending", file, "--into", into]
      try add("budget import spending, \(format)", Program(budget, spending), file, to: &table)
      if format == "xlsx" {
        try add("openpyxl reads every cell", python(Self.read, file), file, to: &table)
      } else {
        try add("python's csv reads every cell", python(Self.readText, file), file, to: &table)
      }
    }
    if fileSize(Self.document) != nil {
      let made = workshop.file("document.json")
      let script = "rm -f \"$3\"; exec \"$1\" import document \"$2\" -o \"$3\""
      try add(
        "budget import document, the seed",
        Program("sh", ["-c", script, "sh", budget, Self.document, made]), Self.document, to: &table)
    }
    sayText(table.text)
    say("  aims: a fifth of the time and a tenth of the memory of openpyxl; the document in 20 ms")
  }

  /// Debian's, which has openpyxl.
  private func python(_ script: String, _ arguments: String...) -> Program {
    Program("/usr/bin/python3", ["-c", script] + arguments)
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

  private static let read = """
    import sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1], data_only=True)
    print(sum(1 for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None))
    """

  private static let readText = """
    import csv, sys
    print(sum(1 for row in csv.reader(open(sys.argv[1], encoding="utf-8")) for cell in row if cell))
    """

  /// Writes what it has read; the time of reading alone is a line of its own.
  private static let write = """
    import sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    book.save(sys.argv[2])
    """
}
