import BudgetFigures
import BudgetModel
import BudgetText
import StrictJSON

extension PerformanceOverview.Entry {
  /// The fields of a project, in order.
  fileprivate var fields: [MachineField] {
    let progress = row.progress
    return [
      MachineField("code", row.code), MachineField("name", row.name),
      MachineField("plannedPercent", progress.plannedShare?.percentText),
      MachineField("actualPercent", progress.executionRate?.percentText),
      MachineField("deviation", progress.deviation?.percentText),
      MachineField("status", progress.status?.rawValue),
      MachineField("timeLight", progress.timeLight?.rawValue),
      MachineField("light", light?.rawValue),
      isReasonGiven.map { MachineField("reasonGiven", flag: $0) }
        ?? MachineField("reasonGiven", nil),
      MachineField("expectedScore", expectedScore?.fullText),
      MachineField("grade", grade?.rawValue),
    ]
  }
}

extension PerformanceOverview {
  /// The overview of one unit as JSON, or of several.
  public static func json(_ overviews: [PerformanceOverview]) -> [UInt8] {
    var json = JSONWriter()
    if overviews.count == 1, let overview = overviews.first {
      json.append(overview)
    } else {
      json.beginObject()
      json.key("units")
      json.beginArray()
      for overview in overviews { json.append(overview) }
      json.endArray()
      json.endObject()
    }
    json.endLine()
    return TerminalSafeJSON.escaping(json.finish())
  }

  /// The projects of some units as CSV; with several, two columns in front say whose each is.
  public static func csv(_ overviews: [PerformanceOverview]) -> String {
    let namesUnit = overviews.count > 1
    var page = CSV.line((namesUnit ? ["unit.code", "unit.name"] : []) + heads)
    for overview in overviews {
      let unit = namesUnit ? [overview.unit.code, overview.unit.name] : []
      for entry in overview.entries { page += CSV.line(unit + entry.fields.map(\.cell)) }
    }
    return page
  }

  /// The keys of a project, whatever it says.
  private static let heads = [
    "code", "name", "plannedPercent", "actualPercent", "deviation", "status", "timeLight", "light",
    "reasonGiven", "expectedScore", "grade",
  ]
}

extension JSONWriter {
  fileprivate mutating func append(_ overview: PerformanceOverview) {
    beginObject()
    string("asOf", overview.asOf.text)
    appendUnit(overview.unit)
    count("fiscalYear", overview.asOf.year)
    key("projects")
    beginArray()
    for entry in overview.entries { append(entry.fields) }
    endArray()
    key("goals")
    append(overview.goals)
    endObject()
  }

  private mutating func append(_ goals: UnitGoals?) {
    guard let goals else { return null() }
    let achieved = goals.achieved
    beginObject()
    key("overall")
    append([
      MachineField("goal", goals.overall), MachineField("achieved", achieved?.overall.nilIfEmpty),
    ])
    key("itemized")
    beginArray()
    for (place, goal) in goals.itemized.enumerated() {
      let said = achieved.flatMap { place < $0.itemized.count ? $0.itemized[place] : nil }
      append([MachineField("goal", goal), MachineField("achieved", said?.nilIfEmpty)])
    }
    endArray()
    endObject()
  }
}

extension String {
  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
