/// Everything that is measured, in order.
struct Bench {
  let budget: String
  private static let seed: UInt64 = 2024

  func run() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let books = try compare(in: workshop)
    say()
    try SaveBench(budget: budget, books: books, workshop: workshop).run()
    say()
    try HistoryBench(budget: budget, book: books.path(of: 11), workshop: workshop).run()
    say()
    try BusyBench(budget: budget, books: books, workshop: workshop).run()
    say()
    try FloodBench(budget: budget, books: books, workshop: workshop).run()
    say()
    try ApplyBench(budget: budget, books: books, workshop: workshop).run()
    say()
    try ExchangeBench(budget: budget, books: books, workshop: workshop).run()
    say()
    try RoundTrips(budget: budget, book: books.path(of: 10_000), workshop: workshop).run()
  }

  /// What others' programs are measured beside: the summary, starts, keys and idling.
  func runComparison() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try compare(in: workshop)
  }

  /// Compares, and returns the books made for that.
  @discardableResult
  private func compare(in workshop: Workshop) throws -> Books {
    say(Machine.line)
    let books = try Books(in: workshop, seed: Self.seed)
    let others = try OtherScreens(budget: budget, books: books, in: workshop)
    let simdjson = SimdjsonYardstick(in: workshop)
    say()
    try SummaryBench(budget: budget, books: books, simdjson: simdjson, workshop: workshop).run()
    say()
    try StartBench(
      budget: budget, books: books, others: others, simdjson: simdjson, workshop: workshop
    ).run()
    say()
    try KeyBench(budget: budget, books: books, others: others, workshop: workshop).run()
    say()
    try IdleBench(budget: budget, books: books, others: others, workshop: workshop).run()
    return books
  }

  /// Files for others and from them alone.
  func runExchange() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    say(Machine.line)
    let books = try Books(in: workshop, seed: Self.seed, sizes: [(10_000, 7, 1)])
    try ExchangeBench(budget: budget, books: books, workshop: workshop).run()
    say()
    try RoundTrips(budget: budget, book: books.path(of: 10_000), workshop: workshop).run()
  }

  /// Long histories alone.
  func runHistory() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    say(Machine.line)
    let book = workshop.file("book.json")
    try workshop.run(Program("/proc/self/exe", ["generate", "11", String(Self.seed), book]))
    try HistoryBench(budget: budget, book: book, workshop: workshop).run()
  }
}
