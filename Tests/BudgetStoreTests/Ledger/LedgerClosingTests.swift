import BudgetModel
import BudgetStore
import Testing

@Suite("FileLedger: closed months") struct LedgerClosingTests {
  private let cars = FileStage.cars

  private func closing(_ old: Month?, _ new: Month?, reason: String? = nil) -> Commit {
    commit(.closing(Replacing(old, with: new)), reason: reason)
  }

  @Test("are changed only for a reason, which the history keeps")
  func frozen() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      let snapshot = try ledger.commit(closing(nil, .june))
      #expect(snapshot.news.first?.edits == [.closing(Replacing(nil, with: .june))])
      for reason in [nil, "", " 　"] {
        let failure = failure {
          _ = try ledger.commit(commit(spend(cars, .june, 3), reason: reason))
        }
        #expect(failure?.reason == .rejected(.closedMonths([.june])))
      }
      // A reason alone is no leave to change them.
      let unasked = failure {
        _ = try ledger.commit(
          Commit([spend(cars, .june, 3)], id: .random(), reason: "说明", closedMonths: .refuse))
      }
      #expect(unasked?.reason == .rejected(.closedMonths([.june])))
      _ = try ledger.commit(commit(spend(cars, .july, 1)))
      _ = try ledger.commit(commit(spend(cars, .june, 3), reason: "凭证有误"))
      #expect(try stage.open().history.map(\.reason) == [nil, nil, "凭证有误"])
      #expect(try stage.book().closedThrough == .june)
      #expect(try stage.cell(cars, .june) == "3.00")
      #expect(stage.findings() == [])
    }
  }

  @Test("closed by another meanwhile are closed")
  func closedMeanwhile() throws {
    try FileStage.with { stage in
      var mine = try stage.open()
      var theirs = try stage.open(by: FileStage.li)
      _ = try theirs.commit(closing(nil, .june))
      let failure = failure { _ = try mine.commit(commit(spend(cars, .march, 3))) }
      #expect(failure?.reason == .rejected(.closedMonths([.march])))
      #expect(failure?.snapshot?.book.closedThrough == .june)
      #expect(try stage.cell(cars, .march) == nil)
    }
  }

  @Test("open again for a reason only, also when one's own last closing is taken back")
  func opening() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(closing(nil, .march))
      _ = try ledger.commit(closing(.march, .june))
      let opened: [(Month?, [Month])] = [
        (nil, [.january, .february, .march, .april, .may, .june]),
        (.january, [.february, .march, .april, .may, .june]), (.march, [.april, .may, .june]),
      ]
      for (month, months) in opened {
        let failure = failure { _ = try ledger.commit(closing(.june, month)) }
        #expect(failure?.reason == .rejected(.closedMonths(months)))
      }
      let last = ledger.history.last
      let failure = failure { _ = try ledger.commit(undo(last)) }
      #expect(failure?.reason == .rejected(.closedMonths([.april, .may, .june])))
      _ = try ledger.commit(undo(last, reason: "二季度重报"))
      #expect(try stage.book().closedThrough == .march)
      _ = try ledger.commit(closing(.march, nil, reason: "全年重报"))
      #expect(try stage.book().closedThrough == nil)
      #expect(ledger.history.last?.edits == [.closing(Replacing(.march, with: nil))])
      #expect(stage.findings() == [])
    }
  }

  @Test("an undo of a closing does not undo another's that came after it")
  func anothersClosing() throws {
    try FileStage.with { stage in
      var mine = try stage.open()
      var theirs = try stage.open(by: FileStage.li)
      let first = try mine.commit(closing(nil, .march)).news.first
      _ = try theirs.commit(closing(nil, .march))
      _ = try theirs.commit(closing(.march, .june))
      let failure = failure { _ = try mine.commit(undo(first, reason: "重报")) }
      guard case .rejected(.conflicts(let conflicts)) = failure?.reason else {
        Issue.record("\(String(describing: failure))")
        return
      }
      #expect(conflicts.map(\.edit) == [.closing(Replacing(.june, with: nil))])
      #expect(try stage.book().closedThrough == .june)
    }
  }
}
