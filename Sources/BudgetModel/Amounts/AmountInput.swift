/// Reads an amount as people type it.
///
/// `12.5`, `12.5万`, `12.5w`, `125000元`, `125000y`, `￥1,234,567.89`, full-width forms, and sums and
/// differences such as `1.2+3.45`. A term in parentheses is below zero, as accountants write it: `(0.5)`
/// is -0.50. A bare number is in 万元 unless the caller says otherwise. When one term of a sum names its unit, each must: what `1000+200元`
/// means is asked, not guessed. Blanks may stand around signs and before units, not in numbers.
public enum AmountInput {
  /// The amount a text means and the unit it states; throws what is wrong with the text.
  ///
  /// - Parameter bare: the unit of a bare number; what was typed for 元 counts as said.
  public static func parse(
    _ text: String, bare: MoneyUnit = .wan
  ) throws(MoneyError) -> TypedAmount {
    var scanner = AmountScanner(text, bare: bare)
    scanner.skipBlanks()
    guard !scanner.isAtEnd else { throw .empty }
    var total = Money.zero
    var firstUnit: MoneyUnit?
    var sign = scanner.takeSign()
    var isFirst = true
    while true {
      let (amount, unit) = try scanner.takeTerm(after: sign)
      total = try total + amount
      if isFirst {
        firstUnit = unit
      } else if (unit == nil) != (firstUnit == nil) {
        throw .mixedUnits
      }
      isFirst = false
      scanner.skipBlanks()
      guard !scanner.isAtEnd else {
        return TypedAmount(total, unit: firstUnit ?? (bare == .wan ? nil : bare))
      }
      sign = scanner.takeSign()
      guard sign != nil else { throw scanner.unexpected }
    }
  }

  /// The amount a text means, whatever its unit; throws what is wrong with the text.
  public static func money(_ text: String) throws(MoneyError) -> Money { try parse(text).money }

  /// Whether a character can be part of an amount at all: digits, points, separators, signs, parentheses,
  /// units, currency signs and blanks, full-width forms too; no line break.
  public static func accepts(_ character: Character) -> Bool {
    AmountCharacter(character) != nil && !character.isNewline
  }
}
