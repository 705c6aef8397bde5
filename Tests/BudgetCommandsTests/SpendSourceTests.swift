import TestSupport
import Testing

@Suite("budget spend --source, of declared sources") struct SpendSourceTests {
  /// The small file with two declared sources, the budget of 35.00 from one of them, and 元 as input unit.
  private func with(_ body: (Desk) throws -> Void) throws {
    try TemporaryFolder.with { (folder) throws in
      let head =
        #""schemaVersion": 2, "sources": [{"key": "fiscal", "name": "财政资金"}, {"key": "carryover", "name": "上年结转"}], "rules": {"inputUnit": "元"}"#
      try folder.write(
        smallFile.replacing(#""schemaVersion": 1"#, with: head)
          .replacing(#", "other": "0.00""#, with: ""), to: "a.json")
      try body(Desk(folder: folder))
    }
  }

  @Test("The source is told by its name, and the others stay blank")
  func declared() throws {
    try with { (desk) throws in
      let run = desk.run(
        "spend", "a.json", "Lifts", "--month", "2", "--amount", "0.5万", "--source", "carryover")
      #expect(run.status == 0)
      #expect(
        run.stdout == "已录入：Lifts 2024年2月 上年结转 0.50 万元；累计 1.50 万元，执行率 4.29%\n")
      #expect(run.stderr == "注意：上年结转没有预算。\n")
      #expect(try desk.text.lines.contains(#"        {"month": 2, "carryover": "0.50"}"#))
    }
  }

  @Test("A bare number is in the unit that the file asks for; the answer is in 万元")
  func inputUnit() throws {
    try with { (desk) throws in
      let lines = try desk.print("spend", "a.json", "Lifts", "--month", "2", "--amount", "26500")
      #expect(lines == ["已录入：Lifts 2024年2月 财政资金 2.65 万元；累计 3.65 万元，执行率 10.43%"])
      // 10 000 yuan in January, so that the year to date of 3 万元 leaves 2.
      try desk.print("spend", "a.json", "Lifts", "--month", "2", "--cumulative", "3万元")
      #expect(try desk.text.lines.contains(#"        {"month": 2, "fiscal": "2.00"}"#))
      let fine = desk.run("spend", "a.json", "Lifts", "--month", "2", "--amount", "1.234")
      #expect(fine.status == 64)
      #expect(fine.stderr == "以元为单位最多两位小数（精确到分）。\n")
    }
  }

  @Test("A key that the file does not declare is told with those it does")
  func unknown() throws {
    try with { (desk) throws in
      for words in [["--source", "other"], ["--other"]] {
        let run = budget(
          ["spend", "a.json", "Lifts", "--month", "2", "--amount", "1"] + words,
          in: desk.folder.path)
        #expect(run.status == 64)
        #expect(run.stderr == "没有代号为“other”的资金来源；文件里有：fiscal（财政资金）、carryover（上年结转）。\n")
      }
    }
  }
}
