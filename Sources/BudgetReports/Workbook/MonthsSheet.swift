import BudgetFigures
import BudgetModel
import BudgetText
import DisplayText

/// The sheet of what each project spent in each month, which can be imported again.
struct MonthsSheet {
  let book: BudgetBook
  let table: MonthlyTable
  let strings: Strings

  /// The first row of the table.
  static let first = 3

  var name: String { strings.monthsSheet }
  private var names: BookNames { BookNames(book) }
  /// The column of January.
  private var january: Int { table.sources.isEmpty ? 2 : 3 }
  private var total: Int { january + 12 }
  private var last: Int { Self.first + table.rows.count - 1 }

  var sheet: WorkbookSheet {
    var sheet = WorkbookSheet(name: name, columns: columns)
    sheet.isHeldWhole = true
    sheet.addLine(
      strings.monthsSheetTitle(unit: book.unit.name, year: book.fiscalYear.year), .title)
    sheet.addLine(strings.monthsSheetContext, .context)
    _ = sheet.addHead(titles)
    sheet.frozenColumns = january
    for row in table.rows { sheet.rows.append(WorkbookRow(cells(row, at: sheet.nextRow))) }
    guard !table.rows.isEmpty else { return sheet }
    // No filter, which would offer to sort: formulas of other sheets know their rows by place.
    sheet.rows.append(WorkbookRow(totals))
    return sheet
  }

  /// The cells in which a project's spending stands, January through a month.
  func amounts(ofProject place: Int, through month: Month) -> String {
    let rows = table.places(ofProject: place)
    return CellRange(
      rows: Self.first + rows.lowerBound...Self.first + rows.upperBound,
      columns: january...january + month.rawValue - 1
    ).text(in: name)
  }

  /// The cells in which all spending stands, January through a month; not to be asked for without projects.
  func amounts(through month: Month) -> String {
    CellRange(rows: Self.first...last, columns: january...january + month.rawValue - 1)
      .text(in: name)
  }

  /// The cells with the names of the months.
  var monthNames: String {
    CellRange(rows: Self.first - 1...Self.first - 1, columns: january...total - 1).text(in: name)
  }

  private var titles: [String] {
    [strings.codeTitle.wide, strings.projectName]
      + (table.sources.isEmpty ? [] : [strings.sourceTitle])
      + Month.allCases.map(strings.name(of:)) + [strings.totalsShort]
  }

  private var columns: [WorkbookColumn] {
    var widths = [
      book.projects.lazy.map(\.code.displayWidth).max() ?? 0,
      book.projects.lazy.map(\.name.displayWidth).max() ?? 0,
    ]
    if !table.sources.isEmpty {
      widths.append(table.sources.map { strings.name(of: $0, names).displayWidth }.max() ?? 0)
    }
    let months = table.sums.indices.map { month in
      max(table.rows.lazy.map { $0.months[month] }.sheetWidth, [table.sums[month]].sheetWidth)
    }
    let all =
      widths + months + [max(table.rows.lazy.map { $0.total }.sheetWidth, table.total.sheetWidth)]
    return zip(all, titles).map { width, title in
      WorkbookColumn(
        width: WorkbookSheet.width(of: width, head: title, atMost: WorkbookSheet.widestText))
    }
  }

  private func cells(_ row: MonthlyTable.Row, at place: Int) -> [WorkbookCell?] {
    let project = book.projects[row.project]
    var cells: [WorkbookCell?] = [
      WorkbookCell(.text(project.code), .text), WorkbookCell(.text(project.name), .longText),
    ]
    if let source = row.source {
      cells.append(WorkbookCell(.text(strings.name(of: source, names)), .text))
    }
    cells += row.months.map { amount in
      WorkbookCell(amount.map(WorkbookValue.money) ?? .blank, .money)
    }
    let months = CellRange(rows: place...place, columns: january...total - 1)
    cells.append(
      WorkbookCell(.formula("SUM(\(months.text))", result: .money(row.total)), .money))
    return cells
  }

  private var totals: [WorkbookCell?] {
    let head: [WorkbookCell?] = titles[..<january].indices.map { column in
      WorkbookCell(
        column == 1 ? .text(strings.totals(book.projects.count)) : .blank, .text, isTotal: true)
    }
    let sums = table.sums.map { $0 ?? .zero } + [table.total]
    return head
      + sums.enumerated().map { place, sum in
        let column = january + place
        let range = CellRange(rows: Self.first...last, columns: column...column)
        return WorkbookCell(
          .formula("SUM(\(range.text))", result: .money(sum)), .money, isTotal: true)
      }
  }
}
