import Foundation
import Glibc
import TestSupport
import Testing

extension Runs {
  /// Budgets adjusted in forms, and what the figures are then.
  @Suite struct AdjustmentRuns {
    private static let (lifts, cars, hostel) = (0, 1, 7)

    @Test func anIncreaseWithARevisedPlanAndATransferGiveTheFiguresOfThePaper() throws {
      try Terminal.with(book: Repository.plan) { terminal in
        try terminal.open("--as-of 2024-09", waitFor: "调整后预算")

        // 7 more for the lifts from August on; the line is cut before it is saved.
        try terminal.press("A")
        try terminal.wait(for: "预算调整  大型设备运行保障经费")
        try terminal.press("Tab", "Left", "Tab", "7", "Tab", "Tab")
        try terminal.type("临财预〔2024〕18号")
        try terminal.press("Tab")
        try terminal.type("电梯更换曳引机")
        try terminal.wait(for: "电梯更换曳引机")
        #expect(try terminal.screen().contains("35.00 -> 42.00（8月起）"))
        try terminal.signal(SIGHUP)
        try terminal.wait(for: "ended 129")
        try terminal.open("--as-of 2024-09", waitFor: "上次中断时正在填写")
        try terminal.wait(for: "35.00 -> 42.00（8月起）")
        try terminal.press("C-s")
        try terminal.wait(for: "计划是否从该月起修订？")
        // Revised: 30 by the end of October instead of 24.
        try terminal.press("Enter")
        try terminal.wait(for: "修订支出计划  大型设备运行保障经费")
        try terminal.press("Tab", "Tab", "Tab", "C-u", "3", "0", "Tab", "Tab")
        try terminal.type("八月招标")
        try terminal.press("C-s")
        try terminal.wait(for: "已保存：大型设备运行保障经费 8月起支出计划")

        // 2 go from the cars to the hostel in September; both plans stay in proportion.
        try terminal.press("Down", "A")
        try terminal.wait(for: "预算调整  公务用车服务平台运行")
        try terminal.press("Right", "Right", "Tab", "Tab", "2", "Tab", "Tab")
        try terminal.type("招待所")
        try terminal.wait(for: "招待所运行费")
        try terminal.press("Tab", "Tab", "Tab", "Tab")
        try terminal.type("接待任务增加")
        try terminal.press("C-s")
        try terminal.wait(for: "公务用车服务平台运行的预算从9月起已调整")
        try terminal.press("Escape")
        try terminal.wait(for: "招待所运行费的预算从9月起已调整")
        try terminal.press("Escape")
        try terminal.wait { !$0.contains("已调整") }
        try terminal.press("q")
        try terminal.wait(for: "ended 0")

        let check = try Program.budget.run(["check", terminal.folder["book.json"]])
        #expect(check.status == 0, "\(check.stdout)")
        try expectFigures(terminal.folder["book.json"])
      }
    }

    private func expectFigures(_ path: String) throws {
      // Nothing is spent. Up to July all is as published.
      let july = try Summary(path, asOf: "2024-07")
      #expect(july.totals["adjustedBudget"] == "1100.0539")
      // 10 by June, 20 by October: 12.50 of 35.
      #expect(july.projects[Self.lifts]["planned"] == "12.50")

      let september = try Summary(path, asOf: "2024-09")
      let (lifts, cars) = (september.projects[Self.lifts], september.projects[Self.cars])
      let hostel = september.projects[Self.hostel]
      #expect(lifts["approvedBudget"] == "35.00" && lifts["adjustedBudget"] == "42.00")
      // 10 by June, 30 by October: 10 + 20 × 3/4 = 25, of 42.
      #expect(lifts["planned"] == "25.00" && lifts["plannedPercent"] == "59.52")
      #expect(lifts["amountBehind"] == "25.00")
      // 5 by June, 8 by October of 17: 7.25/17 of 15.
      #expect(cars["approvedBudget"] == "17.00" && cars["adjustedBudget"] == "15.00")
      #expect(cars["planned"] == "6.397059" && cars["plannedPercent"] == "42.65")
      // 30 by June, 50 by October of 92: 45/92 of 94.
      #expect(hostel["approvedBudget"] == "92.00" && hostel["adjustedBudget"] == "94.00")
      #expect(hostel["planned"] == "45.978261" && hostel["plannedPercent"] == "48.91")
      // The transfer adds up to nothing. The other eight plan 578.50, with these 655.875320 of 1107.0539.
      #expect(september.totals["approvedBudget"] == "1100.0539")
      #expect(september.totals["adjustedBudget"] == "1107.0539")
      #expect(september.totals["planned"] == "655.87532")
      #expect(september.totals["plannedPercent"] == "59.25")
      // 30 of the revised plan are due by October, and nothing was spent.
      #expect(september.checkpoint(of: Self.lifts)["remaining"] == "30.00")
    }
  }
}

/// What `budget summary --format json` says.
private struct Summary {
  let totals: [String: String]
  let projects: [[String: String]]
  private let checkpoints: [[String: String]]

  init(_ path: String, asOf month: String) throws {
    let run = try Program.budget.run(["summary", path, "--as-of", month, "--format", "json"])
    let json = try JSONSerialization.jsonObject(with: Data(run.stdout.utf8)) as? [String: Any]
    func texts(_ value: Any?) -> [String: String] {
      (value as? [String: Any] ?? [:]).compactMapValues { $0 as? String }
    }
    let projects = json?["projects"] as? [[String: Any]] ?? []
    totals = texts(json?["totals"])
    self.projects = projects.map(texts)
    checkpoints = projects.map { texts($0["nextCheckpoint"]) }
  }

  func checkpoint(of project: Int) -> [String: String] { checkpoints[project] }
}
