import BudgetFigures
public import BudgetModel
public import BudgetText

/// The performance indicators of all projects of a book, with what they have come to where that is followed.
public struct IndicatorList: Sendable {
  private let book: BudgetBook
  private let asOf: Month

  /// Takes the indicators of a book as of a month.
  public init(_ book: BudgetBook, asOf month: Month) {
    self.book = book
    asOf = month
  }

  /// The list as a report for people: a row an indicator, in the order of the file.
  public func report(_ strings: Strings) -> Report {
    let isFollowed = book.followsResults
    let titles = [
      strings.codeTitle.wide, strings.projectName, strings.level1Label, strings.level2Label,
      strings.level3Label, strings.indicatorDescriptionLabel, strings.targetLabel,
      strings.basisLabel,
    ]
    let rows = book.projects.flatMap { project in
      let standings = isFollowed ? Performance(project, asOf: asOf).indicators : []
      return project.indicators.enumerated().map { place, indicator in
        [
          project.code, project.name, indicator.level1, indicator.level2, indicator.level3,
          indicator.description, indicator.target, indicator.basis,
        ].map { FigureValue?.some(.text($0)) }
          + (isFollowed ? Self.cells(of: standings[place], strings) : [])
      }
    }
    return Report(
      strings,
      title: strings.indicatorsTitle(unit: book.unit.name, year: book.fiscalYear.year),
      context: isFollowed ? [strings.indicatorsAsOf(book.fiscalYear.month(asOf))] : [],
      columns: titles.map { ReportColumn($0, .word) }
        + (isFollowed ? Self.columns(strings) : []),
      rows: rows,
      notes: [strings.indicatorsLine(rows.count, projects: book.projects.count)]
        + (isFollowed ? [strings.lightsRule] : []))
  }

  private static func columns(_ strings: Strings) -> [ReportColumn] {
    [
      ReportColumn(strings.valueColumn, .word), ReportColumn(strings.attainmentColumn, .number),
      ReportColumn(strings.resultLightColumn.wide, .word),
      ReportColumn(strings.weightColumn, .number), ReportColumn(strings.scoreColumn, .number),
    ]
  }

  /// A cell that is drawn and says nothing.
  private static let blank = FigureValue.text("")

  private static func cells(
    of standing: IndicatorStanding, _ strings: Strings
  ) -> [FigureValue?] {
    [
      .text(standing.value.map { strings.text(of: $0, unit: standing.target.unit) } ?? ""),
      standing.attainment.map { .percent($0.percent) } ?? blank,
      standing.light.map(FigureValue.resultLight) ?? blank, .score(standing.weight),
      standing.score.map(FigureValue.score) ?? blank,
    ]
  }
}
