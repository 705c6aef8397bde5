import TestSupport
import Testing

@Suite("On a terminal") struct TerminalOutputTests {
  @Test("A report is as wide as the terminal and coloured, unless NO_COLOR is set")
  func widthAndColour() throws {
    let plain = budget(
      "summary", sample, "--as-of", "2024-09", environment: ["NO_COLOR": "1"],
      columns: 60)
    #expect(plain.status == 0)
    #expect(!plain.stdout.contains("\u{1B}"))
    #expect(
      plain.stdout.contains("\n项目                 计划%   执行%    偏差  状态\n"))
    let wide = budget(
      "summary", sample, "--as-of", "2024-09", columns: 140)
    #expect(wide.stdout.contains("  10月底尚需\n"))
    #expect(wide.stdout.contains("\u{1B}[31m严重滞后\u{1B}[m"))
  }

  @Test("The process asks its terminal")
  func process() throws {
    let run = try Program.budget.run(
      ["summary", Repository.sample, "--as-of", "2024-09"], output: .terminal(columns: 60))
    #expect(run.stdout == budget("summary", sample, "--as-of", "2024-09", columns: 60).stdout)
    #expect(run.stdout.contains("\u{1B}[31m"))
  }

  @Test("A terminal wider than reason is used as far as reason goes", arguments: [1001, 65535])
  func tooWide(columns: Int) throws {
    let run = try Program.budget.run(
      ["summary", Repository.sample, "--as-of", "2024-09"], output: .terminal(columns: columns))
    let widest = budget("summary", sample, "--as-of", "2024-09", columns: 1000)
    #expect(run.stdout == widest.stdout)
    #expect(run.status == 0)
  }

  @Test("Of one column or none a report is printed all the same", arguments: [(0, 100), (1, 1)])
  func narrow(columns: Int, used: Int) throws {
    let run = try Program.budget.run(
      ["summary", Repository.sample, "--as-of", "2024-09"], output: .terminal(columns: columns))
    #expect(run.stdout == budget("summary", sample, "--as-of", "2024-09", columns: used).stdout)
    #expect(run.status == 0)
  }

  @Test("Piped, a report has 100 columns and no colour")
  func piped() throws {
    let run = budget("summary", sample, "--as-of", "2024-09")
    #expect(!run.stdout.contains("\u{1B}"))
    #expect(run.stdout.contains("  状态              序时\n"))
    #expect(!run.stdout.contains("10月底尚需"))
  }

  @Test("Help fits the terminal, 80 columns at most")
  func help() throws {
    let wide = budget("summary", "--help", "--lang", "en", columns: 200)
    #expect(
      wide.stdout.contains(
        "\n  --only <state>          list only behind, far-behind, overspent or\n                          not-reported; may be repeated\n"
      ))
    let narrow = budget("summary", "--help", "--lang", "en", columns: 50)
    #expect(narrow.stdout.contains("\n  --lang <zh|en>          language: zh or en\n"))
    #expect(narrow.stdout.lines.allSatisfy { $0.count <= 50 })
  }
}
