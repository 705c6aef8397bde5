import Foundation
import TestSupport
import Testing

@Suite("budget summary --adjustments") struct AdjustmentsTests {
  /// The sample with a transfer of 3 and its document from one project to another, and a recall.
  private func with(_ body: (Desk) throws -> Void) throws {
    try Desk.with { (desk) throws in
      try desk.print(
        "apply", "a.json",
        stdin: """
          {"kind":"adjustment","project":"\(Desk.equipment)","new":{"month":8,"kind":"transfer","fiscal":"-3.00","other":"0.00","document":"临财〔2024〕3号","reason":"调剂给公务用车"}}
          {"kind":"adjustment","project":"\(Desk.cars)","new":{"month":8,"kind":"transfer","fiscal":"3.00","other":"0.00","document":"临财〔2024〕3号","reason":"由大型设备调入"}}
          {"kind":"adjustment","project":"\(Desk.hostel)","new":{"month":3,"kind":"recall","fiscal":"-2.50","other":"0.00","reason":"收回结余"}}
          """)
      try body(desk)
    }
  }

  @Test("Text and Markdown in both languages", arguments: ["text", "markdown"], ["zh", "en"])
  func forPeople(format: String, language: String) throws {
    try with { (desk) throws in
      let lines = try desk.print(
        "summary", "a.json", "--adjustments", "--format", format, "--lang", language)
      try Golden.expect(
        lines.map { $0 + "\n" }.joined(), equals: "adjustments.\(language).\(format)")
    }
  }

  @Test("JSON: approved, each adjustment with the budget after it, adjusted; sums of all projects")
  func json() throws {
    try with { (desk) throws in
      let page = try desk.print("summary", "a.json", "--adjustments", "--format", "json")
      let document = try #require(
        try JSONSerialization.jsonObject(with: Data(page.joined(separator: "\n").utf8))
          as? [String: Any])
      #expect(document["asOf"] as? String == "2024-09")
      // Approved 1100.0539; 8 + 6 - 5 in the sample, then -3 + 3 - 2.5.
      let totals = try #require(document["totals"] as? [String: Any])
      #expect(totals["projects"] as? Int == 11)
      #expect(totals["adjustedProjects"] as? Int == 5)
      #expect(totals["adjustments"] as? Int == 6)
      #expect(totals["approvedBudget"] as? String == "1100.0539")
      #expect(totals["change"] as? String == "6.50")
      #expect(totals["adjustedBudget"] as? String == "1106.5539")
      let projects = try #require(document["projects"] as? [[String: Any]])
      let hostel = try #require(projects.first { $0["code"] as? String == Desk.hostel })
      #expect(hostel["approvedBudget"] as? String == "92.00")
      #expect(hostel["adjustedBudget"] as? String == "95.50")
      #expect(
        hostel["adjustedBySource"] as? [String: String] == ["fiscal": "89.50", "other": "6.00"])
      // March stands before May, though it was recorded later.
      let changes = try #require(hostel["adjustments"] as? [[String: Any]])
      #expect(changes.map { $0["month"] as? Int } == [3, 5])
      #expect(changes.map { $0["adjustedBudget"] as? String } == ["89.50", "95.50"])
      #expect(changes[0]["kind"] as? String == "recall")
      #expect(changes[1]["kind"] is NSNull)
      #expect(changes[0]["document"] is NSNull)
      #expect(changes[1]["bySource"] as? [String: String] == ["fiscal": "0.00", "other": "6.00"])
      let cars = try #require(projects.first { $0["code"] as? String == Desk.cars })
      let transfer = try #require((cars["adjustments"] as? [[String: Any]])?.first)
      #expect(transfer["document"] as? String == "临财〔2024〕3号")
      #expect(transfer["reason"] as? String == "由大型设备调入")
    }
  }

  @Test("CSV: a line an adjustment")
  func csv() throws {
    try with { (desk) throws in
      let lines = try desk.print("summary", "a.json", "--adjustments", "--format", "csv")
      #expect(
        lines[0]
          == "code,name,approvedBudget,month,kind,amount,bySource.fiscal,bySource.other,adjustedBudget,document,reason"
      )
      #expect(
        lines[1]
          == "\(Desk.equipment),大型设备运行保障经费,35.00,8,transfer,-3.00,-3.00,0.00,32.00,临财〔2024〕3号,调剂给公务用车"
      )
      #expect(lines.count == 7)
    }
  }

  @Test("As of May only what is in force then; how many come later is said")
  func earlier() throws {
    try with { (desk) throws in
      let lines = try desk.print(
        "summary", "a.json", "--adjustments", "--as-of", "2024-05", "--lang", "en")
      #expect(lines.contains("Not listed, since in force after May: 4."))
      #expect(lines.contains { $0.hasPrefix("Total (11)") && $0.contains("1103.5539") })
    }
  }

  @Test("A file without adjustments says so; several files have their totals")
  func several() throws {
    let none = budget("summary", plan, "--adjustments", "--as-of", "2024-12")
    #expect(none.stdout.lines.last == "没有预算调整。")
    let both = budget("summary", plan, sample, "--adjustments", "--as-of", "2024-12")
    // Twice 1100.0539, 9.00 in all in the sample.
    #expect(both.stdout.lines.contains { $0.hasPrefix("合计（22个项目）") && $0.contains("2209.1078") })
    let csv = budget(
      "summary", plan, sample, "--adjustments", "--as-of", "2024-12", "--format", "csv")
    #expect(csv.stdout.hasPrefix("unit.code,unit.name,code,"))
    let json = budget(
      "summary", plan, sample, "--adjustments", "--as-of", "2024-12", "--format", "json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(json.stdout.utf8)) as? [String: Any])
    #expect((document["units"] as? [Any])?.count == 2)
    #expect((document["totals"] as? [String: Any])?["adjustedBudget"] as? String == "2209.1078")
  }

  @Test("States have nothing to do with it")
  func states() {
    for option in ["--only", "--fail-on"] {
      let run = budget("summary", sample, "--adjustments", option, "behind")
      #expect(run.status == 64)
      #expect(run.stderr.lines.first == "错误：--adjustments 不能与 --only、--fail-on 同时使用。")
    }
  }
}
