internal import BudgetModel

/// The parts of a project, those that rules judge with their places in the file.
struct ProjectParts {
  let offset: Int
  var code: Reading<String>
  var name: Reading<String>
  var attributes: [Attribute] = []
  var attributeOffsets: [Int] = []
  var budget: FundsReading
  /// Nil for a project without a plan.
  var plan: PlanReading?
  var revisions: [PlanRevision] = []
  var revisionOffsets: [Int] = []
  var revisionsAreSound = true
  var adjustments: [Adjustment] = []
  var adjustmentOffsets: [Int] = []
  var adjustmentsAreSound = true
  var spending: [Spending] = []
  var purpose = ""
  var goals: [String] = []
  var reasons: [MonthReason] = []
  var reasonOffsets: [Int] = []
  var expectedSpending: FundsReading?
  var achievement: String?
  var executionWeight: Reading<Points>?
  var indicators: [Indicator] = []
  var indicatorOffsets: [Int] = []
  var indicatorsAreSound = true
  var spendingOffsets: [Int] = []
  var spendingIsSound = true

  /// Nothing read yet: every part a stand-in.
  init(at offset: Int) {
    self.offset = offset
    code = .unread("", at: offset)
    name = .unread("", at: offset)
    budget = .unread(at: offset)
  }

  var project: Project {
    Project(
      code: code.value, name: name.value, attributes: attributes, budget: budget.funds,
      purpose: purpose, goals: goals, plan: plan?.plan, planRevisions: revisions,
      adjustments: adjustments, spending: spending, reasons: reasons,
      expectedSpending: expectedSpending?.funds,
      achievement: achievement.flatMap { $0.isEmpty ? nil : $0 },
      executionWeight: executionWeight?.value, indicators: indicators)
  }

  /// Where a part stands.
  func offset(of place: RuleViolation.Place) -> Int {
    switch place {
    case .project, .source, .rules: offset
    case .code: code.offset
    case .name: name.offset
    case .budget(let source): budget.offset(of: source)
    case .plan(let checkpoint): plan?[checkpoint].offset ?? offset
    case .planRevision(let index): revisionOffsets[index]
    case .attribute(let index): attributeOffsets[index]
    case .adjustment(let index): adjustmentOffsets[index]
    case .spending(let index): spendingOffsets[index]
    case .reason(let index): reasonOffsets[index]
    case .expectedSpending: expectedSpending?.offset ?? offset
    case .executionWeight: executionWeight?.offset ?? offset
    case .indicator(let index): indicatorOffsets[index]
    }
  }

  /// Whether everything a violation follows from was read; one that rests on a stand-in is not reported.
  func support(_ violation: RuleViolation) -> Bool {
    switch violation.rule {
    case .duplicateCode: code.isSound && !code.value.isEmpty
    case .emptyText: violation.place == .code ? code.isSound : name.isSound
    case .fallingPlan:
      if case .plan = violation.place { plan?.isSound ?? true } else { revisionsAreSound }
    case .planMissesBudget: plan?.december.isSound ?? true && budget.isSound
    case .revisionMissesBudget: revisionsAreSound && budget.isSound && adjustmentsAreSound
    // What stands under another key is noted as that.
    case .unknownSource, .blankAmount, .noAmount: false
    case .negativeAdjustedBudget: budget.isSound && adjustmentsAreSound
    case .negativeActual: spendingIsSound
    case .weightsMissTotal: indicatorsAreSound
    case .duplicateReport, .emptyReport, .shareOutOfBand, .shareWithoutWords, .computedIndicator,
      .scoreAboveWeight,
      .unreasonedScore, .duplicateReason, .emptyReason:
      true
    case .negativeBudget, .negativePlan, .duplicateMonth, .duplicateRevision, .unnamedAttribute,
      .noteWithoutSpending, .amountsTooLarge, .noSources, .tooManySources, .badSourceKey,
      .unnamedSource, .duplicateSource, .badSharedRule:
      true
    }
  }
}

/// A plan as read.
struct PlanReading {
  var march: Reading<Money>
  var june: Reading<Money>
  var october: Reading<Money>
  var december: Reading<Money>

  init(at offset: Int) {
    march = .unread(.zero, at: offset)
    june = march
    october = march
    december = march
  }

  var plan: Plan {
    Plan(march: march.value, june: june.value, october: october.value, december: december.value)
  }

  var isSound: Bool {
    Checkpoint.allCases.allSatisfy { self[$0].isSound }
  }

  subscript(checkpoint: Checkpoint) -> Reading<Money> {
    switch checkpoint {
    case .march: march
    case .june: june
    case .october: october
    case .december: december
    }
  }
}
