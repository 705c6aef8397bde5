import BudgetModel
import BudgetText

extension Money {
  /// How many columns the amount takes with separators of thousands.
  var sheetWidth: Int {
    let text = wanText
    let whole = text.utf8.prefix { $0 != UInt8(ascii: ".") }.count - (isNegative ? 1 : 0)
    return text.utf8.count + (whole - 1) / 3
  }
}

extension Sequence where Element == Money? {
  /// How many columns the widest of them takes.
  var sheetWidth: Int { lazy.compactMap { $0?.sheetWidth }.max() ?? 0 }
}
