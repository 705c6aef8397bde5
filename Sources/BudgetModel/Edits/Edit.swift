/// One change of a book: where, from what and to what; the same value on screen, in a commit and in the history.
///
/// To add a kind: a case here with its place below, its carrying out in `EditedBook`, its JSON in BudgetStore's
/// `EditFields`, its words in BudgetText's `EditText`.
public enum Edit: Hashable, Sendable {
  // What is large stands elsewhere: an import makes more than a hundred thousand edits of months.
  /// A month's spending; a source it does not state stays, nil makes the month not reported.
  case spending(project: String, month: Month, Replacing<Funds>)
  /// The remark on a month's spending.
  case note(project: String, month: Month, Replacing<String>)
  /// An adjustment of the budget: added, changed or removed; `at` is its place in the list, from 0.
  indirect case adjustment(project: String, at: Int?, Replacing<Adjustment>)
  /// The approved spending plan, nil for none.
  case plan(project: String, Replacing<Plan>)
  /// A revised plan: added, changed or removed.
  indirect case planRevision(project: String, Replacing<PlanRevision>)
  /// What the unit says of the project besides, all of it.
  case attributes(project: String, Replacing<[Attribute]>)
  /// The approved budget by source.
  case budget(project: String, Replacing<Funds>)
  /// The project's name.
  case name(project: String, Replacing<String>)
  /// The project's code; `project` is the code it had.
  case code(project: String, Replacing<String>)
  /// What the money is for.
  case purpose(project: String, Replacing<String>)
  /// The project's performance goals, all of them.
  case projectGoals(project: String, Replacing<[String]>)
  /// The project's indicators, all of them.
  case indicators(project: String, Replacing<[Indicator]>)
  /// What is followed of one indicator, known by its place from 0.
  case indicator(project: String, at: Int, IndicatorChange)
  /// What the execution rate weighs in the self-evaluation, nil for the default.
  case executionWeight(project: String, Replacing<Points>)
  /// Why the project lags in a month.
  case reason(project: String, month: Month, Replacing<LagReason>)
  /// The supervisor's remark on a month.
  case remark(project: String, month: Month, Replacing<String>)
  /// What was achieved of the project's goals.
  case achievement(project: String, Replacing<String>)
  /// What is expected to be spent by the year's end, nil for the estimate by the clock.
  case expectedSpending(project: String, Replacing<Funds>)
  /// The project's place in the book, from 0.
  case order(project: String, Replacing<Int>)
  /// A whole project, added or removed; `at` is its place in the book, from 0.
  indirect case project(code: String, at: Int?, Replacing<Project>)
  /// The last closed month.
  case closing(Replacing<Month>)
  /// The unit.
  case unit(Replacing<Unit>)
  /// The department above the unit, nil for none.
  case department(Replacing<Unit>)
  /// The sources that the book declares, nil for the standard ones.
  case sources(Replacing<[DeclaredSource]>)
  /// What everyone who works with the file shares, nil for the defaults.
  indirect case rules(Replacing<SharedRules>)
  /// The fiscal year.
  case fiscalYear(Replacing<FiscalYear>)
  /// The unit's goals.
  indirect case goals(Replacing<UnitGoals>)
  /// A kind that a newer version of the program wrote: kept, shown, never carried out.
  case opaque(OpaqueEdit)
}

/// An edit of a kind this version does not know.
public struct OpaqueEdit: Hashable, Sendable {
  /// The kind's name.
  public let kind: String
  /// The project it names, nil when it names none.
  public let project: String?
  /// The whole edit as it stands in the history: one JSON object in one line.
  public let text: String

  /// Keeps an edit as it was read.
  public init(kind: String, project: String?, text: String) {
    self.kind = kind
    self.project = project
    self.text = text
  }
}

extension Edit {
  /// What an edit is about, as fine as two people can meet.
  public enum Place: Hashable, Sendable {
    /// One source of one month.
    case cell(project: String, Month, FundSource)
    /// All of a month, where an edit names no source.
    case month(project: String, Month)
    case note(project: String, Month)
    case reason(project: String, Month)
    case remark(project: String, Month)
    case indicator(project: String, Int, IndicatorChange.Part)
    case part(project: String, Part)
    case closing, unit, department, fiscalYear, sources, rules, goals
    /// Whatever an edit of a newer version is about.
    case unknown(project: String?)
  }

  /// A part of a project that is changed as a whole.
  public enum Part: Hashable, Sendable {
    case adjustments, plan, planRevisions, attributes, budget, name, code, purpose, goals,
      indicators, executionWeight, achievement, expectedSpending, order, existence
  }

