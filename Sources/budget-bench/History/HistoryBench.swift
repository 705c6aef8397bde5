import BudgetModel
import BudgetStore

/// What a long history costs: a save as a process and on the screen, and a key on the screen of the history.
struct HistoryBench {
  let budget: String
  /// A book to copy.
  let book: String
  let workshop: Workshop

  /// None, a screenful, and what years of work come to.
  private static let lengths = [0, 20, 1_000, 100_000]
  private static let saves = 30
  private static let up = Array("\u{1B}OA".utf8)
  private static let down = Array("\u{1B}OB".utf8)

  func run() throws {
    say(
      "A book of 11 projects with histories of several lengths; ratio is to the first of its kind")
    var files: [(length: Int, file: String)] = []
    for length in Self.lengths { files.append((length, try copy(withHistory: length))) }
    var table = TextTable(["what", "lines", "runs", "ms: median", "least", "ratio"])
    // Keys first: each save makes a history longer.
    try compare("key, nothing to show", Array(files.prefix(1)), &table, turnMonths)
    try compare("key, a screen full of entries", Array(files.dropFirst()), &table, turnMonths)
    let long = files.filter { $0.length > 20 }
    try compare("arrow from the newest entry", long, &table) { file in
      try keys(on: file, opening: ["4", "4"], Array(repeating: Self.down, count: 40))
    }
    try compare("arrow from the oldest entry", long, &table) { file in
      try keys(on: file, opening: ["4", "4", "G"], Array(repeating: Self.up, count: 40))
    }
    try compare("arrow, one project's entries", long, &table) { file in
      try keys(on: file, opening: ["4", "G"], Array(repeating: Self.up, count: 40))
    }
    let saved = files.filter { $0.length != 20 }
    try compare("budget spend, a process", saved, &table, spend)
    try compare("Enter that records an amount", saved, &table) { file in
      try SaveBench.measure(Self.saves, file, budget, in: workshop)
    }
    sayText(table.text)
    say("  aim: the same within a fifth")
  }

  private func compare(
    _ what: String, _ files: [(length: Int, file: String)], _ table: inout TextTable,
    _ measure: (String) throws -> [Int64]
  ) throws {
    var shortest: Int64?
    for (length, file) in files {
      let times = try measure(file)
      let middle = median(times)
      let ratio = Double(middle) / Double(max(1, shortest ?? middle))
      shortest = shortest ?? middle
      table.add(
        what, String(length), String(times.count), milliseconds(middle),
        milliseconds(times.min() ?? 0), decimal(ratio, 2))
    }
  }

  /// A copy of a book with a history of so many lines.
  private func copy(withHistory length: Int) throws -> String {
    let file = workshop.file("history-\(length).json")
    try workshop.run(Program("cp", [book, file]))
    try workshop.run(try spending("0.0999", file))
    if length > 0 {
      try workshop.run(Program("/proc/self/exe", ["lengthen", file, String(length)]))
    } else {
      try workshop.run(Program("rm", [file + ".history"]))
    }
    return file
  }

  private func spending(_ amount: String, _ file: String) throws -> Program {
    guard let code = try? BookFile.open(file).book.projects.first?.code else {
      throw BenchFailure("the generated book cannot be read")
    }
    return Program(
      budget,
      ["spend", file, code, "--month", "10", "--amount", amount, "--today", "2024-11-08"])
  }

  /// Runs that record another amount each, but for the first few that warm the caches.
  private func spend(_ file: String) throws -> [Int64] {
    var times: [Int64] = []
    for index in 0..<(Self.saves + 3) {
      let program = try spending("0.\(1000 + index)", file)
      let cost = try ProcessCost.running(program, home: workshop.path)
      if index >= 3 { times.append(cost.wallNanoseconds) }
    }
    return times
  }

  /// Keys that change the head of the screen and have all of it drawn.
  private func turnMonths(_ file: String) throws -> [Int64] {
    try keys(
      on: file, opening: ["4", "4"],
      (0..<40).map { [UInt8(ascii: $0.isMultiple(of: 2) ? "]" : "[")] })
  }

  private func keys(
    on file: String, opening: [String], _ keys: [[UInt8]]
  ) throws -> [Int64] {
    let (terminal, _, _) = try ScreenProgram.budget(budget, file)
      .open(ScreenSize.all[0], home: workshop.path)
    defer { terminal.end() }
    for key in opening {
      try terminal.press(Array(key.utf8))
      // The end of a long history takes a while to be there.
      _ = terminal.answer(since: now(), silence: 1_500, limit: 5_000)
    }
    return try KeyCosts(of: keys, on: terminal).times
  }
}
