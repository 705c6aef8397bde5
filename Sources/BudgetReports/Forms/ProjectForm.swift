public import BudgetModel
import BudgetText

/// What a form of one project says, whatever it is written as.
public struct ProjectForm: Sendable {
  /// Which form.
  public let form: StatutoryForm
  /// The project.
  public let project: Project
  /// The unit that carries it out unless an attribute names another.
  public let unit: Unit
  /// The department above the unit, nil where the book names none.
  public let department: Unit?
  /// The month through which it reports.
  public let asOf: YearMonth
  /// The rows of its money.
  public let funds: [FormFunds]
  /// Its indicators, where they stand and what is expected of them.
  public let indicators: [IndicatorEntry]
  /// Its results.
  public let performance: Performance
  /// What the form lacks, in the order of its rows.
  public let gaps: [FormGap]
  let names: BookNames

  /// Fills in the form of a project of a book as of a month.
  public init(_ form: StatutoryForm, of project: Project, in book: BudgetBook, asOf month: Month) {
    self.form = form
    self.project = project
    unit = book.unit
    department = book.department
    asOf = book.fiscalYear.month(month)
    funds = form.funds(of: project, asOf: month, sources: book.sources)
    performance = Performance(project, asOf: month)
    indicators = IndicatorEntry.all(of: project, performance)
    gaps = form.gaps(of: project, performance, department: book.department)
    names = BookNames(book)
  }

  /// Why it lags in the form's month, nil where nobody has said.
  var reason: LagReason? { project.lagReason(in: asOf.month) }

  /// Who carries it out (实施单位).
  var implementer: String {
    project.attributes.first { $0.name == Strings.implementerAttribute }?.value ?? unit.name
  }

  /// The goals in one text.
  var goal: String { project.goals.joined(separator: "\n") }

  /// The adjustments in force.
  var adjustments: [Adjustment] { project.adjustments.filter { $0.month <= asOf.month } }
}

/// The forms of a unit's projects.
public struct UnitForms: Sendable {
  /// Which form.
  public let form: StatutoryForm
  /// The book.
  public let book: BudgetBook
  /// The month through which they report.
  public let asOf: YearMonth
  /// One for each project.
  public let projects: [ProjectForm]

  /// Fills in the forms of some projects of a book, nil for all of them.
  public init(
    _ form: StatutoryForm, of book: BudgetBook, projects: [Project]? = nil, asOf month: Month
  ) {
    self.form = form
    self.book = book
    asOf = book.fiscalYear.month(month)
    self.projects = (projects ?? book.projects).map {
      ProjectForm(form, of: $0, in: book, asOf: month)
    }
  }

  /// Whether nothing is missing in any.
  public var isComplete: Bool { projects.allSatisfy(\.gaps.isEmpty) }
}
