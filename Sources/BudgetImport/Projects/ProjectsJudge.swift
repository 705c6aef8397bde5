internal import BudgetModel

/// Judges the projects of a table on a book.
struct ProjectsJudge {
  private let book: BudgetBook
  private let options: ProjectsImportOptions
  private let isUnitStated: Bool
  private var matching: ProjectMatching
  /// The rows that projects were first met in, by their codes.
  private var rows: [String: Int] = [:]
  private var madeCodes = 0
  /// Whether a plan was read as percents, so that those of several projects have no sum.
  private(set) var readsPercents = false

  init(_ book: BudgetBook, _ options: ProjectsImportOptions, isUnitStated: Bool) {
    self.book = book
    self.options = options
    self.isUnitStated = isUnitStated
    matching = ProjectMatching(book)
  }

  mutating func lines(_ lines: [ProjectsTable.Line], _ choices: ImportChoices) -> [ProjectLine] {
    let printed = Set(lines.map(\.code))
    return lines.map { line in
      let isLeftOut = choices.skipped.contains(line.number)
      var doubts = line.doubts
      let subject =
        isLeftOut ? nil : subject(line, choices, &doubts, taken: printed)
      let new = subject.flatMap { project(line, $0, &doubts) }
      return ProjectLine(
        number: line.number, place: line.place, code: line.code, name: line.name,
        old: subject?.old, new: new, isCodeMade: subject?.isCodeMade ?? false,
        doubts: isLeftOut ? [] : doubts, isLeftOut: isLeftOut)
    }
  }

  /// Which project a row is of: one of the book, or a new one by its code.
  private struct Subject {
    let code: String
    let old: Project?
    var isCodeMade = false
  }

  private mutating func subject(
    _ line: ProjectsTable.Line, _ choices: ImportChoices, _ doubts: inout [ProjectDoubt],
    taken: Set<String>
  ) -> Subject? {
    guard let subject = matched(line, choices, &doubts, taken) else { return nil }
    if let first = rows[subject.code] {
      doubts.append(.repeated(row: first))
      return nil
    }
    rows[subject.code] = line.number
    return subject
  }

  private mutating func matched(
    _ line: ProjectsTable.Line, _ choices: ImportChoices, _ doubts: inout [ProjectDoubt],
    _ taken: Set<String>
  ) -> Subject? {
    func existing(_ code: String) -> Subject? {
      book.position(of: code).map { Subject(code: code, old: book.projects[$0]) }
    }
    if let chosen = choices.projects[line.number].flatMap(existing) { return chosen }
    guard !choices.additions.contains(line.number) else { return addition(line, &doubts, taken) }
    guard !line.code.isEmpty || !line.name.isEmpty else {
      doubts.append(.nameless)
      return nil
    }
    switch matching.match(code: line.code, name: line.name) {
    case .project(let code, .nameDespiteCode):
      doubts.append(.sameName(code: code))
      return nil
    case .project(let code, _): return existing(code)
    case .ambiguous(let codes):
      doubts.append(.ambiguous(codes))
      return nil
    case .none: return addition(line, &doubts, taken)
    }
  }

  private mutating func addition(
    _ line: ProjectsTable.Line, _ doubts: inout [ProjectDoubt], _ taken: Set<String>
  ) -> Subject? {
    guard !line.name.isEmpty else {
      doubts.append(.nameless)
      return nil
    }
    guard line.code.isEmpty else {
      // A code of the book cannot be given to another project.
      if let index = book.position(of: line.code) {
        doubts.append(.ambiguous([book.projects[index].code]))
        return nil
      }
      return Subject(code: line.code, old: nil)
    }
    var code: String
    repeat {
      madeCodes += 1
      let digits = String(madeCodes)
      code = "L" + String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
    } while taken.contains(code) || book.position(of: code) != nil
    return Subject(code: code, old: nil, isCodeMade: true)
  }

