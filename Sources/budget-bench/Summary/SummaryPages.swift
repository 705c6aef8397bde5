/// Two pages of the summary, which must have the same figures.
enum SummaryPages {
  /// Throws where two pages differ in a figure of a project or of all.
  static func compare(_ ours: String, _ theirs: String) throws {
    let rows = try figures(in: ours)
    guard try rows.elementsEqual(figures(in: theirs)), !rows.isEmpty else {
      throw BenchFailure("budget and the program with simdjson print other figures")
    }
  }

  /// The words of each row behind its name, which budget cuts where a page is narrow.
  private static func figures(in page: String) throws -> [[Substring]] {
    try readFile(page).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").dropFirst()
      guard words.count >= 5, words.first?.contains(".") == true else { return nil }
      return Array(words)
    }
  }
}
