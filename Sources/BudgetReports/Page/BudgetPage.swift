import BudgetFigures
public import BudgetModel
public import BudgetText

/// The page of a book as of a month: one file that needs nothing else, for screens and for paper.
public struct BudgetPage: Sendable {
  private let book: BudgetBook
  private let summary: Summary
  private let strings: Strings

  /// Takes a book as of a month.
  public init(_ book: BudgetBook, asOf month: Month, _ strings: Strings) {
    self.book = book
    self.strings = strings
    summary = Summary(book, asOf: month)
  }

  /// How many projects have a curve of their own; of more those that lag most.
  public static let mostCurves = 60

  private var asOf: Month { summary.asOf.month }

  /// The whole page; without its first line it is well-formed XML too.
  public var text: String {
    let report = summary.report(strings)
    var page = "<!DOCTYPE html>\n<html lang=\"\(strings.languageTag)\">\n" + head(report.title)
    page += "<body>\n<main>\n<header>\n<h1>\(report.title.escapedForHTML)</h1>\n"
    page += paragraphs(report.context) + "</header>\n" + keyFigures + unitCurve
    var table = report
    table.title = strings.summarySheet
    page += "<section>\n" + table.htmlTable(isSortable: true) + paragraphs(report.notes)
    page += "</section>\n" + projectCurves
    page += section(MonthlyTable(book).report(book, strings))
    page += section(PlanList(book: book).report(strings))
    if book.projects.contains(where: { !$0.adjustments.isEmpty }) {
      page += section(AdjustmentList(book, asOf: .december).report(strings))
    }
    if book.followsResults {
      let overview = PerformanceOverview(book, asOf: asOf)
      page += section(overview.report(strings))
      if let goals = overview.goalsReport(strings) { page += section(goals) }
    }
    page += "</main>\n<script>\(PageScript.text)</script>\n</body>\n</html>\n"
    return page
  }
}

// MARK: - Parts

extension BudgetPage {
  /// Nothing is fetched, and nothing runs or decorates but what this program wrote.
  private func head(_ title: String) -> String {
    let policy =
      "default-src 'none'; style-src 'sha256-\(PageStyle.digest)'; "
      + "script-src 'sha256-\(PageScript.digest)'; base-uri 'none'; form-action 'none'"
    return "<head>\n<meta charset=\"utf-8\"/>\n"
      + "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\"/>\n"
      + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
      + "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
      + "<title>\(title.escapedForHTML)</title>\n<style>\(PageStyle.text)</style>\n</head>\n"
  }

  private func paragraphs(_ lines: [String]) -> String {
    lines.map { "<p>\($0.escapedForHTML)</p>\n" }.joined()
  }

  private func section(_ report: Report) -> String {
    "<section>\n" + report.htmlTable(isSortable: false) + paragraphs(report.context + report.notes)
      + "</section>\n"
  }

  private var keyFigures: String {
    let figures: [Figure] = [
      .adjustedBudget, .planned, .actual, .actualPercent, .deviation, .amountBehind, .timePercent,
    ]
    let items = figures.map { figure in
      let value = figure.value(of: summary.totals)?.text(strings) ?? strings.none
      return "<div><dt>\(figure.title(strings, asOf: asOf).wide.escapedForHTML)</dt>"
        + "<dd>\(value.escapedForHTML)</dd></div>\n"
    }
    return "<dl>\n\(items.joined())</dl>\n"
  }

  private var unitCurve: String {
    let title = strings.unitCurveTitle(book.unit.name)
    let drawing = CurveDrawing(
      curve: YearCurve(book, asOf: asOf), strings: strings, title: title, identifier: "u",
      isSmall: false)
    return "<section>\n<h2>\(title.escapedForHTML)</h2>\n<figure>\(drawing.svg)</figure>\n"
      + "</section>\n"
  }

  private var projectCurves: String {
    let shown = curvedProjects
    guard !shown.isEmpty else { return "" }
    var page = "<section>\n<h2>\(strings.projectCurvesTitle.escapedForHTML)</h2>\n"
    page += paragraphs([strings.curvesLegend])
    if shown.count < book.projects.count {
      page += paragraphs([strings.curvesShown(shown.count, of: book.projects.count)])
    }
    page += "<div class=\"small\">\n"
    for place in shown {
      let entry = summary.entries[place]
      let status = Figure.status.value(of: entry)
      let drawing = CurveDrawing(
        curve: YearCurve(book.projects[place], asOf: asOf), strings: strings, title: entry.name,
        identifier: "p\(place)", isSmall: true)
      let tone = status?.tone.cssClass.map { " class=\"\($0)\"" } ?? ""
      page += "<figure><figcaption><span>\(entry.name.escapedForHTML)</span>"
      page += "<span\(tone)>\((status?.text(strings) ?? "").escapedForHTML)</span></figcaption>"
      page += drawing.svg + "</figure>\n"
    }
    return page + "</div>\n</section>\n"
  }

  /// The places of the projects that have a curve, in the order of the file.
  private var curvedProjects: [Int] {
    let all = Array(summary.entries.indices)
    guard all.count > Self.mostCurves else { return all }
    return all.sorted { left, right in
      guard let right = summary.entries[right].progress.deviation else {
        return summary.entries[left].progress.deviation != nil
      }
      return summary.entries[left].progress.deviation.map { $0 < right } ?? false
    }.prefix(Self.mostCurves).sorted()
  }
}
