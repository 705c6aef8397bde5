import TestSupport
import Testing

@Suite("A list of edits that is wrong") struct EditListTests {
  /// What a list is told off for: all its lines but the last, which says that nothing was recorded.
  private func complaints(_ list: String, _ language: String = "zh") throws -> [String] {
    var lines: [String] = []
    try Desk.with { (desk) throws in
      let before = try desk.text
      let run = desk.run("apply", "a.json", "--lang", language, stdin: list)
      #expect(run.status == 65)
      #expect(run.stdout == "")
      #expect(try desk.text == before)
      lines = run.stderr.lines
    }
    return lines
  }

  @Test("Each line with its number, column and what to do")
  func places() throws {
    let list = """
      {"kind":"spending","project":"13053524P00000210281P","month":13,"new":null}
      {"kind":"spending","project":"13053524P00000210281P","month":10,"new":{"fiscal":2.65}}
      {"kind":"note","project":"13053524P00000210281P","month":9}
      {"kind":"spending","project":"13053524P00000210281P","month":9,"new":{"fiscal":"1.00"},}

      """
    #expect(
      try complaints(list) == [
        "-:1:62: 错误: month: 13 不是月份；请写 1 到 12。",
        "-:2:81: 错误: new.fiscal: 金额要写成带引号的万元数，如 \"12.50\"，而不是数字 2.65。",
        "-:3:1: 错误: 缺少“new”，请补上。", "-:4:87: 错误: 最后一项后面多了逗号，请删去。",
        "全部未录入；改正后重试。",
      ])
  }

  @Test("A list that is not there")
  func missing() throws {
    try Desk.with { (desk) throws in
      #expect(
        desk.run("apply", "a.json", "no.jsonl", "--lang", "en")
          == Run(
            stdout: "", stderr: "no.jsonl: There is no such file; check the path.\n", status: 66))
    }
  }
}
