/// Reads a percentage, or percentage points, as people type them: `10`, `10.5`, `10%`, full-width forms.
public enum PercentInput {
  /// The percentage a text means, exact to two decimals; nil for any other text and above 9999.
  public static func parse(_ text: String) -> Percent? {
    var digits = ""
    var decimals: String?
    var isOver = false
    for character in text where !character.isWhitespace {
      guard !isOver else { return nil }
      switch character {
      case "%", "％": isOver = true
      case ".", "．", "。":
        guard decimals == nil else { return nil }
        decimals = ""
      default:
        guard let digit = character.wholeNumberValue, (0...9).contains(digit),
          character.isASCII || ("０"..."９").contains(character)
        else { return nil }
        if decimals == nil { digits += String(digit) } else { decimals? += String(digit) }
      }
    }
    let fraction = decimals ?? ""
    guard !digits.isEmpty, digits.count <= 4, fraction.count <= 2,
      let hundredths = Int64(digits + fraction + String(repeating: "0", count: 2 - fraction.count))
    else { return nil }
    return Percent(hundredths: hundredths)
  }
}
