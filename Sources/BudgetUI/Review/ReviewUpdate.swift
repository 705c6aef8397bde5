public import BudgetImport
import BudgetModel
import BudgetText
import TerminalKit

/// Accepting what was read, or correcting it.
extension AppState {
  /// Shows what of the document that the book was made from is not sure; nothing where all is.
  public mutating func review(_ reading: DocumentReading) {
    let review = ReviewState(reading)
    guard review.count > 0 else { return }
    self.review = review
    enter(.review)
  }

  /// Shows the review again.
  mutating func showReview() { enter(.review) }

  /// Accepts the place selected and goes to the next, or takes that back.
  mutating func acceptPlace() {
    let place = review?.viewport.selected
    review?.turnSelected()
    if let place, review?.accepted.contains(place) == true { move(.down) }
    if let review, review.open(in: book) == 0 { notice = Notice(strings.reviewDone, .good) }
  }

  /// Opens the form in which what is doubtful can be put right.
  mutating func correctPlace() {
    guard let review, let item = review.selected else { return }
    guard case .doubt(let doubt) = item else {
      notice = Notice(strings.unreadIsTypedIn)
      return
    }
    guard case .project(_, let part) = doubt.place else {
      open(UnitForm(base: book.head))
      changeForm { $0.form.focus(on: doubt.place.unitField) }
      return
    }
    guard let code = review.code(of: item), let project = project(of: code) else {
      notice = Notice(strings.projectRemoved, .caution)
      return
    }
    guard let field = part.field else {
      notice = Notice(strings.resultsAreEdited)
      return
    }
    open(ProjectForm(editing: project))
    changeForm { $0.form.focus(on: field) }
  }
}

extension DocumentPlace {
  /// The field of the unit's form.
  fileprivate var unitField: FieldPlace {
    switch self {
    case .department: FieldPlace(.departmentCode)
    case .fiscalYear: FieldPlace(.fiscalYear)
    case .goals: FieldPlace(.overallGoal)
    case .unit, .project: FieldPlace(.unitCode)
    }
  }
}

extension DocumentPlace.ProjectPart {
  /// The field of the project's form, nil for what other screens edit.
  fileprivate var field: FieldPlace? {
    switch self {
    case .whole, .name: FieldPlace(.name)
    case .code: FieldPlace(.code)
    case .budget: FieldPlace(.budget(.fiscal))
    case .source(let source): FieldPlace(.budget(source))
    case .purpose: FieldPlace(.purpose)
    case .goals: FieldPlace(.goals, row: 0, column: 0)
    case .plan: FieldPlace(.plan(.march))
    case .attribute(let row): FieldPlace(.attributes, row: row, column: 0)
    case .indicators: FieldPlace(.indicators, row: 0, column: 0)
    case .indicator(let row, let part):
      part.column.map { FieldPlace(.indicators, row: row, column: $0) }
    case .adjustments, .spending, .expectedSpending, .executionWeight: nil
    }
  }
}

extension DocumentPlace.IndicatorPart {
  /// The column of the form's list of indicators, nil for what other screens edit.
  fileprivate var column: Int? {
    switch self {
    case .whole, .level1: 0
    case .level2: 1
    case .level3: 2
    case .description: 3
    case .target: 4
    case .basis: 5
    case .reading, .weight, .expected, .values, .score: nil
    }
  }
}
