public import BudgetModel
public import BudgetText

/// The typed value of a figure, which screens, reports and machine-readable forms each write in their way.
public enum FigureValue: Hashable, Sendable {
  /// Words as the file has them, or a sentence.
  case text(String)
  /// How many.
  case count(Int)
  /// An amount, rounded once.
  case money(Money)
  /// A rate or a share in percent.
  case percent(Percent)
  /// A difference in percentage points.
  case points(Percent)
  /// A month of the year.
  case month(Month)
  /// Months in order, perhaps none.
  case months([Month])
  /// A status, with whether its month is reported.
  case status(ReportedStatus)
  /// A light against the clock.
  case light(TimeLight)
  /// A light of an indicator, or the worst one of a project's.
  case resultLight(IndicatorLight)
  /// What something weighs or scores of a hundred.
  case score(Points)
  /// There is no such value, for instance a rate of a budget of 0.
  case absent
}

extension FigureValue {
  /// The value as people read it: amounts in 万元, points with their sign, `-` where there is none.
  public func text(_ strings: Strings) -> String {
    switch self {
    case .text(let text): text
    case .count(let count): String(count)
    case .money(let money): money.wanText
    case .percent(let percent): percent.text
    case .points(let points): points.signedText
    case .month(let month): strings.name(of: month)
    case .months(let months): strings.numbers(of: months)
    case .status(let status): strings.words(for: status)
    case .light(let light): strings.word(for: light)
    case .resultLight(let light): strings.word(for: light)
    case .score(let points): points.fullText
    case .absent: strings.none
    }
  }

  /// The meaning that a colour may show beside the words, never instead of them.
  public var tone: FigureTone {
    switch self {
    case .status(let status): status.tone
    case .light(.green): .good
    case .light(.yellow): .caution
    case .light(.red): .danger
    case .resultLight(.green): .good
    case .resultLight(.yellow): .caution
    case .resultLight(.red): .danger
    case .text, .count, .money, .percent, .points, .month, .months, .resultLight(.blue), .score,
      .absent:
      .plain
    }
  }
}

/// What a colour means.
public enum FigureTone: Hashable, Sendable {
  case plain, good, caution, danger
}

extension ReportedStatus {
  /// A month that is not reported asks for attention; it is alarming only where more than the budget is spent.
  public var tone: FigureTone {
    guard isReported else { return before?.status == .overspent ? .danger : .caution }
    return switch status {
    case .onTrack: .good
    case .behind: .caution
    case .farBehind, .overspent: .danger
    case nil: .plain
    }
  }
}
