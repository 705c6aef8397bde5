import BudgetModel

// What the promises are tried with.

func spend(
  _ project: String, _ amount: Int64?, of source: FundSource = .fiscal, in month: Month = .june,
  from old: Int64? = nil
) -> Edit {
  func amounts(_ amount: Int64?) -> Funds? {
    amount.map { Funds(source, ContractBook.wan($0)) }
  }
  return .spending(
    project: project, month: month, Replacing(amounts(old), with: amounts(amount)))
}

func commit(_ edits: Edit..., reason: String? = nil) -> Commit {
  Commit(edits, id: .random(), reason: reason, closedMonths: reason == nil ? .refuse : .reopen)
}

func amounts(_ ledger: some Ledger, _ code: String, _ month: Month = .june) -> Funds? {
  ledger.book.position(of: code).flatMap { ledger.book.projects[$0].spending(in: month)?.amount }
}

func funds(_ fiscal: Int64, _ other: Int64 = 0) -> Funds {
  Funds(fiscal: ContractBook.wan(fiscal), other: ContractBook.wan(other))
}

extension LedgerContract {
  static func rejected(_ ledger: inout some Ledger, _ commit: Commit) -> Rejection? {
    do throws(CommitFailure) {
      _ = try ledger.commit(commit)
      return nil
    } catch {
      if case .rejected(let rejection) = error.reason { return rejection }
      return nil
    }
  }
}

extension Plan {
  func with(march: Money) -> Plan {
    var plan = self
    plan.march = march
    return plan
  }
}
