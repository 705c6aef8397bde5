import BudgetModel

/// What is printed on every page and belongs to none of its texts: page numbers and page heads.
struct Furniture {
  /// The lines, from 1.
  private(set) var lines: Set<Int> = []
  /// The first of each that says the same on every page, from 1.
  private(set) var repeated: [Int] = []

  init(_ text: DocumentText) {
    let trimmed = text.lines.map(\.withoutOuterBlanks)
    var breaks = Self.markedNumbers(trimmed)
    breaks.formUnion(Self.bareNumbers(trimmed))
    lines = Set(breaks.map { $0 + 1 })
    // What follows a form feed or a page number is the top of a page.
    let first = Self.next(from: 0, in: trimmed, skipping: lines)
    var edges = first
    for (index, line) in text.lines.enumerated() where line.unicodeScalars.contains("\u{0C}") {
      edges += Self.next(from: index, in: trimmed, skipping: lines)
    }
    for index in breaks { edges += Self.next(from: index + 1, in: trimmed, skipping: lines) }
    let at = Dictionary(grouping: Set(edges)) { trimmed[$0].folded }
    for (words, indexes) in at where Self.mayBeHead(words) {
      // Two pages are enough where the first begins with it as well.
      let isFirst = first.contains(where: indexes.contains)
      if indexes.count >= (isFirst ? 2 : 3) {
        lines.formUnion(indexes.map { $0 + 1 })
        repeated += indexes.min().map { [$0 + 1] } ?? []
      }
    }
    let running = RunningLines(text.lines, trimmed, besides: lines)
    lines = running.lines
    repeated = (repeated + running.repeated).sorted()
  }

  /// Whether words that stand at several pages' edges may be a head: those of a form's own rows may not.
  static func mayBeHead(_ words: String) -> Bool {
    !words.isEmpty && words.unicodeScalars.count <= 60 && !words.holds("单位:")
      && !words.holds("一级指标") && LevelNames.rank(words) == nil
      && Labels.kind(words) == nil && TargetText(words) == nil
      && !words.holds("%") && !FormTitle.isTitle(words)
  }

  private static func next(
    from index: Int, in lines: [String], skipping: Set<Int>
  ) -> [Int] {
    var place = index
    while lines.indices.contains(place), lines[place].isEmpty || skipping.contains(place + 1) {
      place += 1
    }
    return lines.indices.contains(place) ? [place] : []
  }

  /// `- 3 -`, `第3页`, `第 3 页 共 10 页`, `3 / 10`: the indexes of lines that say nothing else.
  private static func markedNumbers(_ lines: [String]) -> Set<Int> {
    var found: Set<Int> = []
    for (index, line) in lines.enumerated() where line.utf8.count <= 48 && !line.isEmpty {
      let words = line.folded
      guard words.unicodeScalars.contains(where: \.isDigit) else { continue }
      let rest = words.unicodeScalars.filter { !$0.isDigit }
      let shape = String(String.UnicodeScalarView(rest))
      if ["--", "—-", "——", "––", "第页", "第页共页", "第页,共页", "第页/共页", "页", "Page", "Pageof"].contains(
        shape)
      {
        if words.unicodeScalars.first?.isDigit == false || shape == "页" { found.insert(index) }
      }
    }
    return found
  }

  /// Bare numbers that count up by one through the whole document, each alone on its line.
  ///
  /// Weights, values and the rest of a code may stand alone as well, but do not count up.
  private static func bareNumbers(_ lines: [String]) -> Set<Int> {
    var found: Set<Int> = []
    var expected: Int?
    for (index, line) in lines.enumerated() where (1...4).contains(line.utf8.count) {
      guard line.unicodeScalars.allSatisfy(\.isDigit), !line.begins(with: "0"),
        let number = Int(line), number == expected ?? min(number, 2)
      else { continue }
      found.insert(index)
      expected = number + 1
    }
    return found.count >= 3 ? found : []
  }
}
