public import BudgetModel
public import BudgetText

extension Summary {
  /// The summary as a report for people: text or Markdown.
  public func report(_ strings: Strings) -> Report {
    let checkpoint = Checkpoint.after(asOf.month)
    var notes = [strings.countsLine(totals)]
    if entries.count != totals.projects {
      notes.append(strings.listedLine(entries.count, of: totals.projects))
    }
    return Report(
      title: strings.summaryTitle(unit: unit.name, year: asOf.year),
      context: [strings.asOfLine(asOf, timeShare: totals.timeShare.percentText)],
      columns: Self.columns(strings, checkpoint),
      rows: entries.map { Self.row($0, strings) },
      totals: Self.totalsRow(totals, strings),
      notes: notes)
  }

  private static func columns(_ strings: Strings, _ checkpoint: Checkpoint?) -> [ReportColumn] {
    [
      ReportColumn(strings.project, .name),
      ReportColumn(strings.budgetColumn, .number, importance: 200),
      ReportColumn(strings.actual, .number, importance: 210),
      ReportColumn(strings.plannedPercentColumn, .number, importance: 220),
      ReportColumn(strings.actualPercentColumn, .number, importance: 230),
      ReportColumn(strings.deviation, .number, importance: 240),
      ReportColumn(strings.status, .word, importance: 250),
      ReportColumn(strings.timeLightColumn, .word, importance: 100),
      ReportColumn(strings.missingColumn, .word, importance: 20),
      ReportColumn(strings.remainingColumn(checkpoint), .number, importance: 10),
    ]
  }

  private static func row(_ entry: Entry, _ strings: Strings) -> [ReportCell] {
    let progress = entry.progress
    return [
      ReportCell(entry.name),
      ReportCell(progress.adjustedBudget.wanText),
      ReportCell(progress.actual.wanText),
      ReportCell(progress.plannedShare?.percentText ?? strings.none),
      ReportCell(progress.executionRate?.percentText ?? strings.none),
      ReportCell(progress.deviation?.signedPercentText ?? strings.none),
      ReportCell(strings.word(for: progress.status), tone: tone(of: progress.status)),
      ReportCell(strings.word(for: progress.timeLight), tone: tone(of: progress.timeLight)),
      ReportCell(strings.numbers(of: progress.missingMonths)),
      ReportCell(progress.nextCheckpoint?.remaining.money.wanText ?? strings.none),
    ]
  }

  private static func totalsRow(_ totals: Totals, _ strings: Strings) -> [ReportCell] {
    [
      ReportCell(strings.totalsRow(totals.projects)),
      ReportCell(totals.adjustedBudget.wanText),
      ReportCell(totals.actual.wanText),
      ReportCell(totals.plannedShare?.percentText ?? strings.none),
      ReportCell(totals.executionRate?.percentText ?? strings.none),
      ReportCell(totals.deviation?.signedPercentText ?? strings.none),
      ReportCell(""), ReportCell(""), ReportCell(""), ReportCell(""),
    ]
  }

  /// The totals of several units in one line, as a report without rows.
  public static func report(ofAll totals: Totals, units: Int, _ strings: Strings) -> Report {
    Report(
      title: strings.allUnitsTitle(units),
      columns: Array(columns(strings, nil).prefix(6)),
      rows: [Array(totalsRow(totals, strings).prefix(6))],
      notes: [strings.countsLine(totals)])
  }

  private static func tone(of status: Status?) -> ReportCell.Tone {
    switch status {
    case .onTrack: .good
    case .behind: .caution
    case .farBehind, .overspent: .danger
    case nil: .plain
    }
  }

  private static func tone(of light: TimeLight?) -> ReportCell.Tone {
    switch light {
    case .green: .good
    case .yellow: .caution
    case .red: .danger
    case nil: .plain
    }
  }
}
