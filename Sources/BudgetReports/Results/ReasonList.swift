import BudgetFigures
import BudgetModel
import BudgetText

/// Why projects of a book lag, month by month, and what the supervisor says of it.
struct ReasonList {
  let book: BudgetBook

  /// The list as a report for people, a row for each month of a project.
  func report(_ strings: Strings) -> Report {
    let titles = [
      strings.codeTitle.wide, strings.projectName, strings.reasonMonthColumn, strings.causesColumn,
      strings.explanationHead, strings.measureColumn, strings.dueColumn, strings.outlookHead,
      strings.supervisorColumn,
    ]
    return Report(
      strings, title: strings.reasonsTitle(unit: book.unit.name, year: book.fiscalYear.year),
      columns: titles.map { ReportColumn($0, .word) },
      rows: book.projects.flatMap { project in
        project.reasons.map { Self.row($0, of: project, strings) }
      })
  }

  private static func row(
    _ record: MonthReason, of project: Project, _ strings: Strings
  ) -> [FigureValue?] {
    let reason = record.reason
    let texts: [String?] = [
      reason.map { strings.list($0.causes.map { strings.word(for: $0) }) }, reason?.explanation,
      reason?.measure, reason?.due?.text, reason?.outlook.map { strings.word(for: $0) },
      record.remark,
    ]
    return [.text(project.code), .text(project.name), .month(record.month)]
      + texts.map { .text($0 ?? "") }
  }
}
