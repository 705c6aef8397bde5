import BudgetFigures
public import BudgetModel
import BudgetText
import StrictJSON

extension Summary {
  /// The summary of one unit as JSON, or of several with their totals.
  ///
  /// - Parameter totals: the totals of all units; nil for a single one, which is then the whole document.
  public static func json(_ summaries: [Summary], totals: Totals?) -> [UInt8] {
    let entries = summaries.reduce(0) { $0 + $1.entries.count }
    var json = JSONWriter(capacity: 2048 + entries * 760)
    if let totals {
      json.beginObject()
      json.key("units")
      json.beginArray()
      for summary in summaries { json.append(summary) }
      json.endArray()
      json.key("totals")
      json.append(SummaryField.totals, .multiline) { $0.value(of: totals) }
      json.endObject()
    } else if let summary = summaries.first {
      json.append(summary)
    }
    json.endLine()
    return TerminalSafeJSON.escaping(json.finish())
  }
}

extension JSONWriter {
  fileprivate mutating func append(_ summary: Summary) {
    beginObject()
    key("asOf")
    string(summary.asOf.text)
    appendUnit(summary.unit)
    key("fiscalYear")
    number(summary.asOf.year)
    key("interpolated")
    boolean(summary.asOf.month.isInterpolated)
    key("totals")
    append(SummaryField.totals, .multiline) { $0.value(of: summary.totals) }
    key("projects")
    beginArray()
    for entry in summary.entries {
      append(SummaryField.project, .inline) { $0.value(of: entry) }
    }
    endArray()
    endObject()
  }

  fileprivate mutating func append(
    _ fields: [SummaryField], _ style: Style, value: (Figure) -> FigureValue?
  ) {
    beginObject(style)
    for field in fields {
      key(field.writtenKey)
      switch field.content {
      case .figure(let figure): append(value(figure))
      case .record(let parts):
        guard let first = parts.first, value(first.figure) != .absent else {
          null()
          continue
        }
        beginObject(.inline)
        for part in parts {
          key(part.key)
          append(value(part.figure))
        }
        endObject()
      }
    }
    endObject()
  }

  private mutating func append(_ value: FigureValue?) {
    switch value {
    case .text(let text): string(text)
    case .count(let count): number(count)
    case .money(let money): money.withWanText { string(unescaped: $0) }
    case .percent(let percent), .points(let percent): percent.withText { string(unescaped: $0) }
    case .month(let month): number(month.rawValue)
    case .months(let months):
      beginArray(.inline)
      for month in months { number(month.rawValue) }
      endArray()
    case .status(let status): status.status.map { string($0.rawValue) } ?? null()
    case .light(let light): string(light.rawValue)
    case .resultLight(let light): string(light.rawValue)
    case .score(let points): string(points.fullText)
    case .absent, nil: null()
    }
  }
}
