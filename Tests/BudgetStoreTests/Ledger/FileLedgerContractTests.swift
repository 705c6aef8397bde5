import BudgetModel
import BudgetStore
import Foundation
import LedgerContract
import Testing

/// The ledger in a file keeps the contract of every ledger.
@Suite struct FileLedgerContractTests {
  @Test(arguments: LedgerContract.Promise.allCases)
  func itKeepsThePromise(_ promise: LedgerContract.Promise) throws {
    try withFolder { folder in
      let stage = ContractStage(folder: folder)
      try Data(BookWriter.write(ContractBook.book)).write(to: URL(fileURLWithPath: stage.path))
      try LedgerContract.check(promise, on: stage)
      // Whatever was done, the file and its history agree.
      #expect(HistoryCheck(of: stage.path)?.findings ?? [] == [])
    }
  }
}

private struct ContractStage: LedgerStage {
  let folder: String
  var path: String { folder + "/b.json" }

  func open(as author: Author) throws -> FileLedger {
    try FileLedger.open(
      path, author: author,
      clock: FileLedger.Clock(
        now: { Timestamp(seconds: 1_728_352_800) },
        today: { CalendarDate(year: 2024, month: 10, day: 8) }))
  }

  func appendOpaque(kind: String, by author: Author) throws {
    let history = contents(path + ".history") ?? ""
    let sequence = history.split(separator: "\n").count + 1
    let digest = try digest(Array((contents(path) ?? "").utf8))
    try put(
      history
        + #"{"v":2,"seq":\#(sequence),"time":"2024-10-08T02:00:00Z","user":"\#(author.user)","#
        + #""host":"\#(author.host)","cause":"typed","edits":[{"kind":"\#(kind)"}],"#
        + #""from":"\#(digest)","to":"\#(digest)"}\#n"#, path + ".history")
  }
}
