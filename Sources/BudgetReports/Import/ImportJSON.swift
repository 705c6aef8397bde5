import BudgetFigures
public import BudgetImport
import BudgetModel
public import BudgetText
import StrictJSON

extension ImportPreview {
  /// The preview for other programs, and what became of it: the number of the entry, nil where nothing was recorded.
  public func json(
    from source: String, encoding: TextEncoding?, entry: Int?, _ strings: Strings
  ) -> [UInt8] {
    // A change takes about so many bytes.
    var json = JSONWriter(capacity: 160 * changes.count)
    json.beginObject()
    json.string("source", source)
    json.key("sheet")
    sheet.map { json.string($0) } ?? json.null()
    json.key("encoding")
    encoding.map { json.string($0.key) } ?? json.null()
    json.string("unit", unit.unit.rawValue)
    json.key("unitStated")
    json.boolean(unit.isStated)
    json.key("entry")
    entry.map { json.number($0) } ?? json.null()
    json.key("changes")
    json.beginArray()
    for change in changes { json.append(change, strings) }
    json.endArray()
    json.count("same", same)
    json.key("leftOut")
    json.beginArray()
    for row in leftOut { json.number(row) }
    json.endArray()
    json.key("unsettled")
    json.beginArray()
    for finding in findings { json.append(finding, strings) }
    json.endArray()
    json.key("unusedColumns")
    json.beginArray()
    for title in unusedColumns { json.string(title) }
    json.endArray()
    json.endObject()
    json.endLine()
    return TerminalSafeJSON.escaping(json.finish())
  }
}

extension TextEncoding {
  fileprivate var key: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .gb18030: "GB18030"
    }
  }
}

extension JSONWriter {
  fileprivate mutating func append(_ change: ImportPreview.Change, _ strings: Strings) {
    beginObject(.inline)
    count("row", change.row)
    string("project", change.code)
    string("name", change.name)
    if let month = change.month { count("month", month.rawValue) }
    if let part = change.part { string("part", part) }
    if let source = change.source { string("source", source.key) }
    key("old")
    change.old.map { string($0.text(strings)) } ?? null()
    key("new")
    change.new.map { string($0.text(strings)) } ?? null()
    endObject()
  }

  fileprivate mutating func append(_ finding: ImportPreview.Finding, _ strings: Strings) {
    beginObject(.inline)
    string("kind", finding.kind.rawValue)
    count("row", finding.told.place.row)
    string("place", strings.name(of: finding.told.place))
    key("project")
    finding.code.map { string($0) } ?? null()
    key("offered")
    beginArray(.inline)
    for code in finding.offered { string(code) }
    endArray()
    string("text", finding.told.sentence)
    endObject()
  }
}
