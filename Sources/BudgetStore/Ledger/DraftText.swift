internal import BudgetModel
internal import StrictJSON

/// A draft as a file has it.
enum DraftText {
  static func json(_ draft: Unfinished) -> [UInt8] {
    var json = JSONWriter(.compact)
    switch draft {
    case .amount(let entry): write(entry, to: &json)
    case .form(let form): write(form, to: &json)
    }
    json.endLine()
    return json.bytes
  }

  /// What was being typed; nil where a file says something else.
  static func parse(_ text: UnsafeBufferPointer<UInt8>) throws(JSONError) -> Unfinished? {
    var json = try JSONReader(text)
    var fields = DraftFields()
    try json.enterObject()
    while let key = try json.nextKey() { try fields.read(key.string, &json) }
    try json.finish()
    return fields.draft
  }

  private static func write(_ draft: UnfinishedEntry, to json: inout JSONWriter) {
    json.beginObject()
    json.key("project")
    json.string(draft.project)
    json.key("month")
    json.number(draft.month.rawValue)
    json.key("source")
    json.string(draft.source.key)
    json.key("cumulative")
    json.boolean(draft.isCumulative)
    json.key("text")
    json.string(draft.text)
    json.endObject()
  }

  private static func write(_ draft: UnfinishedForm, to json: inout JSONWriter) {
    json.beginObject()
    json.key("form")
    json.string(draft.kind)
    if let project = draft.project {
      json.key("project")
      json.string(project)
    }
    if let part = draft.part {
      json.key("part")
      json.string(part)
    }
    for (key, values) in [("fields", draft.fields), ("opened", draft.opened)] {
      json.key(key)
      json.beginObject()
      for (name, value) in values.sorted(by: { $0.key < $1.key }) {
        json.key(name)
        write(value, to: &json)
      }
      json.endObject()
    }
    json.endObject()
  }

  private static func write(_ value: UnfinishedForm.Value, to json: inout JSONWriter) {
    switch value {
    case .text(let text): json.string(text)
    case .choice(let number): json.number(number)
    case .rows(let rows):
      json.beginArray()
      for row in rows {
        json.beginArray()
        for text in row { json.string(text) }
        json.endArray()
      }
      json.endArray()
    }
  }
}

/// What stands in a draft's file, whichever kind it is of.
private struct DraftFields {
  private var texts: [String: String] = [:]
  private var flags: [String: Bool] = [:]
  private var month: Month?
  private var fields: [String: UnfinishedForm.Value]?
  private var opened: [String: UnfinishedForm.Value] = [:]

  mutating func read(_ key: String, _ json: inout JSONReader) throws(JSONError) {
    switch try json.peek() {
    case .string: texts[key] = try json.string().string
    case .boolean: flags[key] = try json.boolean()
    case .number: month = try json.number().integer.flatMap(Month.init(rawValue:))
    case .object where key == "fields": fields = try values(&json)
    case .object where key == "opened": opened = try values(&json)
    default: try json.skipValue()
    }
  }

  var draft: Unfinished? {
    if let kind = texts["form"] {
      return fields.map {
        .form(
          UnfinishedForm(
            kind: kind, project: texts["project"], part: texts["part"], fields: $0,
            opened: opened))
      }
    }
    // Before there were more than two, a flag told the second.
    let source = texts["source"].map(FundSource.init) ?? (flags["other"] == true ? .other : .fiscal)
    guard let project = texts["project"], let text = texts["text"], let month else { return nil }
    return .amount(
      UnfinishedEntry(
        project: project, month: month, source: source,
        isCumulative: flags["cumulative"] == true, text: text))
  }

  private func values(
    _ json: inout JSONReader
  ) throws(JSONError) -> [String: UnfinishedForm.Value] {
    var values: [String: UnfinishedForm.Value] = [:]
    try json.enterObject()
    while let key = try json.nextKey() {
      switch try json.peek() {
      case .string: values[key.string] = .text(try json.string().string)
      case .number: values[key.string] = try json.number().integer.map { .choice($0) }
      case .array: values[key.string] = .rows(try rows(&json))
      default: try json.skipValue()
      }
    }
    return values
  }

  private func rows(_ json: inout JSONReader) throws(JSONError) -> [[String]] {
    var rows: [[String]] = []
    try json.enterArray()
    while try json.nextElement() {
      var row: [String] = []
      guard try json.peek() == .array else {
        try json.skipValue()
        continue
      }
      try json.enterArray()
      while try json.nextElement() {
        guard try json.peek() == .string else {
          try json.skipValue()
          continue
        }
        row.append(try json.string().string)
      }
      rows.append(row)
    }
    return rows
  }
}
