internal import BudgetModel

/// One of the values of a spending plan, by what it may be; one that names its unit is nothing else.
struct PlanValue: Hashable, Sendable {
  /// The amount in 分, nil where it can be none.
  let fen: Int128?
  /// The percents in hundred-millionths of one, nil where it can be none.
  let percents: Int128?

  /// One percent: in hundred-millionths every number with so many decimals is whole.
  static let percent: Int128 = 100_000_000
  private static let percentDecimals = 8

  /// Reads a printed number.
  init(_ number: ExactNumber, in unit: TableUnit) {
    fen = number.isPercent ? nil : number.money(in: unit).map { Int128($0.fen) }
    percents = number.unit == nil ? number.scaled(by: Self.percent) : nil
  }

  /// Reads a cell of a table.
  ///
  /// - Parameter isTitled: whether the column's own title names the unit of its amounts.
  init(_ cell: CellValue, _ amount: CellAmount, isTitled: Bool) {
    fen = amount.money.map { Int128($0.fen) }
    switch cell {
    case _ where isTitled: percents = nil
    case .number(let digits, isDate: false):
      if case .whole(let percents)? = DecimalNumber(digits)?.whole(of: Self.percentDecimals) {
        self.percents = Int128(percents)
      } else {
        percents = nil
      }
    case .text(let text):
      let number = ExactNumber(text)
      percents = number?.unit == nil ? number?.scaled(by: Self.percent) : nil
    default: percents = nil
    }
  }

  /// Whether it is neither an amount nor a percent.
  var isNothing: Bool { fen == nil && percents == nil }
}
