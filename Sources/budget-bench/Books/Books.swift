/// The files that are measured.
struct Books {
  /// A book and how often to run the program on it.
  struct Book {
    let name: String
    let path: String
    let runs: Int
    /// Whether it is one of the bench's own, with spending.
    var isGenerated = true
  }

  let all: [Book]
  private let workshop: Workshop

  /// Generates the books, each in a process of its own so that this one stays small.
  ///
  /// - Parameter sizes: projects, indicators of each, runs; all that are measured unless given.
  init(
    in workshop: Workshop, seed: UInt64, sizes: [(Int, Int, Int)] = Self.sizes
  ) throws {
    self.workshop = workshop
    var books: [Book] = []
    let real = "data/linxi-2024.json"
    if fileSize(real) != nil {
      books.append(Book(name: "the real file", path: real, runs: 50, isGenerated: false))
    } else {
      say("\(real) is not in this folder: the real file is not measured")
    }
    for (count, indicators, runs) in sizes {
      let path = Self.path(of: count, indicators, in: workshop)
      try workshop.run(
        Program(
          "/proc/self/exe", ["generate", String(count), String(seed), path, String(indicators)]))
      books.append(
        Book(name: "\(count) projects x \(indicators) indicators", path: path, runs: runs))
    }
    all = books
  }

  /// Projects, indicators of each, runs; with one indicator 100 000 projects come to about 140 MB.
  private static let sizes = [
    (11, 7, 50), (1_000, 7, 30), (10_000, 7, 15), (100_000, 1, 5), (100_000, 7, 3),
  ]

  private static func path(of count: Int, _ indicators: Int, in workshop: Workshop) -> String {
    workshop.file("\(count)x\(indicators).json")
  }

  /// The generated book of so many projects, with all their indicators.
  func path(of count: Int) -> String { Self.path(of: count, 7, in: workshop) }
}
