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
      case .budget: parts.budget = try budget()
      case .purpose: parts.purpose = try wording()
      case .goals: parts.goals = try wordings()
      case .plan: parts.plan = try plan()
      case .adjustments: try adjustments(into: &parts)
      case .spending: try spending(into: &parts)
      case .indicators: parts.indicators = try indicators()
      }
    }
    if parts.code.isSound, !parts.code.value.isEmpty, !ProjectCode.isUsual(parts.code.value) {
      problems.add(.unusualCode(parts.code.value.abbreviated), at: parts.code.offset)
    }
    return parts
  }

  mutating func budget() throws(JSONError) -> FundsReading {
    guard var fields = try fields(FundsKey.self) else { return FundsReading(at: json.offset) }
    var budget = FundsReading(at: fields.offset)
    while let key = try next(&fields) {
      switch key {
      case .fiscal: budget.fiscal = try amount()
      case .other: budget.other = try amount()
      }
    }
    return budget
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
    guard var fields = try fields(AdjustmentKey.self) else { return nil }
    var month: Month?
    var amount = FundsReading(at: fields.offset)
    var reason = ""
    while let key = try next(&fields) {
      switch key {
      case .month: month = try self.month()
      case .fiscal: amount.fiscal = try self.amount()
      case .other: amount.other = try self.amount()
      case .reason: reason = try wording()
      }
    }
    let adjustment = month.map { Adjustment(month: $0, amount: amount.funds, reason: reason) }
    return adjustment != nil && amount.isSound
      ? Reading(adjustment, at: fields.offset) : .unread(adjustment, at: fields.offset)
  }

  private mutating func spending(into parts: inout ProjectParts) throws(JSONError) {
    guard try entersArray() else { return parts.spendingIsSound = false }
    parts.spending.reserveCapacity(Month.allCases.count)
    parts.spendingOffsets.reserveCapacity(Month.allCases.count)
    while try json.nextElement() {
      guard var fields = try fields(SpendingKey.self) else {
        parts.spendingIsSound = false
        continue
      }
      var month: Month?
      var amount = FundsReading(at: fields.offset)
      var note: String?
      while let key = try next(&fields) {
        switch key {
        case .month: month = try self.month()
        case .fiscal: amount.fiscal = try self.amount()
        case .other: amount.other = try self.amount()
        case .note: note = try wording()
        }
      }
      parts.spendingIsSound = parts.spendingIsSound && month != nil && amount.isSound
      guard let month else { continue }
      parts.spending.append(Spending(month: month, amount: amount.funds, note: note))
      parts.spendingOffsets.append(fields.offset)
    }
  }

  mutating func indicators() throws(JSONError) -> [Indicator] {
    guard try entersArray() else { return [] }
    var indicators: [Indicator] = []
    while try json.nextElement() {
      if let indicator = try indicator(), detail == .everything { indicators.append(indicator) }
    }
    return indicators
  }

  private mutating func indicator() throws(JSONError) -> Indicator? {
    guard var fields = try fields(IndicatorKey.self) else { return nil }
    var level1 = ""
    var level2 = ""
    var level3 = ""
    var description = ""
    var target = ""
    var basis = ""
    while let key = try next(&fields) {
      switch key {
      case .level1: level1 = try wording()
      case .level2: level2 = try wording()
      case .level3: level3 = try wording()
      case .description: description = try wording()
      case .target: target = try wording()
      case .basis: basis = try wording()
      }
    }
    return Indicator(
      level1: level1, level2: level2, level3: level3, description: description, target: target,
      basis: basis)
  }
}
