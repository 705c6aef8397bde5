/// Walks a typed amount character by character and takes the terms of its sum.
struct AmountScanner {
  enum Sign { case plus, minus }

  private let characters: [Character]
  private let bare: MoneyUnit
  private var place = 0

  /// Reads a text in which a bare number is in some unit.
  init(_ text: String, bare: MoneyUnit) {
    characters = Array(text)
    self.bare = bare
  }

  var isAtEnd: Bool { place == characters.count }

  /// What is wrong when nothing that may follow does: the character in its place, nil at the end.
  var unexpected: MoneyError { .notAnAmount(isAtEnd ? nil : characters[place]) }

  private var peek: AmountCharacter? { isAtEnd ? nil : AmountCharacter(characters[place]) }

  mutating func skipBlanks() {
    while peek == .blank { place += 1 }
  }

  /// A sign with the blanks behind it, nil when there is none.
  mutating func takeSign() -> Sign? {
    let sign: Sign
    switch peek {
    case .plus: sign = .plus
    case .minus: sign = .minus
    default: return nil
    }
    place += 1
    skipBlanks()
    return sign
  }

  /// A term with its sign and unit, nil for a bare number.
  ///
  /// One sign is all a term can have: it stands before it, behind the currency sign, or is the parentheses.
  /// A plus before parentheses only joins; a minus before them is refused, since it might mean either sign.
  mutating func takeTerm(after sign: Sign?) throws(MoneyError) -> (Money, MoneyUnit?) {
    var sign = sign
    let hasOuterMark = takeYuanSign()
    if hasOuterMark, sign == nil { sign = takeSign() }
    let isParenthesised = peek == .opening
    if isParenthesised {
      guard sign != .minus else { throw unexpected }
      place += 1
      skipBlanks()
      sign = .minus
    }
    let hasInnerMark = !hasOuterMark && isParenthesised && takeYuanSign()
    let number = try takeNumber()
    var unit = try takeUnit(behind: hasOuterMark || hasInnerMark ? .yuan : nil)
    if isParenthesised {
      skipBlanks()
      guard peek == .closing else { throw unexpected }
      place += 1
      if unit == nil { unit = try takeUnit(behind: nil) }
    }
    let amount = try number.amount(in: unit ?? bare, isNegative: sign == .minus)
    return (amount, unit)
  }

  private mutating func takeYuanSign() -> Bool {
    guard peek == .yuanSign else { return false }
    place += 1
    skipBlanks()
    return true
  }

  private mutating func takeNumber() throws(MoneyError) -> TypedNumber {
    let whole = try takeWhole()
    let fraction = takeFraction()
    guard !whole.isEmpty || !fraction.isEmpty else { throw unexpected }
    return TypedNumber(whole: whole, fraction: fraction)
  }

  private mutating func takeWhole() throws(MoneyError) -> [UInt8] {
    var groups: [[UInt8]] = [takeDigits()]
    while peek == .separator {
      place += 1
      groups.append(takeDigits())
    }
    if groups.count > 1 {
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { throw .misplacedSeparator }
    }
    return groups.flatMap { $0 }
  }

  private mutating func takeFraction() -> [UInt8] {
    guard peek == .point else { return [] }
    place += 1
    return takeDigits()
  }

  private mutating func takeDigits() -> [UInt8] {
    var digits: [UInt8] = []
    while case .digit(let digit) = peek {
      digits.append(digit)
      place += 1
    }
    return digits
  }

  /// The unit behind a number that a currency sign before it may have named already; 万元 is one unit.
  private mutating func takeUnit(behind marked: MoneyUnit?) throws(MoneyError) -> MoneyUnit? {
    skipBlanks()
    guard case .unit(let unit) = peek else { return marked }
    place += 1
    if unit == .wan, peek == .unit(.yuan) { place += 1 }
    guard marked == nil || marked == unit else { throw .mixedUnits }
    return unit
  }
}

/// The digits of a number, before its unit says what they come to.
private struct TypedNumber {
  let whole: [UInt8]
  let fraction: [UInt8]

  func amount(in unit: MoneyUnit, isNegative: Bool) throws(MoneyError) -> Money {
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
    return Money(fen: isNegative ? -fen : fen)
  }
}
