import Foundation
import TestSupport
import Testing

@testable import BudgetCommands

@Suite("Help") struct HelpTests {
  private static let pages = [
    ["--help"], ["open", "--help"], ["new", "--help"], ["summary", "--help"], ["spend", "--help"],
    ["apply", "--help"], ["import", "--help"], ["import", "spending", "--help"],
    ["import", "projects", "--help"], ["project", "--help"], ["project", "list", "--help"],
    ["project", "show", "--help"], ["check", "--help"], ["history", "--help"], ["close", "--help"],
    ["restore", "--help"], ["import", "document", "--help"], ["export", "--help"],
    ["indicators", "--help"], ["form", "--help"], ["config", "--help"],
  ]

  private func allPages(_ language: String) -> String {
    Self.pages.map { page in
      let run = budget(page + ["--lang", language])
      #expect(run.status == 0)
      #expect(run.stderr == "")
      return "$ budget \(page.joined(separator: " "))\n" + run.stdout
    }.joined()
  }

  @Test("Every page in both languages", arguments: ["zh", "en"])
  func pages(language: String) throws {
    try Golden.expect(allPages(language), equals: "help.\(language)")
  }

  @Test("English help has no Chinese, Chinese help no English but names")
  func oneLanguage() throws {
    #expect(!allPages("en").holdsChinese)
    let names: Set<String> = [
      "budget", "open", "summary", "spend", "check", "help", "json", "text", "csv", "markdown",
      "behind", "far", "overspent", "not", "reported", "zh", "en", "BUDGET", "FILE", "TODAY",
      "YYYY", "MM", "DD", "lang", "today", "as", "of", "format", "only", "fail", "on", "month",
      "amount", "cumulative", "history", "close", "restore", "reopen", "reason", "backup", "other",
      "note", "read", "version", "h", "apply", "dry", "run", "source", "fiscal", "JSON", "Lines",
      "new", "unit", "name", "year", "department", "input", "from", "keep", "amounts", "project",
      "list", "show", "adjustments", "import", "spending", "projects", "into", "sheet", "match",
      "skip", "yes", "xlsx", "CSV", "document", "o", "txt", "docx", "pdf", "export", "output",
      "html", "md", "bom", "BOM", "Excel", "force", "indicators", "red", "yellow", "green", "blue",
      "missing", "form", "monitoring", "evaluation", "complete", "performance", "config", "unset",
      "mouse", "ascii", "ASCII",
    ]
    let words = allPages("zh").split { !($0.isASCII && $0.isLetter) }.map(String.init)
    #expect(Set(words).subtracting(names) == [])
  }

  @Test("help and --version are answers, not troubles")
  func answers() throws {
    #expect(budget("help", "spend") == (budget("spend", "--help")))
    #expect(budget("-h") == (budget("--help")))
    #expect(budget("help", "--lang=en") == (budget("--lang", "en", "--help")))
    #expect(budget("import") == (budget("import", "--help")))
    #expect(budget("sample.json", "--help") == (budget("open", "--help")))
    #expect(budget("spend", "--version") == (budget("--version")))
  }

  @Test(
    "The version is that of the newest heading of the changes, and names the commit where it is known"
  )
  func version() throws {
    let changes = try String(contentsOfFile: "\(Repository.root)/CHANGELOG.md", encoding: .utf8)
    let heading = try #require(changes.lines.first { $0.hasPrefix("## ") })
    let release = try #require(heading.firstMatch(of: /[0-9]+\.[0-9]+\.[0-9]+/)).output
    #expect(BudgetVersion.release == release)
    #expect(BudgetVersion.text(commit: nil) == release)
    #expect(BudgetVersion.text(commit: "3ae335b2c-dirty") == "\(release) (3ae335b2c-dirty)")
    #expect(budget("--version").stdout.hasPrefix(release))
  }
}
