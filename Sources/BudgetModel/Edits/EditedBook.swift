/// A book while the edits of a commit are carried out on it; its rules are looked at once, at the end.
///
/// Each edit comes back as it happened: its old value is what was there, and what changes nothing leaves none.
struct EditedBook {
  private let before: BudgetBook
  var book: BudgetBook
  var conflicts: [Edit] = []
  private var touched: Set<String> = []

  init(_ book: BudgetBook) {
    before = book
    self.book = book
  }

  /// Carries out one edit.
  mutating func apply(_ edit: Edit) throws(Rejection) -> [Edit] {
    switch edit {
    case .spending(let code, let month, let change):
      return try spending(change, of: code, in: month)
    case .note(let code, let month, let change): return try note(change, of: code, in: month)
    case .adjustment(let code, let place, let change):
      return try adjustment(change, of: code, at: place)
    case .plan(let code, let change):
      return try optionalPart(\.plan, of: code, change) { .plan(project: code, $0) }
    case .planRevision(let code, let change): return try planRevision(change, of: code)
    case .attributes(let code, let change):
      return try part(\.attributes, of: code, change) { .attributes(project: code, $0) }
    case .budget(let code, let change):
      return try part(\.budget, of: code, change) { .budget(project: code, $0) }
    case .name(let code, let change):
      return try part(\.name, of: code, change) { .name(project: code, $0) }
    case .purpose(let code, let change):
      return try part(\.purpose, of: code, change) { .purpose(project: code, $0) }
    case .projectGoals(let code, let change):
      return try part(\.goals, of: code, change) { .projectGoals(project: code, $0) }
    case .indicators(let code, let change):
      return try part(\.indicators, of: code, change) { .indicators(project: code, $0) }
    case .indicator(let code, let place, let change):
      return try indicator(change, of: code, at: place)
    case .executionWeight(let code, let change):
      return try optionalPart(\.executionWeight, of: code, change) {
        .executionWeight(project: code, $0)
      }
    case .reason(let code, let month, let change): return try reason(change, of: code, in: month)
    case .remark(let code, let month, let change): return try remark(change, of: code, in: month)
    case .achievement(let code, let change):
      let change = change.emptiesToNil(\.isEmpty)
      return try optionalPart(\.achievement, of: code, change) {
        .achievement(project: code, $0)
      }
    case .expectedSpending(let code, let change):
      return try optionalPart(\.expectedSpending, of: code, change) {
        .expectedSpending(project: code, $0)
      }
    case .code(let code, let change): return try self.code(change, of: code)
    case .order(let code, let change): return try order(change, of: code)
    case .project(let code, let place, let change):
      return try project(change, code: code, at: place)
    case .closing(let change):
      let edits = note(change, over: book.closedThrough) { .closing($0) }
      book.closedThrough = change.new
      return edits
    case .goals(let change):
      let edits = note(change, over: book.goals) { .goals($0) }
      book.goals = change.new
      return edits
    case .unit(let change):
      let edits = try required(change, over: book.unit) { .unit($0) }
      if let unit = change.new { book.unit = unit }
      return edits
    case .department(let change):
      let edits = note(change, over: book.department) { .department($0) }
      book.department = change.new
      return edits
    case .sources(let change): return try sources(change)
    case .rules(let change): return try rules(change)
    case .fiscalYear(let change):
      let edits = try required(change, over: book.fiscalYear) { .fiscalYear($0) }
      if let year = change.new { book.fiscalYear = year }
      return edits
    case .opaque(let edit): throw .unsupported(kind: edit.kind)
    }
  }

  /// The book, once every rule of what was touched holds.
  consuming func finish() throws(Rejection) -> BudgetBook {
    try book.settle(touched, from: before)
    return book
  }
}

// MARK: - Values

extension EditedBook {
  /// Notes a conflict where something else stands than the edit was made from, and returns the edit as it happens.
  mutating func note<Value>(
    _ change: Replacing<Value>, over current: Value?, _ edit: (Replacing<Value>) -> Edit
  ) -> [Edit] {
    let happening = edit(Replacing(current, with: change.new))
    if !change.fits(current) { conflicts.append(happening) }
    return current == change.new ? [] : [happening]
  }

  /// The same for a value that must be there.
  private mutating func required<Value>(
    _ change: Replacing<Value>, over current: Value, _ edit: (Replacing<Value>) -> Edit
  ) throws(Rejection) -> [Edit] {
    guard change.new != nil else { throw .required(edit(change)) }
    return note(change, over: current, edit)
  }

