import BudgetFigures
import BudgetModel
import BudgetText
import DisplayText

/// The sheet of how every project stands as of a month; what a reader would work out anew is a formula.
struct SummarySheet {
  let summary: Summary
  let months: MonthsSheet
  let strings: Strings

  /// The first row of the table.
  static let first = 3

  var name: String { strings.summarySheet }
  /// The row of the totals.
  var totalsRow: Int { Self.first + summary.entries.count }
  private var lastRow: Int { totalsRow - 1 }
  private var asOf: Month { summary.asOf.month }

  private var figures: [Figure] {
    [
      .code, .name, .approvedBudget, .adjustedBudget, .planned, .plannedPercent, .actual,
      .actualPercent, .deviation, .amountBehind, .status, .timeLight, .missingMonths,
    ] + (Checkpoint.after(asOf) == nil ? [] : [.checkpointPlanned, .remaining, .perMonth])
      + [.yearEndEstimate]
  }

  var sheet: WorkbookSheet {
    let report = summary.report(strings)
    var sheet = WorkbookSheet(name: name, columns: columns)
    sheet.addLine(report.title, .title)
    for line in report.context { sheet.addLine(line, .context) }
    let head = sheet.addHead(figures.map { $0.title(strings, asOf: asOf).wide })
    sheet.frozenColumns = 2
    for (place, entry) in summary.entries.enumerated() {
      sheet.rows.append(
        WorkbookRow(
          figures.map { figure in
            cell(figure, row: sheet.nextRow, project: place) { $0.value(of: entry) }
          }))
    }
    if !summary.entries.isEmpty {
      sheet.filter = CellRange(rows: head...lastRow, columns: 0...figures.count - 1)
      sheet.rows.append(WorkbookRow(figures.map { totalsCell($0) }))
      sheet.marks = marks
    }
    for line in report.notes { sheet.addLine(line, .context) }
    return sheet
  }

  /// The cells in which a figure of all projects stands; not to be asked for without projects.
  func range(of figure: Figure) -> CellRange {
    let column = column(of: figure)
    return CellRange(rows: Self.first...lastRow, columns: column...column)
  }

  /// The cell of a figure's total.
  func total(of figure: Figure) -> CellReference {
    CellReference(row: totalsRow, column: column(of: figure))
  }

  private func column(of figure: Figure) -> Int { figures.firstIndex(of: figure) ?? 0 }

  private func reference(_ figure: Figure, _ row: Int) -> String {
    CellReference(row: row, column: column(of: figure)).text
  }
}

// MARK: - Cells

extension SummarySheet {
  private typealias Values = (Figure) -> FigureValue?

  private func cell(
    _ figure: Figure, row: Int, project: Int?, isTotal: Bool = false, _ values: Values
  ) -> WorkbookCell? {
    let value = values(figure)
    var cell = WorkbookCell(
      value, value?.text(strings) ?? "", isTotal: isTotal, isLong: figure == .name)
    if value == .absent { cell?.style.role = figure.role }
    if let formula = formula(figure, row: row, project: project, values) {
      cell?.value = formula
    }
    return cell
  }

  private func totalsCell(_ figure: Figure) -> WorkbookCell? {
    switch figure {
    case .name:
      return WorkbookCell(.text(strings.totals(summary.totals.projects)), .text, isTotal: true)
    default:
      var cell = cell(figure, row: totalsRow, project: nil, isTotal: true) {
        $0.value(of: summary.totals)
      }
      // The exact total and the sum of rounded amounts may differ by some 分; then no formula gives it.
      if case .money(let total) = cell?.value, total == sum(of: figure) {
        cell?.value = .formula("SUM(\(range(of: figure).text))", result: .money(total))
      }
      return cell
    }
  }

  private func sum(of figure: Figure) -> Money {
    Money(
      fen: summary.entries.reduce(0) { sum, entry in
        guard case .money(let money) = figure.value(of: entry) else { return sum }
        return sum + money.fen
      })
  }

