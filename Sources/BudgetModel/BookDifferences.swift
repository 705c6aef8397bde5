extension BudgetBook {
  /// The spending that differs in another book, in this book's order.
  public func revisions(to other: BudgetBook) -> [SpendingRevision] {
    projects.flatMap { project -> [SpendingRevision] in
      let target = other.position(of: project.code).map { other.projects[$0] }
      return Month.allCases.compactMap { month in
        let before = project.spending(in: month).map(SpendingEntry.init)
        let after = target?.spending(in: month).map(SpendingEntry.init)
        return before == after
          ? nil
          : SpendingRevision(
            project: project.code, month: month, before: before, after: after)
      }
    }
  }

  /// Whether another book has the same unit, year, goals and projects, whatever was spent on them.
  public func differsOnlyInSpending(from other: BudgetBook) -> Bool {
    guard unit == other.unit, fiscalYear == other.fiscalYear, goals == other.goals,
      projects.count == other.projects.count
    else { return false }
    return zip(projects, other.projects).allSatisfy { mine, theirs in
      var project = mine
      project.spending = theirs.spending
      return project == theirs
    }
  }
}
