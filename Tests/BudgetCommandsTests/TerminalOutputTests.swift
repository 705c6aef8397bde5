import TestSupport
import Testing

@Suite("On a terminal") struct TerminalOutputTests {
  @Test("A report is as wide as the terminal and coloured, unless NO_COLOR is set")
  func widthAndColour() throws {
    let plain = try budget(
      "summary", sample, "--as-of", "2024-09", environment: ["NO_COLOR": "1"],
      output: .terminal(columns: 60))
    #expect(plain.status == 0)
    #expect(!plain.stdout.contains("\u{1B}"))
    #expect(
      plain.stdout.contains("\n项目               累计支出  计划%   执行%    偏差  状态\n"))
    let wide = try budget(
      "summary", sample, "--as-of", "2024-09", output: .terminal(columns: 140))
    #expect(wide.stdout.contains("  10月底前还需\n"))
    #expect(wide.stdout.contains("\u{1B}[31m严重滞后\u{1B}[m"))
  }

  @Test("Piped, a report has 100 columns and no colour")
  func piped() throws {
    let run = try budget("summary", sample, "--as-of", "2024-09")
    #expect(!run.stdout.contains("\u{1B}"))
    #expect(run.stdout.contains("  序时  未填报\n"))
    #expect(!run.stdout.contains("10月底前还需"))
  }

  @Test("Help fits the terminal, 80 columns at most")
  func help() throws {
    let wide = try budget("summary", "--help", "--lang", "en", output: .terminal(columns: 200))
    #expect(
      wide.stdout.contains(
        "\n  --fail-on <state>       exit with 1 when a project is behind, far-behind or\n                          overspent\n"
      ))
    let narrow = try budget("summary", "--help", "--lang", "en", output: .terminal(columns: 50))
    #expect(narrow.stdout.contains("\n  --lang <zh|en>          language: zh or en\n"))
    #expect(narrow.stdout.lines.allSatisfy { $0.count <= 50 })
  }
}
