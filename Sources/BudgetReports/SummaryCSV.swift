import BudgetFigures
import BudgetModel
import BudgetText

extension Summary {
  /// The projects of some units as CSV: the JSON's fields as columns, records flattened with a dot.
  ///
  /// With several units two columns in front say whose project it is.
  public static func csv(_ summaries: [Summary]) -> String {
    let namesUnit = summaries.count > 1
    var page = CSV.line(
      (namesUnit ? ["unit.code", "unit.name"] : []) + Figure.ofProject.map(\.key))
    for summary in summaries {
      let unit = namesUnit ? [summary.unit.code, summary.unit.name] : []
      for entry in summary.entries {
        page += CSV.line(unit + Figure.ofProject.map { text($0.value(of: entry)) })
      }
    }
    return page
  }

  private static func text(_ value: FigureValue?) -> String {
    switch value {
    case .text(let text): text
    case .count(let count): String(count)
    case .money(let money): money.wanText
    case .percent(let percent), .points(let percent): percent.text
    case .month(let month): String(month.rawValue)
    case .months(let months): months.map { String($0.rawValue) }.joined(separator: " ")
    case .status(let status): status.status?.rawValue ?? ""
    case .light(let light): light.rawValue
    case .resultLight(let light): light.rawValue
    case .score(let points): points.fullText
    case .absent, nil: ""
    }
  }
}
