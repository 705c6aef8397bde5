internal import BudgetModel

/// The kinds of edits, by their names in JSON.
enum EditKind: String {
  case spending, note, adjustment, plan, planRevision, attributes, budget, name, code, purpose,
    projectGoals, indicators
  case order, project, closing, unit, department, sources, rules, fiscalYear, goals
}

/// What a key of an edit says, whatever its kind.
enum EditPart: String {
  case kind, project, month, at, old, new
}

/// An edit of a month of a project.
enum MonthEditKey: String, FileKey {
  case kind, project, month, old, new
  static let optional = [old]
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
