internal import BudgetModel
internal import StrictJSON

/// A line of a history: an entry with the digests of the file before and after it.
struct HistoryRecord: Hashable {
  let entry: HistoryEntry
  let digests: Digests

  /// The digests of the file before and after an entry; nil in a form that this version cannot reckon.
  struct Digests: Hashable {
    let from: ContentDigest?
    let to: ContentDigest?
  }

  /// The version of the lines this program writes; those of the first version do not name it.
  static let version = 2

  /// Its line: compact JSON and a line feed.
  var line: [UInt8] {
    var json = JSONWriter(.compact, capacity: 512 + entry.edits.count * 160)
    json.beginObject()
    json.append(entry)
    if let from = digests.from { json.text(.from, from.text) }
    if let to = digests.to { json.text(.to, to.text) }
    json.endObject()
    json.endLine()
    return json.finish()
  }
}

/// The keys of a line.
enum HistoryKey: String {
  case v, seq, time, user, host, commit, cause, backup, kept, edits, reason, undoes, from, to
  // Of the first version.
  case kind, project, month, old, new, changes
}

extension Cause {
  /// Its name in a line; a cause may have keys of its own beside it.
  package var name: String {
    switch self {
    case .typed: "typed"
    case .undo: "undo"
    case .imported: "imported"
    case .restored: "restored"
    case .applied: "applied"
    case .external: "external"
    case .displaced: "displaced"
    }
  }
}

extension JSONWriter {
  mutating func append(_ entry: HistoryEntry) {
    number(.v, HistoryRecord.version)
    number(.seq, entry.sequence)
    text(.time, entry.time.text)
    text(.user, entry.author.user)
    text(.host, entry.author.host)
    if let commit = entry.commit { text(.commit, commit.text) }
    text(.cause, entry.cause.name)
    if case .restored(let backup) = entry.cause { text(.backup, backup) }
    if case .displaced(let name) = entry.cause { text(.kept, name) }
    key(HistoryKey.edits.rawValue)
    array(of: entry.edits) { $0.append($1) }
    if let reason = entry.reason { text(.reason, reason) }
    if let undoes = entry.undoes { number(.undoes, undoes) }
  }

  fileprivate mutating func text(_ key: HistoryKey, _ value: String) {
    self.key(key.rawValue)
    string(value)
  }

  private mutating func number(_ key: HistoryKey, _ value: Int) {
    self.key(key.rawValue)
    number(value)
  }
}
