import BudgetModel

internal import BudgetModel

/// Through which month a form says what came of a project.
struct FormPeriod {
  /// The month that holds where a head names none; nil where nothing tells it.
  let month: Month?
  private let year: FiscalYear

  /// A month that a head or the title names; else the year's end for a self-evaluation, which is the form with scores.
  init(_ draft: ProjectDraft, of year: FiscalYear) {
    let cells = draft.printedFunds.map(\.cell) + draft.printedResults.flatMap { $0 }
    let titles = draft.titles.filter { !$0.holds("日期") && !$0.holds("时间") }
    let named = (cells.map(\.name) + titles).lazy.compactMap { Self.naming($0, of: year).month }
    let isEvaluation =
      titles.contains { $0.holds("自评") || $0.holds("评价表") || $0.holds("完成情况") }
      || cells.contains { ResultColumn($0.name) == .score }
    month = named.first ?? (isEvaluation ? .december : nil)
    self.year = year
  }

  /// The month that a head names, or means; nil where that is not clear.
  func month(of head: String) -> Month? {
    let (isNamed, named) = Self.naming(head, of: year)
    if isNamed { return named }
    return head.holds("全年") || head.holds("年度") ? .december : month
  }

  /// Whether a text names months, and the last of them where they begin with January.
  ///
  /// One month alone does not say whether it stands for all that came by then, unless its end is named.
  private static func naming(
    _ text: String, of year: FiscalYear
  ) -> (isNamed: Bool, month: Month?) {
    guard text.holds("月"), let title = TitleMonth(text, of: year) else { return (false, nil) }
    switch title.span {
    case .through(let month): return (true, month)
    case .month(let month):
      let isThrough = title.isEnd || text.holds("截至") || text.holds("截止")
      return (true, isThrough ? month : nil)
    case .other: return (true, nil)
    }
  }
}

extension String {
  /// What follows the months that a folded head begins with, `1-7月完成值`, `截至7月底执行数`; nil where it begins with none.
  var behindMonths: String? {
    guard let sign = unicodeScalars.lastIndex(of: "月") else { return nil }
    let before = unicodeScalars[..<sign]
    guard before.count <= 16, before.contains(where: { $0.isDigit || Self.numerals.contains($0) }),
      before.allSatisfy({ $0.isDigit || Self.numerals.contains($0) || Self.joints.contains($0) })
    else { return nil }
    let rest = unicodeScalars[unicodeScalars.index(after: sign)...].drop {
      "底末份止".unicodeScalars.contains($0)
    }
    return rest.isEmpty ? nil : String(rest)
  }

  private static let numerals = Set("一二三四五六七八九十".unicodeScalars)
  private static let joints = Set("年度月份截至止从-~—–到".unicodeScalars)
}
