import TestSupport
import Testing

@Suite("The as-of month") struct AsOfTests {
  /// The month that a summary is of.
  private func month(_ arguments: String..., environment: [String: String] = [:]) throws -> String {
    let run = budget(
      ["summary", sample, "--format", "json"] + arguments, environment: environment)
    try #require(run.status == 0)
    let line = try #require(run.stdout.lines.first { $0.hasPrefix("  \"asOf\": \"") })
    return String(line.dropFirst(11).prefix(7))
  }

  @Test(
    "By the date: the last month completed, January before, December after the year",
    arguments: [
      ("2023-12-31", "2024-01"), ("2024-01-15", "2024-01"), ("2024-02-01", "2024-01"),
      ("2024-02-29", "2024-01"), ("2024-03-01", "2024-02"), ("2024-10-08", "2024-09"),
      ("2024-12-31", "2024-11"), ("2025-01-01", "2024-12"), ("2031-06-06", "2024-12"),
    ])
  func byDate(today: String, expected: String) throws {
    #expect(try month("--today", today) == expected)
    #expect(try month(environment: ["BUDGET_TODAY": today]) == expected)
  }

  @Test("--today goes before BUDGET_TODAY, --as-of before both")
  func precedence() throws {
    let environment = ["BUDGET_TODAY": "2024-03-05"]
    #expect(try month("--today", "2024-10-08", environment: environment) == "2024-09")
    #expect(
      try month("--as-of", "2024-06", "--today", "2024-10-08", environment: environment)
        == "2024-06")
  }

  @Test("Without either the clock decides; by the system's own the year is over")
  func clock() throws {
    #expect(try month() == "2024-09")
    #expect(try process("summary", sample).stdout.contains("截至2024年12月末"))
  }

  @Test("The line of the month says whether its plan is approved or interpolated")
  func basis() throws {
    let june = budget("summary", sample, "--as-of", "2024-06").stdout.lines
    #expect(june[1] == "截至2024年6月末（当月计划为批复数）  序时进度 50.00%  单位：万元")
    let july = budget("summary", sample, "--as-of", "2024-07", "--lang", "en").stdout.lines
    #expect(
      july[1]
        == "As of the end of Jul 2024 (plan interpolated)  Time elapsed 58.33%  Amounts in 10,000 yuan"
    )
  }

  @Test("Options that every command takes may stand before the command")
  func optionsBeforeCommand() throws {
    let behind = budget("summary", sample, "--today", "2024-10-08", "--lang", "en")
    let before = budget("--today", "2024-10-08", "--lang=en", "summary", sample)
    #expect(before.status == 0)
    #expect(before.stdout == behind.stdout)
  }

  @Test("A month of another year is refused, the file named")
  func anotherYear() throws {
    #expect(
      budget("summary", sample, "--as-of", "2025-01")
        == Run(stdout: "", stderr: "\(sample)：2025-01 不在 2024 年度内。\n", status: 64))
    #expect(
      budget("summary", sample, "--as-of", "2023-12", "--lang", "en")
        == Run(
          stdout: "", stderr: "\(sample): 2023-12 is not in the fiscal year 2024.\n", status: 64))
  }

  @Test(
    "What is no month is refused",
    arguments: [
      "2024", "2024-6", "2024-13", "2024-00", "24-06", "2024/06", "２０２４-06", "2024-06-01", "",
    ])
  func notMonths(text: String) throws {
    let run = budget("summary", sample, "--as-of", text)
    #expect(run.status == 64)
    #expect(run.stdout == "")
    #expect(run.stderr.lines[0] == "错误：取值 '\(text)' 不能用于 '--as-of <月份>'：“\(text)”不是月份，请写成 2024-06。")
  }

  @Test(
    "What is no date is refused, its variable named",
    arguments: ["2024-02-30", "today", "2024-13-01"])
  func notDates(text: String) throws {
    #expect(
      budget("summary", sample, environment: ["BUDGET_TODAY": text])
        == Run(
          stdout: "", stderr: "BUDGET_TODAY：“\(text)”不是日期，请写成 2024-10-08。\n", status: 64))
    let run = budget("summary", sample, "--today", text, "--lang", "en")
    #expect(run.status == 64)
    #expect(
      run.stderr.lines[0]
        == "Error: The value '\(text)' is invalid for '--today <date>': “\(text)” is not a date; write it as 2024-10-08."
    )
  }
}
