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
    json.number(book.needsVersion2 ? 2 : 1)
    json.key(BookKey.unit)
    json.append(book.unit)
    if let department = book.department {
      json.key(BookKey.department)
      json.append(department)
    }
    json.key(BookKey.fiscalYear)
    json.number(book.fiscalYear.year)
    if let month = book.closedThrough {
      json.key(BookKey.closedThrough)
      json.number(month.rawValue)
    }
    if let sources = book.sources.declared {
      json.key(BookKey.sources)
      json.append(sources)
    }
    if !book.rules.isEmpty {
      json.key(BookKey.rules)
      json.append(book.rules)
    }
    if let goals = book.goals {
      json.key(BookKey.goals)
      json.append(goals)
    }
    let sources = book.sources.all
    json.array(BookKey.projects, of: book.projects) { $0.append($1, sources) }
    json.endObject()
    json.endLine()
    return json.finish()
  }

  /// A project of a book as its file has it, as a document of its own.
  public static func write(_ project: Project, of book: BudgetBook) -> [UInt8] {
    var json = JSONWriter()
    json.append(project, book.sources.all)
    json.endLine()
    return json.finish()
  }
}

extension BudgetBook {
  /// Whether it uses anything that a file of version 1 cannot hold.
  var needsVersion2: Bool {
    department != nil || sources.declared != nil || !rules.isEmpty || goals?.achieved != nil
      || projects.contains { project in
        project.plan == nil || !project.attributes.isEmpty || !project.planRevisions.isEmpty
          || project.adjustments.contains { $0.kind != nil || $0.document != nil }
          || !project.reasons.isEmpty || project.expectedSpending != nil
          || project.achievement != nil || project.executionWeight != nil
          || project.indicators.contains(where: \.isFollowed)
      }
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
    if let achieved = goals.achieved {
      key(UnitGoalsKey.achieved)
      beginObject()
      if !achieved.overall.isEmpty { string(AchievementsKey.overall, achieved.overall) }
      if !achieved.itemized.isEmpty {
        array(AchievementsKey.itemized, of: achieved.itemized) { $0.string($1) }
      }
      endObject()
    }
    endObject()
  }

  mutating func append(_ sources: [DeclaredSource]) {
    array(of: sources) { json, declared in
      json.beginObject(.inline)
      json.string(SourceKey.key, declared.source.key)
      json.string(SourceKey.name, declared.name)
      json.endObject()
    }
  }

  mutating func append(_ rules: SharedRules) {
    beginObject(.inline)
    if let tolerance = rules.tolerance { string(RulesKey.tolerance, tolerance.fileText) }
    if let farBehind = rules.farBehind { string(RulesKey.farBehind, farBehind.fileText) }
    if let red = rules.red { string(RulesKey.red, red.shortFileText) }
    if let yellow = rules.yellow { string(RulesKey.yellow, yellow.shortFileText) }
    if let unit = rules.inputUnit { string(RulesKey.inputUnit, unit.fileName) }
    if let month = rules.monitoringMonth {
      key(RulesKey.monitoringMonth)
      number(month.rawValue)
    }
    endObject()
  }

  /// Writes a project, its amounts in the order of some sources; in an edit, which knows of none, in their own.
  mutating func append(_ project: Project, _ sources: [FundSource]? = nil) {
    beginObject()
    string(ProjectKey.code, project.code)
    string(ProjectKey.name, project.name)
    if !project.attributes.isEmpty {
      key(ProjectKey.attributes)
      append(project.attributes)
    }
    key(ProjectKey.budget)
    append(project.budget, sources)
    string(ProjectKey.purpose, project.purpose)
    array(ProjectKey.goals, of: project.goals) { $0.string($1) }
    if let plan = project.plan {
      key(ProjectKey.plan)
      append(plan)
    }
    if !project.planRevisions.isEmpty {
      array(ProjectKey.planRevisions, of: project.planRevisions) { $0.append($1) }
    }
    if !project.adjustments.isEmpty {
      array(ProjectKey.adjustments, of: project.adjustments) { $0.append($1, sources) }
    }
    if !project.spending.isEmpty {
      array(ProjectKey.spending, of: project.spending) { $0.append($1, sources) }
    }
    if !project.reasons.isEmpty {
      array(ProjectKey.reasons, of: project.reasons) { $0.append($1) }
    }
    if let expected = project.expectedSpending {
      key(ProjectKey.expectedSpending)
      append(expected, sources)
    }
    if let achievement = project.achievement { string(ProjectKey.achievement, achievement) }
    if let weight = project.executionWeight { string(ProjectKey.executionWeight, weight.text) }
    if !project.indicators.isEmpty {
      array(ProjectKey.indicators, of: project.indicators) { $0.append($1) }
    }
    endObject()
  }

  mutating func append(_ attributes: [Attribute]) {
    array(of: attributes) { json, attribute in
      json.beginObject(.inline)
      json.string(AttributeKey.name, attribute.name)
      json.string(AttributeKey.value, attribute.value)
      json.endObject()
    }
  }

  mutating func append(_ funds: Funds, _ sources: [FundSource]? = nil) {
    beginObject(.inline)
    amounts(funds, sources)
    endObject()
  }

  private mutating func amounts(_ funds: Funds, _ sources: [FundSource]?) {
    for source in sources ?? funds.sources {
      guard let amount = funds[source] else { continue }
      key(source.key)
      string(amount.wanText)
    }
  }

  mutating func append(_ plan: Plan) {
    beginObject(.inline)
    amounts(plan)
    endObject()
  }

  private mutating func amounts(_ plan: Plan) {
    string(PlanKey.march, plan.march.wanText)
    string(PlanKey.june, plan.june.wanText)
    string(PlanKey.october, plan.october.wanText)
    string(PlanKey.december, plan.december.wanText)
  }

  mutating func append(_ revision: PlanRevision) {
    beginObject(.inline)
    key(PlanRevisionKey.month)
    number(revision.month.rawValue)
    amounts(revision.plan)
    string(PlanRevisionKey.reason, revision.reason)
    endObject()
  }

  mutating func append(_ adjustment: Adjustment, _ sources: [FundSource]? = nil) {
    beginObject(.inline)
    key(AdjustmentKey.month)
    number(adjustment.month.rawValue)
    if let kind = adjustment.kind { string(AdjustmentKey.kind, kind.rawValue) }
    amounts(adjustment.amount, sources)
    if let document = adjustment.document { string(AdjustmentKey.document, document) }
    string(AdjustmentKey.reason, adjustment.reason)
    endObject()
  }

  private mutating func append(_ record: Spending, _ sources: [FundSource]?) {
    beginObject(.inline)
    key(SpendingKey.month)
    number(record.month.rawValue)
    amounts(record.amount, sources)
    if let note = record.note { string(SpendingKey.note, note) }
    endObject()
  }
}
