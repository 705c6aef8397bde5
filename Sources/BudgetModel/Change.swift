/// One change of a book, whose inverse `BudgetBook.apply` returns.
public enum Change: Hashable, Sendable {
  /// Records a project's spending of a month, or makes the month not reported (nil).
  case spending(project: String, month: Month, entry: SpendingEntry?)
  /// Closes the months up to one once they are reported to the finance bureau; nil opens all.
  case closing(through: Month?)
}

/// What a month's spending record says, apart from which month it is.
public struct SpendingEntry: Hashable, Sendable {
  /// The amount by source.
  public let amount: Funds
  /// A remark, nil when there is none.
  public let note: String?

  /// Makes an entry.
  public init(amount: Funds, note: String? = nil) {
    self.amount = amount
    self.note = note
  }

  /// The entry a record holds.
  public init(_ record: Spending) {
    self.init(amount: record.amount, note: record.note)
  }
}

extension Project {
  /// Brings its spending into the year's order.
  ///
  /// A record taken out of another order could not be put back where it was.
  mutating func orderSpending() {
    let isInOrder = zip(spending, spending.dropFirst()).allSatisfy { $0.month <= $1.month }
    if !isInOrder { spending.sort { $0.month < $1.month } }
  }

  /// Replaces, adds or removes a month's record; a new one goes before the first later month.
  mutating func setSpending(_ entry: SpendingEntry?, in month: Month) {
    let index = spending.firstIndex { $0.month == month }
    switch (entry, index) {
    case (let entry?, let index?):
      spending[index] = Spending(month: month, amount: entry.amount, note: entry.note)
    case (let entry?, nil):
      let place = spending.firstIndex { $0.month > month } ?? spending.endIndex
      spending.insert(Spending(month: month, amount: entry.amount, note: entry.note), at: place)
    case (nil, let index?):
      spending.remove(at: index)
    case (nil, nil):
      break
    }
  }
}
