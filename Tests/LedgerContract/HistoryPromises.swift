import BudgetModel
import Testing

/// Promises about closed months, batches, undo, newer versions and polls.
extension LedgerContract {
  static func closedMonths(_ stage: some LedgerStage) throws {
    var ledger = try stage.open(as: .zhang)
    _ = try ledger.commit(commit(spend("A1", 5)))
    _ = try ledger.commit(commit(.closing(Replacing(nil, with: .june))))
    let plan = try #require(ledger.book.projects[0].plan)
    let cut = Adjustment(month: .may, amount: funds(-1), reason: "压减")
    let ways: [[Edit]] = [
      [spend("A1", 6, from: 5)],
      [spend("A1", nil, from: 5)],
      [.note(project: "A1", month: .june, Replacing(nil, with: "注"))],
      [.adjustment(project: "A1", at: nil, Replacing(nil, with: cut))],
      [
        .plan(project: "A1", Replacing(plan, with: plan.with(march: ContractBook.wan(9))))
      ],
      [.closing(Replacing(.june, with: .may))],
      [.closing(Replacing(.june, with: nil))],
      ledger.history[0].inverse ?? [],
      ledger.history[1].inverse ?? [],
      [.closing(Replacing(.june, with: nil)), spend("A1", 6, from: 5)],
    ]
    for edits in ways {
      for cause in [
        Cause.typed, .undo(of: 1), .imported, .applied, .restored(backup: "2024-06-01"),
      ] {
        let commit = Commit(edits, id: .random(), cause: cause, closedMonths: .reopen)
        guard case .closedMonths(let months) = rejected(&ledger, commit) else {
          Issue.record("closed months were changed by \(edits) without a reason")
          continue
        }
        #expect(months.contains(.june))
      }
    }
    #expect(ledger.history.count == 2)
    // What does not touch them goes on.
    _ = try ledger.commit(commit(spend("A1", 2, in: .july)))
    let snapshot = try ledger.commit(commit(spend("A1", 6, from: 5), reason: "凭证有误"))
    #expect(snapshot.news.last?.reason == "凭证有误")
    #expect(amounts(ledger, "A1") == funds(6))
    #expect(ledger.book.closedThrough == .june)
  }

  static func batch(_ stage: some LedgerStage) throws {
    var ledger = try stage.open(as: .zhang)
    let before = ledger.book
    _ = try ledger.commit(
      commit(
        spend("A1", 5), .note(project: "A1", month: .june, Replacing(nil, with: "注")),
        spend("B2", 3, of: .other), spend("B2", 4, in: .may)))
    #expect(ledger.history.count == 1)
    let undo = UndoStack(ledger.history, by: .zhang)
    let inverse = try #require(undo.lastDone?.inverse)
    _ = try ledger.commit(Commit(inverse, id: .random(), cause: .undo(of: 1)))
    #expect(ledger.book == before)
    #expect(ledger.history.last?.undoes == 1)
    var newcomer = try stage.open(as: .li)
    #expect(newcomer.history.last == ledger.history.last)
    #expect(try newcomer.wholeHistory() == History(Array(ledger.history)))
  }

  static func undo(_ stage: some LedgerStage) throws {
    var ledger = try stage.open(as: .zhang)
    _ = try ledger.commit(commit(spend("A1", 5)))
    _ = try ledger.commit(commit(spend("A1", 6, from: 5)))
    var next = try stage.open(as: .zhang)
    var stack = UndoStack(next.history, by: .zhang)
    let last = try #require(stack.lastDone)
    _ = try next.commit(
      Commit(last.inverse ?? [], id: .random(), cause: .undo(of: last.sequence)))
    #expect(amounts(next, "A1") == funds(5))
    var third = try stage.open(as: .zhang)
    stack = UndoStack(third.history, by: .zhang)
    let undone = try #require(stack.lastUndone)
    #expect(stack.lastDone?.sequence == 1)
    _ = try third.commit(
      Commit(undone.inverse ?? [], id: .random(), cause: .undo(of: undone.sequence)))
    #expect(amounts(third, "A1") == funds(6))
    #expect(UndoStack(try stage.open(as: .li).history, by: .li).lastDone == nil)
  }

  static func opaque(_ stage: some LedgerStage) throws {
    var ledger = try stage.open(as: .zhang)
    _ = try ledger.commit(commit(spend("A1", 5)))
    try stage.appendOpaque(kind: "telepathy", by: .zhang)
    let snapshot = try ledger.commit(commit(spend("B2", 7)))
    #expect(snapshot.news.map(\.sequence) == [2, 3])
    let next = try stage.open(as: .zhang)
    #expect(next.history.map(\.sequence) == [1, 2, 3])
    guard case .opaque(let edit) = next.history[1].edits.first else {
      Issue.record("not kept: \(next.history[1])")
      return
    }
    #expect(edit.kind == "telepathy")
    #expect(next.history[1].inverse == nil)
    var stack = UndoStack(next.history, by: .zhang)
    stack.forget(3)
    // Undo stops there rather than pass over what it does not understand.
    #expect(stack.lastDone?.sequence == 2)
    #expect(
      rejected(&ledger, commit(.opaque(edit))) == .unsupported(kind: "telepathy"))
  }

  static func poll(_ stage: some LedgerStage) throws {
    var mine = try stage.open(as: .zhang)
    var theirs = try stage.open(as: .li)
    #expect(try mine.poll() == nil)
    _ = try mine.commit(commit(spend("A1", 5)))
    #expect(try mine.poll() == nil)
    _ = try theirs.commit(commit(spend("B2", 7)))
    let news = try #require(try mine.poll())
    #expect(news.news.map(\.sequence) == [2])
    #expect(news.book == theirs.book)
    #expect(try mine.poll() == nil)
  }
}
