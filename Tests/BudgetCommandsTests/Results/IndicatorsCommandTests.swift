import Foundation
import TestSupport
import Testing

@Suite("budget indicators") struct IndicatorsCommandTests {
  private func indicators(_ text: String) throws -> [[String: Any]] {
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    return try #require(document["indicators"] as? [[String: Any]])
  }

  @Test("The worked examples: values, attainments, lights, weights and scores")
  func workedExamples() throws {
    try WorkedBook.with { desk in
      let run = desk.run("indicators", "b.json", "--as-of", "2024-07", "--format", "json")
      #expect(run.status == 0)
      let list = try indicators(run.stdout)
      func column(_ key: String) -> [String?] { list.map { $0[key] as? String } }
      #expect(list.map { $0["index"] as? Int } == [0, 1, 2, 3, 4, 5])
      #expect(column("project") == Array(repeating: WorkedBook.code, count: 6))
      #expect(column("target") == ["≤29 人", "≤29 人", "≥95%", "≤0 次", "提升", "≥90%"])
      #expect(column("comparator") == ["<=", "<=", ">=", "<=", "text", ">="])
      #expect(column("targetValue") == ["29", "29", "95", "0", nil, "90"])
      #expect(column("unit") == ["人", "人", "%", "次", "", "%"])
      #expect(column("value") == ["30", "58", "90", "0", "部分达成", "99"])
      // 28/29, nothing, 90/95, a kept limit, the share given, 99/90.
      #expect(column("attainment") == ["96.55", "0.00", "94.74", "100.00", "70.00", "110.00"])
      #expect(column("light") == ["red", "red", "green", "green", "yellow", "green"])
      #expect(column("weight") == ["10.00", "10.00", "19.00", "11.00", "30.00", "10.00"])
      #expect(column("score") == ["9.66", "0.00", "18.00", "11.00", "21.00", "10.00"])
      #expect(column("share") == [nil, nil, nil, nil, "70", nil])
      #expect(column("expected") == [nil, nil, "93", nil, nil, nil])
      #expect(list.allSatisfy { $0["month"] as? Int == 7 && $0["computed"] as? Bool == false })
      #expect(run.stdout.contains("\"asOf\": \"2024-07\""))
    }
  }

  @Test("What is not reported is null, what is computed comes from the project's figures")
  func unreported() throws {
    try WorkedBook.with(WorkedBook.book([WorkedBook.project(indicators: WorkedBook.unreported)])) {
      desk in
      let run = desk.run("indicators", "b.json", "--as-of", "2024-09", "--format", "json")
      let list = try indicators(run.stdout)
      // 产出 and 满意度 have 60 of 90, 效益 none: 75 and 15, of which two share 37.50 each.
      #expect(
        run.stdout.contains(
          "{\"project\": \"13053524P00000210281P\", \"index\": 0, \"level3\": \"电梯数量\", "
            + "\"target\": \"9 部\", \"comparator\": \"=\", \"targetValue\": \"9\", \"unit\": \"部\", "
            + "\"value\": null, \"attainment\": null, \"light\": null, \"weight\": \"37.50\", "
            + "\"score\": null, "))
      // 43.10 of 50.00; the limit of 100 % is kept.
      #expect(list[1]["value"] as? String == "86.20")
      #expect(list[1]["computed"] as? Bool == true)
      #expect(list[1]["light"] as? String == "green")
      #expect(list[1]["score"] as? String == "37.50")
      #expect(list[2]["weight"] as? String == "15.00")
    }
  }

  @Test("--only and --fail-on, and projects named")
  func selections() throws {
    try WorkedBook.with { desk in
      func places(_ options: String...) throws -> [Int?] {
        let run = budget(
          ["indicators", "b.json", "--as-of", "2024-07", "--format", "json"] + options,
          in: desk.folder.path)
        return try indicators(run.stdout).map { $0["index"] as? Int }
      }
      let red = try places("--only", "red")
      #expect(red == [0, 1])
      let either = try places("--only", "yellow", "--only", "red")
      #expect(either == [0, 1, 4])
      let blue = try places("--only", "blue")
      #expect(blue == [])
      #expect(
        desk.run("indicators", "b.json", "--as-of", "2024-07", "--fail-on", "red").status == 1)
      #expect(
        desk.run("indicators", "b.json", "--as-of", "2024-07", "--fail-on", "blue").status == 0)
      // In June only one has a value.
      #expect(
        desk.run("indicators", "b.json", "--as-of", "2024-06", "--fail-on", "missing").status == 1)
      #expect(desk.run("indicators", "b.json", "没有").status == 64)
    }
  }

  @Test("As text and Markdown in both languages", arguments: ["text", "markdown"], ["zh", "en"])
  func forPeople(format: String, language: String) throws {
    try WorkedBook.with { desk in
      let run = desk.run(
        "indicators", "b.json", "--as-of", "2024-07", "--format", format, "--lang", language)
      #expect(run.status == 0)
      try Golden.expect(run.stdout, equals: "indicators.\(language).\(format)")
    }
  }

  @Test("As CSV: the same columns, formulas made harmless")
  func csv() throws {
    try WorkedBook.with { desk in
      let lines = desk.run("indicators", "b.json", "--as-of", "2024-07", "--format", "csv").stdout
        .lines
      #expect(lines.count == 7)
      #expect(
        lines[0]
          == "project,index,level3,target,comparator,targetValue,unit,value,attainment,light,weight,score,share,"
          + "computed,month,note,expected,expectedShare,expectedNote,ruledScore,scoreReason")
      #expect(
        lines[3]
          == "\(WorkedBook.code),2,维修及时率,≥95%,>=,95,%,90,94.74,green,19.00,18.00,,false,7,,93,,,,")
    }
  }
}
