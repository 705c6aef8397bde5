import BudgetFigures
import BudgetModel
public import BudgetText

extension IndicatorTable {
  /// The indicators as a report for people: below each project's own row one for each of its indicators.
  public func report(_ strings: Strings) -> Report {
    Report(
      strings, title: strings.indicatorsTitle(unit: unit.name, year: asOf.year),
      context: [strings.indicatorsAsOf(asOf)],
      columns: [
        ReportColumn(strings.indicatorColumn, .name),
        ReportColumn(strings.targetLabel, .word),
        ReportColumn(strings.valueColumn, .word),
        ReportColumn(strings.attainmentColumn, .number, importance: 40),
        ReportColumn(strings.resultLightColumn.wide, .word),
        ReportColumn(strings.weightColumn, .number, importance: 60),
        ReportColumn(strings.scoreColumn, .number),
        ReportColumn(strings.valueMonthColumn, .word, importance: 20),
        ReportColumn(strings.noteColumn, .name, importance: 110),
      ],
      rows: groups.flatMap { group in
        [Self.row(of: group)] + group.entries.map { Self.row(of: $0.standing, strings) }
      },
      notes: [strings.lightsLine(count), strings.lightsRule])
  }

  private static func row(of group: Group) -> [FigureValue?] {
    [.text(group.name), nil, nil, nil, group.light.map(FigureValue.resultLight)]
      + [FigureValue?](repeating: nil, count: 4)
  }

  private static func row(
    of standing: IndicatorStanding, _ strings: Strings
  ) -> [FigureValue?] {
    [
      .text("  " + standing.indicator.subject), .text(standing.indicator.target),
      standing.value.map { .text(strings.text(of: $0, unit: standing.target.unit)) },
      standing.attainment.map { .percent($0.percent) },
      standing.light.map(FigureValue.resultLight) ?? .absent, .score(standing.weight),
      standing.score.map(FigureValue.score) ?? .absent, standing.reportedIn.map(FigureValue.month),
      standing.note.map(FigureValue.text),
    ]
  }
}