  private mutating func part<Value>(
    _ path: WritableKeyPath<Project, Value>, of code: String, _ change: Replacing<Value>,
    _ edit: (Replacing<Value>) -> Edit
  ) throws(Rejection) -> [Edit] {
    let index = try index(of: code)
    let edits = try required(change, over: book.projects[index][keyPath: path], edit)
    if let new = change.new { book.projects[index][keyPath: path] = new }
    return edits
  }

  /// The same for a part that need not be there.
  private mutating func optionalPart<Value>(
    _ path: WritableKeyPath<Project, Value?>, of code: String, _ change: Replacing<Value>,
    _ edit: (Replacing<Value>) -> Edit
  ) throws(Rejection) -> [Edit] {
    let index = try index(of: code)
    let edits = note(change, over: book.projects[index][keyPath: path], edit)
    book.projects[index][keyPath: path] = change.new
    return edits
  }

  /// Has the rules of every project looked at again.
  mutating func touchAll() { touched.formUnion(book.projects.map(\.code)) }

  /// Where a project that is about to change stands.
  mutating func index(of code: String) throws(Rejection) -> Int {
    guard let index = book.position(of: code) else { throw .unknownProject(code) }
    touched.insert(code)
    return index
  }
}

// MARK: - Projects

extension EditedBook {
  private mutating func adjustment(
    _ change: Replacing<Adjustment>, of code: String, at place: Int?
  ) throws(Rejection) -> [Edit] {
    let index = try index(of: code)
    var list = book.projects[index].adjustments
    func edit(_ place: Int) -> Edit {
      .adjustment(project: code, at: place, Replacing(change.old, with: change.new))
    }
    switch (change.old, change.new) {
    case (nil, nil): return []
    case (nil, let new?):
      let target = min(max(0, place ?? list.count), list.count)
      list.insert(new, at: target)
      book.projects[index].adjustments = list
      return [edit(target)]
    case (let old?, let new):
      let named = place.flatMap { list.indices.contains($0) && list[$0] == old ? $0 : nil }
      guard let target = named ?? list.lastIndex(of: old) else {
        conflicts.append(edit(place ?? list.count))
        return []
      }
      if let new { list[target] = new } else { list.remove(at: target) }
      book.projects[index].adjustments = list
      return old == new ? [] : [edit(target)]
    }
  }

  private mutating func planRevision(
    _ change: Replacing<PlanRevision>, of code: String
  ) throws(Rejection) -> [Edit] {
    let index = try index(of: code)
    // One that goes to another month leaves its own.
    if let old = change.old, let new = change.new, old.month != new.month {
      return try planRevision(Replacing(old, with: nil), of: code)
        + planRevision(Replacing(nil, with: new), of: code)
    }
    guard let month = (change.new ?? change.old)?.month else { return [] }
    let current = book.projects[index].planRevision(in: month)
    let edits = note(change, over: current) { .planRevision(project: code, $0) }
    book.projects[index].setPlanRevision(change.new, in: month)
    return edits
  }

  private mutating func code(
    _ change: Replacing<String>, of code: String
  ) throws(Rejection) -> [Edit] {
    let index = try index(of: code)
    let edits = try required(change, over: code) { .code(project: code, $0) }
    guard let new = change.new, new != code else { return [] }
    if let first = book.position(of: new) {
      throw .rule(
        RuleViolation(.duplicateCode(new, firstProject: first), at: .code), project: code)
    }
    book.rename(index, to: new)
    touched.insert(new)
    return edits
  }

  private mutating func order(
    _ change: Replacing<Int>, of code: String
  ) throws(Rejection) -> [Edit] {
    let index = try index(of: code)
    guard let wanted = change.new else { throw .required(.order(project: code, change)) }
    let target = min(max(0, wanted), book.projects.count - 1)
    let change = change.statesOld ? Replacing(change.old, with: target) : .anything(with: target)
    let edits = note(change, over: index) { .order(project: code, $0) }
    book.move(index, to: target)
    return edits
  }

  private mutating func project(
    _ change: Replacing<Project>, code: String, at place: Int?
  ) throws(Rejection) -> [Edit] {
    let index = book.position(of: code)
    let current = index.map { book.projects[$0] }
    if let new = change.new, new.code != code {
      throw .rule(RuleViolation(.emptyText, at: .code), project: code)
    }
    let target = index ?? min(max(0, place ?? book.projects.count), book.projects.count)
    let edits = note(change, over: current) { .project(code: code, at: target, $0) }
    touched.insert(code)
    switch (index, change.new) {
    case (let index?, let new?): book.projects[index] = new
    case (let index?, nil): book.remove(index)
    case (nil, let new?): book.insert(new, at: target)
    case (nil, nil): break
    }
    return edits
  }
}