  /// The places the edit changes.
  public var places: [Place] {
    switch self {
    case .spending(let project, let month, let change):
      change.sources.isEmpty
        ? [.month(project: project, month)]
        : change.sources.map { .cell(project: project, month, $0) }
    case .note(let project, let month, _): [.note(project: project, month)]
    case .adjustment(let project, _, _): [.part(project: project, .adjustments)]
    case .plan(let project, _): [.part(project: project, .plan)]
    case .planRevision(let project, _): [.part(project: project, .planRevisions)]
    case .attributes(let project, _): [.part(project: project, .attributes)]
    case .budget(let project, _): [.part(project: project, .budget)]
    case .name(let project, _): [.part(project: project, .name)]
    case .code(let project, _): [.part(project: project, .code)]
    case .purpose(let project, _): [.part(project: project, .purpose)]
    case .projectGoals(let project, _): [.part(project: project, .goals)]
    case .indicators(let project, _): [.part(project: project, .indicators)]
    case .indicator(let project, let place, let change):
      [.indicator(project: project, place, change.part)]
    case .executionWeight(let project, _): [.part(project: project, .executionWeight)]
    case .reason(let project, let month, _): [.reason(project: project, month)]
    case .remark(let project, let month, _): [.remark(project: project, month)]
    case .achievement(let project, _): [.part(project: project, .achievement)]
    case .expectedSpending(let project, _): [.part(project: project, .expectedSpending)]
    case .order(let project, _): [.part(project: project, .order)]
    case .project(let code, _, _): [.part(project: code, .existence)]
    case .closing: [.closing]
    case .unit: [.unit]
    case .department: [.department]
    case .sources: [.sources]
    case .rules: [.rules]
    case .fiscalYear: [.fiscalYear]
    case .goals: [.goals]
    case .opaque(let edit): [.unknown(project: edit.project)]
    }
  }

  /// The code of the project it changes, nil for what is the whole book's.
  public var project: String? {
    switch places.first {
    case .cell(let project, _, _), .month(let project, _), .note(let project, _),
      .reason(let project, _), .remark(let project, _), .indicator(let project, _, _),
      .part(let project, _):
      project
    case .unknown(let project): project
    case .closing, .unit, .department, .fiscalYear, .sources, .rules, .goals, nil: nil
    }
  }

  /// The month whose record it changes, nil for what is no month's.
  public var month: Month? {
    switch self {
    case .spending(_, let month, _), .note(_, let month, _), .reason(_, let month, _),
      .remark(_, let month, _):
      month
    case .indicator(_, _, let change): change.month
    case .adjustment(_, _, let change): (change.new ?? change.old)?.month
    case .planRevision(_, let change): (change.new ?? change.old)?.month
    default: nil
    }
  }

  /// The edit that takes this one back; nil for what this version does not understand.
  public var inverse: Edit? {
    switch self {
    case .spending(let project, let month, let change):
      .spending(project: project, month: month, change.inverse)
    case .note(let project, let month, let change):
      .note(project: project, month: month, change.inverse)
    case .adjustment(let project, let place, let change):
      .adjustment(project: project, at: place, change.inverse)
    case .plan(let project, let change): .plan(project: project, change.inverse)
    case .planRevision(let project, let change): .planRevision(project: project, change.inverse)
    case .attributes(let project, let change): .attributes(project: project, change.inverse)
    case .budget(let project, let change): .budget(project: project, change.inverse)
    case .name(let project, let change): .name(project: project, change.inverse)
    case .code(let project, let change): .code(project: change.new ?? project, change.inverse)
    case .purpose(let project, let change): .purpose(project: project, change.inverse)
    case .projectGoals(let project, let change):
      .projectGoals(project: project, change.inverse)
    case .indicators(let project, let change): .indicators(project: project, change.inverse)
    case .indicator(let project, let place, let change):
      .indicator(project: project, at: place, change.inverse)
    case .executionWeight(let project, let change):
      .executionWeight(project: project, change.inverse)
    case .reason(let project, let month, let change):
      .reason(project: project, month: month, change.inverse)
    case .remark(let project, let month, let change):
      .remark(project: project, month: month, change.inverse)
    case .achievement(let project, let change): .achievement(project: project, change.inverse)
    case .expectedSpending(let project, let change):
      .expectedSpending(project: project, change.inverse)
    case .order(let project, let change): .order(project: project, change.inverse)
    case .project(let code, let place, let change):
      .project(code: code, at: place, change.inverse)
    case .closing(let change): .closing(change.inverse)
    case .unit(let change): .unit(change.inverse)
    case .department(let change): .department(change.inverse)
    case .sources(let change): .sources(change.inverse)
    case .rules(let change): .rules(change.inverse)
    case .fiscalYear(let change): .fiscalYear(change.inverse)
    case .goals(let change): .goals(change.inverse)
    case .opaque: nil
    }
  }
}

extension Replacing<Funds> {
  /// The sources that either side states; none where a month is to be not reported whatever it holds.
  public var sources: [FundSource] {
    let old = self.old?.sources ?? []
    return old + (new?.sources ?? []).filter { !old.contains($0) }
  }
}