  /// The project with what the row says of it.
  private mutating func project(
    _ line: ProjectsTable.Line, _ subject: Subject, _ doubts: inout [ProjectDoubt]
  ) -> Project? {
    guard doubts.isEmpty else { return nil }
    let old = subject.old
    let blank: Funds = book.sources.declared == nil ? .zero(of: book.sources.all) : Funds()
    var budget = old?.budget ?? blank
    if let total = line.undivided, let old, options.source == nil,
      old.budget.total != old.budget.amount(of: book.sources.first)
    {
      // A sum of several sources is none of them.
      guard total == old.budget.total else {
        doubts.append(.undividedBudget(old.budget.total))
        return nil
      }
    } else {
      for (source, money) in line.budget { budget[source] = money }
    }
    var plan = old?.plan
    if !line.plan.isEmpty {
      guard let read = self.plan(line.plan, over: plan, of: budget.total, &doubts) else {
        return nil
      }
      plan = read
    }
    let name = line.name.isEmpty ? old?.name ?? "" : line.name
    let purpose = line.purpose.isEmpty ? old?.purpose ?? "" : line.purpose
    let new =
      old?.with(name: name, budget: budget, purpose: purpose, plan: plan)
      ?? Project(
        code: subject.code, name: name, budget: budget, purpose: purpose, goals: [], plan: plan)
    if !isUnitStated, let yuan = inYuan(line, subject.code) {
      doubts.append(.looksLikeYuan(as: yuan))
    }
    doubts += new.brokenRules(in: book.sources).map { .rule($0) }
    if !options.reopens, book.closedThrough != nil, let old {
      let closed = Set(old.edits(to: new).flatMap(book.closedMonths)).sorted()
      if !closed.isEmpty { doubts.append(.closedMonths(closed)) }
    }
    return new
  }

  /// The largest of the row's budgets read as 元, where it can hardly have been meant in the unit that was assumed.
  private func inYuan(_ line: ProjectsTable.Line, _ code: String) -> Money? {
    // What is below 1000 万元 is never doubted.
    guard let most = line.budget.values.max(), most.fen >= 1_000_000_000 else { return nil }
    return book.budgetInYuan(TypedAmount(most, unit: nil), of: code)
  }
}

// MARK: - Plans

extension ProjectsJudge {
  /// The plan that a row has: four values by what they come to, fewer in place of amounts that are there.
  private mutating func plan(
    _ cells: [Checkpoint: ProjectsTable.PlanCell], over old: Plan?, of budget: Money,
    _ doubts: inout [ProjectDoubt]
  ) -> Plan? {
    let ordered = Checkpoint.allCases.compactMap { cells[$0] }
    guard ordered.count == Checkpoint.allCases.count else {
      return plan(of: cells, changing: old, &doubts)
    }
    switch PlanValues(values: ordered.map(\.value), budget: budget).outcome {
    case .plan(let plan, let reading):
      readsPercents = readsPercents || reading.isOfPercents
      return plan
    case .ambiguous(let plan, let reading, let other):
      // What the book has already is no question, nor are amounts where the table says their unit.
      let isOfAmounts = !reading.isOfPercents && ordered.allSatisfy(\.isOfStatedUnit)
      if plan == old || isOfAmounts { return plan }
      doubts.append(.planAmbiguous(reading, other: other))
    case .unclear: doubts.append(.planUnclear(budget))
    }
    return nil
  }

  private func plan(
    of cells: [Checkpoint: ProjectsTable.PlanCell], changing old: Plan?,
    _ doubts: inout [ProjectDoubt]
  ) -> Plan? {
    guard var plan = old else {
      doubts.append(.incompletePlan(Checkpoint.allCases.filter { cells[$0] == nil }))
      return nil
    }
    for checkpoint in Checkpoint.allCases {
      guard let cell = cells[checkpoint] else { continue }
      if let money = cell.amount.money { plan[checkpoint] = money }
      if case .doubtful(let doubt) = cell.amount {
        doubts.append(.amount(doubt, at: cell.place))
      }
    }
    return doubts.isEmpty ? plan : nil
  }
}
