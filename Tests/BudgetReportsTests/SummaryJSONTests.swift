import BudgetModel
import BudgetReports
import Foundation
import TestSupport
import Testing

@Suite("Summary as JSON") struct SummaryJSONTests {
  private func text(_ summaries: [Summary], totals: Totals? = nil) -> String {
    String(decoding: Summary.json(summaries, totals: totals), as: UTF8.self)
  }

  private func parsed(_ summaries: [Summary], totals: Totals? = nil) throws -> [String: Any] {
    let data = Data(Summary.json(summaries, totals: totals))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func projects(_ book: BudgetBook, asOf month: Month) throws -> [[String: Any]] {
    try #require(try parsed([Summary(book, asOf: month)])["projects"] as? [[String: Any]])
  }

  @Test("One unit: every key of the contract in its order")
  func wholeDocument() throws {
    #expect(
      text([Summary(try twoProjects(), asOf: .june)]) == """
        {
          "asOf": "2024-06",
          "unit": {"code": "430001", "name": "某单位"},
          "fiscalYear": 2024,
          "interpolated": false,
          "totals": {
            "projects": 2,
            "withoutPlan": 0,
            "approvedBudget": "135.50",
            "adjustedBudget": "135.50",
            "actual": "67.30",
            "actualPercent": "49.67",
            "planned": "60.25",
            "plannedPercent": "44.46",
            "deviation": "5.20",
            "amountBehind": "3.00",
            "timePercent": "50.00",
            "behind": 1,
            "behindNotReported": 1,
            "farBehind": 0,
            "overspent": 0,
            "notReported": 1
          },
          "projects": [
            {"code": "E1", "name": "电梯维保", "approvedBudget": "35.00", "adjustedBudget": "35.00", \
        "planned": "10.00", "plannedPercent": "28.57", "actual": "7.00", "actualPercent": "20.00", \
        "deviation": "-8.57", "amountBehind": "3.00", "status": "behind", "timeLight": "red", \
        "missingMonths": [6], "reportedThrough": 5, \
        "asReported": {"month": 5, "deviation": "-3.81", "status": "behind"}, \
        "nextCheckpoint": {"month": 10, "planned": "20.00", "remaining": "13.00", "perMonth": "3.25"}, \
        "yearEndEstimate": "16.80"},
            {"code": "H2", "name": "Heating 供暖", "approvedBudget": "100.50", "adjustedBudget": "100.50", \
        "planned": "50.25", "plannedPercent": "50.00", "actual": "60.30", "actualPercent": "60.00", \
        "deviation": "10.00", "amountBehind": "0.00", "status": "onTrack", "timeLight": "green", \
        "missingMonths": [], "reportedThrough": 6, "asReported": null, \
        "nextCheckpoint": {"month": 10, "planned": "80.00", "remaining": "19.70", "perMonth": "4.925"}, \
        "yearEndEstimate": "120.60"}
          ]
        }

        """)
  }

  @Test("Several units: each as alone, and the totals of all")
  func severalUnits() throws {
    let units = [try twoProjects(unit: "甲"), try twoProjects(unit: "乙")].map {
      Summary($0, asOf: .june)
    }
    var totals = Totals(asOf: .june)
    for unit in units { try totals.add(unit.totals) }
    let document = try parsed(units, totals: totals)
    #expect(Set(document.keys) == ["units", "totals"])
    let parts = try #require(document["units"] as? [NSDictionary])
    #expect(parts == (try units.map { try parsed([$0]) as NSDictionary }))
    let sums = try #require(document["totals"] as? [String: Any])
    #expect(sums["projects"] as? Int == 4)
    #expect(sums["actual"] as? String == "134.60")
    #expect(sums["plannedPercent"] as? String == "44.46")
    #expect(sums["notReported"] as? Int == 2)
    let text = text(units, totals: totals)
    let unitsPlace = try #require(text.firstRange(of: "\n  \"units\": [")).lowerBound
    let totalsPlace = try #require(text.firstRange(of: "\n  \"totals\": {")).lowerBound
    #expect(unitsPlace < totalsPlace)
  }

