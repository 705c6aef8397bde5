public import BudgetModel
internal import StrictJSON

/// Writes a budget file: for one book always the same bytes.
///
/// Objects of plain values stand on one line, everything else has a line of its own.
public enum BookWriter {
  /// The file's bytes: UTF-8, LF, a line feed at the end.
  public static func write(_ book: BudgetBook) -> [UInt8] {
    // Memory asked for and not touched costs nothing; growing would copy everything.
    var json = JSONWriter(capacity: (2 + book.projects.count) * 4096)
    json.beginObject()
    json.key(BookKey.schemaVersion)
    json.number(BookReader.schemaVersion)
    json.key(BookKey.unit)
    json.append(book.unit)
    json.key(BookKey.fiscalYear)
    json.number(book.fiscalYear.year)
    if let month = book.closedThrough {
      json.key(BookKey.closedThrough)
      json.number(month.rawValue)
    }
    if let goals = book.goals {
      json.key(BookKey.goals)
      json.append(goals)
    }
    json.array(BookKey.projects, of: book.projects) { $0.append($1) }
    json.endObject()
    json.endLine()
    return json.finish()
  }
}

// MARK: - The parts of a book, in edits as well

extension JSONWriter {
  mutating func key(_ key: some FileKey) { self.key(key.rawValue) }

  mutating func string(_ key: some FileKey, _ value: String) {
    self.key(key)
    string(value)
  }

  mutating func array<Element>(
    _ key: some FileKey, of elements: [Element], write: (inout JSONWriter, Element) -> Void
  ) {
    self.key(key)
    array(of: elements, write: write)
  }

  mutating func array<Element>(
    of elements: [Element], write: (inout JSONWriter, Element) -> Void
  ) {
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }

  mutating func append(_ unit: Unit) {
    beginObject(.inline)
    string(UnitKey.code, unit.code)
    string(UnitKey.name, unit.name)
    endObject()
  }

  mutating func append(_ goals: UnitGoals) {
    beginObject()
    string(UnitGoalsKey.overall, goals.overall)
    array(UnitGoalsKey.itemized, of: goals.itemized) { $0.string($1) }
    array(UnitGoalsKey.safeguards, of: goals.safeguards) { json, safeguard in
      json.beginObject(.inline)
      json.string(SafeguardKey.title, safeguard.title)
      json.string(SafeguardKey.text, safeguard.text)
      json.endObject()
    }
    endObject()
  }

  mutating func append(_ project: Project) {
    beginObject()
    string(ProjectKey.code, project.code)
    string(ProjectKey.name, project.name)
    key(ProjectKey.budget)
    append(project.budget)
    string(ProjectKey.purpose, project.purpose)
    array(ProjectKey.goals, of: project.goals) { $0.string($1) }
    key(ProjectKey.plan)
    append(project.plan)
    if !project.adjustments.isEmpty {
      array(ProjectKey.adjustments, of: project.adjustments) { $0.append($1) }
    }
    if !project.spending.isEmpty {
      array(ProjectKey.spending, of: project.spending) { $0.append($1) }
    }
    if !project.indicators.isEmpty {
      array(ProjectKey.indicators, of: project.indicators) { $0.append($1) }
    }
    endObject()
  }

  mutating func append(_ budget: Funds) {
    beginObject(.inline)
    append(budget, FundsKey.fiscal, FundsKey.other)
    endObject()
  }

  private mutating func append<Key: FileKey>(_ funds: Funds, _ fiscal: Key, _ other: Key) {
    string(fiscal, funds.fiscal.wanText)
    string(other, funds.other.wanText)
  }

  mutating func append(_ plan: Plan) {
    beginObject(.inline)
    string(PlanKey.march, plan.march.wanText)
    string(PlanKey.june, plan.june.wanText)
    string(PlanKey.october, plan.october.wanText)
    string(PlanKey.december, plan.december.wanText)
    endObject()
  }

  mutating func append(_ adjustment: Adjustment) {
    beginObject(.inline)
    key(AdjustmentKey.month)
    number(adjustment.month.rawValue)
    append(adjustment.amount, AdjustmentKey.fiscal, AdjustmentKey.other)
    string(AdjustmentKey.reason, adjustment.reason)
    endObject()
  }

  private mutating func append(_ record: Spending) {
    beginObject(.inline)
    key(SpendingKey.month)
    number(record.month.rawValue)
    append(record.amount, SpendingKey.fiscal, SpendingKey.other)
    if let note = record.note { string(SpendingKey.note, note) }
    endObject()
  }

  mutating func append(_ indicator: Indicator) {
    beginObject(.inline)
    string(IndicatorKey.level1, indicator.level1)
    string(IndicatorKey.level2, indicator.level2)
    string(IndicatorKey.level3, indicator.level3)
    string(IndicatorKey.description, indicator.description)
    string(IndicatorKey.target, indicator.target)
    string(IndicatorKey.basis, indicator.basis)
    endObject()
  }
}
