import BudgetFigures
import BudgetModel
import BudgetText

extension Summary {
  /// The projects of some units as CSV: the JSON's fields as columns, records flattened with a dot.
  ///
  /// With several units two columns in front say whose project it is.
  public static func csv(_ summaries: [Summary]) -> String {
    String(decoding: csvPage(summaries), as: UTF8.self)
  }

  /// The same as bytes of UTF-8.
  public static func csvPage(_ summaries: [Summary]) -> [UInt8] {
    let namesUnit = summaries.count > 1
    let rows = summaries.reduce(0) { $0 + $1.entries.count }
    var page = CSVPage(capacity: 1024 + rows * 240)
    if namesUnit { page.add(["unit.code", "unit.name"]) }
    page.add(Figure.ofProject.map(\.key))
    page.endLine()
    for summary in summaries {
      let unit = namesUnit ? [summary.unit.code, summary.unit.name] : []
      for entry in summary.entries {
        page.add(unit)
        for figure in Figure.ofProject { page.add(figure.value(of: entry)) }
        page.endLine()
      }
    }
    return page.finish()
  }
}

extension CSVPage {
  fileprivate mutating func add(_ value: FigureValue?) {
    switch value {
    case .text(let text): add(text)
    case .count(let count): add(number: String(count))
    case .money(let money): money.withWanText { add(number: $0) }
    case .percent(let percent), .points(let percent): percent.withText { add(number: $0) }
    case .month(let month): add(number: String(month.rawValue))
    case .months(let months): add(months.map { String($0.rawValue) }.joined(separator: " "))
    case .status(let status): add(status.status?.rawValue ?? "")
    case .light(let light): add(light.rawValue)
    case .resultLight(let light): add(light.rawValue)
    case .score(let points): add(points.fullText)
    case .absent, nil: add("")
    }
  }
}
