/// How the edits of a month are carried out: its amounts by source, and the remark on them.
extension EditedBook {
  mutating func spending(
    _ change: Replacing<SourceAmounts>, of code: String, in month: Month
  ) throws(Rejection) -> [Edit] {
    let index = try index(of: code)
    let record = book.projects[index].spending(in: month)
    let current = record?.amount
    let sources = change.sources
    let result = change.result(over: current)
    let happening = Edit.spending(
      project: code, month: month,
      Replacing(
        current.map { SourceAmounts($0, of: sources) },
        with: result.map { SourceAmounts($0, of: sources) }))
    guard result != current else { return [] }
    if change.statesOld, sources.contains(where: { change.meets(current, in: $0, result) }) {
      conflicts.append(happening)
    }
    var edits = [happening]
    // A remark goes with its record and comes back after it.
    if result == nil, let note = record?.note {
      edits.insert(.note(project: code, month: month, Replacing(note, with: nil)), at: 0)
    }
    book.projects[index].setSpending(
      result.map { Spending(month: month, amount: $0, note: record?.note) }, in: month)
    return edits
  }

  mutating func note(
    _ change: Replacing<String>, of code: String, in month: Month
  ) throws(Rejection) -> [Edit] {
    let index = try index(of: code)
    let change = change.emptiesToNil
    guard let record = book.projects[index].spending(in: month) else {
      if change.new == nil { return [] }
      throw .rule(RuleViolation(.noteWithoutSpending(month), at: .project), project: code)
    }
    let edits = note(change, over: record.note) { .note(project: code, month: month, $0) }
    book.projects[index].setSpending(
      Spending(month: month, amount: record.amount, note: change.new), in: month)
    return edits
  }
}

extension Replacing<SourceAmounts> {
  /// What the month holds afterwards, nil for not reported.
  fileprivate func result(over current: Funds?) -> Funds? {
    var funds = current ?? .zero
    guard let new else {
      for source in sources { funds[source] = .zero }
      return funds == .zero ? nil : funds
    }
    for source in new.sources { funds[source] = new[source] ?? .zero }
    return funds
  }

  /// Whether somebody else has changed a source that this one was made from.
  ///
  /// The first version of the file has no blank: a source that nobody filled is 0.00 beside one that somebody did,
  /// and is no change. Only a month reported as 0.00 from every source was reported so on purpose.
  fileprivate func meets(_ current: Funds?, in source: FundSource, _ result: Funds?) -> Bool {
    guard current?[source] != result?[source] else { return false }
    let seen = old?[source] ?? .zero
    guard let current else { return seen != .zero }
    if old == nil { return current[source] != .zero || current == .zero }
    return current[source] != seen
  }
}

extension Replacing<String> {
  /// The same with an empty text for none.
  fileprivate var emptiesToNil: Replacing {
    let new = new == "" ? nil : new
    return statesOld ? Replacing(old, with: new) : .anything(with: new)
  }
}
