internal import BudgetModel

/// The month that a title names, and the rest of the title.
struct TitleMonth {
  enum Span: Hashable {
    /// One month.
    case month(Month)
    /// January through a month.
    case through(Month)
    /// Months of another year, or some that do not begin with January.
    case other
  }

  let span: Span
  /// Whether it is the month's end that is named: `3月底`.
  let isEnd: Bool
  /// The title without the month.
  let rest: String

  /// Nil for a title that names no month.
  init?(_ title: String, of year: FiscalYear) {
    guard var text = Self.withoutYear(title, year) else {
      (span, isEnd, rest) = (.other, false, "")
      return
    }
    if let found = Self.chinese(&text) ?? Self.english(&text) {
      (span, isEnd) = found
      rest = text
      return
    }
    // By its number alone, whole years of which stand in a row: `1`, `2024-01`, `202401`.
    let digits = text.filter { !$0.isWhitespace }
    guard digits.utf8.count <= 2, let month = Self.month(digits) else { return nil }
    (span, isEnd, rest) = (.month(month), false, "")
  }

  /// The title without the year of the book; nil where it names another.
  private static func withoutYear(_ title: String, _ year: FiscalYear) -> String? {
    guard let range = title.firstRange(of: String(year.year)) else {
      return namesYear(title) ? nil : title
    }
    var text = title
    var end = range.upperBound
    while end < title.endIndex, "年度-./ ".contains(title[end]) { end = title.index(after: end) }
    text.replaceSubrange(range.lowerBound..<end, with: " ")
    return text
  }

  /// Whether four digits that begin with 19 or 20 are in it.
  private static func namesYear(_ title: String) -> Bool {
    var digits: [Character] = []
    for character in title + " " {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else {
        if digits.count >= 4, ["19", "20"].contains(String(digits.prefix(2))) { return true }
        digits = []
      }
    }
    return false
  }

  private static func month(_ digits: some StringProtocol) -> Month? {
    guard (1...2).contains(digits.utf8.count), digits.utf8.allSatisfy({ $0 < 0x3A && $0 >= 0x30 })
    else { return nil }
    return Int(digits).flatMap(Month.init(rawValue:))
  }
}

// MARK: - Chinese

extension TitleMonth {
  /// Takes `6月`, `六月份`, `3月底`, `1-6月`, `1月至6月` out of a text.
  private static func chinese(_ text: inout String) -> (Span, isEnd: Bool)? {
    guard let last = text.lastIndex(of: "月"), let (month, start) = number(in: text, before: last)
    else { return nil }
    var first = start
    var span = Span.month(month)
    if let joint = before(start, in: text), "-~—–至到".contains(text[joint]) {
      // The signs of a range may be doubled, and the month before it named in full.
      var end = joint
      while let more = before(end, in: text), "-~—–至到月".contains(text[more]) { end = more }
      if let (from, start) = number(in: text, before: end) {
        span = from == .january ? .through(month) : .other
        first = start
      }
    }
    var end = text.index(after: last)
    let isEnd = end < text.endIndex && "底末".contains(text[end])
    while end < text.endIndex, "份底末".contains(text[end]) { end = text.index(after: end) }
    text.replaceSubrange(first..<end, with: " ")
    // A second month makes the title one of neither.
    return (text.contains("月") && hasNumberedMonth(text) ? .other : span, isEnd)
  }

  private static func hasNumberedMonth(_ text: String) -> Bool {
    text.indices.contains { text[$0] == "月" && number(in: text, before: $0) != nil }
  }

  private static func before(_ index: String.Index, in text: String) -> String.Index? {
    index > text.startIndex ? text.index(before: index) : nil
  }

  /// The month whose number ends before a place, and where it begins.
  private static func number(
    in text: String, before end: String.Index
  ) -> (Month, String.Index)? {
    let digits = text[..<end].reversed().prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty {
      let start = text.index(end, offsetBy: -digits.count)
      return month(text[start..<end]).map { ($0, start) }
    }
    for (index, name) in numerals.enumerated().reversed() where text[..<end].hasSuffix(name) {
      return (Month.allCases[index], text.index(end, offsetBy: -name.count))
    }
    return nil
  }

  private static let numerals = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二",
  ]
}

// MARK: - English

extension TitleMonth {
  /// Takes `Jan`, `march`, `end of Jun`, `Jan-Jun` out of a text.
  private static func english(_ text: inout String) -> (Span, isEnd: Bool)? {
    var months: [Month] = []
    var rest: [Substring] = []
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      if let month = named(word) { months.append(month) } else { rest.append(word) }
    }
    guard let first = months.first else { return nil }
    let isEnd = rest.contains("end")
    rest.removeAll { ["end", "of", "by", "at", "the", "through", "to"].contains($0) }
    text = rest.joined(separator: " ")
    switch months.count {
    case 1: return (.month(first), isEnd)
    case 2 where first == .january: return (.through(months[1]), isEnd)
    default: return (.other, isEnd)
    }
  }

  private static func named(_ word: Substring) -> Month? {
    guard word.count >= 3 else { return nil }
    return zip(Month.allCases, names).first { $0.1.hasPrefix(word) }?.0
  }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
