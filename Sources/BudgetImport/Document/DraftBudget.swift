internal import BudgetModel

/// What a form's amounts come to by source.
extension ProjectDraft {
  /// Takes out a source that is the sum of those below it, as 财政资金 over 一般公共预算 and 政府性基金 is.
  mutating func dropSubtotals() {
    guard let total = total?.amount, let sum = sum(sources), sum != total else { return }
    for index in sources.indices {
      guard let amount = sources[index].amount, amount != .zero else { continue }
      var rest = sources
      rest.remove(at: index)
      guard self.sum(rest) == total, index + 1 < sources.count else { continue }
      var below = Money.zero
      for source in sources[(index + 1)...] {
        guard let next = try? below + (source.amount ?? .zero) else { break }
        below = next
        if below == amount {
          sources.remove(at: index)
          return
        }
      }
    }
  }

  private func sum(_ sources: [SourceAmount]) -> Money? {
    var sum = Money.zero
    for source in sources {
      guard let next = try? sum + (source.amount ?? .zero) else { return nil }
      sum = next
    }
    return sum
  }

  /// The budget by source; what the form leaves open is told in doubts.
  mutating func budget(of book: FundSources) -> Funds {
    var funds = book.declared == nil ? Funds.zero : Funds()
    var stated = false
    for (place, source) in book.all.enumerated() {
      let name = book.declared?[place].name ?? (place == 0 ? "财政资金" : "其他资金")
      for printed in sources where printed.name == name {
        guard let amount = printed.amount else { continue }
        // A source printed twice counts together; amounts past every limit are refused by the book.
        funds[source] = (try? funds.amount(of: source) + amount) ?? Money(fen: .max)
        stated = true
      }
    }
    if !stated {
      let name = book.declared?.first?.name ?? "财政资金"
      funds[book.first] = total?.amount ?? .zero
      if let total {
        doubt(.sourceAssumed(name), .source(book.first), total.lines, total.text)
      } else {
        doubt(.budgetMissing, .budget, lines.lowerBound...lines.lowerBound, self.name)
      }
    } else if let total, let sum = sum(sources), sum != total.amount {
      doubt(
        .sourcesMissTotal(sources: sum, total: total.amount), .budget, total.lines, total.text)
    }
    return funds
  }
}
