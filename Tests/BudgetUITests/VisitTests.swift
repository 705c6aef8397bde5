import BudgetModel
import Testing

@testable import BudgetUI

/// What others changed since the last visit.
@Suite struct VisitTests {
  private func entry(_ sequence: Int, _ author: Author, _ project: String) -> HistoryEntry {
    HistoryEntry(
      sequence: sequence, time: Timestamp(seconds: 1_728_349_200), author: author,
      edits: [
        .spending(project: project, month: .june, Replacing(nil, with: funds("1")))
      ])
  }

  private func visit(seenThrough seen: Int?, in keys: String = "") -> AppDriver {
    var app = AppDriver(
      Books.underway,
      history: [
        entry(1, AppDriver.other, "C3"), entry(2, AppDriver.me, "A1"),
        entry(3, AppDriver.other, "B2"), entry(4, AppDriver.me, "C3"),
      ])
    if let seen { app.state.resumeVisit(seenThrough: seen) }
    if !keys.isEmpty { app.strike(keys) }
    return app
  }

  private func marked(_ app: AppDriver) -> [String] {
    app.rows.compactMap { row in
      row.first == "+" && !row.hasPrefix("+-")
        ? row.split(separator: " ").first.map(String.init) : nil
    }
  }

  @Test func onlyWhatOthersDidSinceIsMarked() {
    #expect(marked(visit(seenThrough: 2)) == ["+乙项目"])
    #expect(visit(seenThrough: 2).status == "上次打开以后，li 改了 1 个项目（名称前有 +，H 看历史）。")
    #expect(marked(visit(seenThrough: 0)) == ["+乙项目", "+丙项目"])
    #expect(marked(visit(seenThrough: 3)).isEmpty)
    #expect(marked(visit(seenThrough: nil)).isEmpty)
    // A history that was begun anew has nothing beyond what was seen.
    #expect(marked(visit(seenThrough: 40)).isEmpty)
  }

  @Test(arguments: ["2", "3", "5", "7"]) func everyListOfProjectsMarksThem(keys: String) {
    #expect(marked(visit(seenThrough: 2, in: keys)) == ["+乙项目"])
  }

  @Test func theLastEntryOnScreenIsWhereTheNextVisitGoesOn() {
    #expect(visit(seenThrough: 2).state.seenThrough == 4)
    // A first visit before anything was recorded: whatever comes then is new.
    #expect(AppDriver().state.seenThrough == 0)
  }
}
