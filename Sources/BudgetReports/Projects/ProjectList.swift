import BudgetFigures
public import BudgetModel
public import BudgetText
import StrictJSON

/// What `budget project list` tells of a book's projects, adjusted budgets as of December.
public struct ProjectList: Sendable {
  private let book: BudgetBook

  /// Takes the projects of a book.
  public init(_ book: BudgetBook) {
    self.book = book
  }

  /// The list as a report for people.
  public func report(_ strings: Strings) -> Report {
    let projects = book.projects
    return Report(
      strings,
      title: strings.projectsTitle(unit: book.unit.name, year: book.fiscalYear.year),
      context: [strings.projectsLine],
      columns: [
        ReportColumn(strings.codeTitle.wide, .word), ReportColumn(strings.project, .name),
        ReportColumn(strings.approvedBudgetTitle.narrow, .number),
        ReportColumn(strings.adjustedBudgetTitle.narrow, .number),
        ReportColumn(strings.planColumn, .word, importance: 50),
        ReportColumn(strings.indicatorsColumn, .number, importance: 30),
        ReportColumn(strings.reportedThroughTitle.narrow, .word, importance: 40),
      ],
      rows: projects.map { project in
        [
          .text(project.code), .text(project.name), .money(project.budget.total),
          .money(project.adjustedBudget(through: .december)),
          .text(
            strings.planWord(
              hasPlan: project.plan != nil, revisions: project.planRevisions.count)),
          .count(project.indicators.count),
          project.reportedThrough.map(FigureValue.month) ?? .absent,
        ]
      },
      totals: [
        .text(""), .text(strings.totals(projects.count)), .money(sum { $0.budget.total }),
        .money(sum { $0.adjustedBudget(through: .december) }), nil,
        .count(projects.reduce(0) { $0 + $1.indicators.count }), nil,
      ],
      notes: projects.isEmpty
        ? [strings.sentence(for: BookWarning(.noProjects), names: BookNames(book))] : [])
  }

  /// The list as JSON: an array of objects, by-source amounts without what is blank.
  public var json: [UInt8] {
    var json = JSONWriter(capacity: book.projects.count * 400)
    json.beginArray()
    for project in book.projects { json.append(project, book.sources.all) }
    json.endArray()
    json.endLine()
    return TerminalSafeJSON.escaping(json.finish())
  }

  /// The list as CSV: the JSON's fields as columns, amounts by source with a dot.
  public var csv: String {
    let sources = book.sources.all
    func columns(_ key: String) -> [String] { sources.map { "\(key).\($0.key)" } }
    func cells(_ funds: Funds) -> [String] { sources.map { funds[$0]?.wanText ?? "" } }
    let heads =
      ["code", "name", "approvedBudget"] + columns("approvedBySource") + ["adjustedBudget"]
      + columns("adjustedBySource")
      + ["hasPlan", "planRevisions", "adjustments", "indicators", "reportedThrough"]
    return book.projects.reduce(CSV.line(heads)) { page, project in
      let adjusted = project.adjustedFunds(through: .december)
      let counts = [
        project.planRevisions.count, project.adjustments.count, project.indicators.count,
      ]
      let amounts =
        [project.budget.total.wanText] + cells(project.budget) + [adjusted.total.wanText]
        + cells(adjusted)
      return page
        + CSV.line(
          [project.code, project.name] + amounts + [project.plan != nil ? "true" : "false"]
            + counts.map(String.init)
            + [project.reportedThrough.map { String($0.rawValue) } ?? ""])
    }
  }

  private func sum(_ amount: (Project) -> Money) -> Money {
    // The amounts of one book always fit.
    Money(fen: book.projects.reduce(0) { $0 + amount($1).fen })
  }
}

extension JSONWriter {
  fileprivate mutating func append(_ project: Project, _ sources: [FundSource]) {
    let adjusted = project.adjustedFunds(through: .december)
    beginObject(.inline)
    string("code", project.code)
    string("name", project.name)
    string("approvedBudget", project.budget.total.wanText)
    amounts("approvedBySource", project.budget, sources)
    string("adjustedBudget", adjusted.total.wanText)
    amounts("adjustedBySource", adjusted, sources)
    key("hasPlan")
    boolean(project.plan != nil)
    count("planRevisions", project.planRevisions.count)
    count("adjustments", project.adjustments.count)
    count("indicators", project.indicators.count)
    key("reportedThrough")
    project.reportedThrough.map { number($0.rawValue) } ?? null()
    endObject()
  }
}
