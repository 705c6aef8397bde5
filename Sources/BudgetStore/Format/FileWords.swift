internal import BudgetModel

extension MoneyUnit {
  /// The units as a file names them.
  static let fileWords: [(name: String, word: MoneyUnit)] = [("万元", .wan), ("元", .yuan)]

  /// The unit as a file names it.
  var fileName: String { Self.fileWords.first { $0.word == self }?.name ?? "" }
}

extension AdjustmentKind {
  /// The kinds as a file names them.
  static let fileWords = allCases.map { (name: $0.rawValue, word: $0) }
}

extension Percent {
  /// Reads percent as a file writes them: up to six digits, two decimals at most, no sign; nil for any other text.
  init?(fileText text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = parts.first, (1...6).contains(whole.count),
      parts.count == 1 || (1...2).contains(parts[1].count),
      parts.allSatisfy({ $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
    else { return nil }
    var hundredths: Int64 = 0
    for digit in whole { hundredths = hundredths * 10 + Int64(digit - UInt8(ascii: "0")) }
    let decimals = parts.count > 1 ? Array(parts[1]) : []
    for place in 0..<2 {
      let digit = place < decimals.count ? Int64(decimals[place] - UInt8(ascii: "0")) : 0
      hundredths = hundredths * 10 + digit
    }
    self.init(hundredths: hundredths)
  }

  /// The percent with two decimals, "10.00".
  var fileText: String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The percent without decimals where they are zero, "60".
  var shortFileText: String { hundredths % 100 == 0 ? "\(hundredths / 100)" : fileText }
}
