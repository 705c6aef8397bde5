import BudgetModel

/// An amount in 万元, "-53.4857", read independently of the code under test.
func wan(_ text: String) -> Money {
  let isNegative = text.hasPrefix("-")
  let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
  let decimals = parts.count > 1 ? parts[1] : ""
  guard decimals.count <= 6,
    let fen = Int64(parts[0] + decimals + String(repeating: "0", count: 6 - decimals.count))
  else { preconditionFailure("not an amount in 万元: \(text)") }
  return Money(fen: isNegative ? -fen : fen)
}

extension Funds {
  /// Fiscal funds only, in 万元.
  static func wan(_ fiscal: String, other: String = "0") -> Funds {
    Funds(fiscal: BudgetModelTests.wan(fiscal), other: BudgetModelTests.wan(other))
  }
}

extension Plan {
  /// The four cumulative amounts in 万元.
  static func wan(_ march: String, _ june: String, _ october: String, _ december: String) -> Plan {
    Plan(
      march: BudgetModelTests.wan(march), june: BudgetModelTests.wan(june),
      october: BudgetModelTests.wan(october), december: BudgetModelTests.wan(december))
  }
}

extension Fraction {
  /// A quotient written in a test, whose denominator is above zero.
  static func ratio(_ numerator: Int128, _ denominator: Int128) -> Fraction {
    guard let fraction = Fraction(numerator, over: denominator) else {
      preconditionFailure("no fraction over \(denominator)")
    }
    return fraction
  }

  /// An amount in 分 as a quotient of 万元: 5/3 万元 is 5 000 000/3 分.
  static func wan(_ numerator: Int128, over denominator: Int128 = 1) -> Fraction {
    ratio(numerator * 1_000_000, denominator)
  }
}
