internal import BudgetModel

/// What the sources of a book are called: as it declares them, as documents call them, and by their keys.
struct SourceNames {
  private let names: [(word: String, source: FundSource)]

  init(_ sources: FundSources) {
    var names: [(word: String, source: FundSource)] = []
    func add(_ spelling: String, _ source: FundSource) {
      let word = TableWord(spelling).text
      if !names.contains(where: { $0.word == word }) { names.append((word, source)) }
    }
    // What the book itself calls a source is no other one's.
    for source in sources.all { sources.declaredName(of: source).map { add($0, source) } }
    for source in sources.all {
      for spelling in sources.spellings(of: source) { add(spelling, source) }
    }
    // A name may be part of a longer one.
    self.names = names.sorted { $0.word.utf8.count > $1.word.utf8.count }
  }

  /// The source that a text names, nil for none of the book's.
  func source(named text: String) -> FundSource? {
    let word = TableWord(text).text
    return names.first { $0.word == word }?.source
  }

  /// The source named in a title, and the title without its name; a key alone is no name there.
  func take(from title: inout String) -> FundSource? {
    for (word, source) in names where word != source.key.lowercased() {
      guard let range = title.firstRange(of: word) else { continue }
      title.replaceSubrange(range, with: " ")
      return source
    }
    return nil
  }
}
