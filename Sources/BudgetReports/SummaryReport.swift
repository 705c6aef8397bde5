import BudgetFigures
public import BudgetModel
public import BudgetText

extension Summary {
  /// The summary as a report for people: text or Markdown.
  public func report(_ strings: Strings) -> Report {
    var notes = [strings.countsLine(totals)]
    if entries.count != totals.projects {
      notes.append(strings.listedLine(entries.count, of: totals.projects))
    }
    notes.append(strings.rulesLine(rules))
    return Report(
      strings,
      title: strings.summaryTitle(unit: unit.name, year: asOf.year),
      context: [strings.asOfLine(asOf, timeShare: totals.timeShare.percentText)],
      columns: Self.columns.map { figure, importance in
        ReportColumn(figure, strings, asOf: asOf.month, importance: importance)
      },
      rows: entries.map { entry in Self.columns.map { $0.figure.value(of: entry) } },
      totals: Self.totalsRow(Self.columns.map(\.figure), totals, strings),
      notes: notes)
  }

  /// The columns, and how important each is when a page is narrow: below 100 they give way before a name is cut.
  private static let columns: [(figure: Figure, importance: Int)] = [
    (.name, .max), (.adjustedBudget, 200), (.actual, 210), (.plannedPercent, 220),
    (.actualPercent, 230), (.deviation, 240), (.amountBehind, 30), (.status, 250),
    (.timeLight, 100), (.missingMonths, 20), (.remaining, 10),
  ]

  /// The totals of several units in one line, as a report without rows.
  public static func report(ofAll totals: Totals, units: Int, _ strings: Strings) -> Report {
    let figures = columns.map(\.figure).filter { $0 == .name || $0.value(of: totals) != nil }
    return Report(
      strings,
      title: strings.allUnitsTitle(units),
      columns: figures.map { ReportColumn($0, strings, asOf: totals.asOf) },
      rows: [totalsRow(figures, totals, strings)],
      notes: [strings.countsLine(totals)])
  }

  private static func totalsRow(
    _ figures: [Figure], _ totals: Totals, _ strings: Strings
  ) -> [FigureValue?] {
    figures.map {
      $0 == .name ? .text(strings.totals(totals.projects)) : $0.value(of: totals)
    }
  }
}
