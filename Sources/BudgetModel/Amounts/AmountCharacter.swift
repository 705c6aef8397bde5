/// What a character means in an amount, full-width forms as their ASCII ones.
enum AmountCharacter: Hashable {
  case digit(UInt8)
  case point, separator
  case plus, minus
  case opening, closing
  /// ￥ or ¥ before a number.
  case yuanSign
  /// A unit behind a number: 元 or y, 万 or w.
  case unit(MoneyUnit)
  case blank

  /// Nil for a character that can be no part of any amount.
  init?(_ character: Character) {
    if character.isWhitespace {
      self = .blank
      return
    }
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return nil
    }
    let folded = scalar.halfWidth
    switch folded {
    case "0"..."9": self = .digit(UInt8(truncatingIfNeeded: folded.value - 0x30))
    case ".", "。": self = .point
    case ",": self = .separator
    case "+": self = .plus
    case "-", "−": self = .minus
    case "(": self = .opening
    case ")": self = .closing
    case "¥", "￥": self = .yuanSign
    case "元", "圆", "y", "Y": self = .unit(.yuan)
    case "万", "萬", "w", "W": self = .unit(.wan)
    default: return nil
    }
  }
}
