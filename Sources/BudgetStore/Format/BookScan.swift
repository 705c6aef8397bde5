internal import BudgetModel
internal import StrictJSON

extension FileScan {
  /// The version of a file that is not of ours, and where it stands; looks at nothing else.
  func unsupportedVersion() -> (text: String, offset: Int)? {
    var json = json
    do throws(JSONError) {
      guard try json.peek() == .object else { return nil }
      try json.enterObject()
      while let key = try json.nextKey() {
        guard key.string == BookKey.schemaVersion.rawValue else {
          try json.skipValue()
          continue
        }
        guard try json.peek() == .number else { return nil }
        let version = try json.number()
        let isOurs = version.integer == BookReader.schemaVersion
        return isOurs ? nil : (version.string.abbreviated, version.offset)
      }
    } catch {
      // The reading proper reports it.
    }
    return nil
  }

  /// Reads the whole file; nil when a part without which no book is made is missing.
  mutating func book() throws(JSONError) -> BudgetBook? {
    var unit: Unit?
    var year: FiscalYear?
    var goals: UnitGoals?
    var closedThrough: Month?
    if var fields = try fields(BookKey.self) {
      while let key = try next(&fields) {
        switch key {
        case .schemaVersion:
          if try isNext(.number, due: .version) { _ = try json.number() }
        case .unit: unit = try self.unit()
        case .fiscalYear: year = try fiscalYear()
        case .closedThrough: closedThrough = try month()
        case .goals: goals = try unitGoals()
        case .projects: try projects()
        }
      }
    }
    try json.finish()
    guard let unit, let year else { return nil }
    return builder.book(unit: unit, fiscalYear: year, goals: goals, closedThrough: closedThrough)
  }

  mutating func unit() throws(JSONError) -> Unit? {
    guard var fields = try fields(UnitKey.self) else { return nil }
    var code = ""
    var name = ""
    while let key = try next(&fields) {
      switch key {
      case .code: code = try text().value
      case .name: name = try text().value
      }
    }
    return Unit(code: code, name: name)
  }

  mutating func unitGoals() throws(JSONError) -> UnitGoals? {
    guard var fields = try fields(UnitGoalsKey.self) else { return nil }
    var overall = ""
    var itemized: [String] = []
    var safeguards: [Safeguard] = []
    while let key = try next(&fields) {
      switch key {
      case .overall: overall = try text().value
      case .itemized: itemized = try texts()
      case .safeguards: safeguards = try self.safeguards()
      }
    }
    return UnitGoals(overall: overall, itemized: itemized, safeguards: safeguards)
  }

  private mutating func safeguards() throws(JSONError) -> [Safeguard] {
    guard try entersArray() else { return [] }
    var safeguards: [Safeguard] = []
    while try json.nextElement() {
      guard var fields = try fields(SafeguardKey.self) else { continue }
      var title = ""
      var text = ""
      while let key = try next(&fields) {
        switch key {
        case .title: title = try self.text().value
        case .text: text = try self.text().value
        }
      }
      safeguards.append(Safeguard(title: title, text: text))
    }
    return safeguards
  }

  private mutating func projects() throws(JSONError) {
    guard try entersArray() else { return }
    while try json.nextElement() { try project() }
  }
}
