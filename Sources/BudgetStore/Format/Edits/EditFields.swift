public import BudgetModel
public import StrictJSON

// The JSON of an edit, in the history and for `budget apply`: one case to read and one to write for each kind.

extension FileScan {
  /// Reads an edit of a kind; what is wrong with it is noted, and nil where no edit can be made of it.
  mutating func edit(_ kind: EditKind) throws(JSONError) -> Edit? {
    switch kind {
    case .spending:
      return try monthEdit({ scan throws(JSONError) in try scan.budget().funds }) {
        .spending(project: $0, month: $1, $2)
      }
    case .note:
      return try monthEdit({ scan throws(JSONError) in try scan.text().value }) {
        .note(project: $0, month: $1, $2)
      }
    case .adjustment:
      return try change(PlacedEditKey.self) { scan throws(JSONError) in
        try scan.adjustment()?.value
      }.map { .adjustment(project: $0.project, at: $0.at, $1) }
    case .project: return try projectEdit()
    case .plan:
      return try projectEdit({ scan throws(JSONError) in try scan.plan().plan }) {
        .plan(project: $0, $1)
      }
    case .planRevision:
      return try projectEdit({ scan throws(JSONError) in try scan.planRevision()?.value }) {
        .planRevision(project: $0, $1)
      }
    case .attributes:
      return try projectEdit({ scan throws(JSONError) in try scan.attributes().map(\.attribute) }) {
        .attributes(project: $0, $1)
      }
    case .budget:
      return try projectEdit({ scan throws(JSONError) in try scan.budget().funds }) {
        .budget(project: $0, $1)
      }
    case .name:
      return try projectEdit({ scan throws(JSONError) in try scan.text().value }) {
        .name(project: $0, $1)
      }
    case .code:
      return try projectEdit({ scan throws(JSONError) in try scan.text().value }) {
        .code(project: $0, $1)
      }
    case .purpose:
      return try projectEdit({ scan throws(JSONError) in try scan.wording() }) {
        .purpose(project: $0, $1)
      }
    case .projectGoals:
      return try projectEdit({ scan throws(JSONError) in try scan.wordings() }) {
        .projectGoals(project: $0, $1)
      }
    case .indicators:
      return try projectEdit({ scan throws(JSONError) in try scan.indicators() }) {
        .indicators(project: $0, $1)
      }
    case .indicatorValue: return try indicatorReportEdit()
    case .expectation:
      return try indicatorEdit({ scan throws(JSONError) in try scan.report() }) {
        .expectation($0)
      }
    case .weight: return try weightEdit()
    case .targetReading:
      return try indicatorEdit({ scan throws(JSONError) in try scan.targetReading() }) {
        .reading($0)
      }
    case .score:
      return try indicatorEdit({ scan throws(JSONError) in try scan.score() }) { .score($0) }
    case .reason:
      return try monthEdit({ scan throws(JSONError) in try scan.lagReason() }) {
        .reason(project: $0, month: $1, $2)
      }
    case .remark:
      return try monthEdit({ scan throws(JSONError) in try scan.wording() }) {
        .remark(project: $0, month: $1, $2)
      }
    case .achievement:
      return try projectEdit({ scan throws(JSONError) in try scan.wording() }) {
        .achievement(project: $0, $1)
      }
    case .expectedSpending:
      return try projectEdit({ scan throws(JSONError) in try scan.budget().funds }) {
        .expectedSpending(project: $0, $1)
      }
    case .order:
      return try projectEdit({ scan throws(JSONError) in try scan.place() }) {
        .order(project: $0, $1)
      }
    case .closing:
      return try change(BookEditKey.self) { scan throws(JSONError) in try scan.month() }
        .map { .closing($1) }
    case .unit:
      return try change(BookEditKey.self) { scan throws(JSONError) in try scan.unit() }
        .map { .unit($1) }
    case .department:
      return try change(BookEditKey.self) { scan throws(JSONError) in try scan.unit() }
        .map { .department($1) }
    case .sources:
      return try change(BookEditKey.self) { scan throws(JSONError) in
        try scan.declaredSources()?.map(\.source)
      }.map { .sources($1) }
    case .rules:
      return try change(BookEditKey.self) { scan throws(JSONError) in try scan.rules() }
        .map { .rules($1) }
    case .fiscalYear:
      return try change(BookEditKey.self) { scan throws(JSONError) in try scan.fiscalYear() }
        .map { .fiscalYear($1) }
    case .goals:
      return try change(BookEditKey.self) { scan throws(JSONError) in try scan.unitGoals() }
        .map { .goals($1) }
    }
  }
}

extension JSONWriter {
  /// Writes an edit as it is read.
  public mutating func append(_ edit: Edit) {
    switch edit {
    case .spending(let project, let month, let change):
      append(.spending, of: project, in: month, change) { $0.append($1) }
    case .note(let project, let month, let change):
      append(.note, of: project, in: month, change) { $0.string($1) }
    case .adjustment(let project, let place, let change):
      append(.adjustment, of: project, at: place, change) { $0.append($1) }
    case .project(let code, let place, let change):
      append(.project, of: code, at: place, change) { $0.append($1) }
    case .plan(let project, let change): append(.plan, of: project, change) { $0.append($1) }
    case .planRevision(let project, let change):
      append(.planRevision, of: project, change) { $0.append($1) }
    case .attributes(let project, let change):
      append(.attributes, of: project, change) { $0.append($1) }
    case .budget(let project, let change): append(.budget, of: project, change) { $0.append($1) }
    case .name(let project, let change): append(.name, of: project, change) { $0.string($1) }
    case .code(let project, let change): append(.code, of: project, change) { $0.string($1) }
    case .purpose(let project, let change): append(.purpose, of: project, change) { $0.string($1) }
    case .projectGoals(let project, let change):
      append(.projectGoals, of: project, change) { json, goals in
        json.array(of: goals) { $0.string($1) }
      }
    case .indicators(let project, let change):
      append(.indicators, of: project, change) { json, indicators in
        json.array(of: indicators) { $0.append($1) }
      }
    case .indicator(let project, let place, let change): append(change, of: project, at: place)
    case .executionWeight(let project, let change):
      append(.weight, of: project, change) { $0.string($1.text) }
    case .reason(let project, let month, let change):
      append(.reason, of: project, in: month, change) { $0.append($1) }
    case .remark(let project, let month, let change):
      append(.remark, of: project, in: month, change) { $0.string($1) }
    case .achievement(let project, let change):
      append(.achievement, of: project, change) { $0.string($1) }
    case .expectedSpending(let project, let change):
      append(.expectedSpending, of: project, change) { $0.append($1) }
    case .order(let project, let change): append(.order, of: project, change) { $0.number($1) }
    case .closing(let change): append(.closing, change) { $0.number($1.rawValue) }
    case .unit(let change): append(.unit, change) { $0.append($1) }
    case .department(let change): append(.department, change) { $0.append($1) }
    case .sources(let change): append(.sources, change) { $0.append($1) }
    case .rules(let change): append(.rules, change) { $0.append($1) }
    case .fiscalYear(let change): append(.fiscalYear, change) { $0.number($1.year) }
    case .goals(let change): append(.goals, change) { $0.append($1) }
    case .opaque(let edit): raw(edit.text)
    }
  }
}
