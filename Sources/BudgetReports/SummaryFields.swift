import BudgetFigures
import StrictJSON

/// A key of the machine-readable summary: one figure, or a record of those whose keys share what is before a dot.
struct SummaryField: Sendable {
  let key: String
  let content: Content
  let writtenKey: WrittenKey

  enum Content: Sendable {
    case figure(Figure)
    /// There is no record where its first figure has no value.
    case record([(key: WrittenKey, figure: Figure)])
  }

  private init(_ key: String, _ content: Content) {
    self.key = key
    self.content = content
    writtenKey = WrittenKey(key)
  }

  /// The fields of a project, in the order of the contract.
  static let project = fields(Figure.ofProject)
  /// The fields of totals, in the order of the contract.
  static let totals = fields(Figure.ofTotals)

  private static func fields(_ figures: [Figure]) -> [SummaryField] {
    var fields: [SummaryField] = []
    for figure in figures {
      let parts = figure.key.split(separator: ".").map(String.init)
      guard parts.count == 2 else {
        fields.append(SummaryField(figure.key, .figure(figure)))
        continue
      }
      let part = (key: WrittenKey(parts[1]), figure: figure)
      if let last = fields.last, last.key == parts[0], case .record(let others) = last.content {
        fields[fields.count - 1] = SummaryField(last.key, .record(others + [part]))
      } else {
        fields.append(SummaryField(parts[0], .record([part])))
      }
    }
    return fields
  }
}
