import BudgetModel
import BudgetStore
import TestSupport
import Testing

@testable import BudgetCommands

@Suite("What a commit of a command comes to") struct OutcomeTests {
  @Test("A conflict names its entry though that is not at hand", arguments: [false, true])
  func conflict(dryRun: Bool) throws {
    let store = MemoryStore(try BookFile.open(Repository.sample).book)
    func spending(_ fen: Int64, from old: Int64?) -> Commit {
      Commit(
        [
          .spending(
            project: Desk.cars, month: .october,
            Replacing(
              old.map { Funds(.fiscal, Money(fen: $0)) },
              with: Funds(.fiscal, Money(fen: fen))))
        ], id: .random())
    }
    var theirs = MemoryLedger(store, author: Author(user: "li", host: "desk2"))
    _ = try theirs.commit(spending(100, from: nil))
    var mine = MemoryLedger(store, author: Author(user: "zhang", host: "desk1"), atHand: 0)
    #expect(mine.history.isEmpty)
    let failure = #expect(throws: CommitFailure.self) {
      _ = try Outcome(of: spending(200, from: nil), on: &mine, dryRun: dryRun)
    }
    guard case .rejected(.conflicts(let conflicts)) = failure?.reason else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(conflicts.map { $0.entry?.sequence } == [1])
    #expect(conflicts.map { $0.entry?.author.user } == ["li"])
  }
}
