internal import BudgetModel

/// A number as it is printed, exact: digits without their point, and how many of them are decimals.
struct ExactNumber: Hashable {
  let digits: Int128
  let decimals: Int
  /// Whether a sign of percent stands behind it.
  let isPercent: Bool
  /// The unit that stands behind it, nil where none does.
  let unit: AmountUnit?

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
        guard let unit = Self.suffix(String(rest)) else { return nil }
        rest = rest[rest.endIndex...]
        guard count > 0, count <= 24, group ?? 3 == 3 else { return nil }
        self.digits = isNegative ? -digits : digits
        self.decimals = decimals ?? 0
        isPercent = unit == .percent
        self.unit = unit == .percent ? nil : unit
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

  private static func suffix(_ text: String) -> AmountUnit? {
    switch text {
    case "%": .percent
    case "元": .yuan
    case "万元", "万": .wan
    case "亿元", "亿": .yi
    default: nil
    }
  }

  /// The amount in a unit, nil where it is finer than a 分 or does not fit.
  func money(in unit: AmountUnit) -> Money? {
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

/// The units that documents print amounts in.
enum AmountUnit: Hashable {
  case yuan, wan, yi, percent

  /// How many 分 one is.
  var fen: Int128 {
    switch self {
    case .yuan: 100
    case .wan: 1_000_000
    case .yi: 10_000_000_000
    case .percent: 0
    }
  }

  /// The unit that a text names: `单位：万元`, `（元）`; nil where it names none.
  init?(in folded: String) {
    guard folded.unicodeScalars.contains("元") else { return nil }
    for (word, unit) in [("亿元", AmountUnit.yi), ("万元", .wan), ("元", .yuan)] {
      for form in ["单位:人民币\(word)", "单位:\(word)", "(\(word))"] where folded.holds(form) {
        self = unit
        return
      }
    }
    return nil
  }
}
