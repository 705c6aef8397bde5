import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText

/// `budget summary --adjustments`: how budgets came to be what they are.
extension SummaryCommand {
  func listAdjustments(
    of paths: [String], _ today: CalendarDate?, _ context: CommandContext
  ) throws {
    let strings = context.strings
    let lists = try paths.map { path in
      let book = try BookFile.openOrExplain(path, context).book
      return AdjustmentList(
        book, asOf: try asOf.month(for: book, at: path, today: today, strings))
    }
    let totals = lists.count > 1 ? try combined(lists, strings) : nil
    switch format {
    case .json: try context.print(AdjustmentList.json(lists, totals: totals))
    case .csv: try context.print(AdjustmentList.csv(lists))
    case .text, .markdown:
      var reports = lists.map { $0.report(strings) }
      if let totals {
        reports.append(AdjustmentList.report(ofAll: totals, units: lists.count, strings))
      }
      let pages = reports.map { report in
        format == .markdown
          ? report.markdown : report.text(pageWidth: context.pageWidth, usesColor: false)
      }
      try context.print(pages.joined(separator: "\n"))
    }
  }

  private func combined(
    _ lists: [AdjustmentList], _ strings: Strings
  ) throws(CommandFailure) -> AdjustmentList.Totals {
    guard let first = lists.first, lists.allSatisfy({ $0.asOf == first.asOf }) else {
      throw CommandFailure(.usage, strings.mixedMonths)
    }
    var totals = AdjustmentList.Totals()
    do throws(MoneyError) {
      for list in lists { try totals.add(list.totals) }
    } catch {
      throw CommandFailure(.wrongData, strings.totalsTooLarge)
    }
    return totals
  }
}
