public import BudgetModel
internal import StrictJSON

/// An entry of the history with the digests of the file before and after it.
struct HistoryRecord: Hashable {
  let entry: HistoryEntry
  let from: ContentDigest
  let to: ContentDigest

  /// Its line: compact JSON and a line feed.
  var line: [UInt8] {
    var json = JSONWriter(.compact, capacity: 256)
    json.beginObject()
    json.append(entry)
    json.text("from", from.text)
    json.text("to", to.text)
    json.endObject()
    json.endLine()
    return json.finish()
  }
}

/// Writes entries for other programs, in the form they have in the history itself.
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

extension JSONWriter {
  fileprivate mutating func text(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }

  fileprivate mutating func number(_ key: String, _ value: Int) {
    self.key(key)
    number(value)
  }

  fileprivate mutating func append(_ entry: HistoryEntry) {
    number("seq", entry.sequence)
    text("time", entry.time.text)
    text("user", entry.author.user)
    text("host", entry.author.host)
    append(entry.event)
    if let reason = entry.reason { text("reason", reason) }
    if let undoes = entry.undoes { number("undoes", undoes) }
  }

  private mutating func append(_ event: HistoryEntry.Event) {
    switch event {
    case .spending(let revision):
      text("kind", "spending")
      append(revision)
    case .closing(let before, let after):
      text("kind", "closing")
      append("old", before)
      append("new", after)
    case .restoring(let backup, let revisions):
      text("kind", "restoring")
      text("backup", backup)
      key("changes")
      beginArray()
      for revision in revisions {
        beginObject()
        append(revision)
        endObject()
      }
      endArray()
    case .outside:
      text("kind", "outside")
    }
  }

  private mutating func append(_ revision: SpendingRevision) {
    text("project", revision.project)
    number("month", revision.month.rawValue)
    append("old", revision.before)
    append("new", revision.after)
  }

  private mutating func append(_ key: String, _ month: Month?) {
    self.key(key)
    if let month { number(month.rawValue) } else { null() }
  }

  private mutating func append(_ key: String, _ entry: SpendingEntry?) {
    self.key(key)
    guard let entry else { return null() }
    beginObject()
    text("fiscal", entry.amount.fiscal.wanText)
    text("other", entry.amount.other.wanText)
    if let note = entry.note { text("note", note) }
    endObject()
  }
}