  @Test("A budget of 0 has no rate, deviation or light; spending anything is overspent")
  func budgetOfZero() throws {
    // 4.00 approved and taken back in February: the plan keeps its shape, the budget is 0.
    let taken = try project(
      "A", "调减", plan: ["1", "2", "3", "4"], spending: ["0"], adjustments: [(.february, "-4")])
    let spent = try project("B", "无预算", plan: ["0", "0", "0", "0"], spending: ["0.5"])
    let found = try projects(book([taken, spent]), asOf: .june)
    for project in found {
      for key in ["actualPercent", "deviation", "timeLight"] { #expect(project[key] is NSNull) }
    }
    #expect(found[0]["planned"] as? String == "0.00")
    #expect(found[0]["plannedPercent"] as? String == "50.00")
    #expect(found[0]["status"] as? String == "onTrack")
    #expect(found[1]["status"] as? String == "overspent")
  }

  @Test(
    "A plan that ends at 0 has no share, deviation or checkpoint and adds nothing to what is planned"
  )
  func planOfZero() throws {
    let late = try project(
      "A", "年中追加", plan: ["0", "0", "0", "0"], spending: ["0", "0", "0", "0", "0", "4"],
      adjustments: [(.may, "10")])
    let unit = try book([late, project("B", "另一项", plan: ["1", "2", "3", "10"])])
    let document = try parsed([Summary(unit, asOf: .june)])
    let found = try #require(document["projects"] as? [[String: Any]])
    for key in [
      "planned", "plannedPercent", "deviation", "amountBehind", "nextCheckpoint", "status",
    ] {
      #expect(found[0][key] is NSNull)
    }
    #expect(found[0]["actualPercent"] as? String == "40.00")
    #expect(found[0]["timeLight"] as? String == "green")
    let totals = try #require(document["totals"] as? [String: Any])
    #expect(totals["planned"] as? String == "2.00")
    // 2.00 of 10.00, the budget of the one with a plan, of which nothing is spent; 4.00 of 20.00 of both are.
    #expect(totals["plannedPercent"] as? String == "20.00")
    #expect(totals["deviation"] as? String == "-20.00")
    #expect(totals["actualPercent"] as? String == "20.00")
    #expect(totals["withoutPlan"] as? Int == 1)
    #expect(totals["amountBehind"] as? String == "2.00")
    #expect(totals["adjustedBudget"] as? String == "20.00")
  }

  @Test("A unit without projects has totals without rates")
  func noProjects() throws {
    let document = try parsed([Summary(try book([]), asOf: .june)])
    #expect((document["projects"] as? [Any])?.isEmpty == true)
    let totals = try #require(document["totals"] as? [String: Any])
    for key in ["actualPercent", "planned", "plannedPercent", "deviation"] {
      #expect(totals[key] is NSNull)
    }
    #expect(totals["amountBehind"] as? String == "0.00")
    #expect(totals["timePercent"] as? String == "50.00")
  }

  @Test("No checkpoint follows December; none asks for less than nothing")
  func checkpoints() throws {
    let ahead = try project("A", "快", plan: ["1", "2", "3", "4"], spending: ["3.5"])
    let unit = try book([ahead])
    #expect(try projects(unit, asOf: .december)[0]["nextCheckpoint"] is NSNull)
    let next = try #require(
      try projects(unit, asOf: .june)[0]["nextCheckpoint"] as? [String: Any])
    #expect(next["remaining"] as? String == "0.00")
    #expect(next["perMonth"] as? String == "0.00")
    #expect(next["planned"] as? String == "3.00")
    // 4.00 − 3.50 in the two months after October.
    let last = try #require(
      try projects(unit, asOf: .october)[0]["nextCheckpoint"] as? [String: Any])
    #expect(last["month"] as? Int == 12)
    #expect(last["perMonth"] as? String == "0.25")
  }

  @Test("Amounts between two 分 round half away from zero, to six decimals")
  func rounding() throws {
    // A third of 10.00 each month up to March: 3.333333 and 6.666667; a refund's estimate rounds alike.
    let thirds = try project("A", "三分", plan: ["10", "10", "10", "10"], spending: ["0.000001"])
    let unit = try book([thirds])
    #expect(try projects(unit, asOf: .january)[0]["planned"] as? String == "3.333333")
    #expect(try projects(unit, asOf: .february)[0]["planned"] as? String == "6.666667")
    // One 分 in eight months is 1.5 in twelve.
    let eight = try project(
      "A", "八月", plan: ["10", "10", "10", "10"],
      spending: ["0.000001", nil, nil, nil, nil, nil, nil, "0"])
    #expect(
      try projects(book([eight]), asOf: .august)[0]["yearEndEstimate"] as? String == "0.000002")
  }

  @Test("Names come back whole, and nothing that commands a terminal stands raw")
  func hostileNames() throws {
    let name = "红\u{1B}[31m\u{7F}\u{9B}2J\u{202E}\u{200F}\u{2066}“字”é\u{61C}\n"
    let summary = Summary(
      try book([project("A", name, plan: ["0", "0", "0", "1"])], unit: name), asOf: .june)
    let document = try parsed([summary])
    #expect((document["unit"] as? [String: Any])?["name"] as? String == name)
    #expect((document["projects"] as? [[String: Any]])?[0]["name"] as? String == name)
    #expect(
      text([summary]).contains(
        #""红\u001b[31m\u007f\u009b2J\u202e\u200f\u2066“字”é\u061c\n""#))
  }

  @Test(
    "What cannot be seen stands as an escape",
    arguments: [
      ("电\u{34F}梯", #"电\u034f梯"#), ("soft\u{AD}hyphen", #"soft\u00adhyphen"#),
      ("\u{3164}\u{115F}\u{1160}\u{FFA0}", #"\u3164\u115f\u1160\uffa0"#),
      ("☃\u{FE0F}", #"☃\ufe0f"#), ("\u{2065}\u{17B4}\u{180B}", #"\u2065\u17b4\u180b"#),
      ("辻\u{E0100}", #"辻\udb40\udd00"#), ("한국 、。《》（）", "한국 、。《》（）"),
    ])
  func invisible(name: String, escaped: String) throws {
    let summary = Summary(try book([], unit: name), asOf: .june)
    #expect(text([summary]).contains("\"name\": \"\(escaped)\"},\n"))
  }
}
