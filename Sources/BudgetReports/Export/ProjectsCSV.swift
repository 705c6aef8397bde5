import BudgetFigures
import BudgetImport
public import BudgetModel
public import BudgetText

/// The projects of a book as comma-separated values, one row a project, as they can be imported again.
///
/// First what is recorded, then what follows from it as of a month. A blank cell is not reported, 0.00 is.
public struct ProjectsCSV: Sendable {
  private let book: BudgetBook
  private let summary: Summary
  private let strings: Strings

  /// Takes a book; heads are in a language, figures as of a month.
  public init(_ book: BudgetBook, asOf month: Month, _ strings: Strings) {
    self.book = book
    self.strings = strings
    summary = Summary(book, asOf: month)
  }

  /// The figures that follow from what is recorded.
  private static let derived: [Figure] = [
    .adjustedBudget, .planned, .plannedPercent, .actual, .actualPercent, .deviation,
    .amountBehind, .status, .timeLight, .missingMonths, .reportedThrough, .yearEndEstimate,
  ]

  /// The text.
  public var text: String {
    let sources = book.sourcesToName
    return zip(book.projects, summary.entries).reduce(into: CSV.line(heads(sources))) {
      page, row in
      let (project, entry) = row
      var cells = [project.code, project.name]
      cells += amounts(project.budget, sources)
      cells += Checkpoint.allCases.map { project.plan?[$0].wanText ?? "" }
      cells += months(of: project, sources)
      cells.append(summary.asOf.text)
      cells += Self.derived.map { text($0.value(of: entry)) }
      page += CSV.line(cells)
    }
  }

  private func heads(_ sources: [FundSource]) -> [String] {
    let names = BookNames(book)
    func bySource(_ title: String) -> [String] {
      sources.isEmpty ? [title] : sources.map { "\(title) \(strings.name(of: $0, names))" }
    }
    // Bare numbers are 万元 in most books; where they are 元 each head must say what its amounts are.
    let unit = book.rules.bareUnit == .wan ? "" : "(\(TableUnit.wan.rawValue))"
    let months =
      sources.isEmpty
      ? Month.allCases.map(strings.name(of:))
      : sources.flatMap { source in
        Month.allCases.map { "\(strings.name(of: $0)) \(strings.name(of: source, names))" }
      }
    let recorded =
      bySource(strings.approvedBudget) + Checkpoint.allCases.map { strings.planColumn(at: $0) }
      + months
    return [strings.codeTitle.wide, strings.projectName] + recorded.map { $0 + unit }
      + [strings.asOfTitle]
      + Self.derived.map { $0.title(strings, asOf: summary.asOf.month).wide }
  }

  private func amounts(_ funds: Funds, _ sources: [FundSource]) -> [String] {
    sources.isEmpty
      ? [funds.isBlank ? "" : funds.total.wanText] : sources.map { funds[$0]?.wanText ?? "" }
  }

  private func months(of project: Project, _ sources: [FundSource]) -> [String] {
    let months = Month.allCases.map { month in
      project.spending(in: month).map { amounts($0.amount, sources) }
        ?? amounts(Funds(), sources)
    }
    return (0..<max(1, sources.count)).flatMap { source in months.map { $0[source] } }
  }

  /// A number as a number, anything else in words.
  private func text(_ value: FigureValue?) -> String {
    switch value {
    case .percent(let percent), .points(let percent): percent.text
    // A spreadsheet would take 10-12 for a day.
    case .months(let months): months.map { String($0.rawValue) }.joined(separator: " ")
    case .absent, nil: ""
    case .text, .count, .money, .month, .status, .light, .resultLight, .score:
      value?.text(strings) ?? ""
    }
  }
}
