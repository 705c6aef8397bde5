import BudgetModel

@testable import BudgetImport

/// 电梯维保 with 1.25 in January, 物业管理, 食堂运行 and 食堂维修.
private let smallBook = TableBook.make([
  TableBook.project("A1", "电梯维保", spending: [TableBook.spent(.january, "1.25")]),
  TableBook.project("B2", "物业管理"), TableBook.project("C3", "食堂运行"),
  TableBook.project("C4", "食堂维修"),
])

/// What suites that import spending into a small book have in common.
protocol SpendingTrials {}

extension SpendingTrials {
  /// 电梯维保 with 1.25 in January, 物业管理, 食堂运行 and 食堂维修.
  var book: BudgetBook { smallBook }

  func wan(_ text: String) -> Money { TableBook.wan(text) }

  /// What an import comes to, as words: "A1 1 fiscal 1.25>2.00".
  func words(_ spending: SpendingImport) -> [String] {
    spending.lines.flatMap { line -> [String] in
      if line.isLeftOut { return ["\(line.number) left out"] }
      switch line.match {
      case .ambiguous(let codes): return ["\(line.number) \(codes.joined(separator: "|"))?"]
      case .none(let nearest): return ["\(line.number) none, \(nearest.joined(separator: "|"))?"]
      case .project(let code, _):
        return line.entries.map { entry in
          let amounts = [entry.old, entry.new].map { $0?.wanText ?? "-" }.joined(separator: ">")
          let place = "\(entry.month.rawValue) \(entry.source.key)"
          switch entry.state {
          case .change: return "\(code) \(place) \(amounts)"
          case .same: return "\(code) \(place) ="
          case .doubtful: return "\(code) \(place) \(amounts) !"
          }
        }
      }
    }
  }

  func importing(
    _ rows: [[String]], month: Month? = nil, in book: BudgetBook = smallBook,
    choices: ImportChoices = ImportChoices(),
    _ change: (inout SpendingImportOptions) -> Void = { _ in }
  ) throws(TableProblem) -> SpendingImport {
    var options = SpendingImportOptions()
    options.month = month
    change(&options)
    return try SpendingImport([TableBook.table(rows)], in: book, options, choices: choices)
  }
}
