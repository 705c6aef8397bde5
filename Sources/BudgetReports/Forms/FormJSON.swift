import BudgetModel
import BudgetText
import StrictJSON

extension UnitForms {
  /// The forms as JSON: the same for every cell, and what is missing.
  func json(_ strings: Strings) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.string("form", form.rawValue)
    json.string("asOf", asOf.text)
    json.appendUnit(book.unit)
    json.count("fiscalYear", asOf.year)
    json.key("department")
    json.append(book.department)
    json.key("projects")
    json.beginArray()
    for project in projects { json.append(project, strings) }
    json.endArray()
    json.endObject()
    json.endLine()
    return TerminalSafeJSON.escaping(json.finish())
  }
}

extension JSONWriter {
  fileprivate mutating func append(_ unit: Unit?) {
    guard let unit else { return null() }
    append([MachineField("code", unit.code), MachineField("name", unit.name)])
  }

  fileprivate mutating func append(_ form: ProjectForm, _ strings: Strings) {
    let performance = form.performance
    beginObject()
    members([
      MachineField("code", form.project.code), MachineField("name", form.project.name),
      MachineField("executionScore", performance.executionScore?.fullText),
      MachineField("indicatorScore", performance.indicatorScore?.fullText),
      MachineField("totalScore", performance.totalScore?.fullText),
      MachineField("grade", performance.grade?.rawValue),
    ])
    array("missing", form.gaps) { $0.string($1.key) }
    members([
      MachineField("executionWeight", performance.weighting.execution.fullText),
      MachineField("implementer", form.implementer),
    ])
    key("money")
    beginArray()
    for (funds, name) in zip(form.funds, form.fundNames(strings)) {
      append(Self.fields(of: funds, name: name))
    }
    endArray()
    let expectation = form.project.yearEndExpectation(asOf: form.asOf.month)
    members([
      MachineField(
        "expectedBy", expectation.map { $0.estimatedFrom == nil ? "staff" : "clock" }),
      MachineField("goal", form.goal), MachineField("achievement", form.project.achievement),
    ])
    key("reason")
    append(form.reason)
    key("adjustments")
    beginArray()
    for adjustment in form.adjustments { append(Self.fields(of: adjustment)) }
    endArray()
    key("indicators")
    beginArray()
    for entry in form.indicators { append(entry, reason: form.reason) }
    endArray()
    endObject()
  }

  private static func fields(of funds: FormFunds, name: String) -> [MachineField] {
    [
      MachineField("row", funds.row.key), MachineField("source", funds.source?.key),
      MachineField("name", name.trimmingBlanks),
      MachineField("approvedBudget", funds.approved?.wanText),
      MachineField("adjustedBudget", funds.adjusted?.wanText),
      MachineField("actual", funds.actual?.wanText),
      MachineField("actualPercent", funds.rate?.percentText),
      MachineField("expected", funds.expected?.wanText),
    ]
  }

  private static func fields(of adjustment: Adjustment) -> [MachineField] {
    [
      MachineField("month", count: adjustment.month.rawValue),
      MachineField("kind", adjustment.apparentKind.rawValue),
      MachineField("amount", adjustment.amount.total.wanText),
      MachineField("document", adjustment.document), MachineField("reason", adjustment.reason),
    ]
  }

  /// An indicator with what the form says of one that falls short.
  private mutating func append(_ entry: IndicatorEntry, reason: LagReason?) {
    let indicator = entry.standing.indicator
    let reason = entry.standing.fallsShort ? reason : nil
    beginObject(.inline)
    members(entry.fields)
    members([
      MachineField("level1", indicator.level1), MachineField("level2", indicator.level2),
    ])
    key("causes")
    beginArray(.inline)
    for cause in reason?.causes ?? [] { string(cause.rawValue) }
    endArray()
    members([
      MachineField(
        "reason", entry.standing.fallsShort ? entry.standing.note ?? reason?.explanation : nil),
      MachineField("outlook", reason?.outlook?.rawValue),
    ])
    endObject()
  }

  private mutating func append(_ reason: LagReason?) {
    guard let reason else { return null() }
    beginObject(.inline)
    array("causes", reason.causes) { $0.string($1.rawValue) }
    members([
      MachineField("explanation", reason.explanation), MachineField("measure", reason.measure),
      MachineField("due", reason.due?.text), MachineField("outlook", reason.outlook?.rawValue),
    ])
    endObject()
  }

  private mutating func array<Item>(
    _ key: String, _ items: [Item], _ append: (inout JSONWriter, Item) -> Void
  ) {
    self.key(key)
    beginArray(.inline)
    for item in items { append(&self, item) }
    endArray()
  }
}

extension FormFunds.Row {
  /// What the row is called in machine-readable forms.
  fileprivate var key: String {
    switch self {
    case .total: "total"
    case .currentYear: "currentYear"
    case .carryover: "carryover"
    case .other: "other"
    case .further: "further"
    }
  }
}

extension String {
  /// Without the blanks that set a part of the total off.
  fileprivate var trimmingBlanks: String { String(drop { $0.isWhitespace }) }
}
