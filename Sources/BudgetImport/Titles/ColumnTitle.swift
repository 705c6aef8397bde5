public import BudgetModel

/// What the title of a column says that it holds.
public struct ColumnTitle: Hashable, Sendable {
  /// The title as it is printed, its lines one behind the other.
  public let text: String
  /// What the column holds.
  public let meaning: Meaning
  /// The source whose amounts they are, nil where the title names none.
  public let source: FundSource?
  /// The unit of its amounts, nil where the title names none.
  public let unit: TableUnit?
  /// Whether it sums others up.
  public let isTotal: Bool

  /// What columns hold.
  public enum Meaning: Hashable, Sendable {
    case code, name, source, purpose
    /// Spending of a month.
    case month(Month)
    /// Spending of a month that the title does not name.
    case monthly
    /// Spending from January through a month, nil where the title does not name it.
    case cumulative(Month?)
    /// The approved budget.
    case budget
    /// The cumulative plan of a checkpoint.
    case plan(Checkpoint)
    /// Sums of what stands in the other columns.
    case total
    /// Anything else.
    case other
  }

  /// Whether its cells are amounts that could be imported, or sums of such.
  var isAmount: Bool {
    switch meaning {
    case .month, .monthly, .cumulative, .budget, .plan, .total: true
    case .code, .name, .source, .purpose, .other: false
    }
  }

  /// Whether it names a project.
  var isLabel: Bool { meaning == .code || meaning == .name }

  /// Reads the lines of a title in a book.
  init(_ lines: [String], in vocabulary: TitleVocabulary) {
    var parts: [String] = []
    for line in lines where !line.isEmpty && parts.last != line { parts.append(line) }
    text = parts.joined(separator: " ")
    let word = TableWord(parts.joined(separator: " "))
    var rest = word.text
    unit = Self.takeUnit(from: &rest)
    let bare = TableWord(rest)
    if let meaning = Self.plain(bare) {
      (self.meaning, source, isTotal) = (meaning, nil, meaning == .total)
      return
    }
    rest = bare.text
    source = vocabulary.sources.take(from: &rest)
    isTotal = TitleWords.totals.contains { word in
      guard let range = rest.firstRange(of: word) else { return false }
      rest.replaceSubrange(range, with: " ")
      return true
    }
    meaning = Self.meaning(rest, vocabulary, hasSource: source != nil, isTotal: isTotal)
  }

  /// Titles that are one word.
  private static func plain(_ word: TableWord) -> Meaning? {
    if word.isCode { return .code }
    if word.isName { return .name }
    if TitleWords.sources.contains(word.compact) { return .source }
    if TitleWords.purposes.contains(word.compact) { return .purpose }
    return TitleWords.totals.contains(word.compact) ? .total : nil
  }

  /// Takes `(万元)` or `(单位:元)` out of a title.
  private static func takeUnit(from title: inout String) -> TableUnit? {
    for unit in TableUnit.allCases.reversed() {
      for pattern in ["(单位:\(unit.rawValue))", "(\(unit.rawValue))", "/\(unit.rawValue)"] {
        guard let range = title.firstRange(of: pattern) else { continue }
        title.replaceSubrange(range, with: " ")
        return unit
      }
    }
    if let range = title.firstRange(of: "(yuan)") {
      title.replaceSubrange(range, with: " ")
      return .yuan
    }
    return nil
  }

  /// What is left of a title, without its source, says.
  private static func meaning(
    _ rest: String, _ vocabulary: TitleVocabulary, hasSource: Bool, isTotal: Bool
  ) -> Meaning {
    var word = TableWord(rest)
    func has(_ words: [String]) -> Bool { words.contains { word.compact.contains($0) } }
    // Over a plan the sign stands as often above amounts: what the values come to decides.
    if has(TitleWords.plans), let sign = word.text.firstRange(of: "(%)") {
      word = TableWord("\(word.text[..<sign.lowerBound]) \(word.text[sign.upperBound...])")
    }
    if has(TitleWords.neither) { return .other }
    let month = TitleMonth(word.text, of: vocabulary.year)
    let isCumulative = has(TitleWords.cumulative)
    let isSpent = isCumulative || has(TitleWords.spending)
    if has(TitleWords.plans) || (month?.isEnd == true && !isSpent) {
      guard case .month(let end)? = month?.span,
        let checkpoint = Checkpoint.allCases.first(where: { $0.month == end })
      else { return .other }
      return .plan(checkpoint)
    }
    if has(TitleWords.budgets), month == nil {
      return TitleWords.areAll(word.compact, TitleWords.beside + TitleWords.budgetParts)
        ? .budget : .other
    }
    guard let month else {
      if isCumulative { return .cumulative(nil) }
      if TitleWords.areAll(word.compact, TitleWords.beside) {
        // A source by itself, or a sum of sources, below what they are amounts of.
        return hasSource ? .monthly : isSpent ? .monthly : isTotal ? .total : .other
      }
      return isSpent && !hasSource && !has(TitleWords.otherFigures) && !has(TitleWords.digits)
        ? .monthly : .other
    }
    let others = TitleWords.beside + TitleWords.cumulative
    guard TitleWords.areAll(TableWord(month.rest).compact, others) else { return .other }
    switch month.span {
    case .month(let named): return isCumulative || month.isEnd ? .cumulative(named) : .month(named)
    case .through(let last): return .cumulative(last)
    case .other: return .other
    }
  }
}

/// What titles are read with: the year and the sources of a book.
struct TitleVocabulary {
  let year: FiscalYear
  let sources: SourceNames

  init(_ book: BudgetBook) {
    year = book.fiscalYear
    sources = SourceNames(book.sources)
  }
}
