import TerminalKit
import Testing

@testable import BudgetUI

/// A text of which only what is in sight is laid out.
@Suite struct LongTextTests {
  /// Items of 1, 3, 2, 1 lines, named by item and line.
  private let text = LongText(count: 4) { item in
    (0..<[1, 3, 2, 1][item]).map { StyledLine("\(item).\($0)") }
  }

  private func place(_ item: Int, _ line: Int) -> LongText.Place {
    LongText.Place(item: item, line: line)
  }

  private func words(_ lines: [StyledLine]) -> [String] { lines.map { $0.runs[0].text } }

  @Test func stepsCountLines() {
    let inDown = (0...8).map { text.place($0, below: place(0, 0)) }
    let all = [
      place(0, 0), place(1, 0), place(1, 1), place(1, 2), place(2, 0), place(2, 1), place(3, 0),
    ]
    #expect(inDown == all + [place(3, 0), place(3, 0)])
    let inUp = (0...8).map { text.place($0, above: place(3, 0)) }
    #expect(inUp == all.reversed() + [place(0, 0), place(0, 0)])
    #expect(text.place(2, below: place(1, 1)) == place(2, 0))
    #expect(text.place(2, above: place(2, 1)) == place(1, 2))
  }

  @Test func aPageBeginsWithinAnItem() {
    #expect(words(text.page(from: place(1, 1), height: 3)) == ["1.1", "1.2", "2.0"])
    #expect(words(text.page(from: place(2, 1), height: 9)) == ["2.1", "3.0"])
    #expect(words(text.page(from: place(1, 0), height: 2)) == ["1.0", "1.1"])
  }

  @Test func theLastPageIsFull() {
    #expect(text.lastPage(height: 2) == place(2, 1))
    #expect(text.lastPage(height: 5) == place(1, 1))
    #expect(text.lastPage(height: 7) == place(0, 0))
    #expect(text.lastPage(height: 50) == place(0, 0))
    #expect(text.lastPage(height: 0) == place(3, 0))
  }

  /// A page of twenty lines of a million items: each step lays out about a page, wherever it is.
  @Test func noStepTakesLongerForALongerText() {
    final class Count: @unchecked Sendable { var value = 0 }
    let count = Count()
    let text = LongText(count: 1_000_000) { item in
      count.value += 1
      return [StyledLine("\(item)"), StyledLine("")]
    }
    let end = text.lastPage(height: 20)
    #expect(end == place(999_990, 0))
    _ = text.place(19, above: end)
    _ = text.place(19, below: place(500_000, 1))
    #expect(words(text.page(from: end, height: 20)).count == 20)
    #expect(count.value <= 4 * 12)
  }
}
