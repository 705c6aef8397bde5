import TestSupport
import Testing

@Suite("The file when none is named") struct DefaultFileTests {
  @Test("BUDGET_FILE first, then budget.json in the folder")
  func precedence() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallFile, to: "budget.json")
      let here = budget("summary", "--lang", "en", in: folder.path)
      #expect(here.status == 0)
      #expect(here.stdout.hasPrefix("Unit of tests  "))
      let named = budget(
        "summary", environment: ["BUDGET_FILE": Repository.sample], in: folder.path)
      #expect(named.stdout.hasPrefix("临西县机关后勤服务中心本级（示例）  "))
      let empty = budget("summary", environment: ["BUDGET_FILE": ""], in: folder.path)
      #expect(empty.stdout.hasPrefix("Unit of tests  "))
    }
  }

  @Test("A BUDGET_FILE that is not there is told, budget.json not taken instead")
  func missing() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallFile, to: "budget.json")
      let run = budget("summary", environment: ["BUDGET_FILE": "no.json"], in: folder.path)
      #expect(run == Run(stdout: "", stderr: "no.json：没有这个文件，请核对路径。\n", status: 66))
    }
  }

  @Test("Neither: how to begin, in both languages")
  func neither() throws {
    try TemporaryFolder.with { folder in
      let chinese = budget("summary", in: folder.path)
      #expect(chinese.status == 66)
      #expect(chinese.stdout == "")
      #expect(chinese.stderr.hasPrefix("没有指定文件，这里也没有 budget.json。"))
      let english = budget(environment: ["BUDGET_LANG": "en"], in: folder.path)
      #expect(english.status == 66)
      #expect(english.stderr.hasPrefix("No file is named and there is no budget.json here. "))
    }
  }

  @Test("The language: --lang, BUDGET_LANG, then an English locale, else Chinese")
  func language() throws {
    func speaksEnglish(_ arguments: [String], _ environment: [String: String]) throws -> Bool {
      let run = budget(
        ["summary", sample] + arguments, environment: environment)
      return run.stdout.contains("As of the end of")
    }
    #expect(try !speaksEnglish([], [:]))
    #expect(try !speaksEnglish([], ["LANG": "C.UTF-8"]))
    #expect(try speaksEnglish([], ["LANG": "en_US.UTF-8"]))
    #expect(try !speaksEnglish([], ["LANG": "en_US.UTF-8", "LC_ALL": "zh_CN.UTF-8"]))
    #expect(try !speaksEnglish([], ["LANG": "en_US.UTF-8", "BUDGET_LANG": "zh"]))
    #expect(try speaksEnglish(["--lang", "en"], ["BUDGET_LANG": "zh"]))
    #expect(try speaksEnglish(["--lang=en"], ["LC_MESSAGES": "zh_CN.UTF-8"]))
  }
}
