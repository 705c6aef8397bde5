internal import BudgetModel
internal import StrictJSON

extension HistoryRecord {
  /// Reads a line without its line feed; nil for what no version of this program wrote.
  ///
  /// The greatest number there is cannot be one of a history: another must be able to follow.
  init?(line: some Collection<UInt8>) {
    let bytes = Array(line)
    let fields = bytes.withUnsafeBufferPointer { text -> LineFields? in
      do throws(JSONError) {
        var json = try JSONReader(text)
        let fields = try LineFields(&json)
        try json.finish()
        return fields
      } catch {
        return nil
      }
    }
    guard let fields, let sequence = fields.numbers["seq"],
      (1..<Int.max).contains(sequence),
      let time = fields.texts["time"].flatMap(Timestamp.init(text:)),
      let user = fields.texts["user"], let host = fields.texts["host"],
      let from = fields.texts["from"].flatMap(ContentDigest.init(text:)),
      let to = fields.texts["to"].flatMap(ContentDigest.init(text:)), let event = fields.event
    else { return nil }
    self.from = from
    self.to = to
    entry = HistoryEntry(
      sequence: sequence, time: time, author: Author(user: user, host: host), event: event,
      reason: fields.texts["reason"], undoes: fields.numbers["undoes"])
  }
}

/// The fields of one object of a line, by type; what it does not know is left out.
private struct LineFields {
  var texts: [String: String] = [:]
  var numbers: [String: Int] = [:]
  var records: [String: LineFields] = [:]
  var lists: [String: [LineFields]] = [:]
  var nulls: Set<String> = []

  init(_ json: inout JSONReader) throws(JSONError) {
    try json.enterObject()
    while let key = try json.nextKey() {
      let key = key.string
      switch try json.peek() {
      case .string: texts[key] = try json.string().string
      case .number: numbers[key] = try json.number().integer
      case .object: records[key] = try LineFields(&json)
      case .array:
        try json.enterArray()
        var list: [LineFields] = []
        while try json.nextElement() { list.append(try LineFields(&json)) }
        lists[key] = list
      case .null:
        nulls.insert(key)
        try json.skipValue()
      case .boolean: try json.skipValue()
      }
    }
  }

  /// What the line tells of; nil when a part of it is missing or no value of its kind.
  var event: HistoryEntry.Event? {
    switch texts["kind"] {
    case "spending": return revision.map { .spending($0) }
    case "closing":
      guard case (let before?, let after?) = (month("old"), month("new")) else { return nil }
      return .closing(from: before.value, to: after.value)
    case "restoring":
      let revisions = (lists["changes"] ?? []).map(\.revision)
      guard let backup = texts["backup"], !revisions.contains(nil) else { return nil }
      return .restoring(backup: backup, revisions.compactMap { $0 })
    case "outside": return .outside
    default: return nil
    }
  }

  var revision: SpendingRevision? {
    guard let project = texts["project"],
      let month = numbers["month"].flatMap(Month.init(rawValue:)),
      case (let before?, let after?) = (spending("old"), spending("new"))
    else { return nil }
    return SpendingRevision(
      project: project, month: month, before: before.value, after: after.value)
  }

  /// A value, or the null that says there is none.
  private struct Present<Value> {
    let value: Value?
  }

  private func month(_ key: String) -> Present<Month>? {
    if nulls.contains(key) { return Present(value: nil) }
    return numbers[key].flatMap(Month.init(rawValue:)).map { Present(value: $0) }
  }

  private func spending(_ key: String) -> Present<SpendingEntry>? {
    if nulls.contains(key) { return Present(value: nil) }
    guard let record = records[key], let fiscal = record.amount("fiscal"),
      let other = record.amount("other")
    else { return nil }
    return Present(
      value: SpendingEntry(
        amount: Funds(fiscal: fiscal, other: other), note: record.texts["note"]))
  }

  private func amount(_ key: String) -> Money? {
    texts[key].flatMap { try? Money(fileText: $0.utf8) }
  }
}
