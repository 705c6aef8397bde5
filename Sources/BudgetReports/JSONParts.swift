import BudgetModel
import StrictJSON

/// What machine-readable reports have in common.
extension JSONWriter {
  mutating func string(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }

  mutating func count(_ key: String, _ value: Int) {
    self.key(key)
    number(value)
  }

  /// Amounts in 万元 by the keys of their sources; a blank one is left out.
  mutating func amounts(_ key: String, _ funds: Funds, _ sources: [FundSource]) {
    self.key(key)
    beginObject(.inline)
    for source in sources {
      if let amount = funds[source] { string(source.key, amount.wanText) }
    }
    endObject()
  }

  mutating func appendUnit(_ unit: Unit) {
    key("unit")
    beginObject(.inline)
    string("code", unit.code)
    string("name", unit.name)
    endObject()
  }
}
