public import BudgetModel
internal import StrictJSON

/// Writes edits for other programs and for `budget apply`.
public enum EditWriter {
  /// JSON Lines: an edit a line, UTF-8, each with a line feed at its end.
  public static func json(_ edits: [Edit]) -> [UInt8] {
    var json = JSONWriter(.compact, capacity: edits.count * 160)
    for edit in edits {
      json.append(edit)
      json.endLine()
    }
    return json.finish()
  }
}

/// What the kinds of edits have in common when they are written.
extension JSONWriter {
  mutating func append<Value>(
    _ kind: EditKind, of project: String? = nil, indicator: Int? = nil, in month: Month? = nil,
    at place: Int? = nil,
    _ change: Replacing<Value>, _ write: (inout JSONWriter, Value) -> Void
  ) {
    beginObject(.inline)
    key(EditPart.kind.rawValue)
    string(kind.rawValue)
    if let project {
      key(EditPart.project.rawValue)
      string(project)
    }
    if let indicator {
      key(EditPart.indicator.rawValue)
      number(indicator)
    }
    if let month {
      key(EditPart.month.rawValue)
      number(month.rawValue)
    }
    if let place {
      key(EditPart.at.rawValue)
      number(place)
    }
    if change.statesOld { append(.old, change.old, write) }
    append(.new, change.new, write)
    endObject()
  }

  mutating func append(_ change: IndicatorChange, of project: String, at place: Int) {
    switch change {
    case .report(let month, let change):
      append(.indicatorValue, of: project, indicator: place, in: month, change) { $0.append($1) }
    case .expectation(let change):
      append(.expectation, of: project, indicator: place, change) { $0.append($1) }
    case .weight(let change):
      append(.weight, of: project, indicator: place, change) { $0.string($1.text) }
    case .reading(let change):
      append(.targetReading, of: project, indicator: place, change) { $0.append($1) }
    case .score(let change):
      append(.score, of: project, indicator: place, change) { $0.append($1) }
    }
  }

  private mutating func append<Value>(
    _ part: EditPart, _ value: Value?, _ write: (inout JSONWriter, Value) -> Void
  ) {
    key(part.rawValue)
    if let value { write(&self, value) } else { null() }
  }
}
