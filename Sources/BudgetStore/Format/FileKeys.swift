/// The keys of one kind of object in a budget file, in the order they are written.
protocol FileKey: CaseIterable, Equatable, RawRepresentable<String>, Sendable {
  /// The keys that may be absent.
  static var optional: [Self] { get }
  /// The keys that only a file of version 2 may have.
  static var ofVersion2: [Self] { get }
  /// The keys, ready to be looked up.
  static var table: KeyTable<Self> { get }
}

extension FileKey {
  static var optional: [Self] { [] }
  static var ofVersion2: [Self] { [] }
}

enum BookKey: String, FileKey {
  case schemaVersion, unit, department, fiscalYear, closedThrough, sources, rules, goals, projects
  static let optional = [department, closedThrough, sources, rules, goals]
  static let ofVersion2 = [department, sources, rules]
  static let table = KeyTable<Self>()
}

enum UnitKey: String, FileKey {
  case code, name
  static let table = KeyTable<Self>()
}

enum SourceKey: String, FileKey {
  case key, name
  static let table = KeyTable<Self>()
}

enum RulesKey: String, FileKey {
  case tolerance, farBehind, red, yellow, inputUnit, monitoringMonth
  static let optional = allCases
  static let table = KeyTable<Self>()
}

enum UnitGoalsKey: String, FileKey {
  case overall, itemized, safeguards, achieved
  static let optional = [achieved]
  static let ofVersion2 = [achieved]
  static let table = KeyTable<Self>()
}

enum AchievementsKey: String, FileKey {
  case overall, itemized
  static let optional = allCases
  static let table = KeyTable<Self>()
}

enum SafeguardKey: String, FileKey {
  case title, text
  static let table = KeyTable<Self>()
}

enum ProjectKey: String, FileKey {
  case code, name, attributes, budget, purpose, goals, plan, planRevisions, adjustments, spending
  case reasons, expectedSpending, achievement, executionWeight, indicators
  /// In version 1 a plan must be there all the same.
  static let optional = [
    attributes, plan, planRevisions, adjustments, spending, reasons, expectedSpending, achievement,
    executionWeight, indicators,
  ]
  static let ofVersion2 = [
    attributes, planRevisions, reasons, expectedSpending, achievement, executionWeight,
  ]
  static let table = KeyTable<Self>()
}

enum AttributeKey: String, FileKey {
  case name, value
  static let table = KeyTable<Self>()
}

/// No key at all: an object of nothing but amounts by source.
enum FundsKey: String, FileKey {
  case none = ""
  static let allCases: [Self] = []
  static let table = KeyTable<Self>()
}

enum PlanKey: String, FileKey {
  case march, june, october, december
  static let table = KeyTable<Self>()
}

enum PlanRevisionKey: String, FileKey {
  case month, march, june, october, december, reason
  static let table = KeyTable<Self>()
}

/// An adjustment, besides its amounts by source.
enum AdjustmentKey: String, FileKey {
  case month, kind, document, reason
  static let optional = [kind, document]
  static let ofVersion2 = [kind, document]
  static let table = KeyTable<Self>()
}

/// A month's spending, besides its amounts by source.
enum SpendingKey: String, FileKey {
  case month, note
  static let optional = [note]
  static let table = KeyTable<Self>()
}

/// A month's record of why a project lags.
enum ReasonKey: String, FileKey {
  case month, causes, explanation, measure, due, outlook, remark
  static let optional = [causes, explanation, measure, due, outlook, remark]
  static let table = KeyTable<Self>()
}

enum IndicatorKey: String, FileKey {
  case level1, level2, level3, description, target, basis
  case reading, weight, expected, values, score
  static let optional = [reading, weight, expected, values, score]
  static let ofVersion2 = optional
  static let table = KeyTable<Self>()
}

enum TargetReadingKey: String, FileKey {
  case comparator, value, unit
  static let optional = [value, unit]
  static let table = KeyTable<Self>()
}

/// What an indicator has come to, or is expected to.
enum ReportKey: String, FileKey {
  case value, share, note
  static let optional = allCases
  static let table = KeyTable<Self>()
}

/// The same for a month.
enum ReportRecordKey: String, FileKey {
  case month, value, share, note
  static let optional = [value, share, note]
  static let table = KeyTable<Self>()
}

enum ScoreKey: String, FileKey {
  case value, reason
  static let table = KeyTable<Self>()
}
