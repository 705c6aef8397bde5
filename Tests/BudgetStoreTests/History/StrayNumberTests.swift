import BudgetModel
import BudgetStore
import Foundation
import Testing

/// Numbers that no ledger gave, as a damaged history or somebody's hand leaves them.
@Suite("Histories with stray numbers") struct StrayNumberTests {
  /// Makes the history's entries bear other numbers.
  private func renumber(_ stage: FileStage, _ numbers: [Int: Int]) throws {
    try put(
      stage.lines().enumerated().map { index, line in
        guard let number = numbers[index + 1] else { return line + "\n" }
        return line.replacing(#""seq":\#(index + 1),"#, with: #""seq":\#(number),"#) + "\n"
      }.joined(), stage.historyPath)
  }

  @Test("behind the greatest number that can be read, an entry can still be read")
  func greatest() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(commit(spend(FileStage.cars, .march, 3)))
      try renumber(stage, [1: Int.max - 1])
      ledger = try stage.open()
      #expect(ledger.head == Int.max - 1)
      let second = commit(spend(FileStage.cars, .april, 4))
      #expect(try ledger.commit(second).entry(of: second) != nil)
      var next = try stage.open()
      #expect(next.history.map(\.commit).last == second.id)
      // Known, it is not recorded once more.
      #expect(try next.commit(second).news == [])
      #expect(stage.lines().count == 2)
    }
  }

  @Test("however the entries are numbered, the whole history has them all")
  func unordered() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      // Longer than the end of a history that is read at first.
      for amount in Int64(1)...60 {
        let old = amount == 1 ? nil : amount - 1
        _ = try ledger.commit(commit(spend(FileStage.cars, .march, amount, from: old)))
      }
      try renumber(stage, [5: 700])
      ledger = try stage.open()
      #expect(!ledger.history.isComplete)
      #expect(ledger.head == 60)
      let whole = try ledger.wholeHistory()
      #expect(whole.count == 60)
      #expect(whole[4].sequence == 700)
    }
  }
}