  /// The formula of a figure where there is one and it comes to what the book says; amounts of other cells are
  /// rounded to a 分 there.
  private func formula(
    _ figure: Figure, row: Int, project: Int?, _ values: Values
  ) -> WorkbookValue? {
    func cell(_ figure: Figure) -> String { reference(figure, row) }
    func money(_ figure: Figure) -> Money? {
      if case .money(let money) = values(figure) { money } else { nil }
    }
    guard let value = values(figure) else { return nil }
    switch (figure, value) {
    case (.actual, .money(let actual)):
      guard let project else { return nil }
      return .formula(
        "SUM(\(months.amounts(ofProject: project, through: asOf)))", result: .money(actual))
    case (.plannedPercent, .percent(let share)):
      guard let planned = money(.planned), let budget = money(.adjustedBudget),
        Fraction(Int128(planned.fen), over: Int128(budget.fen))?.percent == share
      else { return nil }
      return rate("\(cell(.planned))", of: cell(.adjustedBudget), .percent(share))
    case (.actualPercent, .percent(let rate)):
      return self.rate(cell(.actual), of: cell(.adjustedBudget), .percent(rate))
    case (.actualPercent, .absent):
      return rate(cell(.actual), of: cell(.adjustedBudget), .text(strings.none))
    case (.deviation, .points(let points)):
      guard let planned = money(.planned), let actual = money(.actual),
        let budget = money(.adjustedBudget),
        Fraction(Int128(actual.fen - planned.fen), over: Int128(budget.fen))?.percent == points
      else { return nil }
      return rate(
        "(\(cell(.actual))-\(cell(.planned)))", of: cell(.adjustedBudget), .percent(points))
    case (.amountBehind, .money(let behind)) where project != nil:
      return .formula("MAX(\(cell(.planned))-\(cell(.actual)),0)", result: .money(behind))
    case (.remaining, .money(let remaining)):
      return .formula(
        "MAX(\(cell(.checkpointPlanned))-\(cell(.actual)),0)", result: .money(remaining))
    case (.perMonth, .money(let perMonth)):
      guard let checkpoint = Checkpoint.after(asOf), let remaining = money(.remaining) else {
        return nil
      }
      let count = checkpoint.month.rawValue - asOf.rawValue
      guard Fraction(Int128(remaining.fen), over: Int128(count))?.money == perMonth else {
        return nil
      }
      return .formula("ROUND(\(cell(.remaining))/\(count),6)", result: .money(perMonth))
    case (.yearEndEstimate, .money(let estimate)):
      guard case .month(let reported) = values(.reportedThrough) else { return nil }
      return .formula(
        "ROUND(\(cell(.actual))/\(reported.rawValue)*12,6)", result: .money(estimate))
    default: return nil
    }
  }

  private func rate(
    _ part: String, of whole: String, _ result: FormulaResult
  ) -> WorkbookValue {
    .formula("IF(\(whole)=0,\"\(strings.none)\",\(part)/\(whole)*100)", result: result)
  }
}

// MARK: - Look

extension SummarySheet {
  private var columns: [WorkbookColumn] {
    figures.map { figure in
      let values =
        summary.entries.lazy.map { figure.value(of: $0) } + [figure.value(of: summary.totals)]
      let width =
        values.lazy.map { value in
          if case .money(let money) = value { return money.sheetWidth }
          return value?.text(strings).displayWidth ?? 0
        }.max() ?? 0
      return WorkbookColumn(
        width: WorkbookSheet.width(
          of: width, head: figure.title(strings, asOf: asOf).wide,
          atMost: figure == .name ? Self.widestName : WorkbookSheet.widestText))
    }
  }

  private static let widestName = 34

  private var marks: [WorkbookMark] {
    let rules = summary.rules
    let deviation = range(of: .deviation)
    let (first, status, light) = (deviation.first.text, range(of: .status), range(of: .timeLight))
    func below(_ limit: String) -> WorkbookMark.Condition {
      .formula("AND(ISNUMBER(\(first)),ROUND(\(first),2)\(limit))")
    }
    return [
      WorkbookMark(deviation, below("<=-\(rules.farBehind.text)"), .danger),
      WorkbookMark(deviation, below("<-\(rules.tolerance.text)"), .caution),
      WorkbookMark(status, .contains(strings.notReported), .caution),
      WorkbookMark(status, .contains(strings.word(for: .overspent)), .danger),
      WorkbookMark(status, .contains(strings.word(for: .farBehind)), .danger),
      WorkbookMark(status, .contains(strings.word(for: .behind)), .caution),
      WorkbookMark(status, .contains(strings.word(for: .onTrack)), .good),
      WorkbookMark(light, .contains(strings.word(for: TimeLight.red)), .danger),
      WorkbookMark(light, .contains(strings.word(for: TimeLight.yellow)), .caution),
      WorkbookMark(light, .contains(strings.word(for: TimeLight.green)), .good),
    ]
  }
}

extension Figure {
  /// What a cell of it is, also where it has no value.
  fileprivate var role: WorkbookStyle.Role {
    switch kind {
    case .money: .money
    case .percent: .percent
    case .points: .points
    case .count: .count
    case .text: .text
    case .month, .months, .status, .light: .word
    }
  }
}
