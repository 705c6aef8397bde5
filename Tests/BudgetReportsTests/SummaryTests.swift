import BudgetFigures
import BudgetModel
import BudgetReports
import BudgetText
import TestSupport
import Testing

@Suite("Summary") struct SummaryTests {
  @Test("The unit's plan: 448.00 by June, 40.73 %, approved; July is interpolated")
  func realPlan() throws {
    let book = try book(at: Repository.plan)
    let june = Summary(book, asOf: .june)
    #expect(june.entries.count == 11)
    #expect(june.totals.planned?.money == Money(fen: 448_000_000))
    #expect(june.totals.plannedPercent?.text == "40.73")
    #expect(june.totals.approvedBudget.wanText == "1100.0539")
    let text = String(decoding: Summary.json([june], totals: nil), as: UTF8.self)
    #expect(text.contains("\n  \"interpolated\": false,\n"))
    #expect(text.contains("\n    \"planned\": \"448.00\",\n    \"plannedPercent\": \"40.73\",\n"))
    let july = String(
      decoding: Summary.json([Summary(book, asOf: .july)], totals: nil), as: UTF8.self)
    #expect(july.contains("\n  \"interpolated\": true,\n"))
    // A quarter of the way from 448.00 to 715.00.
    #expect(july.contains("\n    \"planned\": \"514.75\",\n"))
  }

  @Test("The sample by September, as its table says")
  func sample() throws {
    let summary = Summary(try book(at: Repository.sample), asOf: .september)
    let totals = summary.totals
    #expect(totals.projects == 11)
    #expect(totals.actual.wanText == "715.3883")
    #expect(totals.adjustedBudget.wanText == "1109.0539")
    #expect(totals.approvedBudget.wanText == "1100.0539")
    #expect(totals.executionRate?.percentText == "64.50")
    #expect(totals.plannedPercent?.text == "58.93")
    #expect(totals.deviation?.text == "5.58")
    #expect(totals.planned?.money.wanText == "653.555178")
    #expect(
      [totals.behind, totals.farBehind, totals.overspent, totals.notReported] == [5, 2, 1, 2])
    // Both that are not reported would lag if nothing were spent in September.
    #expect(totals.behindNotReported == 2)
    let statuses = summary.entries.map(\.progress.status)
    #expect(
      statuses == [
        .farBehind, .behind, .behind, .onTrack, .onTrack, .onTrack, .onTrack, .behind, .onTrack,
        .farBehind, .overspent,
      ])
  }

  @Test(
    "A selection lists its projects; the totals are of all",
    arguments: [
      (
        Summary.Selection.behind,
        ["大型设备运行保障经费", "公务用车服务平台运行", "机关院内后勤运行保障", "招待所运行费", "城市夜景品质提升项目-临西大剧院"]
      ),
      (.farBehind, ["大型设备运行保障经费", "城市夜景品质提升项目-临西大剧院"]),
      (.overspent, ["疫情防控隔离点餐费"]),
      (.notReported, ["公务用车服务平台运行", "城市夜景品质提升项目-临西大剧院"]),
    ])
  func selections(selection: Summary.Selection, names: [String]) throws {
    let book = try book(at: Repository.sample)
    let summary = Summary(book, asOf: .september, selections: [selection])
    #expect(summary.entries.map(\.name) == names)
    #expect(summary.totals == Summary(book, asOf: .september).totals)
    #expect(selection.count(in: summary.totals) == names.count)
    let notes = summary.report(chinese).notes
    #expect(notes[1] == "本表列出 \(names.count) 个项目，合计数为全部 11 个项目。")
  }

  @Test("Several selections list the projects in any of them, none lists all")
  func severalSelections() throws {
    let book = try book(at: Repository.sample)
    let summary = Summary(book, asOf: .september, selections: [.overspent, .notReported])
    #expect(summary.entries.map(\.name) == ["公务用车服务平台运行", "城市夜景品质提升项目-临西大剧院", "疫情防控隔离点餐费"])
    #expect(Summary(book, asOf: .september, selections: []).entries.count == 11)
  }

  @Test("A recorded 0 is reported, a month left out is not")
  func notReported() throws {
    let zero = try project("A", "零", plan: ["1", "2", "3", "4"], spending: ["1", "0"])
    let gap = try project("B", "缺", plan: ["1", "2", "3", "4"], spending: ["1", nil, "1"])
    let book = try book([zero, gap])
    let february = Summary(book, asOf: .february, selections: [.notReported])
    #expect(february.entries.map(\.code) == ["B"])
    let march = Summary(book, asOf: .march, selections: [.notReported])
    #expect(march.entries.map(\.code) == ["A"])
  }
}
