public import BudgetModel

extension Fraction {
  /// The value as a percentage with two decimals and no sign of percent, "40.73"; 1 is "100.00".
  public var percentText: String { Self.decimalText(hundredths: percentHundredths) }

  /// The same with a plus sign above zero, as deviations are shown: "+5.58", "-8.57", "0.00".
  public var signedPercentText: String {
    percentHundredths > 0 ? "+" + percentText : percentText
  }

  private static func decimalText(hundredths: Int64) -> String {
    let magnitude = hundredths.magnitude
    let cents = magnitude % 100
    return (hundredths < 0 ? "-" : "") + String(magnitude / 100) + (cents < 10 ? ".0" : ".")
      + String(cents)
  }
}

extension Fraction {
  /// An amount in 分 as 万元 with two decimals, for figures that are only a guide: "11.13".
  public var roundedWanText: String {
    Self.decimalText(
      hundredths: Int64(
        clamping: Fraction(numerator, over: denominator * 10_000)?.rounded(decimals: 0) ?? 0))
  }
}

extension Money {
  /// The amount in 万元 with two decimals, for figures that are only a guide: "11.13".
  public var roundedWanText: String { Fraction(Int128(fen)).roundedWanText }

  /// The amount in 元 without decimals that are zero, as it is likely to have been typed: "26500".
  var shortYuanText: String { fen.isMultiple(of: 100) ? String(fen / 100) : yuanText }
}
