import BudgetModel
import BudgetText
import StrictJSON

extension AdjustmentList {
  /// The list of one unit as JSON, or of several with their totals.
  ///
  /// - Parameter totals: the sums of all units; nil for a single one, which is then the whole document.
  public static func json(_ lists: [AdjustmentList], totals: Totals?) -> [UInt8] {
    var json = JSONWriter()
    if let totals {
      json.beginObject()
      json.key("units")
      json.beginArray()
      for list in lists { json.append(list) }
      json.endArray()
      json.key("totals")
      json.append(totals)
      json.endObject()
    } else if let list = lists.first {
      json.append(list)
    }
    json.endLine()
    return TerminalSafeJSON.escaping(json.finish())
  }

  /// The adjustments of some units as CSV, one a line; the adjusted budget is that after the adjustment.
  ///
  /// With several units two columns in front say whose project it is.
  public static func csv(_ lists: [AdjustmentList]) -> String {
    let namesUnit = lists.count > 1
    var sources: [FundSource] = []
    for source in lists.flatMap({ $0.book.sources.all }) where !sources.contains(source) {
      sources.append(source)
    }
    var page = CSV.line(
      (namesUnit ? ["unit.code", "unit.name"] : [])
        + ["code", "name", "approvedBudget", "month", "kind", "amount"]
        + sources.map { "bySource.\($0.key)" } + ["adjustedBudget", "document", "reason"])
    for list in lists {
      for entry in list.entries {
        let head =
          (namesUnit ? [list.unit.code, list.unit.name] : [])
          + [entry.code, entry.name, entry.approved.total.wanText]
        for change in entry.changes {
          let (adjustment, amount) = (change.adjustment, change.adjustment.amount)
          page += CSV.line(
            head
              + [
                String(adjustment.month.rawValue), adjustment.kind?.rawValue ?? "",
                amount.total.wanText,
              ] + sources.map { amount[$0]?.wanText ?? "" }
              + [change.budget.wanText, adjustment.document ?? "", adjustment.reason])
        }
      }
    }
    return page
  }
}

extension JSONWriter {
  fileprivate mutating func append(_ list: AdjustmentList) {
    beginObject()
    string("asOf", list.asOf.text)
    appendUnit(list.unit)
    key("fiscalYear")
    number(list.asOf.year)
    key("totals")
    append(list.totals)
    key("projects")
    beginArray()
    for entry in list.entries { append(entry, list.book.sources.all) }
    endArray()
    endObject()
  }

  fileprivate mutating func append(_ totals: AdjustmentList.Totals) {
    beginObject()
    count("projects", totals.projects)
    count("adjustedProjects", totals.adjustedProjects)
    count("adjustments", totals.adjustments)
    string("approvedBudget", totals.approved.wanText)
    string("change", totals.change.wanText)
    string("adjustedBudget", totals.adjusted.wanText)
    endObject()
  }

  private mutating func append(_ entry: AdjustmentList.Entry, _ sources: [FundSource]) {
    beginObject()
    string("code", entry.code)
    string("name", entry.name)
    string("approvedBudget", entry.approved.total.wanText)
    amounts("approvedBySource", entry.approved, sources)
    key("adjustments")
    beginArray()
    for change in entry.changes {
      let adjustment = change.adjustment
      beginObject(.inline)
      count("month", adjustment.month.rawValue)
      key("kind")
      adjustment.kind.map { string($0.rawValue) } ?? null()
      string("amount", adjustment.amount.total.wanText)
      amounts("bySource", adjustment.amount, sources)
      string("adjustedBudget", change.budget.wanText)
      key("document")
      adjustment.document.map { string($0) } ?? null()
      string("reason", adjustment.reason)
      endObject()
    }
    endArray()
    string("adjustedBudget", entry.adjusted.total.wanText)
    amounts("adjustedBySource", entry.adjusted, sources)
    endObject()
  }
}
