internal import BudgetModel
internal import StrictJSON

/// Why projects lag, month by month.
extension FileScan {
  mutating func reasons(into parts: inout ProjectParts) throws(JSONError) {
    guard try entersArray() else { return }
    while try json.nextElement() {
      guard var fields = try fields(ReasonKey.self) else { continue }
      var month: Month?
      var reason = ReasonFields()
      var remark: String?
      while let key = try next(&fields) {
        switch key {
        case .month: month = try self.month()
        case .remark: remark = try wording()
        default: try read(key, into: &reason)
        }
      }
      guard let month else { continue }
      parts.reasons.append(MonthReason(month, reason: reason.reason, remark: remark))
      parts.reasonOffsets.append(fields.offset)
    }
  }

  /// Reads a reason as an edit has it; month and remark are told elsewhere there.
  mutating func lagReason() throws(JSONError) -> LagReason? {
    guard var fields = try fields(LagReasonKey.self) else { return nil }
    var reason = ReasonFields()
    while let key = try next(&fields) {
      if let key = ReasonKey(rawValue: key.rawValue) { try read(key, into: &reason) }
    }
    return reason.reason ?? LagReason(causes: [], explanation: "")
  }

  private mutating func read(
    _ key: ReasonKey, into reason: inout ReasonFields
  ) throws(JSONError) {
    switch key {
    case .month, .remark: break
    case .causes: reason.causes = try causes()
    case .explanation: reason.explanation = try wording()
    case .measure: reason.measure = try wording()
    case .due: reason.due = try parsed({ YearMonth(text: $0) }) { .notAYearMonth($0) }
    case .outlook: reason.outlook = try word(Outlook.fileWords)
    }
  }

  private mutating func causes() throws(JSONError) -> [LagCause] {
    guard try entersArray() else { return [] }
    var causes: [LagCause] = []
    while try json.nextElement() {
      if let cause = try word(LagCause.fileWords) { causes.append(cause) }
    }
    return causes
  }
}

/// The keys of a reason in an edit.
enum LagReasonKey: String, FileKey {
  case causes, explanation, measure, due, outlook
  static let optional = allCases
  static let table = KeyTable<Self>()
}

/// The parts of a reason.
private struct ReasonFields {
  var causes: [LagCause] = []
  var explanation = ""
  var measure = ""
  var due: YearMonth?
  var outlook: Outlook?

  /// The reason, nil where none of its keys says anything.
  var reason: LagReason? {
    let isEmpty =
      causes.isEmpty && explanation.isEmpty && measure.isEmpty && due == nil && outlook == nil
    return isEmpty
      ? nil
      : LagReason(
        causes: causes, explanation: explanation, measure: measure, due: due, outlook: outlook)
  }
}

extension LagCause {
  /// The causes as a file names them.
  static let fileWords = allCases.map { (name: $0.rawValue, word: $0) }
}

extension Outlook {
  /// The outlooks as a file names them.
  static let fileWords = allCases.map { (name: $0.rawValue, word: $0) }
}
