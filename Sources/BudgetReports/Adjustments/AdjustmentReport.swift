import BudgetFigures
import BudgetModel
public import BudgetText

extension AdjustmentList {
  /// The list as a report for people: a row an adjustment, the approved budget in a project's first.
  public func report(_ strings: Strings) -> Report {
    let names = BookNames(book)
    let hasDocuments = entries.contains { entry in
      entry.changes.contains { $0.adjustment.document != nil }
    }
    return Report(
      strings, title: strings.adjustmentsTitle(unit: unit.name, year: asOf.year),
      context: [strings.adjustmentsAsOf(asOf)],
      columns: Self.columns(strings)
        + (hasDocuments ? [ReportColumn(strings.documentColumn, .word, importance: 190)] : [])
        + [ReportColumn(strings.reasonColumn, .name)],
      rows: entries.flatMap { entry in
        entry.changes.enumerated().map { place, change in
          let adjustment = change.adjustment
          return [
            .text(entry.name), place == 0 ? .money(entry.approved.total) : nil,
            .month(adjustment.month), .text(strings.name(of: adjustment.apparentKind)),
            .money(adjustment.amount.total), .text(strings.changes(adjustment.amount, names)),
            .money(change.budget),
          ] + (hasDocuments ? [.text(adjustment.document ?? "")] : [])
            + [.text(adjustment.reason)]
        }
      },
      totals: Self.row(totals, strings) + (hasDocuments ? [nil, nil] : [nil]),
      notes: notes(strings))
  }

  /// The sums of several units in one line, as a report without adjustments.
  public static func report(ofAll totals: Totals, units: Int, _ strings: Strings) -> Report {
    let sums = row(totals, strings)
    let summed = sums.indices.filter { sums[$0] != nil }
    return Report(
      strings, title: strings.allUnitsTitle(units), columns: summed.map { columns(strings)[$0] },
      rows: [summed.map { sums[$0] }], notes: [line(totals, strings)])
  }

  /// The columns before the document and the reason.
  private static func columns(_ strings: Strings) -> [ReportColumn] {
    [
      ReportColumn(strings.project, .name),
      ReportColumn(strings.approvedColumn, .number, importance: 200),
      ReportColumn(strings.monthColumn, .word), ReportColumn(strings.kindColumn, .word),
      ReportColumn(strings.changeAmountColumn, .number),
      ReportColumn(strings.bySourceColumn, .word, importance: 210),
      ReportColumn(strings.adjustedColumn, .number, importance: 220),
    ]
  }

  private static func row(_ totals: Totals, _ strings: Strings) -> [FigureValue?] {
    [
      .text(strings.totals(totals.projects)), .money(totals.approved), nil, nil,
      .money(totals.change), nil, .money(totals.adjusted),
    ]
  }

  private func notes(_ strings: Strings) -> [String] {
    let others = totals.projects - totals.adjustedProjects
    return [Self.line(totals, strings)]
      + (others > 0 && totals.adjustments > 0 ? [strings.unadjustedLine(others)] : [])
      + (later > 0 ? [strings.laterAdjustments(later, after: asOf.month)] : [])
  }

  private static func line(_ totals: Totals, _ strings: Strings) -> String {
    strings.adjustmentsLine(
      totals.adjustments, projects: totals.adjustedProjects,
      sums: AdjustmentKind.allCases.compactMap { kind in totals.kinds[kind].map { (kind, $0) } })
  }
}
