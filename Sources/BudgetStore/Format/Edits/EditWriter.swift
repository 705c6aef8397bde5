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
    _ kind: EditKind, of project: String? = nil, in month: Month? = nil, at place: Int? = nil,
    _ change: Replacing<Value>, _ write: (inout JSONWriter, Value) -> Void
  ) {
    beginObject(.inline)
    key(EditPart.kind.rawValue)
    string(kind.rawValue)
    if let project {
      key(EditPart.project.rawValue)
      string(project)
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

  private mutating func append<Value>(
    _ part: EditPart, _ value: Value?, _ write: (inout JSONWriter, Value) -> Void
  ) {
    key(part.rawValue)
    if let value { write(&self, value) } else { null() }
  }
}
