import BudgetModel
import BudgetReports
import BudgetStore
import StrictJSON

/// The history as comma-separated values: a line for each edit, one for each source that an amount is from.
///
/// An old or new value is the text or number that the edit's JSON has, and the JSON itself where that is an object
/// or a list. So a kind of edit that is added needs nothing here.
enum HistoryCSV {
  private static let headers = [
    "seq", "time", "user", "host", "cause", "kind", "project", "month", "source", "old", "new",
    "reason", "undoes",
  ]

  static func text(_ entries: [HistoryEntry]) -> String {
    CSV.line(headers) + entries.map(lines).joined()
  }

  private static func lines(of entry: HistoryEntry) -> String {
    let head = [
      String(entry.sequence), entry.time.text, entry.author.user, entry.author.host,
      entry.cause.name,
    ]
    let tail = [entry.reason ?? "", entry.undoes.map(String.init) ?? ""]
    // What changed from outside lists no edit and is an entry all the same.
    let cells = entry.edits.isEmpty ? [Array(repeating: "", count: 6)] : entry.edits.flatMap(cells)
    return cells.map { CSV.line(head + $0 + tail) }.joined()
  }

  private static func cells(of edit: Edit) -> [[String]] {
    let fields = EditFields(edit)
    let place = [fields.kind, edit.project ?? "", edit.month.map { String($0.rawValue) } ?? ""]
    guard case .spending(_, _, let change) = edit, !change.sources.isEmpty else {
      return [place + ["", fields.old, fields.new]]
    }
    let sources = change.sources
    return sources.map { source in
      place + [
        source.key, change.old?[source]?.wanText ?? "", change.new?[source]?.wanText ?? "",
      ]
    }
  }
}

/// The fields of an edit's JSON as a cell has them.
private struct EditFields {
  private(set) var kind = ""
  private(set) var old = ""
  private(set) var new = ""

  init(_ edit: Edit) {
    let json = EditWriter.json([edit])
    // An edit of a newer version may be anything, and then has as many fields as could be read.
    json.withUnsafeBufferPointer { text in try? read(text) }
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    var json = try JSONReader(text)
    try json.enterObject()
    while let key = try json.nextKey() {
      switch key.string {
      case "kind": kind = try Self.cell(&json, text)
      case "old": old = try Self.cell(&json, text)
      case "new": new = try Self.cell(&json, text)
      default: try json.skipValue()
      }
    }
  }

  private static func cell(
    _ json: inout JSONReader, _ text: UnsafeBufferPointer<UInt8>
  ) throws(JSONError) -> String {
    switch try json.peek() {
    case .string: return try json.string().string
    case .null:
      try json.null()
      return ""
    default:
      let start = json.offset
      try json.skipValue()
      return String(decoding: text[start..<json.offset], as: UTF8.self)
    }
  }
}
