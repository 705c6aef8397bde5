import BudgetModel

/// Lines that stand at the top or at the end of the pages that form feeds part, the same but for numbers that count
/// the pages: `- 3 -`, an address and `4/24`, the date of printing, the name of a unit.
struct RunningLines {
  /// All lines that are known to be none of a text, from 1.
  private(set) var lines: Set<Int>
  /// The first of each that says the same everywhere, from 1.
  private(set) var repeated: [Int] = []

  private let folded: [String]
  private let pages: [Range<Int>]

  /// A page has no more of them above each other, at its top and at its end.
  private static let deepest = 3

  init(_ lines: [String], _ trimmed: [String], besides known: Set<Int>) {
    self.lines = known
    var starts = [0]
    for (index, line) in lines.enumerated()
    where index > 0 && line.unicodeScalars.first == "\u{0C}" { starts.append(index) }
    let ends = starts.dropFirst() + [lines.count]
    // The words at the edges of pages are all that is looked at.
    var near: Set<Int> = []
    pages = zip(starts, ends).map { $0..<$1 }.filter { page in
      let printed = page.filter { !trimmed[$0].isEmpty }
      near.formUnion(printed.prefix(12) + printed.suffix(12))
      return !printed.isEmpty
    }
    folded = trimmed.enumerated().map { near.contains($0) ? $1.folded : $1.isEmpty ? "" : "…" }
    guard pages.count > 1 else { return }
    for _ in 0..<Self.deepest {
      let ends = found(at: pages.indices.map(last))
      let tops = found(at: pages.indices.map(first))
      guard !(ends + tops).isEmpty else { break }
      self.lines.formUnion((ends + tops).map { $0 + 1 })
    }
  }

  // MARK: - Edges

  private func first(_ page: Int) -> Int? { pages[page].first(where: isText) }
  private func last(_ page: Int) -> Int? { pages[page].last(where: isText) }

  private func isText(_ index: Int) -> Bool {
    !folded[index].isEmpty && !lines.contains(index + 1)
  }

  /// The running lines among one line of each page.
  private mutating func found(at edges: [Int?]) -> [Int] {
    var found: [Int] = []
    let places = edges.enumerated().compactMap { page, line in line.map { (page, $0) } }
    for (shape, group) in Dictionary(grouping: places, by: { Self.shape(folded[$0.1]) }) {
      let words = group.map { folded[$0.1] }
      if Set(words).count == 1, isHead(words[0], shape, group.map(\.0)) {
        repeated += group.first.map { [$0.1 + 1] } ?? []
      } else if !Self.counts(words, shape, group.map(\.0)), !isTime(shape, group.count) {
        continue
      }
      found += group.map(\.1)
    }
    return found
  }

  // MARK: - What they say

  /// Whether the same words are a head: they stand on nearly every page, and not only where a form begins.
  private func isHead(_ words: String, _ shape: String, _ pages: [Int]) -> Bool {
    guard isUsual(pages.count), Furniture.mayBeHead(words) || isTime(shape, pages.count) else {
      return false
    }
    return pages.contains { page in
      guard page > 0 else { return false }
      let tops = self.pages[page].lazy.filter(isText).prefix(Self.deepest + 1)
      return !tops.contains { FormTitle.isTitle(folded[$0]) }
    }
  }

  private func isUsual(_ count: Int) -> Bool { count >= 3 && count * 5 >= pages.count * 4 }

  /// Whether a number in the words goes up by one with each page.
  private static func counts(_ words: [String], _ shape: String, _ pages: [Int]) -> Bool {
    let isMarked = ["页", "/", "-", "Page", "page", "http", "file"].contains(where: shape.holds)
    guard words.count >= (isMarked ? 2 : 3), !words.contains(where: isCode) else {
      return false
    }
    let numbers = words.map(Self.numbers)
    return numbers[0].indices.contains { place in
      zip(numbers, pages).allSatisfy { numbers, page in
        guard let number = numbers[place], let first = Self.numbers(words[0])[place] else {
          return false
        }
        return number - first == page - pages[0]
      }
    }
  }

  /// Whether words are a project's code, which may count up as well.
  private static func isCode(_ words: String) -> Bool {
    words.holds("编码") || words.holds("编号") || words.holds("代码")
      || words.unicodeScalars.count { $0.isDigit } >= 12 && !words.holds("/")
  }

  /// Whether a shape is that of a date or an hour, and stands on nearly every page.
  private func isTime(_ shape: String, _ count: Int) -> Bool {
    guard isUsual(count) else { return false }
    return ["#年#月#日", "#-#-#", "#/#/#"].contains { date in
      shape.hasPrefix(date)
        && ["", "#:#", ":#", ":#:#", ",#:#", ",#:#AM", ",#:#PM"].contains(
          String(shape.dropFirst(date.count)))
    }
  }

  /// Words with `#` for every number.
  private static func shape(_ words: String) -> String {
    var shape = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      if !scalar.isDigit { shape.append(scalar) } else if shape.last != "#" { shape.append("#") }
    }
    return String(shape)
  }

  /// The numbers in words, nil for one that is too long for a page's.
  private static func numbers(_ words: String) -> [Int?] {
    words.unicodeScalars.split { !$0.isDigit }.map { digits in
      digits.count <= 6 ? Int(String(String.UnicodeScalarView(digits))) : nil
    }
  }
}
