import BudgetImport
import BudgetModel
import BudgetText

/// From a pasted table to the rows of its preview.
extension AppState {
  /// A row for every amount, and for every cell or line that has none and should have.
  func pasteRows(_ table: PastedTable) -> [PasteRow] {
    let rows =
      switch table.content {
      case .column(let cells): columnRows(cells)
      case .rows(let months, let rows): rows.flatMap { tableRows($0, months) }
      }
    return rows
      + table.totalLines.map { line in
        PasteRow(name: strings.pastedLine(line), month: nil, remark: strings.totalLine)
      }
      + table.skippedColumns.map { title in
        PasteRow(name: title, month: nil, remark: strings.skippedColumn)
      }
  }

  /// The month of the first cell chosen.
  var firstMonth: Month { chosenCells?.months.first ?? asOf }

  /// The first amount is for the first project chosen, the others for those below it.
  private func columnRows(_ cells: [PastedTable.Cell]) -> [PasteRow] {
    let first = chosenCells?.rows.lowerBound ?? 0
    return cells.enumerated().compactMap { place, cell in
      guard book.projects.indices.contains(first + place) else {
        return row(cell, name: strings.pastedLine(place + 1), remark: strings.beyondLastProject)
      }
      return row(cell, of: book.projects[first + place], in: firstMonth)
    }
  }

  /// The source whose cells are pasted into.
  private var source: FundSource { chosenCells?.sources.first ?? book.sources.first }

  private func tableRows(_ line: PastedTable.Row, _ months: [Month]) -> [PasteRow] {
    var project: Project
    switch line.project {
    case .found(let found): project = found
    case .several(let candidates):
      return [
        PasteRow(
          name: line.name, month: nil,
          remark: strings.severalProjectsFit(candidates.map(\.name)))
      ]
    case .none: return [PasteRow(name: line.name, month: nil, remark: strings.noSuchProject)]
    }
    if let earlier = line.repeatedLine {
      return [
        PasteRow(name: line.name, month: nil, remark: strings.repeatedProject(line: earlier))
      ]
    }
    // Each month stands on those before it, which cumulative amounts and doubts count.
    return zip(months, line.cells).sorted { $0.0 < $1.0 }.compactMap { month, cell in
      let row = row(cell, of: project, in: month)
      if row?.edit != nil, let amount = row?.new {
        project =
          project.with(amount, of: source, among: book.sources, in: month) ?? project
      }
      return row
    }
  }

  /// The row of a cell, nil for a blank one.
  private func row(
    _ cell: PastedTable.Cell, of project: Project, in month: Month
  ) -> PasteRow? {
    var row = PasteRow(
      name: project.name, month: month, old: project.spending(in: month)?.amount[source])
    switch cell {
    case .blank: return nil
    case .notUnderstood(let text, let error):
      row.remark = "“\(text)” \(strings.explanation(error))"
    case .amount(let typed):
      return pasteRow(
        typed, name: project.name, of: project, source, in: month,
        isCumulative: self.cell?.isCumulative == true)
    }
    return row
  }

  /// What an amount would make of a month's source, with what is doubtful about it.
  func pasteRow(
    _ typed: TypedAmount, name: String, of project: Project, _ source: FundSource, in month: Month,
    isCumulative: Bool
  ) -> PasteRow {
    var row = PasteRow(
      name: name, month: month, old: project.spending(in: month)?.amount[source])
    fill(&row, with: typed, of: project, source, in: month, isCumulative: isCumulative)
    return row
  }

  private func fill(
    _ row: inout PasteRow, with typed: TypedAmount, of project: Project, _ source: FundSource,
    in month: Month, isCumulative: Bool
  ) {
    do throws(MoneyError) {
      let edit = try project.spendingEdit(
        typed.money, isCumulative: isCumulative, of: source, in: month)
      guard case .spending(_, _, let change) = edit, let amount = change.new?[source] else {
        return
      }
      row.new = amount
      guard row.old != amount else {
        row.remark = strings.sameAmount
        return
      }
      let proposed = ProposedAmount(amount, from: source, in: month, typed: typed)
      let warnings = try? project.warnings(
        about: proposed, fiscalYear: book.fiscalYear, today: settings.today)
      guard let warnings else {
        row.remark = strings.refusal(.amountsTooLarge)
        return
      }
      // A table is not the place to ask: what was probably meant in 元 is left out until it says so.
      if let first = warnings.first, first.asksForYuan {
        row.remark = strings.unitUnclear(strings.matter(of: first, names))
        return
      }
      row.edit = edit
      row.remark = warnings.map { strings.matter(of: $0, names) }.joined(
        separator: strings.semicolon)
    } catch {
      row.remark = strings.explanation(error)
    }
  }

  private func row(_ cell: PastedTable.Cell, name: String, remark: String) -> PasteRow? {
    if case .blank = cell { return nil }
    return PasteRow(name: name, month: nil, remark: remark)
  }
}
