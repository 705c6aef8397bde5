extension BudgetBook {
  /// The sources that have amounts, in the order in which the book shows them.
  ///
  /// Of sources that it declares 0.00 is one, for it is not blank; of the standard ones only what is not 0.00.
  public var sourcesInUse: [FundSource] {
    let countsZero = sources.declared != nil
    var unused = sources.all
    func see(_ funds: Funds) {
      unused.removeAll { source in
        funds[source].map { countsZero || $0 != .zero } ?? false
      }
    }
    for project in projects where !unused.isEmpty {
      see(project.budget)
      for adjustment in project.adjustments { see(adjustment.amount) }
      for place in project.spending.indices { see(project.spending[place].amount) }
    }
    return sources.all.filter { !unused.contains($0) }
  }

  /// The sources whose names must stand beside amounts; none where all amounts are of the first source.
  public var sourcesToName: [FundSource] {
    let used = sourcesInUse
    return used.allSatisfy { $0 == sources.first } ? [] : used
  }
}
