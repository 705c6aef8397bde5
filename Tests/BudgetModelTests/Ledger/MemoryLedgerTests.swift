import BudgetModel
import LedgerContract
import Testing

/// The ledger in memory keeps the contract of every ledger.
@Suite struct MemoryLedgerTests {
  @Test(arguments: LedgerContract.Promise.allCases)
  func itKeepsThePromise(_ promise: LedgerContract.Promise) throws {
    try LedgerContract.check(promise, on: MemoryStage())
  }
}

private struct MemoryStage: LedgerStage {
  private let store = MemoryStore(ContractBook.book)

  func open(as author: Author) -> MemoryLedger { MemoryLedger(store, author: author) }

  func appendOpaque(kind: String, by author: Author) {
    let edit = OpaqueEdit(kind: kind, project: nil, text: #"{"kind":"\#(kind)"}"#)
    store.append(
      HistoryEntry(
        sequence: store.contents.history.count + 1, time: Timestamp(seconds: 0), author: author,
        commit: .random(), edits: [.opaque(edit)]))
  }
}
