internal import BudgetModel
internal import StrictJSON

extension FileScan {
  /// Reads a project and hands it to the book's rules.
  mutating func project() throws(JSONError) {
    guard let parts = try projectParts() else { return }
    for violation in builder.append(parts.project) where parts.support(violation) {
      problems.add(.rule(violation.rule), at: parts.offset(of: violation.place))
    }
  }

  /// Reads a project, judged by nobody yet.
  mutating func projectParts() throws(JSONError) -> ProjectParts? {
    guard var fields = try fields(ProjectKey.self) else { return nil }
    var parts = ProjectParts(at: fields.offset)
    while let key = try next(&fields) {
      switch key {
      case .code: parts.code = try text()
      case .name: parts.name = try text()
      case .attributes: try attributes(into: &parts)
      case .budget: parts.budget = try budget()
      case .purpose: parts.purpose = try wording()
      case .goals: parts.goals = try wordings()
      case .plan: parts.plan = try plan()
      case .planRevisions: try planRevisions(into: &parts)
      case .adjustments: try adjustments(into: &parts)
      case .spending: try spending(into: &parts)
      case .reasons: try reasons(into: &parts)
      case .expectedSpending: parts.expectedSpending = try budget()
      case .achievement: parts.achievement = try wording()
      case .executionWeight:
        let offset = json.offset
        parts.executionWeight = try points().map { Reading($0, at: offset) }
      case .indicators: try indicators(into: &parts)
      }
    }
    if version < 2, parts.plan == nil {
      problems.add(.missingKey(ProjectKey.plan.rawValue), at: fields.offset)
    }
    if parts.code.isSound, !parts.code.value.isEmpty, !ProjectCode.isUsual(parts.code.value) {
      problems.add(.unusualCode(parts.code.value.abbreviated), at: parts.code.offset)
    }
    return parts
  }

  mutating func budget() throws(JSONError) -> FundsReading {
    guard var fields = try amountFields(FundsKey.self) else { return .unread(at: json.offset) }
    while try next(&fields, keepsOffsets: true) != nil {}
    return fields.amounts
  }

  mutating func attributes() throws(JSONError) -> [(attribute: Attribute, offset: Int)] {
    guard try entersArray() else { return [] }
    var attributes: [(attribute: Attribute, offset: Int)] = []
    while try json.nextElement() {
      guard var fields = try fields(AttributeKey.self) else { continue }
      var name = ""
      var value = ""
      while let key = try next(&fields) {
        switch key {
        case .name: name = try text().value
        case .value: value = try text().value
        }
      }
      attributes.append((Attribute(name: name, value: value), fields.offset))
    }
    return attributes
  }

  private mutating func attributes(into parts: inout ProjectParts) throws(JSONError) {
    for (attribute, offset) in try attributes() {
      parts.attributes.append(attribute)
      parts.attributeOffsets.append(offset)
    }
  }

  mutating func plan() throws(JSONError) -> PlanReading {
    guard var fields = try fields(PlanKey.self) else { return PlanReading(at: json.offset) }
    var plan = PlanReading(at: fields.offset)
    while let key = try next(&fields) {
      switch key {
      case .march: plan.march = try amount()
      case .june: plan.june = try amount()
      case .october: plan.october = try amount()
      case .december: plan.december = try amount()
      }
    }
    return plan
  }

  private mutating func planRevisions(into parts: inout ProjectParts) throws(JSONError) {
    guard try entersArray() else { return parts.revisionsAreSound = false }
    while try json.nextElement() {
      guard let reading = try planRevision() else {
        parts.revisionsAreSound = false
        continue
      }
      parts.revisionsAreSound = parts.revisionsAreSound && reading.isSound
      guard let revision = reading.value else { continue }
      parts.revisions.append(revision)
      parts.revisionOffsets.append(reading.offset)
    }
  }

  /// Reads a revised plan; without a value when its month is none.
  mutating func planRevision() throws(JSONError) -> Reading<PlanRevision?>? {
    guard var fields = try fields(PlanRevisionKey.self) else { return nil }
    var month: Month?
    var plan = PlanReading(at: fields.offset)
    var reason = ""
    while let key = try next(&fields) {
      switch key {
      case .month: month = try self.month()
      case .march: plan.march = try amount()
      case .june: plan.june = try amount()
      case .october: plan.october = try amount()
      case .december: plan.december = try amount()
      case .reason: reason = try wording()
      }
    }
    let revision = month.map { PlanRevision(month: $0, plan: plan.plan, reason: reason) }
    return revision != nil && plan.isSound
      ? Reading(revision, at: fields.offset) : .unread(revision, at: fields.offset)
  }

  private mutating func adjustments(into parts: inout ProjectParts) throws(JSONError) {
    guard try entersArray() else { return parts.adjustmentsAreSound = false }
    while try json.nextElement() {
      guard let reading = try adjustment() else {
        parts.adjustmentsAreSound = false
        continue
      }
      parts.adjustmentsAreSound = parts.adjustmentsAreSound && reading.isSound
      guard let adjustment = reading.value else { continue }
      parts.adjustments.append(adjustment)
      parts.adjustmentOffsets.append(reading.offset)
    }
  }

  /// Reads an adjustment; without a value when its month is none.
  mutating func adjustment() throws(JSONError) -> Reading<Adjustment?>? {
    guard var fields = try amountFields(AdjustmentKey.self) else { return nil }
    var month: Month?
    var kind: AdjustmentKind?
    var document: String?
    var reason = ""
    while let key = try next(&fields) {
      switch key {
      case .month: month = try self.month()
      case .kind: kind = try word(AdjustmentKind.fileWords)
      case .document: document = try wording()
      case .reason: reason = try wording()
      }
    }
    let adjustment = month.map {
      Adjustment(
        month: $0, amount: fields.amounts.funds, kind: kind, document: document, reason: reason)
    }
    return adjustment != nil && fields.amounts.isSound
      ? Reading(adjustment, at: fields.offset) : .unread(adjustment, at: fields.offset)
  }

  private mutating func spending(into parts: inout ProjectParts) throws(JSONError) {
    guard try entersArray() else { return parts.spendingIsSound = false }
    parts.spending.reserveCapacity(Month.allCases.count)
    parts.spendingOffsets.reserveCapacity(Month.allCases.count)
    while try json.nextElement() {
      guard var fields = try amountFields(SpendingKey.self) else {
        parts.spendingIsSound = false
        continue
      }
      var month: Month?
      var note: String?
      while let key = try next(&fields) {
        switch key {
        case .month: month = try self.month()
        case .note: note = try wording()
        }
      }
      parts.spendingIsSound = parts.spendingIsSound && month != nil && fields.amounts.isSound
      guard let month else { continue }
      parts.spending.append(Spending(month: month, amount: fields.amounts.funds, note: note))
      parts.spendingOffsets.append(fields.offset)
    }
  }
}
