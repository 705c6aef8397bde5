import BudgetFigures
import BudgetModel
import BudgetText

/// The lines of plan and actual that follow from a choice.
extension PlanSheet {
  /// The project that is chosen until the reader chooses: the first one that lacks nothing, for programs that do not
  /// calculate when they open a file draw a text as zero, `#N/A` too.
  func addChosen(
    _ place: Int, _ curve: YearCurve, label: String, to sheet: inout WorkbookSheet
  ) {
    while sheet.nextRow < Self.chosen { sheet.rows.append(WorkbookRow([])) }
    let choice = Self.choice.fixedText
    // An asterisk in a name is no sign for any text.
    let sought = ["~", "*", "?"].reduce(choice) { "SUBSTITUTE(\($0),\"\($1)\",\"~\($1)\")" }
    var head: [WorkbookCell?] = [
      WorkbookCell(.text(strings.chooseProject), .word), WorkbookCell(.text(label), .choice),
    ]
    while head.count < Self.labels { head.append(nil) }
    head.append(
      WorkbookCell(
        .formula("MATCH(\(sought),\(hidden(Self.labels).fixedText),0)", result: .count(place + 1)),
        .count))
    sheet.rows.append(WorkbookRow(head))
    let position = Self.position.fixedText
    for line in CurveLine.allCases {
      sheet.rows.append(
        row(line) { month in
          // Nothing is spent yet after the as-of month, whatever is chosen.
          if line == .actual, month > asOf { return .blank }
          let column = Self.january + month.rawValue - 1
          let result = curve[line, month].map(FormulaResult.money) ?? .text(Self.missing)
          guard line != .clock else {
            return .formula(
              "INDEX(\(hidden(Self.budgets).fixedText),\(position))*\(month.rawValue)/12",
              result: result)
          }
          let table = CellRange(
            rows: Self.first...Self.first + 2 * book.projects.count - 1, columns: column...column)
          let place = line == .planned ? "2*\(position)-1" : "2*\(position)"
          let cell = "INDEX(\(table.fixedText),\(place))"
          return .formula("IF(\(cell)=\"\",NA(),\(cell))", result: result)
        })
    }
    let lines = CellRange(
      rows: Self.chosen + 1...Self.chosen + 3, columns: Self.january...Self.december)
    sheet.marks.append(
      WorkbookMark(lines, .formula("ISNA(\(lines.first.text))"), .plain))
  }

  /// What charts leave out.
  private static let missing = "#N/A"
}
