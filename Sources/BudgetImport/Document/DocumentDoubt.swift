public import BudgetModel

/// Something in a document that could not be told for sure.
public struct DocumentDoubt: Hashable, Sendable {
  /// The lines it is about, counted from 1; never empty.
  public let lines: ClosedRange<Int>
  /// Where in the book what was assumed stands.
  public let place: DocumentPlace
  /// The document's own words.
  public let text: String
  /// Why it is not sure, and what was assumed.
  public let reason: Reason

  /// The first line it is about.
  public var line: Int { lines.lowerBound }

  /// Why something is not sure.
  public enum Reason: Hashable, Sendable {
    /// No code is printed; this one was made.
    case codeMade(String)
    /// Two projects have one code; this one was made for the later.
    case codeTwice(String, made: String)
    /// The code has not the usual shape.
    case codeUnusual(String)
    /// The project has no name; its code was taken.
    case nameMissing
    /// The year stands nowhere for sure; this one was taken.
    case yearAssumed(Int)
    /// The unit's table names another unit than the first one's.
    case otherUnit(String)
    /// Which unit amounts are in stands nowhere; this one was taken.
    case amountUnitAssumed(MoneyUnit)
    /// A text that should be an amount is none, or finer than a 分; it was left out.
    case notAnAmount
    /// An amount below zero, which no budget is; it was left out.
    case negativeAmount
    /// No amount is printed; 0.00 was taken.
    case budgetMissing
    /// The amount is not divided among sources; all was taken as this one's.
    case sourceAssumed(String)
    /// The sources come to another sum than the printed total; the sources were taken.
    case sourcesMissTotal(sources: Money, total: Money)
    /// A row has another count of amounts than its columns; the first was taken as the budget.
    case amountsMissColumns
    /// The plan has not four values; the project was left without one.
    case planIncomplete
    /// No reading of the plan's values comes to the budget; the project was left without a plan.
    case planUnclear
    /// Two readings of the plan's values come to the budget and differ; this one was taken.
    case planAmbiguous(PlanReading, other: PlanReading)
    /// Where one cell ends and the next begins cannot be seen for sure.
    case cellsRunTogether
    /// The columns of expected goals and of results cannot be told apart; all was taken as goals.
    case goalsRunTogether
    /// The project's form has no indicators that could be read.
    case indicatorsMissing
    /// An indicator has no third level or no target.
    case indicatorIncomplete
    /// The level above is not printed and was not clear; this name was taken.
    case levelAssumed(String)
    /// A label that is not known; it was kept as an attribute.
    case unknownLabel
    /// The weights come to this and not to 100; they and the scores were kept as attributes.
    case weightsMissTotal(Points)
    /// The indicators weigh 100 together; the execution rate was taken to weigh nothing.
    case executionUnweighed
    /// No points of 0 to 100 with two decimals at most; it was kept as an attribute.
    case notPoints
    /// Neither a figure in the target's unit nor words that are known; it was kept as an attribute.
    case valueUnclear
    /// Words that are not known; these were taken, by the score.
    case attainmentAssumed(Attainment)
    /// Through which month values and spending are is not said; they were kept as attributes.
    case monthMissing
    /// The program works it out, to something else, or cannot; it was kept as an attribute.
    case computedOtherwise(String?)
    /// Another score than that by the rules, and no reason for it; it was kept as an attribute.
    case scoreUnreasoned(Points?)
    /// A score above what the indicator weighs; it was kept as an attribute.
    case scoreAboveWeight(Points)
    /// The direction is not that of the target's sign; it was kept as an attribute.
    case directionUnclear
    /// Only what was spent by a month's end is printed; all was taken as spent in that month.
    case spendingAssumed(Month)
    /// The budget in force differs from the approved one; the difference was taken as an adjustment of that month.
    case adjustmentAssumed(Month)
    /// Amounts that are none, miss their total or are of no one source; they were kept as attributes.
    case fundsKept
  }
}

/// A place in the book that a document makes; places in lists count from 0, as in paths of files.
public enum DocumentPlace: Hashable, Sendable {
  case unit, department, fiscalYear, goals
  case project(Int, ProjectPart)

  /// A part of a project.
  public enum ProjectPart: Hashable, Sendable {
    case whole, code, name, budget, purpose, goals, plan, indicators
    case adjustments, spending, expectedSpending, executionWeight
    /// The amount of a source.
    case source(FundSource)
    /// An attribute.
    case attribute(Int)
    /// An indicator, or a part of one.
    case indicator(Int, IndicatorPart)
  }

  /// A part of an indicator.
  public enum IndicatorPart: String, Hashable, Sendable {
    case whole, level1, level2, level3, description, target, basis
    case reading, weight, expected, values, score
  }

  /// The place as a path, "projects[3].plan".
  public var path: String {
    switch self {
    case .unit: "unit"
    case .department: "department"
    case .fiscalYear: "fiscalYear"
    case .goals: "goals"
    case .project(let index, let part): "projects[\(index)]" + part.path
    }
  }
}

extension DocumentPlace.ProjectPart {
  fileprivate var path: String {
    switch self {
    case .whole: ""
    case .code: ".code"
    case .name: ".name"
    case .budget: ".budget"
    case .purpose: ".purpose"
    case .goals: ".goals"
    case .plan: ".plan"
    case .indicators: ".indicators"
    case .adjustments: ".adjustments"
    case .spending: ".spending"
    case .expectedSpending: ".expectedSpending"
    case .executionWeight: ".executionWeight"
    case .source(let source): ".budget.\(source.key)"
    case .attribute(let index): ".attributes[\(index)]"
    case .indicator(let index, .whole): ".indicators[\(index)]"
    case .indicator(let index, let part): ".indicators[\(index)].\(part.rawValue)"
    }
  }
}
