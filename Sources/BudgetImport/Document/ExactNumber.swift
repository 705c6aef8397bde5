import BudgetModel

internal import BudgetModel

/// A number as it is printed, exact: digits without their point, and how many of them are decimals.
struct ExactNumber: Hashable {
  let digits: Int128
  let decimals: Int
  /// Whether a sign of percent stands behind it.
  let isPercent: Bool
  /// The unit that stands behind it, nil where none does.
  let unit: TableUnit?

  /// Reads `1,234.50`, `35％`, `53.4857万元`, full-width digits; nil for anything else.
  init?(_ text: String) {
    var rest = text.folded.unicodeScalars[...]
    var isNegative = false
    if let first = rest.first, ["-", "−", "¥", "￥", "+"].contains(first) {
      isNegative = first == "-" || first == "−"
      rest.removeFirst()
    }
    var digits: Int128 = 0
    var decimals: Int?
    var count = 0
    var group: Int?
    while let scalar = rest.first {
      switch scalar {
      case "0"..."9":
        digits = digits * 10 + Int128(scalar.value - 0x30)
        count += 1
        decimals = decimals.map { $0 + 1 }
        group = group.map { $0 + 1 }
      case "." where decimals == nil && count > 0 && group ?? 3 == 3:
        decimals = 0
        group = nil
      case ","
      where decimals == nil && (1...3).contains(group == nil ? count : 0)
        || scalar == "," && group == 3:
        group = 0
      default:
        let word = String(rest)
        let unit = Self.unit(word)
        guard word == "%" || unit != nil else { return nil }
        rest = rest[rest.endIndex...]
        guard count > 0, count <= 24, group ?? 3 == 3 else { return nil }
        self.digits = isNegative ? -digits : digits
        self.decimals = decimals ?? 0
        isPercent = word == "%"
        self.unit = unit
        return
      }
      rest.removeFirst()
      guard count <= 24 else { return nil }
    }
    guard count > 0, group ?? 3 == 3, decimals != 0 else { return nil }
    self.digits = isNegative ? -digits : digits
    self.decimals = decimals ?? 0
    isPercent = false
    unit = nil
  }

  private static func unit(_ word: String) -> TableUnit? {
    switch word {
    case "万": .wan
    case "亿": .hundredMillion
    default: TableUnit(rawValue: word)
    }
  }

  /// The amount in a unit, nil where it is finer than a 分 or does not fit.
  func money(in unit: TableUnit) -> Money? {
    scaled(by: (self.unit ?? unit).fen).flatMap(Int64.init(exactly:)).map(Money.init(fen:))
  }

  /// The number times a factor, nil where that is no whole number or does not fit.
  func scaled(by factor: Int128) -> Int128? {
    let (product, overflow) = digits.multipliedReportingOverflow(by: factor)
    guard !overflow else { return nil }
    var divisor: Int128 = 1
    for _ in 0..<decimals { divisor *= 10 }
    let (whole, rest) = product.quotientAndRemainder(dividingBy: divisor)
    return rest == 0 ? whole : nil
  }
}

extension ExactNumber {
  /// The pieces with the digits that a narrow cell broke off an amount put back behind it.
  static func mended(_ pieces: [Piece]) -> [Piece] {
    var mended: [Piece] = []
    for piece in pieces {
      if let last = mended.last, piece.gap != .space, piece.gap != .cell, piece.line > last.line,
        ExactNumber(last.text) != nil || last.text.ends(in: "."), last.text.holds("."),
        piece.text.unicodeScalars.count <= 9, piece.folded.unicodeScalars.allSatisfy(\.isDigit)
      {
        mended[mended.count - 1].text += piece.text
      } else {
        mended.append(piece)
      }
    }
    return mended
  }
}
