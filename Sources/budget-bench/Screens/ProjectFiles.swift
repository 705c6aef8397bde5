/// The projects of a book as other programs read them.
struct ProjectFiles {
  /// With tabs between the cells of budget's list.
  let rows: String
  let csv: String
  /// A transaction for each project.
  let journal: String

  init(of book: String, _ projects: Int, _ budget: String, in workshop: Workshop) throws {
    rows = workshop.file("\(projects).rows")
    csv = workshop.file("\(projects).csv")
    journal = workshop.file("\(projects).journal")
    let summary = Program(budget, ["summary", "--today", "2024-10-08", "--format", "csv", book])
    _ = try ProcessCost.running(summary, home: workshop.path, output: .into(csv))
    // In a process of its own, so that this one stays small.
    try workshop.run(Program("/proc/self/exe", ["tables", csv, rows, journal]))
  }

  /// Makes the other files of a summary in CSV.
  static func make(rows: String, journal: String, from csv: String) throws {
    var table = ""
    var transactions = ""
    for line in try readFile(csv).split(separator: "\n").dropFirst() {
      // The generator's names need no quotation marks.
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      guard cells.count > 10 else { throw BenchFailure("the summary has other columns") }
      let status = statuses[String(cells[10])] ?? "-"
      let row = [cells[1], cells[3], cells[5], cells[7], cells[8], Substring(status), cells[0]]
      table += row.joined(separator: "\t") + "\n"
      transactions += "2024-09-30 \(cells[1])\n    支出:\(cells[0])  \(cells[6]) 万元\n    财政\n\n"
    }
    try writeFile(rows, table)
    try writeFile(journal, transactions)
  }

  private static let statuses = [
    "onTrack": "✓ 正常", "behind": "▾ 滞后", "farBehind": "✗ 严重滞后", "overspent": "! 超支",
  ]
}
