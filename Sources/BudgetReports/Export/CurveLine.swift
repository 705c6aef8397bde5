public import BudgetModel
public import BudgetText

/// What a line of a curve shows; each has a look of its own besides its colour.
public enum CurveLine: Hashable, Sendable, CaseIterable {
  /// The plan: a line with squares.
  case planned
  /// What was spent: a strong line with circles.
  case actual
  /// The clock: a dashed line without marks.
  case clock
}

extension Strings {
  /// What a line of a curve is called.
  public func name(of line: CurveLine) -> String {
    switch line {
    case .planned: planned
    case .actual: actual
    case .clock: clockLine
    }
  }
}

extension YearCurve {
  /// What a line has at the end of a month.
  subscript(line: CurveLine, month: Month) -> Money? {
    let place = month.rawValue - 1
    return switch line {
    case .planned: planned[place]
    case .actual: actual[place]
    case .clock: clock[place]
    }
  }
}

extension Money {
  /// The amount in 万元 at a line of a grid, without decimals that are zero.
  public var axisText: String {
    var text = wanText
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }
}
