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
      case .boolean, .null: try json.skipValue()
      }
    }
  }

  var event: HistoryEntry.Event? {
    switch texts["kind"] {
    case "spending": revision.map { .spending($0) }
    case "closing":
      .closing(
        from: numbers["old"].flatMap(Month.init(rawValue:)),
        to: numbers["new"].flatMap(Month.init(rawValue:)))
    case "restoring":
      texts["backup"].map {
        .restoring(backup: $0, (lists["changes"] ?? []).compactMap(\.revision))
      }
    case "outside": .outside
    default: nil
    }
  }

  var revision: SpendingRevision? {
    guard let project = texts["project"],
      let month = numbers["month"].flatMap(Month.init(rawValue:))
    else { return nil }
    return SpendingRevision(
      project: project, month: month, before: records["old"].flatMap(\.spending),
      after: records["new"].flatMap(\.spending))
  }

  private var spending: SpendingEntry? {
    guard let fiscal = amount("fiscal"), let other = amount("other") else { return nil }
    return SpendingEntry(amount: Funds(fiscal: fiscal, other: other), note: texts["note"])
  }

  private func amount(_ key: String) -> Money? {
    texts[key].flatMap { try? Money(fileText: $0.utf8) }
  }
}
