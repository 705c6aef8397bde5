public import BudgetModel

/// The unit that a table or a document states for its amounts.
public enum TableUnit: String, CaseIterable, Hashable, Sendable {
  /// 元.
  case yuan = "元"
  /// 千元, a thousand yuan.
  case thousand = "千元"
  /// 万元, ten thousand yuan.
  case wan = "万元"
  /// 亿元, a hundred million yuan.
  case hundredMillion = "亿元"

  /// The unit of bare numbers where they are typed.
  public init(_ unit: MoneyUnit) {
    switch unit {
    case .wan: self = .wan
    case .yuan: self = .yuan
    }
  }

  /// Decimals down to one 分.
  public var decimals: Int {
    switch self {
    case .yuan: 2
    case .thousand: 5
    case .wan: 6
    case .hundredMillion: 10
    }
  }

  /// How many 分 one is.
  var fen: Int128 { (0..<decimals).reduce(1) { fen, _ in fen * 10 } }

  /// The unit that a line of a document names: `单位：万元`, `（元）`; nil where it names none.
  init?(in folded: String) {
    guard folded.unicodeScalars.contains("元") else { return nil }
    // Where a line names two, the larger is the table's.
    let named = Self.allCases.reversed().first { unit in
      ["单位:人民币\(unit.rawValue)", "单位:\(unit.rawValue)", "(\(unit.rawValue))"]
        .contains(where: folded.holds)
    }
    guard let named else { return nil }
    self = named
  }
}
