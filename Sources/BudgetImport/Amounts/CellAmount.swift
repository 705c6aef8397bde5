public import BudgetModel

/// What a cell says where an amount is due.
public enum CellAmount: Hashable, Sendable {
  /// Nothing, or a sign that people write for it: what is recorded stays as it is.
  case blank
  /// An amount, and whether the cell itself names its unit.
  case amount(Money, statesUnit: Bool)
  /// No amount that can be taken.
  case doubtful(AmountDoubt)

  /// Reads a cell whose bare numbers are in some unit.
  init(_ value: CellValue, in unit: TableUnit) {
    switch value {
    case .blank: self = .blank
    case .number(let text, isDate: true): self = .doubtful(.date(text))
    case .number(let text, isDate: false):
      self = DecimalNumber(text).map { Self.amount($0, text, unit) } ?? .blank
    case .truth: self = .doubtful(.notAnAmount(value.text, .notAnAmount(value.text.first)))
    case .failure(let error): self = .doubtful(.failure(error))
    case .text(let text): self = Self.amount(printed: text, unit)
    }
  }

  /// The amount, nil where there is none that can be taken.
  var money: Money? { if case .amount(let money, _) = self { money } else { nil } }

  private static func amount(
    _ number: DecimalNumber, _ text: String, _ unit: TableUnit
  ) -> CellAmount {
    switch number.amount(in: unit) {
    case .whole(let money): .amount(money, statesUnit: false)
    case .finer(let nearest): .doubtful(.finer(text, nearest: nearest))
    case .tooLarge: .doubtful(.notAnAmount(text, .tooLarge))
    }
  }

  private static func amount(printed text: String, _ unit: TableUnit) -> CellAmount {
    if let number = DecimalNumber(text) { return amount(number, text, unit) }
    if TableWord(text).isPlaceholder { return .blank }
    do throws(MoneyError) {
      let typed = try AmountInput.parse(text)
      guard typed.unit == nil else { return .amount(typed.money, statesUnit: true) }
      // Read as 万元 it was whole; in another unit its last digits may be finer than a 分.
      let number = Int128(typed.money.fen)
      let (more, less) = (
        Self.power(unit.decimals - TableUnit.wan.decimals),
        Self.power(TableUnit.wan.decimals - unit.decimals)
      )
      guard let fen = Int64(exactly: number * more / less) else { throw .tooLarge }
      guard number * more % less == 0 else {
        return .doubtful(.finer(text, nearest: Money(fen: fen)))
      }
      return .amount(Money(fen: fen), statesUnit: false)
    } catch {
      return .doubtful(.notAnAmount(text, error))
    }
  }

  private static func power(_ exponent: Int) -> Int128 {
    (0..<max(0, exponent)).reduce(Int128(1)) { power, _ in power * 10 }
  }
}

/// Why a cell holds no amount that can be taken.
public enum AmountDoubt: Hashable, Sendable {
  /// Text that is no amount, and what is wrong with it.
  case notAnAmount(String, MoneyError)
  /// A thousandth of a 分 or more away from whole 分; these are the nearest.
  case finer(String, nearest: Money)
  /// A formula failed.
  case failure(String)
  /// A number that is shown as a date.
  case date(String)
}
