import BudgetModel
import Testing

@Suite("UndoTrail")
struct UndoTrailTests {
  private let me = Author(user: "zhang", host: "desk1")
  private let other = Author(user: "li", host: "desk2")

  private func entry(
    _ sequence: Int, by author: Author? = nil, undoes: Int? = nil,
    _ event: HistoryEntry.Event? = nil
  ) -> HistoryEntry {
    HistoryEntry(
      sequence: sequence, time: Timestamp(seconds: 0), author: author ?? me,
      event: event
        ?? .spending(
          SpendingRevision(
            project: "P1", month: .march, before: nil,
            after: SpendingEntry(amount: .wan(String(sequence))))),
      undoes: undoes)
  }

  private func numbers(_ trail: UndoTrail) -> [Int?] {
    [trail.lastDone?.sequence, trail.lastUndone?.sequence]
  }

  @Test("nothing done is nothing to take back")
  func empty() {
    #expect(numbers(UndoTrail()) == [nil, nil])
    #expect(numbers(UndoTrail([], by: me)) == [nil, nil])
  }

  @Test("changes are taken back the last first, and done again in turn")
  func backAndForth() {
    var trail = UndoTrail([entry(1), entry(2), entry(3)], by: me)
    #expect(numbers(trail) == [3, nil])
    trail.record(entry(4, undoes: 3))
    #expect(numbers(trail) == [2, 4])
    trail.record(entry(5, undoes: 2))
    #expect(numbers(trail) == [1, 5])
    // Redo takes the undo back, so the change stands again.
    trail.record(entry(6, undoes: 5))
    #expect(numbers(trail) == [6, 4])
    trail.record(entry(7, undoes: 4))
    #expect(numbers(trail) == [7, nil])
    trail.record(entry(8, undoes: 7))
    #expect(numbers(trail) == [6, 8])
  }

  @Test("a new change leaves nothing to do again")
  func newChange() {
    let trail = UndoTrail([entry(1), entry(2, undoes: 1), entry(3)], by: me)
    #expect(numbers(trail) == [3, nil])
  }

  @Test("what others did is not mine to take back, and keeps nothing of mine from it")
  func others() {
    let entries = [
      entry(1), entry(2, by: other), entry(3, by: Author(user: "zhang", host: "desk2")),
      entry(4, undoes: 1), entry(5, by: other),
    ]
    #expect(numbers(UndoTrail(entries, by: me)) == [nil, 4])
    #expect(numbers(UndoTrail(entries, by: other)) == [5, nil])
  }

  @Test("a trail read from the history after a restart is the one that was left")
  func restart() {
    let entries = [
      entry(1), entry(2), entry(3, undoes: 2), entry(4, by: other), entry(5, undoes: 3), entry(6),
      entry(7, undoes: 6),
    ]
    var live = UndoTrail()
    for entry in entries where entry.author == me { live.record(entry) }
    #expect(UndoTrail(entries, by: me) == live)
    #expect(numbers(live) == [5, 7])
  }

  @Test("a restoring and an outside change cannot be taken back by one change")
  func notTakenBack() {
    let trail = UndoTrail(
      [entry(1), entry(2, .restoring(backup: "2024-01-01", [])), entry(3, .outside)], by: me)
    #expect(numbers(trail) == [1, nil])
  }

  @Test("an undo of what is unknown changes nothing")
  func unknown() {
    let trail = UndoTrail([entry(1), entry(2, undoes: 77), entry(3, undoes: 3)], by: me)
    #expect(numbers(trail) == [1, nil])
  }

  @Test("the inverse brings back what was there before")
  func inverse() {
    #expect(
      entry(5).inverse == .spending(project: "P1", month: .march, entry: nil))
    #expect(entry(5, .closing(from: .march, to: .june)).inverse == .closing(through: .march))
  }
}
