import BudgetFigures
import BudgetModel
import BudgetText
import DisplayText

/// The sheet of plan, spending and clock through the year: of the unit, of a project that the reader chooses, each
/// with its chart, and of all projects.
struct PlanSheet {
  let book: BudgetBook
  let asOf: Month
  let months: MonthsSheet
  let strings: Strings

  var name: String { strings.planSheet }
  static let unit = 3
  static let chosen = 7
  static let chart = 12
  /// Rows that the charts cover.
  static let chartRows = 17
  static let second = chart + chartRows + 1
  /// The first row of the table of all projects.
  static let first = second + 1
  static let january = 3
  static let december = 14
  /// Behind the table and hidden: what projects are called in the list, their budgets, and which one is chosen.
  static let labels = 16
  static let budgets = 17
  static let choice = CellReference(row: chosen, column: 1)
  static let position = CellReference(row: chosen, column: labels)

  var sheet: WorkbookSheet {
    let curves = book.projects.map { YearCurve($0, asOf: asOf) }
    let unit = YearCurve(book, asOf: asOf)
    let labels = Self.labels(of: book.projects)
    var sheet = WorkbookSheet(name: name, columns: columns(unit, curves, labels))
    sheet.isHeldWhole = true
    sheet.addLine(
      strings.planSheetTitle(unit: book.unit.name, year: book.fiscalYear.year), .title)
    sheet.addLine(strings.planSheetContext(book.fiscalYear.month(asOf)), .context)
    _ = sheet.addHead(titles)
    sheet.frozenColumns = Self.january
    add(unit, to: &sheet)
    guard !book.projects.isEmpty else { return sheet }
    let chosen = curves.firstIndex { $0.isWhole } ?? 0
    addChosen(chosen, curves[chosen], label: labels[chosen], to: &sheet)
    while sheet.nextRow < Self.second { sheet.rows.append(WorkbookRow([])) }
    sheet.rows.append(WorkbookRow(titles.map { WorkbookCell(.text($0), .head) }))
    for place in book.projects.indices { add(curves[place], labels, place, to: &sheet) }
    sheet.choices = [
      WorkbookChoice(
        Self.choice, from: hidden(Self.labels), prompt: strings.choosePrompt)
    ]
    sheet.charts = charts(sheet)
    return sheet
  }

  private var titles: [String] {
    [strings.codeTitle.wide, strings.projectName, strings.curveTitle]
      + Month.allCases.map { strings.planHead($0) }
  }

  /// The labels, or budgets, of all projects.
  func hidden(_ column: Int) -> CellRange {
    CellRange(
      rows: Self.first...Self.first + book.projects.count - 1, columns: column...column)
  }

  /// What the projects are called in the list: their names, with the code where another has the same.
  static func labels(of projects: [Project]) -> [String] {
    var count: [String: Int] = [:]
    let names = projects.map { $0.name.safeForDisplay }
    for name in names { count[name, default: 0] += 1 }
    return zip(projects, names).map { project, name in
      // A spreadsheet finds no text longer than 255.
      name.unicodeScalars.count <= 200 && count[name] == 1
        ? name : "\(String(name.prefix(100))) \(project.code.safeForDisplay.prefix(100))"
    }
  }
}

// MARK: - Rows

extension PlanSheet {
  func row(
    _ line: CurveLine, code: WorkbookCell? = nil, name: WorkbookCell? = nil, isTotal: Bool = false,
    _ value: (Month) -> WorkbookValue
  ) -> WorkbookRow {
    WorkbookRow(
      [code, name, WorkbookCell(.text(strings.name(of: line)), .word, isTotal: isTotal)]
        + Month.allCases.map { month in
          let isBetween = line == .planned && month.isInterpolated
          return WorkbookCell(value(month), isBetween ? .interpolated : .money, isTotal: isTotal)
        })
  }

