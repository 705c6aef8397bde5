// Measures the program from outside, as its user's machine would see it:
//   budget-bench BUDGET                              prints every figure
//   budget-bench BUDGET compare                      prints what is measured beside other programs
//   budget-bench BUDGET history                      prints what a long history costs
//   budget-bench BUDGET exchange                     prints what exports and imports cost
//   budget-bench edits BOOK FILE                      writes an edit for every project of a book
//   budget-bench lengthen BOOK N                     makes a history of one line one of N lines
//   budget-bench generate N SEED FILE [INDICATORS]   writes a book of N projects, each with 7 indicators or fewer
import Glibc

func run(_ arguments: [String]) throws {
  switch (arguments.first, arguments.count) {
  case ("generate", 4...5):
    let indicators = arguments.count == 5 ? Int(arguments[4]) : 7
    guard let count = Int(arguments[1]), let seed = UInt64(arguments[2]), let indicators,
      count >= 0, (0...7).contains(indicators)
    else {
      throw BenchFailure("generate wants whole numbers: projects, a seed, 0 to 7 indicators")
    }
    try generate(projects: count, seed: seed, indicators: indicators, to: arguments[3])
  // What the bench asks of processes of its own, to stay small.
  case ("same", 3): try SummaryPages.compare(arguments[1], arguments[2])
  case ("tables", 4):
    try ProjectFiles.make(rows: arguments[2], journal: arguments[3], from: arguments[1])
  case ("edits", 3): try generateEdits(of: arguments[1], to: arguments[2])
  case ("lengthen", 3):
    guard let count = Int(arguments[2]), count > 0 else {
      throw BenchFailure("lengthen wants a book and a number of lines")
    }
    try lengthenHistory(of: arguments[1], to: count)
  case (_?, 2) where arguments[1] == "history": try Bench(budget: arguments[0]).runHistory()
  case (_?, 2) where arguments[1] == "compare": try Bench(budget: arguments[0]).runComparison()
  case (_?, 2) where arguments[1] == "exchange": try Bench(budget: arguments[0]).runExchange()
  case (_?, 1): try Bench(budget: arguments[0]).run()
  default:
    throw BenchFailure(
      "usage: budget-bench BUDGET [compare|history|exchange] | budget-bench generate N SEED FILE [INDICATORS]"
    )
  }
}

do {
  try run(Array(CommandLine.arguments.dropFirst()))
} catch let failure as BenchFailure {
  say("budget-bench: \(failure.sentence)")
  exit(1)
}
