internal import BudgetModel

/// The kinds of edits, by their names in JSON.
enum EditKind: String {
  case spending, note, adjustment, plan, planRevision, attributes, budget, name, code, purpose,
    projectGoals, indicators, indicatorValue, expectation, weight, targetReading, score, reason,
    remark, achievement, expectedSpending
  case order, project, closing, unit, department, sources, rules, fiscalYear, goals
}

/// What a key of an edit says, whatever its kind.
enum EditPart: String {
  case kind, project, indicator, month, at, old, new
}

/// An edit of a month of a project.
enum MonthEditKey: String, FileKey {
  case kind, project, month, old, new
  static let optional = [old]
  static let table = KeyTable<Self>()
}

/// An edit of an indicator, known by its place from 0.
enum IndicatorEditKey: String, FileKey {
  case kind, project, indicator, old, new
  static let optional = [old]
  static let table = KeyTable<Self>()
}

/// An edit of a month of an indicator.
enum IndicatorMonthEditKey: String, FileKey {
  case kind, project, indicator, month, old, new
  static let optional = [old]
  static let table = KeyTable<Self>()
}

/// An edit of a weight: an indicator's, or, where none is named, the execution rate's.
enum WeightEditKey: String, FileKey {
  case kind, project, indicator, old, new
  static let optional = [indicator, old]
  static let table = KeyTable<Self>()
}

/// An edit of something that has a place in a list.
enum PlacedEditKey: String, FileKey {
  case kind, project, at, old, new
  static let optional = [at, old]
  static let table = KeyTable<Self>()
}

/// An edit of a part of a project.
enum ProjectEditKey: String, FileKey {
  case kind, project, old, new
  static let optional = [old]
  static let table = KeyTable<Self>()
}

/// An edit of a part of the book.
enum BookEditKey: String, FileKey {
  case kind, old, new
  static let optional = [old]
  static let table = KeyTable<Self>()
}
