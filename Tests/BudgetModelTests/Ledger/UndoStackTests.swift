import BudgetModel
import Testing

/// What one author can take back, gathered from a history that others write to as well.
@Suite struct UndoStackTests {
  private let me = Author(user: "zhang", host: "desk1")
  private let other = Author(user: "li", host: "desk2")

  private func entry(
    _ sequence: Int, by author: Author? = nil, undoes: Int? = nil, cause: Cause? = nil,
    edits: [Edit] = [.closing(Replacing(nil, with: .may))]
  ) -> HistoryEntry {
    HistoryEntry(
      sequence: sequence, time: Timestamp(seconds: 0), author: author ?? me,
      commit: CommitID("c\(sequence)"), edits: edits,
      cause: cause ?? undoes.map { .undo(of: $0) } ?? .typed)
  }

  private func stack(_ entries: HistoryEntry...) -> UndoStack { UndoStack(entries, by: me) }

  @Test func theLatestOfOnesOwnIsTakenBackFirst() {
    let stack = stack(entry(1), entry(2, by: other), entry(3), entry(4, by: other))
    #expect(stack.lastDone?.sequence == 3)
    #expect(stack.lastUndone == nil)
  }

  @Test func whatIsUndoneCanBeDoneAgainAndSoOn() {
    var stack = stack(entry(1), entry(2), entry(3, undoes: 2))
    #expect(stack.lastDone?.sequence == 1)
    #expect(stack.lastUndone?.sequence == 3)
    stack.push(entry(4, undoes: 3))
    #expect(stack.lastDone?.sequence == 4)
    #expect(stack.lastUndone == nil)
    stack.push(entry(5, undoes: 4))
    stack.push(entry(6, undoes: 1))
    #expect(stack.lastDone == nil)
    #expect(stack.lastUndone?.sequence == 6)
  }

  @Test func aNewChangeForgetsWhatWasUndone() {
    let stack = stack(entry(1), entry(2, undoes: 1), entry(3))
    #expect(stack.lastUndone == nil)
    #expect(stack.lastDone?.sequence == 3)
  }

  @Test func whatSomebodyElseBuiltOnIsLeft() {
    var stack = stack(entry(1), entry(2))
    stack.forget(2)
    #expect(stack.lastDone?.sequence == 1)
  }

  @Test func whatIsNotUnderstoodIsNotPassedOver() {
    let opaque = Edit.opaque(OpaqueEdit(kind: "x", project: nil, text: "{}"))
    let stack = stack(entry(1), entry(2, edits: [opaque]))
    #expect(stack.lastDone?.sequence == 2)
    #expect(stack.lastDone?.inverse == nil)
  }

  @Test func changesFromOutsideAreNobodys() {
    #expect(stack(entry(1), entry(2, cause: .external, edits: [])).lastDone?.sequence == 1)
  }

  @Test func inverseEditsComeInReverse() {
    let edits: [Edit] = [
      .closing(Replacing(nil, with: .may)), .closing(Replacing(.may, with: .june)),
    ]
    #expect(
      entry(1, edits: edits).inverse
        == [.closing(Replacing(.june, with: .may)), .closing(Replacing(.may, with: nil))])
  }

  /// Every history of six steps, each a change, an undo or a redo of what there is: wherever it is cut, what the later
  /// part tells without reaching back is what the whole tells.
  @Test func theLaterPartOfAHistoryTellsNoOtherThanTheWhole() {
    var judged = 0
    for choice in 0..<(3 * 3 * 3 * 3 * 3 * 3) {
      var (rest, entries, stack) = (choice, [HistoryEntry](), UndoStack())
      for sequence in 1...6 {
        let target = [nil, stack.lastDone?.sequence, stack.lastUndone?.sequence][rest % 3]
        rest /= 3
        entries.append(entry(sequence, undoes: target))
        stack.push(entries[sequence - 1])
      }
      #expect(!stack.reachesBack)
      for cut in 0...6 {
        let part = UndoStack(entries[cut...], by: me)
        if part.reachesBack { continue }
        judged += 1
        if let last = part.lastDone { #expect(last == stack.lastDone, "\(choice) from \(cut)") }
        if let last = part.lastUndone { #expect(last == stack.lastUndone, "\(choice) from \(cut)") }
      }
    }
    #expect(judged > 1000)
  }
}
