/// How the edits of a month are carried out: its amounts by source, and the remark on them.
extension EditedBook {
  mutating func spending(
    _ change: Replacing<Funds>, of code: String, in month: Month
  ) throws(Rejection) -> [Edit] {
    let index = try index(of: code)
    let record = book.projects[index].spending(in: month)
    let cells = MonthCells(change, of: book.sources, over: record?.amount)
    guard cells.after != cells.before else { return [] }
    let happening = cells.happening.map { Edit.spending(project: code, month: month, $0) }
    if cells.meetsOthers { conflicts += happening }
    var edits = happening
    // A remark goes with its record and comes back after it.
    if cells.after == nil, let note = record?.note {
      edits.insert(.note(project: code, month: month, Replacing(note, with: nil)), at: 0)
    }
    book.projects[index].setSpending(
      cells.after.map { Spending(month: month, amount: $0, note: record?.note) }, in: month)
    return edits
  }

  mutating func note(
    _ change: Replacing<String>, of code: String, in month: Month
  ) throws(Rejection) -> [Edit] {
    let index = try index(of: code)
    let change = change.emptiesToNil(\.isEmpty)
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

/// What an edit makes of the cells of a month, one for each source.
private struct MonthCells {
  let change: Replacing<Funds>
  let sources: [FundSource]
  let hasBlanks: Bool
  let before: Funds?
  let after: Funds?

  init(_ change: Replacing<Funds>, of book: FundSources, over before: Funds?) {
    self.change = change
    sources = change.sources.isEmpty ? book.all : change.sources
    hasBlanks = book.declared != nil
    self.before = before
    var funds = before ?? (hasBlanks ? Funds() : .zero(of: book.all))
    if let new = change.new {
      for source in new.sources { funds[source] = new[source] }
      after = funds
    } else {
      for source in sources { funds[source] = hasBlanks ? nil : .zero }
      // Without declared sources nothing but zeroes is left of a record that nobody filled.
      after = (hasBlanks ? funds.isBlank : funds.isZero) ? nil : funds
    }
  }

  /// The edit as it happens; cells that were blank have one of their own, so that taking it back leaves them blank.
  var happening: [Replacing<Funds>] {
    var (old, filled, blank) = (Funds(), Funds(), Funds())
    for source in sources {
      if let amount = before?[source] {
        old[source] = amount
        filled[source] = after?[source]
      } else {
        blank[source] = after?[source]
      }
    }
    var edits: [Replacing<Funds>] = []
    if !old.isBlank { edits.append(Replacing(old, with: filled.nilIfBlank)) }
    if !blank.isBlank { edits.append(Replacing(nil, with: blank)) }
    return edits
  }

  /// Whether somebody else has changed a cell that the edit was made from.
  var meetsOthers: Bool { change.statesOld && sources.contains(where: meets) }

  private func meets(in source: FundSource) -> Bool {
    let (current, wanted) = (before?[source], after?[source])
    guard current != wanted else { return false }
    return hasBlanks ? current != change.old?[source] : meetsWithoutBlanks(in: source)
  }

  /// Without declared sources there is no blank.
  ///
  /// A source that nobody filled is 0.00 beside one that somebody did, and is no change. Only a month reported as
  /// 0.00 from every source was reported so on purpose.
  private func meetsWithoutBlanks(in source: FundSource) -> Bool {
    let seen = change.old?.amount(of: source) ?? .zero
    guard let before else { return seen != .zero }
    let current = before.amount(of: source)
    if change.old == nil { return current != .zero || before.isZero }
    return current != seen
  }
}
