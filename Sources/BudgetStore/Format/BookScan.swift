internal import BudgetModel
internal import StrictJSON

/// The version that a file says it is of; nothing else of it is looked at.
enum FileVersion {
  case supported(Int)
  case unsupported(String, offset: Int)

  init(of json: JSONReader) {
    // What is wrong with the file, the reading proper reports.
    self = (try? Self.find(json)) ?? .supported(BookReader.schemaVersion)
  }

  var number: Int { if case .supported(let number) = self { number } else { 0 } }

  private static func find(_ json: JSONReader) throws(JSONError) -> FileVersion? {
    var json = json
    guard try json.peek() == .object else { return nil }
    try json.enterObject()
    while let key = try json.nextKey() {
      guard key.string == BookKey.schemaVersion.rawValue else {
        try json.skipValue()
        continue
      }
      guard try json.peek() == .number else { return nil }
      let version = try json.number()
      guard let number = version.integer, (1...BookReader.schemaVersion).contains(number) else {
        return .unsupported(version.string.abbreviated, offset: version.offset)
      }
      return .supported(number)
    }
    return nil
  }
}

extension FileScan {
  /// Reads the whole file; nil when a part without which no book is made is missing.
  mutating func book() throws(JSONError) -> BudgetBook? {
    var unit: Unit?
    var department: Unit?
    var year: FiscalYear?
    var goals: UnitGoals?
    var closedThrough: Month?
    var rules: SharedRules?
    var knowsSources = false
    if var fields = try fields(BookKey.self) {
      while let key = try next(&fields) {
        switch key {
        case .schemaVersion:
          if try isNext(.number, due: .version) { _ = try json.number() }
        case .unit: unit = try self.unit()
        case .department: department = try self.unit()
        case .fiscalYear: year = try fiscalYear()
        case .closedThrough: closedThrough = try month()
        case .sources:
          let sources = try self.sources()
          if !knowsSources { use(sources) }
          knowsSources = true
        case .rules: rules = try self.rules()
        case .goals: goals = try unitGoals()
        case .projects:
          if version >= 2, !knowsSources { try findSources() }
          knowsSources = true
          try projects()
        }
      }
    }
    try json.finish()
    guard let unit, let year else { return nil }
    return builder.book(
      BookHead(
        unit: unit, department: department, fiscalYear: year, closedThrough: closedThrough,
        rules: rules ?? SharedRules(), goals: goals))
  }

  /// Looks for sources behind the projects, where hardly anybody writes them; reads nothing.
  private mutating func findSources() throws(JSONError) {
    let (place, noted) = (json, problems)
    defer { (json, problems) = (place, noted) }
    try json.skipValue()
    while let key = try json.nextKey() {
      guard key.string == BookKey.sources.rawValue else {
        try json.skipValue()
        continue
      }
      return use(try sources())
    }
  }

  /// Reads declared sources; those that are faulty are noted and used as far as they go.
  private mutating func sources() throws(JSONError) -> FundSources {
    let offset = json.offset
    guard let declared = try declaredSources() else { return .standard }
    let sources = FundSources(declared.map(\.source))
    if let (rule, place) = sources.fault {
      problems.add(
        .rule(rule), at: declared.indices.contains(place) ? declared[place].offset : offset)
    }
    // A key that stands beside amounts would be taken for one.
    let usable = declared.map(\.source).filter { FundSource.isKey($0.source.key) }
    return usable.isEmpty ? .standard : FundSources(usable)
  }

  /// Reads sources with their places; nil when there is no list of them.
  mutating func declaredSources() throws(JSONError) -> [(source: DeclaredSource, offset: Int)]? {
    guard try entersArray() else { return nil }
    var declared: [(source: DeclaredSource, offset: Int)] = []
    while try json.nextElement() {
      guard var fields = try fields(SourceKey.self) else { continue }
      var source = ""
      var name = ""
      while let key = try next(&fields) {
        switch key {
        case .key: source = try text().value
        case .name: name = try text().value
        }
      }
      declared.append((DeclaredSource(FundSource(source), name: name), fields.offset))
    }
    return declared
  }

  /// Reads shared rules; one that may not be is noted.
  mutating func rules() throws(JSONError) -> SharedRules? {
    guard var fields = try fields(RulesKey.self) else { return nil }
    var rules = SharedRules()
    while let key = try next(&fields) {
      switch key {
      case .tolerance: rules.tolerance = try percent()
      case .farBehind: rules.farBehind = try percent()
      case .red: rules.red = try percent()
      case .yellow: rules.yellow = try percent()
      case .inputUnit: rules.inputUnit = try word(MoneyUnit.fileWords)
      case .monitoringMonth: rules.monitoringMonth = try month()
      }
    }
    if let fault = rules.fault { problems.add(.rule(.badSharedRule(fault)), at: fields.offset) }
    return rules
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
    var achieved: GoalAchievements?
    while let key = try next(&fields) {
      switch key {
      case .overall: overall = try text().value
      case .itemized: itemized = try texts()
      case .safeguards: safeguards = try self.safeguards()
      case .achieved: achieved = try achievements()
      }
    }
    return UnitGoals(
      overall: overall, itemized: itemized, safeguards: safeguards, achieved: achieved)
  }

  private mutating func achievements() throws(JSONError) -> GoalAchievements? {
    guard var fields = try fields(AchievementsKey.self) else { return nil }
    var overall = ""
    var itemized: [String] = []
    while let key = try next(&fields) {
      switch key {
      case .overall: overall = try text().value
      case .itemized: itemized = try texts()
      }
    }
    return GoalAchievements(overall: overall, itemized: itemized)
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
