/// A rule of the book that a value breaks, and where in its project.
public struct RuleViolation: Error, Hashable, Sendable {
  /// The rule.
  public let rule: Rule
  /// The part of the project that breaks it.
  public let place: Place

  /// Makes a violation.
  public init(_ rule: Rule, at place: Place) {
    self.rule = rule
    self.place = place
  }

  /// The rules every book keeps.
  public enum Rule: Hashable, Sendable {
    /// A code or name is empty.
    case emptyText
    /// Another project, counted from 0, has the code already.
    case duplicateCode(String, firstProject: Int)
    /// An approved budget is below zero.
    case negativeBudget
    /// A cumulative plan is below zero.
    case negativePlan
    /// A cumulative plan is lower than at the checkpoint before.
    case fallingPlan(from: Checkpoint, amount: Money)
    /// December's plan is not the approved budget.
    case planMissesBudget(december: Money, approved: Money)
    /// A revised plan's December is not the budget as adjusted by its month.
    case revisionMissesBudget(Month, december: Money, adjusted: Money)
    /// A month has two revised plans.
    case duplicateRevision(Month)
    /// An attribute without a name.
    case unnamedAttribute
    /// An amount of a source that the book does not have.
    case unknownSource(FundSource)
    /// An amount without one of the two sources, in a book that declares none.
    case blankAmount(FundSource)
    /// An amount that states no source at all.
    case noAmount
    /// A declaration of no source at all.
    case noSources
    /// More sources than `FundSources.limit`.
    case tooManySources(Int)
    /// A text that cannot be a source's key.
    case badSourceKey(String)
    /// A source without a name.
    case unnamedSource(FundSource)
    /// A source declared twice.
    case duplicateSource(FundSource)
    /// A shared rule with a value it may not have.
    case badSharedRule(SharedRules.Fault)
    /// Adjustments bring the budget in force below zero.
    case negativeAdjustedBudget(Month, Money)
    /// A month has two records.
    case duplicateMonth(Month)
    /// Cumulative spending falls below zero.
    case negativeActual(Month, Money)
    /// A remark on a month that has no record to bear it.
    case noteWithoutSpending(Month)
    /// A month has two reports of one indicator.
    case duplicateReport(Month)
    /// A report, a reason or an expectation that says nothing.
    case emptyReport
    /// A share of the weight outside of the band of its words.
    case shareOutOfBand(Attainment, Percent)
    /// A share of the weight beside a figure, or beside nothing; words alone have one.
    case shareWithoutWords
    /// A value given to an indicator that is computed.
    case computedIndicator
    /// Weights that do not total 100, though each is given; or more than 100.
    case weightsMissTotal(Points)
    /// A score above the weight of its indicator.
    case scoreAboveWeight(Points, weight: Points)
    /// A score given without a reason.
    case unreasonedScore
    /// A month has two records of why a project lags.
    case duplicateReason(Month)
    /// A reason that says neither a cause nor an explanation.
    case emptyReason(Month)
    /// The amounts of the book together pass `BudgetBook.amountLimit`.
    case amountsTooLarge
  }

  /// A part of a project, or of the book's head.
  public enum Place: Hashable, Sendable {
    /// The book's source at a place, from 0.
    case source(Int)
    /// The book's shared rules.
    case rules
    case project
    case code
    case name
    /// The approved budget; nil for that of no one source.
    case budget(FundSource?)
    case plan(Checkpoint)
    /// The revised plan at an index, counted from 0 as recorded.
    case planRevision(Int)
    /// The attribute at an index, counted from 0.
    case attribute(Int)
    /// The adjustment at an index, counted from 0 as recorded.
    case adjustment(Int)
    /// The spending record at an index, counted from 0 as recorded.
    case spending(Int)
    /// The record of why it lags at an index, counted from 0 as recorded.
    case reason(Int)
    /// What is expected to be spent by the year's end.
    case expectedSpending
    /// What the execution rate weighs.
    case executionWeight
    /// The indicator at an index, counted from 0.
    case indicator(Int)
  }
}
