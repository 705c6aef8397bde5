import BudgetModel
import BudgetText
import StrictJSON

/// A key of an indicator in machine-readable forms and its value.
struct MachineField {
  let key: String
  let value: Value

  enum Value {
    case text(String?)
    case count(Int?)
    case flag(Bool)
  }

  init(_ key: String, _ text: String?) {
    self.key = key
    value = .text(text)
  }

  init(_ key: String, count: Int?) {
    self.key = key
    value = .count(count)
  }

  init(_ key: String, flag: Bool) {
    self.key = key
    value = .flag(flag)
  }

  /// The value as a cell of separated values.
  var cell: String {
    switch value {
    case .text(let text): text ?? ""
    case .count(let count): count.map(String.init) ?? ""
    case .flag(let flag): flag ? "true" : "false"
    }
  }
}

extension IndicatorEntry {
  /// The fields in the order of the contract; what follows `score` was added to it.
  var fields: [MachineField] {
    let indicator = standing.indicator
    let override = indicator.scoreOverride
    return [
      MachineField("project", project),
      MachineField("index", count: standing.place),
      MachineField("level3", indicator.level3),
      MachineField("target", indicator.target),
      MachineField("comparator", standing.target.comparator.rawValue),
      MachineField("targetValue", standing.target.value?.text),
      MachineField("unit", standing.target.unit),
      MachineField("value", standing.value?.machineText),
      MachineField("attainment", standing.attainment?.percentText),
      MachineField("light", standing.light?.rawValue),
      MachineField("weight", standing.weight.fullText),
      MachineField("score", standing.score?.fullText),
      MachineField("share", standing.value?.share),
      MachineField("computed", flag: indicator.computed != nil),
      MachineField("month", count: standing.reportedIn?.rawValue),
      MachineField("note", standing.note),
      MachineField("expected", expected?.machineText),
      MachineField("expectedShare", expected?.share),
      MachineField("expectedNote", indicator.expected?.note),
      MachineField("ruledScore", override == nil ? nil : standing.ruledScore?.fullText),
      MachineField("scoreReason", override?.reason),
    ]
  }
}

extension IndicatorStanding.StandingValue {
  /// A number as it was typed, words as in the file, what is computed in percent with two decimals.
  fileprivate var machineText: String {
    switch self {
    case .computed(let percent): percent.hundredthsText
    case .reported(.number(let number)): number.text
    case .reported(.words(let words, _)): words.rawValue
    }
  }

  /// The share of the weight that was given for words.
  fileprivate var share: String? {
    if case .reported(.words(_, let share)) = self { share?.shortText } else { nil }
  }
}

extension JSONWriter {
  /// An object of fields in one line.
  mutating func append(_ fields: [MachineField]) {
    beginObject(.inline)
    members(fields)
    endObject()
  }

  /// Fields of the object begun last.
  mutating func members(_ fields: [MachineField]) {
    for field in fields {
      key(field.key)
      switch field.value {
      case .text(let text): text.map { string($0) } ?? null()
      case .count(let count): count.map { number($0) } ?? null()
      case .flag(let flag): boolean(flag)
      }
    }
  }
}

extension IndicatorTable {
  /// The indicators as JSON.
  public var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.string("asOf", asOf.text)
    json.appendUnit(unit)
    json.count("fiscalYear", asOf.year)
    json.key("indicators")
    json.beginArray()
    for entry in groups.flatMap(\.entries) { json.append(entry.fields) }
    json.endArray()
    json.endObject()
    json.endLine()
    return TerminalSafeJSON.escaping(json.finish())
  }

  /// The indicators as CSV: the JSON's fields as columns.
  public var csv: String {
    groups.flatMap(\.entries).reduce(into: CSV.line(Self.heads)) { page, entry in
      page += CSV.line(entry.fields.map(\.cell))
    }
  }

  /// The keys, which do not depend on what an indicator says.
  private static let heads = [
    "project", "index", "level3", "target", "comparator", "targetValue", "unit", "value",
    "attainment", "light", "weight", "score", "share", "computed", "month", "note", "expected",
    "expectedShare", "expectedNote", "ruledScore", "scoreReason",
  ]
}
