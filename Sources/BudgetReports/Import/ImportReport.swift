import BudgetFigures
import BudgetImport
import BudgetModel
public import BudgetText

extension ImportPreview {
  /// How many remarks and findings are told to people; programs are told all.
  private static let told = 50

  /// The preview as a report for people: a row a value that changes, below it what is to be settled.
  ///
  /// - Parameters:
  ///   - source: the file that is imported, as it was named.
  ///   - context: further lines about it.
  public func report(
    from source: String, context: [String], _ names: BookNames, _ strings: Strings
  ) -> Report {
    Report(
      strings, title: title,
      context: [strings.importedFrom(source, sheet: sheet)]
        + [strings.readIn(unit.unit, isStated: unit.isStated)] + context
        + (unusedColumns.isEmpty ? [] : [strings.unusedColumns(unusedColumns)]),
      columns: columns(strings), rows: changes.map { row($0, names, strings) },
      notes: notes(strings))
  }

  private func columns(_ strings: Strings) -> [ReportColumn] {
    [
      ReportColumn(strings.project, .name),
      ReportColumn(isOfAmounts ? strings.monthColumn : strings.partColumn, .word),
      ReportColumn(strings.sourceOfFunds, .word, importance: 100),
      ReportColumn(strings.oldColumn, isOfAmounts ? .number : .name),
      ReportColumn(strings.newColumn, isOfAmounts ? .number : .name),
    ]
  }

  private func row(
    _ change: Change, _ names: BookNames, _ strings: Strings
  ) -> [FigureValue?] {
    [
      .text(change.name), change.month.map(FigureValue.month) ?? .text(change.part ?? ""),
      change.source.map { .text(strings.name(of: $0, names)) }, change.old ?? .absent, change.new,
    ]
  }

  private func notes(_ strings: Strings) -> [String] {
    let sums = strings.importSums(
      changes: changes.count, same: same, leftOut: leftOut.count, hindrances: findings.count)
    let remarks = told(self.remarks, strings)
    guard isHindered else { return [sums] + remarks }
    return [sums] + remarks + [strings.toBeSettled]
      + told(findings.map(\.told), strings) + [strings.howToSettle]
  }

  private func told(_ lines: [Told], _ strings: Strings) -> [String] {
    let told = lines.prefix(Self.told).map { line in
      "  \(strings.name(of: line.place)) \(line.sentence)"
    }
    return told + (lines.count > told.count ? [strings.moreLines(lines.count - told.count)] : [])
  }
}
