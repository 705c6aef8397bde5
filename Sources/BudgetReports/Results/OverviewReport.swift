import BudgetFigures
import BudgetModel
public import BudgetText
import DisplayText

extension PerformanceOverview {
  private static let figures: [(figure: Figure, importance: Int)] = [
    (.name, .max), (.adjustedBudget, 30), (.actual, 20), (.plannedPercent, 200),
    (.actualPercent, 210), (.deviation, 220), (.timeLight, 230),
  ]

  /// The overview as a report for people.
  public func report(_ strings: Strings) -> Report {
    var notes = [strings.reasonsLine(given: count(true), missing: count(false))]
    if entries.count != totals.projects {
      notes.append(strings.listedLine(entries.count, of: totals.projects))
    }
    return Report(
      strings, title: strings.overviewTitle(unit: unit.name, year: asOf.year),
      context: [strings.asOfLine(asOf, timeShare: totals.timeShare.percentText)],
      columns: Self.figures.map {
        ReportColumn($0.figure, strings, asOf: asOf.month, importance: $0.importance)
      } + [
        ReportColumn(strings.resultLightColumn.wide, .word),
        ReportColumn(strings.reasonGivenColumn, .word),
        ReportColumn(strings.expectedScoreColumn, .number),
        ReportColumn(strings.gradeColumn, .word),
      ],
      rows: entries.map { row($0, strings) },
      totals: Self.figures.map {
        $0.figure == .name
          ? .text(strings.totals(totals.projects)) : $0.figure.value(of: totals)
      } + [nil, nil, nil, nil],
      notes: notes + [strings.expectedScoreRule])
  }

  private func row(_ entry: Entry, _ strings: Strings) -> [FigureValue?] {
    Self.figures.map { $0.figure.value(of: entry.row) } + [
      entry.light.map(FigureValue.resultLight) ?? .absent,
      .text(entry.isReasonGiven.map { strings.word(for: $0 ? .given : .missing) } ?? ""),
      entry.expectedScore.map(FigureValue.score) ?? .absent,
      .text(entry.grade.map { strings.word(for: $0) } ?? ""),
    ]
  }

  private func count(_ isGiven: Bool) -> Int { entries.count { $0.isReasonGiven == isGiven } }

  /// The unit's goals beside what was achieved of them, a row each; nil where there are none.
  public func goalsReport(_ strings: Strings) -> Report? {
    let rows = goalRows(strings)
    guard !rows.isEmpty else { return nil }
    return Report(
      strings, title: strings.unitGoalsTitle,
      columns: [
        ReportColumn(strings.unitGoalColumn, .word), ReportColumn(strings.goalHead, .name),
        ReportColumn(strings.achievementHead, .name),
      ],
      rows: rows.map { [.text($0.name), .text($0.goal), .text($0.achieved)] })
  }

  /// The same as lines of text, whole, for a page that has no room for two long texts beside each other.
  public func goalsText(pageWidth: Int, _ strings: Strings) -> String {
    let lines = goalRows(strings).flatMap { row in
      [strings.named(row.name, row.goal)]
        + [strings.named("  " + strings.achievementHead, row.achieved)]
    }
    guard !lines.isEmpty else { return "" }
    return ([strings.unitGoalsTitle] + lines).flatMap { $0.wrapped(to: pageWidth) }
      .map { $0 + "\n" }.joined()
  }

  /// The overview as a sheet, the goals below the projects.
  func sheet(name: String, _ strings: Strings) -> WorkbookSheet {
    var sheet = WorkbookSheet(report(strings), name: name)
    let rows = goalRows(strings)
    if !rows.isEmpty { sheet.addLine(strings.unitGoalsTitle, .title) }
    for row in rows {
      sheet.addLine(strings.named(row.name, row.goal), .context)
      sheet.addLine("    " + strings.named(strings.achievementHead, row.achieved), .context)
    }
    return sheet
  }

  /// The goals: the overall one, then the itemized ones by their numbers; blank where nothing is said.
  func goalRows(_ strings: Strings) -> [(name: String, goal: String, achieved: String)] {
    guard let goals, !goals.overall.isEmpty || !goals.itemized.isEmpty else { return [] }
    let achieved = goals.achieved?.itemized ?? []
    return [(strings.overallGoalName, goals.overall, goals.achieved?.overall ?? "")]
      + goals.itemized.enumerated().map { place, goal in
        (
          strings.itemizedGoalName(place + 1), goal,
          achieved.indices.contains(place) ? achieved[place] : ""
        )
      }
  }
}
