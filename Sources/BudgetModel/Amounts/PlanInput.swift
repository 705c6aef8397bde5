/// Reads what is typed for a checkpoint of a plan: a cumulative amount, or a percentage of the budget.
///
/// `35%` is 35 % of the budget, to the nearest 分; anything without a sign of percent is an amount.
public enum PlanInput {
  /// What a text means; throws what is wrong with it.
  ///
  /// - Parameter budget: what percentages are of, nil where that is not known.
  /// - Parameter bare: the unit of a bare number.
  public static func parse(
    _ text: String, of budget: Money?, bare: MoneyUnit = .wan
  ) throws(PlanInputError) -> PlannedAmount {
    guard let number = percentage(text) else {
      do throws(MoneyError) {
        let typed = try AmountInput.parse(text, bare: bare)
        return PlannedAmount(money: typed.money, typed: typed, isRounded: false)
      } catch {
        throw .amount(error)
      }
    }
    guard let share = TypedShare(number) else { throw .notAPercentage }
    guard let budget else { throw .budgetUnknown }
    return try share.of(budget)
  }

  /// What stands before the sign of percent, nil where there is none.
  private static func percentage(_ text: String) -> Substring? {
    let trimmed = text.trimmedBlanks
    guard let last = trimmed.last, last == "%" || last == "％" else { return nil }
    return trimmed.dropLast().trimmedBlanks
  }
}

/// An amount typed for a checkpoint.
public struct PlannedAmount: Hashable, Sendable {
  /// The amount.
  public let money: Money
  /// The amount as it was typed, nil for a percentage.
  public let typed: TypedAmount?
  /// Whether a percentage came to no whole 分 and was rounded to the nearest.
  public let isRounded: Bool
}

/// Why a text is no amount of a plan.
public enum PlanInputError: Error, Hashable, Sendable {
  /// It is no amount.
  case amount(MoneyError)
  /// What stands before the sign of percent is no number from 0 to 1000 with six decimals at most.
  case notAPercentage
  /// It is a percentage of a budget that is not known.
  case budgetUnknown
}

/// A percentage as it was typed: whole millionths of a percent.
private struct TypedShare {
  let millionths: Int128

  private static let decimals = 6
  private static let most: Int128 = 1000 * 1_000_000

  init?(_ text: Substring) {
    var value: Int128 = 0
    var places: Int?
    var isEmpty = true
    for scalar in text.unicodeScalars.map(\.halfWidth) {
      switch scalar {
      case "0"..."9":
        value = value * 10 + Int128(scalar.value - 0x30)
        isEmpty = false
        places = places.map { $0 + 1 }
      case ".", "。":
        guard places == nil else { return nil }
        places = 0
      default: return nil
      }
      guard value <= Self.most, places ?? 0 <= Self.decimals else { return nil }
    }
    guard !isEmpty else { return nil }
    for _ in (places ?? 0)..<Self.decimals { value *= 10 }
    guard value <= Self.most else { return nil }
    millionths = value
  }

  /// The share of a budget, half a 分 and more rounded up.
  func of(_ budget: Money) throws(PlanInputError) -> PlannedAmount {
    let unit: Int128 = 100 * 1_000_000
    let (whole, rest) = (Int128(budget.fen) * millionths).quotientAndRemainder(dividingBy: unit)
    let fen = 2 * rest.magnitude >= unit.magnitude ? whole + rest.signum() : whole
    guard let fen = Int64(exactly: fen) else { throw .amount(.tooLarge) }
    return PlannedAmount(money: Money(fen: fen), typed: nil, isRounded: rest != 0)
  }
}

extension StringProtocol {
  /// The text without the blanks at its ends.
  fileprivate var trimmedBlanks: SubSequence {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
