import BudgetFigures
import BudgetModel
import BudgetText

/// The approved budgets and spending plans of a book, revised plans below the ones they replace.
struct PlanList {
  let book: BudgetBook

  /// The list of what is approved alone, what each project is for beside it, as it can be imported again.
  func approved(_ strings: Strings) -> Report {
    let sources = book.sourcesToName
    let rows = book.projects.map { project in
      [.text(project.code), .text(project.name)] + budgets(of: project, sources)
        + amounts(of: project.plan) + [.text(project.purpose)]
    }
    return Report(
      strings, title: strings.plansTitle(year: book.fiscalYear.year),
      context: [strings.plansSheetContext],
      columns: columns(sources, hasRevisions: false, strings)
        + [ReportColumn(strings.purpose, .name)], rows: rows)
  }

  func report(_ strings: Strings) -> Report {
    let sources = book.sourcesToName
    let hasRevisions = book.projects.contains { !$0.planRevisions.isEmpty }
    var rows: [[FigureValue?]] = []
    for project in book.projects {
      let head: [FigureValue?] = [.text(project.code), .text(project.name)]
      let budgets = budgets(of: project, sources)
      var first = head + budgets
      first += amounts(of: project.plan)
      if hasRevisions { first += [nil, nil] }
      rows.append(first)
      for revision in project.planRevisions {
        var row = head + budgets.map { _ in FigureValue?.none }
        row += amounts(of: revision.plan)
        row += [.month(revision.month), .text(revision.reason)]
        rows.append(row)
      }
    }
    return Report(
      strings, title: strings.plansTitle(year: book.fiscalYear.year),
      columns: columns(sources, hasRevisions: hasRevisions, strings), rows: rows)
  }

  private func columns(
    _ sources: [FundSource], hasRevisions: Bool, _ strings: Strings
  ) -> [ReportColumn] {
    let names = BookNames(book)
    var columns = [
      ReportColumn(strings.codeTitle.wide, .word), ReportColumn(strings.projectName, .name),
    ]
    if sources.isEmpty { columns.append(ReportColumn(strings.approvedBudget, .number)) }
    columns += sources.map { source in
      ReportColumn("\(strings.approvedBudget) \(strings.name(of: source, names))", .number)
    }
    columns += Checkpoint.allCases.map { ReportColumn(strings.planColumn(at: $0), .number) }
    if hasRevisions {
      columns.append(ReportColumn(strings.revisedTitle, .word))
      columns.append(ReportColumn(strings.reasonColumn, .word))
    }
    return columns
  }

  private func budgets(of project: Project, _ sources: [FundSource]) -> [FigureValue?] {
    guard !sources.isEmpty else {
      return [project.budget.isBlank ? nil : .money(project.budget.total)]
    }
    return sources.map { source in project.budget[source].map(FigureValue.money) }
  }

  private func amounts(of plan: Plan?) -> [FigureValue?] {
    Checkpoint.allCases.map { checkpoint in plan.map { FigureValue.money($0[checkpoint]) } }
  }
}
