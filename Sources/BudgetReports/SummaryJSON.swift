public import BudgetModel
import BudgetText
import StrictJSON

extension Summary {
  /// The summary of one unit as JSON, or of several with their totals.
  ///
  /// - Parameter totals: the totals of all units; nil for a single one, which is then the whole document.
  public static func json(_ summaries: [Summary], totals: Totals?) -> [UInt8] {
    let entries = summaries.reduce(0) { $0 + $1.entries.count }
    var json = JSONWriter(capacity: 2048 + entries * 640)
    if let totals {
      json.beginObject()
      json.key("units")
      json.beginArray()
      for summary in summaries { json.append(summary) }
      json.endArray()
      json.key("totals")
      json.append(SummaryFields.totals, of: totals, style: .multiline)
      json.endObject()
    } else if let summary = summaries.first {
      json.append(summary)
    }
    json.endLine()
    return TerminalSafeJSON.escaping(json.bytes)
  }
}

extension JSONWriter {
  fileprivate mutating func append(_ summary: Summary) {
    beginObject()
    key("asOf")
    string(summary.asOf.text)
    key("unit")
    beginObject(.inline)
    key("code")
    string(summary.unit.code)
    key("name")
    string(summary.unit.name)
    endObject()
    key("fiscalYear")
    number(summary.asOf.year)
    key("interpolated")
    boolean(summary.asOf.month.isInterpolated)
    key("totals")
    append(SummaryFields.totals, of: summary.totals, style: .multiline)
    key("projects")
    beginArray()
    for entry in summary.entries {
      append(SummaryFields.project, of: entry, style: .inline)
    }
    endArray()
    endObject()
  }

  fileprivate mutating func append<Subject>(
    _ fields: [SummaryField<Subject>], of subject: Subject, style: Style
  ) {
    beginObject(style)
    for field in fields {
      key(field.key)
      append(field.value(subject), parts: field.parts)
    }
    endObject()
  }

  private mutating func append(_ value: FieldValue, parts: [String] = []) {
    switch value {
    case .text(let text): string(text)
    case .number(let value): number(value)
    case .null: null()
    case .numbers(let numbers):
      beginArray(.inline)
      for value in numbers { number(value) }
      endArray()
    case .record(let values):
      beginObject(.inline)
      for (part, value) in zip(parts, values) {
        key(part)
        append(value)
      }
      endObject()
    }
  }
}