  /// The unit as a whole.
  private func add(_ curve: YearCurve, to sheet: inout WorkbookSheet) {
    let count = WorkbookCell(.text(strings.totals(book.projects.count)), .text, isTotal: true)
    let blank = WorkbookCell(.blank, .text, isTotal: true)
    for line in CurveLine.allCases {
      sheet.rows.append(
        row(line, code: blank, name: line == .planned ? count : blank, isTotal: true) { month in
          let value = curve[line, month].map(WorkbookValue.money) ?? .blank
          guard line == .actual, case .money(let actual) = value, !book.projects.isEmpty else {
            return value
          }
          return .formula("SUM(\(months.amounts(through: month)))", result: .money(actual))
        })
    }
  }

  /// A project of the table of all.
  private func add(
    _ curve: YearCurve, _ labels: [String], _ place: Int, to sheet: inout WorkbookSheet
  ) {
    let project = book.projects[place]
    for line in [CurveLine.planned, .actual] {
      sheet.rows.append(
        row(
          line, code: WorkbookCell(.text(project.code), .text),
          name: WorkbookCell(.text(project.name), .longText)
        ) { month in
          let value = curve[line, month].map(WorkbookValue.money) ?? .blank
          guard line == .actual, case .money(let actual) = value else { return value }
          return .formula(
            "SUM(\(months.amounts(ofProject: place, through: month)))", result: .money(actual))
        })
    }
    let hidden = Self.first + place
    var cells = sheet.rows[hidden].cells
    while cells.count < Self.labels { cells.append(nil) }
    cells += [
      WorkbookCell(.text(labels[place]), .text),
      WorkbookCell(.money(project.adjustedBudget(through: asOf)), .money),
    ]
    sheet.rows[hidden].cells = cells
  }
}

// MARK: - Look

extension PlanSheet {
  private func charts(_ sheet: WorkbookSheet) -> [WorkbookChart] {
    let all = sheet.columns[..<sheet.shownColumns].reduce(0) { $0 + $1.pixels }
    let width = (all - Self.gap) / 2
    // The second one begins in the column that its half begins in.
    var (column, left) = (0, 0)
    while left + sheet.columns[column].pixels <= width + Self.gap {
      left += sheet.columns[column].pixels
      column += 1
    }
    return [
      chart(.words(book.unit.name), of: Self.unit, at: 0, width: left - Self.gap),
      chart(.cell(Self.choice), of: Self.chosen + 1, at: column, width: all - left - Self.gap),
    ]
  }

  static let gap = 12

  private func chart(
    _ title: WorkbookChart.Title, of row: Int, at column: Int, width: Int
  ) -> WorkbookChart {
    WorkbookChart(
      title, at: CellReference(row: Self.chart, column: column), width: width,
      height: Self.chartRows * 20 - 8, axis: strings.wanUnit, categories: months.monthNames,
      series: CurveLine.allCases.enumerated().map { place, line in
        let cells = CellRange(
          rows: row + place...row + place, columns: Self.january...Self.december)
        return WorkbookChart.Series(strings.name(of: line), cells, line)
      })
  }

  private func columns(
    _ unit: YearCurve, _ curves: [YearCurve], _ labels: [String]
  ) -> [WorkbookColumn] {
    let codes = book.projects.lazy.map(\.code.displayWidth).max() ?? 0
    let names = labels.lazy.map(\.displayWidth).max() ?? 0
    let lines = CurveLine.allCases.map { strings.name(of: $0).displayWidth }.max() ?? 0
    // All months alike, so that the charts stand even.
    let amounts =
      ([unit] + curves).lazy.map { curve in
        max(
          curve.planned.sheetWidth, curve.actual.sheetWidth, curve.clock.lazy.map { $0 }.sheetWidth)
      }.max() ?? 0
    let titles = self.titles
    return zip([codes, names, lines], titles).map { width, title in
      WorkbookColumn(width: WorkbookSheet.width(of: width, head: title, atMost: 36))
    }
      + Month.allCases.map { _ in WorkbookColumn(width: max(10, amounts + 2)) }
      + [
        WorkbookColumn(width: 2, isHidden: true), WorkbookColumn(width: 30, isHidden: true),
        WorkbookColumn(width: 12, isHidden: true),
      ]
  }
}

extension YearCurve {
  /// Whether each month has a plan, and each up to the as-of month is reported.
  fileprivate var isWhole: Bool {
    !planned.contains(nil) && !actual[..<asOf.rawValue].contains(nil)
  }
}
