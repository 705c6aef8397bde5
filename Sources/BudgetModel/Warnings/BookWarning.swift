/// What a careful colleague would ask about in a book that breaks no rule; nothing is refused for it.
public struct BookWarning: Hashable, Sendable {
  /// The code of the project it is about, nil for what is the whole book's.
  public let project: String?
  /// What there is to ask about.
  public let matter: Matter

  /// Makes a warning.
  public init(project: String? = nil, _ matter: Matter) {
    self.project = project
    self.matter = matter
  }

  /// Whether it only tells what is not there, which may be quite right.
  public var isNote: Bool { matter == .noProjects || matter == .noPlans }

  /// What there can be to ask about.
  public enum Matter: Hashable, Sendable {
    /// A book without projects.
    case noProjects
    /// A book in which no budget has a plan, said once for all of them.
    case noPlans
    /// A budget without a plan, in a book where others have one; it is that of the year's end.
    case noPlan(budget: Money)
    /// A plan in force at the year's end that has nothing before December.
    case planAllInDecember(Money)
    /// Spending from a source that has no budget: by when it had come to which amount.
    case spendingWithoutBudget(FundSource, Month, Money)
    /// A source's spending passes its own budget by an amount, at the month reported through.
    case sourceOverspent(FundSource, Month, by: Money)
    /// Adjustments bring a source's budget below zero, in this month first.
    case sourceBudgetBelowZero(FundSource, Month, Money)
    /// Cumulative spending from a source is below zero, at the end of this month first.
    case sourceBelowZero(FundSource, Month, Money)
    /// Closed months of a budget without a record, in order.
    case notReportedBeforeClosing([Month])
    /// An adjustment of a month whose total has not the sign that its kind asks for.
    case signMisfits(Month, AdjustmentKind, Money)
    /// Transfers of one month and document that do not sum to zero, and the codes of their projects.
    case unbalancedTransfer(Month, document: String?, Money, projects: [String])
    /// An attribute that has a name and says nothing.
    case emptyAttribute(String)
    /// An indicator, by its place from 0, that lacks what it cannot be measured without.
    case incompleteIndicator(Int, lacks: [IndicatorPart])
    /// An indicator, by its place from 0, that is to be a rate of more than 100 %.
    case rateAboveHundred(Int, TargetReading)
    /// An indicator, by its place from 0, that sets an upper limit which no rate passes; at least was meant, perhaps.
    case limitWithoutEffect(Int, TargetReading)
  }

  /// What an indicator cannot be measured without.
  public enum IndicatorPart: Hashable, Sendable {
    /// 一级指标.
    case level1
    /// What is measured: neither a third level nor a description says it.
    case subject
    /// 指标值.
    case target
  }
}
