import BudgetModel

extension Summary {
  /// The projects of some units as CSV: the JSON's fields as columns, records flattened with a dot.
  ///
  /// With several units two columns in front say whose project it is.
  public static func csv(_ summaries: [Summary]) -> String {
    let namesUnit = summaries.count > 1
    var page = CSV.line((namesUnit ? ["unit.code", "unit.name"] : []) + headers)
    for summary in summaries {
      let unit = namesUnit ? [summary.unit.code, summary.unit.name] : []
      for entry in summary.entries {
        page += CSV.line(unit + SummaryFields.project.flatMap { cells($0, of: entry) })
      }
    }
    return page
  }

  private static var headers: [String] {
    SummaryFields.project.flatMap { field in
      field.parts.isEmpty ? [field.key] : field.parts.map { "\(field.key).\($0)" }
    }
  }

  private static func cells(_ field: SummaryField<Entry>, of entry: Entry) -> [String] {
    switch field.value(entry) {
    case .record(let values): values.map(text)
    case .null: field.parts.isEmpty ? [""] : field.parts.map { _ in "" }
    case let value: [text(value)]
    }
  }

  private static func text(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): String(number)
    case .numbers(let numbers): numbers.map(String.init).joined(separator: " ")
    case .record, .null: ""
    }
  }
}
