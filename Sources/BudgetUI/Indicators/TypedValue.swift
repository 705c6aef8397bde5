import BudgetModel

/// What was typed for an indicator: a figure, `95%`, `9部`; or words with an optional share, `d`, `b75`, `部分达成（75%）`.
enum TypedValue: Hashable {
  case nothing
  case value(IndicatorValue)
  case problem(Problem)

  /// Why a text is no value.
  enum Problem: Hashable {
    /// Neither a figure nor words.
    case unreadable
    /// Another unit than the target's, which may have none.
    case otherUnit(String, expected: String)
    /// A share that is no percentage.
    case badShare(String)
    /// A share outside of the band of its words.
    case outOfBand(Attainment, Percent)
  }

  /// Reads a text for a target; neither case nor width of its characters counts.
  init(_ text: String, for target: TargetReading) {
    let folded = SearchText(text).text
    guard !folded.isEmpty else {
      self = .nothing
      return
    }
    for (name, words) in Self.names where folded.hasPrefix(name) {
      self.init(words, share: folded.dropFirst(name.count))
      return
    }
    let digits = folded.prefix { $0.isASCII && ($0.isNumber || ".,-".contains($0)) || $0 == "。" }
    let unit = String(folded.dropFirst(digits.count)).trimmed
    guard let number = Quantity(text: Self.plain(digits)) else {
      self = .problem(.unreadable)
      return
    }
    guard unit.isEmpty || unit == SearchText(target.unit).text else {
      self = .problem(.otherUnit(unit, expected: target.unit))
      return
    }
    self = .value(.number(number))
  }

  private init(_ words: Attainment, share text: Substring) {
    let inside = text.filter { !"()（）".contains($0) }
    guard !inside.allSatisfy(\.isWhitespace) else {
      self = .value(.words(words, share: nil))
      return
    }
    guard let share = PercentInput.parse(inside) else {
      self = .problem(.badShare(inside.trimmed))
      return
    }
    self =
      words.band.contains(share)
      ? .value(.words(words, share: share)) : .problem(.outOfBand(words, share))
  }

  /// The longest first, so that none hides behind its own beginning.
  private static let names: [(String, Attainment)] = [
    ("partly met", .partly), ("部分达成", .partly), ("not met", .missed), ("未达成", .missed),
    ("partly", .partly), ("部分", .partly), ("达成", .met), ("met", .met), ("部", .partly),
    ("未", .missed),
    ("达", .met), ("d", .met), ("b", .partly), ("w", .missed),
  ]

  /// A number without the commas that part its thousands; nothing where they part anything else.
  private static func plain(_ digits: Substring) -> String {
    let point = String(digits.map { $0 == "。" ? "." : $0 })
    let groups = point.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return point }
    let arePlain = groups.enumerated().allSatisfy { place, group in
      let whole = group.prefix { $0 != "." }
      return place == 0
        ? (1...3).contains(whole.filter { $0 != "-" }.count)
        : whole.count == 3 && (place == groups.count - 1 || !group.contains("."))
    }
    return arePlain && !groups[0].contains(".") ? groups.joined() : ""
  }
}

/// What looks mistaken about a value; asked once.
enum ValueDoubt: Hashable {
  /// A rate above 100 %.
  case overWhole(Quantity)
  /// Below zero.
  case negative
  /// Ten times, or more, what was reported for a month before.
  case tenfold(Quantity, Month)
  /// The month has a value already.
  case overwrites(IndicatorValue)
  /// Words where the target is a figure.
  case wordsForFigure
  /// A figure where the target is words.
  case figureForWords
  /// The month has not ended.
  case futureMonth

  /// What is doubtful about a value of an indicator for a month of a year.
  static func list(
    about value: IndicatorValue, of indicator: Indicator, in month: Month, year: FiscalYear,
    today: CalendarDate?
  ) -> [ValueDoubt] {
    let target = indicator.reading
    var found: [ValueDoubt] = []
    switch value {
    case .number(let number):
      if target.value == nil { found.append(.figureForWords) }
      if target.unit == "%", number > Quantity(100) { found.append(.overWhole(number)) }
      if number < .zero { found.append(.negative) }
      if let before = month.previous.flatMap(indicator.latestRecord),
        case .number(let old)? = before.report.value, old > .zero,
        let bound = Fraction(old.fraction.numerator * 10, over: old.fraction.denominator),
        number.fraction >= bound
      {
        found.append(.tenfold(old, before.month))
      }
    case .words: if target.value != nil { found.append(.wordsForFigure) }
    }
    if let old = indicator.report(in: month)?.value, old != value {
      found.append(.overwrites(old))
    }
    if let today, !year.hasEnded(month, by: today) { found.append(.futureMonth) }
    return found
  }
}
