/// The keys of one kind of object in a budget file, in the order they are written.
protocol FileKey: CaseIterable, Equatable, RawRepresentable<String>, Sendable {
  /// The keys that may be absent.
  static var optional: [Self] { get }
  /// The keys, ready to be looked up.
  static var table: KeyTable<Self> { get }
}

extension FileKey {
  static var optional: [Self] { [] }
}

enum BookKey: String, FileKey {
  case schemaVersion, unit, fiscalYear, closedThrough, goals, projects
  static let optional = [closedThrough, goals]
  static let table = KeyTable<Self>()
}

enum UnitKey: String, FileKey {
  case code, name
  static let table = KeyTable<Self>()
}

enum UnitGoalsKey: String, FileKey {
  case overall, itemized, safeguards
  static let table = KeyTable<Self>()
}

enum SafeguardKey: String, FileKey {
  case title, text
  static let table = KeyTable<Self>()
}

enum ProjectKey: String, FileKey {
  case code, name, budget, purpose, goals, plan, adjustments, spending, indicators
  static let optional = [adjustments, spending, indicators]
  static let table = KeyTable<Self>()
}

enum FundsKey: String, FileKey {
  case fiscal, other
  static let table = KeyTable<Self>()
}

enum PlanKey: String, FileKey {
  case march, june, october, december
  static let table = KeyTable<Self>()
}

enum AdjustmentKey: String, FileKey {
  case month, fiscal, other, reason
  static let table = KeyTable<Self>()
}

enum SpendingKey: String, FileKey {
  case month, fiscal, other, note
  static let optional = [note]
  static let table = KeyTable<Self>()
}

enum IndicatorKey: String, FileKey {
  case level1, level2, level3, description, target, basis
  static let table = KeyTable<Self>()
}
