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
    /// Adjustments bring the budget in force below zero.
    case negativeAdjustedBudget(Month, Money)
    /// A month has two records.
    case duplicateMonth(Month)
    /// Cumulative spending falls below zero.
    case negativeActual(Month, Money)
    /// A remark on a month that has no record to bear it.
    case noteWithoutSpending(Month)
    /// The amounts of the book together pass `BudgetBook.amountLimit`.
    case amountsTooLarge
  }

  /// A part of a project.
  public enum Place: Hashable, Sendable {
    case project
    case code
    case name
    case budget(FundSource)
    case plan(Checkpoint)
    /// The adjustment at an index, counted from 0 as recorded.
    case adjustment(Int)
    /// The spending record at an index, counted from 0 as recorded.
    case spending(Int)
  }
}
