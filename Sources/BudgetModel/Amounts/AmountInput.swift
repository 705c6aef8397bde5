/// Reads an amount as people type it.
///
/// `12.5`, `12.5万`, `125000元`, `1,234,567.89元`, full-width digits, and sums and differences such as
/// `1.2+3.45`. A bare number is in 万元. When one term of a sum names its unit, each must: what
/// `1000+200元` means is asked, not guessed. Blanks may stand around signs and before units, not in numbers.
public enum AmountInput {
  /// The amount a text means; throws what is wrong with it.
  public static func parse(_ text: String) throws(MoneyError) -> Money {
    var scanner = Scanner(text)
    scanner.skipBlanks()
    guard scanner.peek != nil else { throw .empty }
    var total = Money.zero
    var sawUnit = false
    var sawBare = false
    var isNegative = scanner.takeSign() ?? false
    while true {
      let (amount, unit) = try scanner.takeTerm()
      total = isNegative ? try total - amount : try total + amount
      if unit == nil { sawBare = true } else { sawUnit = true }
      if sawUnit && sawBare { throw .mixedUnits }
      scanner.skipBlanks()
      guard scanner.peek != nil else { return total }
      guard let sign = scanner.takeSign() else { throw .notAnAmount(scanner.peek) }
      isNegative = sign
    }
  }
}

/// Walks the text by character, full-width forms folded to their ASCII ones.
private struct Scanner {
  private var rest: [Character]

  init(_ text: String) {
    rest = text.map(Self.folded).reversed()
  }

  var peek: Character? { rest.last }

  mutating func skipBlanks() {
    while let next = peek, next.isWhitespace { rest.removeLast() }
  }

  /// True for minus, false for plus, nil for neither; blanks after a sign are skipped.
  mutating func takeSign() -> Bool? {
    guard let sign = peek, sign == "+" || sign == "-" else { return nil }
    rest.removeLast()
    skipBlanks()
    return sign == "-"
  }

  /// An unsigned number and its unit, nil for a bare one, which is in 万元.
  mutating func takeTerm() throws(MoneyError) -> (Money, MoneyUnit?) {
    let whole = try takeWhole()
    let fraction = takeFraction()
    guard !whole.isEmpty || !(fraction ?? []).isEmpty else { throw .notAnAmount(peek) }
    let unit = takeUnit()
    return (try Self.amount(whole, fraction ?? [], unit ?? .wan), unit)
  }

  private mutating func takeWhole() throws(MoneyError) -> [UInt8] {
    var groups: [[UInt8]] = [takeDigits()]
    while peek == "," {
      rest.removeLast()
      groups.append(takeDigits())
    }
    if groups.count > 1 {
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { throw .misplacedSeparator }
    }
    return groups.flatMap { $0 }
  }

  private mutating func takeFraction() -> [UInt8]? {
    guard peek == "." else { return nil }
    rest.removeLast()
    return takeDigits()
  }

  private mutating func takeDigits() -> [UInt8] {
    var digits: [UInt8] = []
    while let ascii = peek?.asciiValue, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(ascii) {
      digits.append(ascii - UInt8(ascii: "0"))
      rest.removeLast()
    }
    return digits
  }

  private mutating func takeUnit() -> MoneyUnit? {
    skipBlanks()
    if peek == "万" {
      rest.removeLast()
      if peek == "元" { rest.removeLast() }
      return .wan
    }
    if peek == "元" {
      rest.removeLast()
      return .yuan
    }
    return nil
  }

  private static func amount(
    _ whole: [UInt8], _ fraction: [UInt8], _ unit: MoneyUnit
  ) throws(MoneyError) -> Money {
    var significant = fraction[...]
    while significant.last == 0 { significant.removeLast() }
    guard significant.count <= unit.decimals else { throw .tooFine(unit) }
    let padding = repeatElement(UInt8(0), count: unit.decimals - significant.count)
    var fen: Int64 = 0
    for digits in [whole[...], significant, ArraySlice(padding)] {
      for digit in digits {
        let (product, overflow) = fen.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(Int64(digit))
        guard !overflow, !carry else { throw .tooLarge }
        fen = sum
      }
    }
    return Money(fen: fen)
  }

  private static func folded(_ character: Character) -> Character {
    switch character {
    case "，": return ","
    case "。", "．": return "."
    case "圆": return "元"
    case "萬": return "万"
    default:
      guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
        (0xFF01...0xFF5E).contains(scalar.value),
        let ascii = Unicode.Scalar(scalar.value - 0xFEE0)
      else { return character == "−" ? "-" : character }
      return Character(ascii)
    }
  }
}
