public import BudgetModel
internal import StrictJSON

/// Writes entries for other programs, in the form that the history's lines have now.
public enum HistoryWriter {
  /// A JSON array, an entry a line.
  public static func json(_ entries: [HistoryEntry]) -> [UInt8] {
    var json = JSONWriter(capacity: 256 + entries.count * 256)
    json.beginArray()
    for entry in entries {
      json.beginObject(.inline)
      json.append(entry)
      json.endObject()
    }
    json.endArray()
    json.endLine()
    return json.finish()
  }
}
