internal import BudgetModel

/// What a form says of the money beside the budget, where a book has a place for it.
struct FormMoney {
  var adjustments: [Adjustment] = []
  var spending: [Spending] = []
  var expected: Funds?
}

extension ProjectDraft {
  /// Reads the columns of amounts beside the budget.
  ///
  /// - Parameter budget: what was approved.
  mutating func money(
    beside budget: Funds, in sources: FundSources, _ period: FormPeriod
  ) -> FormMoney {
    var money = FormMoney()
    var heads: [String] = []
    for fund in printedFunds where !heads.contains(fund.cell.name) { heads.append(fund.cell.name) }
    for head in heads {
      let column = PrintedColumn(printedFunds.filter { $0.cell.name == head })
      switch FundColumn(head) {
      case .adjusted:
        guard let change = change(column, from: budget, in: sources), !change.isZero else {
          continue
        }
        guard let month = month(period.month, column, .adjustments) else { continue }
        money.adjustments.append(Adjustment(month: month, amount: change, reason: ""))
        doubt(.adjustmentAssumed(month), .adjustments, column.lines, column.words)
      case .spent:
        guard let month = month(period.month(of: head), column, .spending) else { continue }
        guard !money.spending.contains(where: { $0.month == month }) else {
          keep(column, .spending)
          continue
        }
        guard let amount = funds(column, .spending, beside: budget, in: sources) else { continue }
        money.spending.append(Spending(month: month, amount: amount))
        if month != .january {
          doubt(.spendingAssumed(month), .spending, column.lines, column.words)
        }
      case .expected:
        guard money.expected == nil else {
          keep(column, .expectedSpending)
          continue
        }
        money.expected = funds(column, .expectedSpending, beside: budget, in: sources)
      case .rate, .weight, .score, nil: continue
      }
    }
    return money
  }

  private mutating func month(
    _ month: Month?, _ column: PrintedColumn, _ part: DocumentPlace.ProjectPart
  ) -> Month? {
    if month == nil, let first = column.funds.first {
      undated.append((part, first.cell))
      for fund in column.funds { keep(fund) }
    }
    return month
  }

  /// Keeps a column that has no place in a book, and says so.
  private mutating func keep(_ column: PrintedColumn, _ part: DocumentPlace.ProjectPart) {
    for fund in column.funds { keep(fund) }
    doubt(.fundsKept, part, column.lines, column.words)
  }

  /// What a column states: by source, and in all; nil, and a doubt, where it states no amounts, or the sources miss the
  /// total.
  private mutating func amounts(
    _ column: PrintedColumn, _ part: DocumentPlace.ProjectPart, in book: FundSources
  ) -> (stated: Funds, total: Money?)? {
    var stated = Funds()
    var total: Money?
    var subtotals: [PrintedFund] = []
    for fund in column.funds {
      let number = ExactNumber(fund.cell.text).flatMap { $0.isPercent ? nil : $0 }
      guard let amount = number?.money(in: amountUnit), !amount.isNegative else {
        keep(column, part)
        return nil
      }
      guard let name = fund.source else {
        total = total ?? amount
        continue
      }
      guard sources.contains(where: { $0.name == name }), let source = book.source(named: name)
      else {
        subtotals.append(fund)
        continue
      }
      guard let sum = try? stated.amount(of: source) + amount else {
        keep(column, part)
        return nil
      }
      stated[source] = sum
    }
    var sum: Money? = .zero
    for source in stated.sources { sum = sum.flatMap { try? $0 + stated.amount(of: source) } }
    guard let sum, stated.isBlank || total == nil || total == sum else {
      keep(column, part)
      return nil
    }
    for fund in subtotals { keep(fund) }
    return (stated, total)
  }

  /// The amounts of a column by source; a total alone is that of the one source which the budget has, else taken as
  /// the first one's.
  private mutating func funds(
    _ column: PrintedColumn, _ part: DocumentPlace.ProjectPart, beside budget: Funds,
    in book: FundSources
  ) -> Funds? {
    guard let (stated, total) = amounts(column, part, in: book) else { return nil }
    var funds = book.declared == nil ? Funds.zero : Funds()
    for source in stated.sources { funds[source] = stated[source] }
    guard stated.isBlank, let total else { return stated.isBlank ? nil : funds }
    let owner = book.owner(of: budget)
    funds[owner ?? book.first] = total
    if owner == nil {
      doubt(
        .sourceAssumed(book.declaredName(of: book.first) ?? "财政资金"), part, column.lines,
        column.words)
    }
    return funds
  }

  /// What a column of adjusted budgets adds to the approved one by source; nil where that cannot be told.
  private mutating func change(
    _ column: PrintedColumn, from budget: Funds, in book: FundSources
  ) -> Funds? {
    guard let (printed, total) = amounts(column, .adjustments, in: book) else { return nil }
    var stated = printed
    if stated.isBlank, let total {
      if total == budget.total { return Funds.zero }
      guard let owner = book.owner(of: budget) else {
        keep(column, .adjustments)
        return nil
      }
      stated[owner] = total
    }
    var change = book.declared == nil ? Funds.zero : Funds()
    // Blank is nothing where the others come to the total, else nothing is said.
    for source in book.all where stated[source] != nil || total != nil {
      let difference = try? stated.amount(of: source) - budget.amount(of: source)
      if let difference, difference != .zero { change[source] = difference }
    }
    return change
  }
}

/// The cells below one head of amounts.
private struct PrintedColumn {
  let funds: [PrintedFund]

  init(_ funds: [PrintedFund]) { self.funds = funds }

  var lines: ClosedRange<Int> {
    let lines = funds.map(\.cell.lines)
    let first = lines.map(\.lowerBound).min() ?? 1
    return first...max(first, lines.map(\.upperBound).max() ?? first)
  }

  /// The head and what stands below it.
  var words: String {
    ([funds.first?.cell.name ?? ""] + funds.map(\.cell.text)).joined(separator: " ")
  }
}

extension FundSources {
  /// The source that forms call by a name.
  func source(named name: String) -> FundSource? {
    guard let declared else {
      return name == "财政资金" ? .fiscal : name == "其他资金" ? .other : nil
    }
    return declared.first { $0.name == name }?.source
  }

  /// The one source that a budget can have come from, nil where there are several.
  fileprivate func owner(of budget: Funds) -> FundSource? {
    let funded = all.filter { budget.amount(of: $0) != .zero }
    return all.count == 1 ? first : funded.count == 1 ? funded[0] : nil
  }
}
