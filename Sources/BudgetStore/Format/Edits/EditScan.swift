internal import BudgetModel
internal import StrictJSON

/// What the kinds of edits have in common when they are read.
extension FileScan {
  /// A member of the object that comes next which is a text, wherever it stands there; reads nothing.
  func member(_ name: String) throws(JSONError) -> String? {
    var json = json
    guard try json.peek() == .object else { return nil }
    try json.enterObject()
    while let key = try json.nextKey() {
      if key.string == name { return try json.stringIfNext()?.string }
      try json.skipValue()
    }
    return nil
  }

  /// What an edit names besides what it changes.
  struct EditPlace {
    var project = ""
    var month: Month?
    var at: Int?
    var indicator: Int?
  }

  /// Reads an edit with the keys its kind has; nil when it is no object.
  mutating func change<Key: FileKey, Value>(
    _: Key.Type, _ value: (inout FileScan) throws(JSONError) -> Value?
  ) throws(JSONError) -> (EditPlace, Replacing<Value>)? {
    guard var fields = try fields(Key.self) else { return nil }
    var place = EditPlace()
    var old: Value?
    var new: Value?
    var statesOld = false
    while let key = try next(&fields) {
      switch EditPart(rawValue: key.rawValue) {
      case .project: place.project = try text().value
      case .month: place.month = try month()
      case .indicator: place.indicator = try self.place()
      case .at: place.at = try self.place()
      case .old:
        old = try orNull(value)
        statesOld = true
      case .new: new = try orNull(value)
      case .kind, nil: try json.skipValue()
      }
    }
    return (place, statesOld ? Replacing(old, with: new) : .anything(with: new))
  }

  mutating func monthEdit<Value>(
    _ value: (inout FileScan) throws(JSONError) -> Value?,
    _ edit: (String, Month, Replacing<Value>) -> Edit
  ) throws(JSONError) -> Edit? {
    guard let (place, change) = try change(MonthEditKey.self, value), let month = place.month
    else { return nil }
    return edit(place.project, month, change)
  }

  mutating func indicatorEdit<Value>(
    _ value: (inout FileScan) throws(JSONError) -> Value?,
    _ edit: (Replacing<Value>) -> IndicatorChange
  ) throws(JSONError) -> Edit? {
    guard let (place, change) = try change(IndicatorEditKey.self, value),
      let indicator = place.indicator
    else { return nil }
    return .indicator(project: place.project, at: indicator, edit(change))
  }

  /// Reads an edit of what is reported of an indicator in a month.
  mutating func indicatorReportEdit() throws(JSONError) -> Edit? {
    let edit = try change(IndicatorMonthEditKey.self) { scan throws(JSONError) in
      try scan.report()
    }
    guard let (place, change) = edit, let indicator = place.indicator, let month = place.month
    else { return nil }
    return .indicator(project: place.project, at: indicator, .report(month, change))
  }

  mutating func weightEdit() throws(JSONError) -> Edit? {
    let edit = try change(WeightEditKey.self) { scan throws(JSONError) in try scan.points() }
    guard let (place, change) = edit else { return nil }
    return place.indicator.map { .indicator(project: place.project, at: $0, .weight(change)) }
      ?? .executionWeight(project: place.project, change)
  }

  mutating func projectEdit<Value>(
    _ value: (inout FileScan) throws(JSONError) -> Value?,
    _ edit: (String, Replacing<Value>) -> Edit
  ) throws(JSONError) -> Edit? {
    try change(ProjectEditKey.self, value).map { edit($0.project, $1) }
  }

  /// Reads an edit of a whole project; the rules of a book judge it where it is carried out.
  mutating func projectEdit() throws(JSONError) -> Edit? {
    var codes: [Reading<String>] = []
    let edit = try change(PlacedEditKey.self) { scan throws(JSONError) in
      guard var parts = try scan.projectParts() else { return nil as Project? }
      codes.append(parts.code)
      // As a book holds it: months in the year's order.
      parts.spending.sort { $0.month < $1.month }
      parts.revisions.sort { $0.month < $1.month }
      return parts.project
    }
    guard let (place, change) = edit else { return nil }
    for code in codes where code.isSound && code.value != place.project {
      problems.add(.otherCode(code.value.abbreviated), at: code.offset)
    }
    return .project(code: place.project, at: place.at, change)
  }
}
