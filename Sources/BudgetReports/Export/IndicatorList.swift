import BudgetFigures
public import BudgetModel
public import BudgetText

/// The performance indicators of all projects of a book.
public struct IndicatorList: Sendable {
  private let book: BudgetBook

  /// Takes the indicators of a book.
  public init(_ book: BudgetBook) {
    self.book = book
  }

  /// The list as a report for people: a row an indicator, in the order of the file.
  public func report(_ strings: Strings) -> Report {
    let titles = [
      strings.codeTitle.wide, strings.projectName, strings.level1Label, strings.level2Label,
      strings.level3Label, strings.indicatorDescriptionLabel, strings.targetLabel,
      strings.basisLabel,
    ]
    let rows = book.projects.flatMap { project in
      project.indicators.map { indicator in
        [
          project.code, project.name, indicator.level1, indicator.level2, indicator.level3,
          indicator.description, indicator.target, indicator.basis,
        ].map { FigureValue?.some(.text($0)) }
      }
    }
    return Report(
      strings,
      title: strings.indicatorsTitle(unit: book.unit.name, year: book.fiscalYear.year),
      columns: titles.map { ReportColumn($0, .word) }, rows: rows,
      notes: [strings.indicatorsLine(rows.count, projects: book.projects.count)])
  }
}
