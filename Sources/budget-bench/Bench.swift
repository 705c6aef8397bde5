/// Everything that is measured, in order.
struct Bench {
  let budget: String
  private static let seed: UInt64 = 2024

  func run() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    say(Machine.line)
    say()
    let books = try Books(in: workshop, seed: Self.seed)
    try SummaryBench(budget: budget, books: books, workshop: workshop).run()
  }
}
