internal import BudgetModel
internal import StrictJSON

/// The kinds of lines that the first version wrote, and the edits that say the same.
enum OldHistoryKind: String {
  case spending, closing, restoring, outside

  /// What a line tells of; nil when a part of it is missing or no value of its kind.
  func event(_ fields: HistoryFields) throws(JSONError) -> (cause: Cause, edits: [Edit])? {
    let cause = fields.numbers[.undoes].map { Cause.undo(of: $0) } ?? .typed
    switch self {
    case .spending: return try fields.oldSpending().map { (cause, $0) }
    case .closing:
      guard let old = fields.oldMonth(.old), let new = fields.oldMonth(.new) else { return nil }
      return (cause, [.closing(Replacing(old.value, with: new.value))])
    case .restoring:
      guard let backup = fields.texts[.backup], let edits = try fields.oldChanges() else {
        return nil
      }
      return (.restored(backup: backup), edits)
    case .outside: return (.external, [])
    }
  }
}

/// A value, or the null that says there is none.
private struct Present<Value> {
  let value: Value?
}

/// A month's record.
private struct OldRecord {
  var funds: Funds
  var note: String?
}

extension HistoryFields {
  private func isNull(_ key: HistoryKey) throws(JSONError) -> Bool {
    guard var json = places[key] else { return false }
    return try json.peek() == .null
  }

  fileprivate func oldMonth(_ key: HistoryKey) -> Present<Month>? {
    if (try? isNull(key)) == true { return Present(value: nil) }
    return numbers[key].flatMap(Month.init(rawValue:)).map { Present(value: $0) }
  }

  fileprivate func oldChanges() throws(JSONError) -> [Edit]? {
    guard var json = places[.changes], try json.peek() == .array else { return nil }
    try json.enterArray()
    var edits: [Edit] = []
    while try json.nextElement() {
      guard try json.peek() == .object,
        let more = try HistoryFields(element: &json).oldSpending()
      else { return nil }
      edits += more
    }
    return edits
  }

  /// The edits of the sources that differ and of the remark, which goes before its record does.
  fileprivate func oldSpending() throws(JSONError) -> [Edit]? {
    guard let project = texts[.project], let month = numbers[.month].flatMap(Month.init),
      let old = try oldRecord(.old), let new = try oldRecord(.new)
    else { return nil }
    let (before, after) = (old.value, new.value)
    var sources = FundSources.standard.all.filter {
      (before?.funds[$0] ?? .zero) != (after?.funds[$0] ?? .zero)
    }
    if sources.isEmpty, (before == nil) != (after == nil) { sources = FundSources.standard.all }
    var edits: [Edit] = []
    if !sources.isEmpty {
      edits.append(
        .spending(
          project: project, month: month,
          Replacing(
            before.map { Funds($0.funds, of: sources) },
            with: after.map { Funds($0.funds, of: sources) })))
    }
    if before?.note != after?.note {
      let note = Edit.note(
        project: project, month: month, Replacing(before?.note, with: after?.note))
      edits.insert(note, at: after == nil ? 0 : edits.count)
    }
    return edits
  }

  private func oldRecord(_ key: HistoryKey) throws(JSONError) -> Present<OldRecord>? {
    guard var json = places[key] else { return nil }
    switch try json.peek() {
    case .null: return Present(value: nil)
    case .object: break
    default: return nil
    }
    try json.enterObject()
    var texts: [String: String] = [:]
    while let name = try json.nextKey() {
      if let text = try json.stringIfNext() {
        texts[name.string] = text.string
      } else {
        try json.skipValue()
      }
    }
    guard let fiscal = Self.amount(texts["fiscal"]), let other = Self.amount(texts["other"])
    else { return nil }
    return Present(
      value: OldRecord(funds: Funds(fiscal: fiscal, other: other), note: texts["note"]))
  }

  private static func amount(_ text: String?) -> Money? {
    text.flatMap { try? Money(fileText: $0.utf8) }
  }
}
