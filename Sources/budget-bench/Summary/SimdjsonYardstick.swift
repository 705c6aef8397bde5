/// What a program in C++ takes with simdjson: to parse a book, and to print the figures of `budget summary`.
struct SimdjsonYardstick {
  private let summary: String
  private let parse: String

  /// Nil where there is no compiler of C++ or no simdjson.
  init?(in workshop: Workshop) {
    guard
      let summary = CompiledProgram.make("summary.cpp", libraries: ["simdjson"], in: workshop),
      let parse = CompiledProgram.make("parse.cpp", libraries: ["simdjson"], in: workshop)
    else { return nil }
    self.summary = summary
    self.parse = parse
  }

  /// Prints the figures as of September.
  func summary(of book: String) -> Program { Program(summary, [book, "9"]) }

  /// Parses the whole book and does nothing with it.
  func parse(_ book: String) -> Program { Program(parse, [book]) }

  /// Makes sure that it prints the figures that budget prints, of every project and of all.
  func verify(against budget: Program, on book: String, in workshop: Workshop) throws {
    let ours = workshop.file("ours.txt")
    let theirs = workshop.file("theirs.txt")
    _ = try ProcessCost.running(budget, home: workshop.path, output: .into(ours))
    _ = try ProcessCost.running(summary(of: book), home: workshop.path, output: .into(theirs))
    // In a process of its own, so that this one stays small.
    try workshop.run(Program("/proc/self/exe", ["same", ours, theirs]))
  }
}
