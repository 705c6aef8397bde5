import Foundation
import TestSupport
import Testing

@Suite("budget export") struct ExportCommandTests {
  private let name = "13053524P00000210281P"

  @Test("CSV in full, in both languages", arguments: ["zh", "en"])
  func csv(language: String) throws {
    let run = budget(
      "export", sample, "-o", "-", "--format", "csv", "--as-of", "2024-09", "--lang", language)
    #expect(run.status == 0)
    #expect(run.stderr == "")
    try Golden.expect(run.stdout, equals: "export.\(language).csv")
  }

  @Test("Markdown: the summary, the months and the adjustments", arguments: ["zh", "en"])
  func markdown(language: String) throws {
    let run = budget(
      "export", sample, "-o", "-", "--format", "md", "--as-of", "2024-09", "--lang", language)
    #expect(run.status == 0)
    try Golden.expect(run.stdout, equals: "export.\(language).md")
  }

  @Test("The plan alone has one source, which is not named")
  func oneSource() {
    let run = budget("export", plan, "-o", "-", "--format", "csv")
    #expect(run.stdout.hasPrefix("项目编码,项目名称,年初预算数,3月底计划,"))
    #expect(run.stdout.contains(",12月底计划,1月,2月,"))
  }

  @Test(
    "The format is by the ending, and what was made is said",
    arguments: [
      ("a.xlsx", "PK"), ("b.HTML", "<!DOCTYPE html>"), ("c.csv", "项目编码,"), ("d.md", "## "),
      ("e.json", "{\n  \"asOf\": \"2024-09\""),
    ])
  func byEnding(output: String, beginning: String) throws {
    try Desk.with { desk in
      let run = desk.run("export", "a.json", "-o", output, "--as-of", "2024-09")
      #expect(
        run == Run(stdout: "已导出 \(output)：11 个项目，截至 2024-09\n", stderr: "", status: 0))
      let bytes = try desk.folder.bytes(of: output)
      #expect(bytes.starts(with: beginning.utf8))
    }
  }

  @Test("JSON is what the summary prints, and --format goes before the ending")
  func json() throws {
    try Desk.with { desk in
      #expect(desk.run("export", "a.json", "-o", "x.csv", "--format", "json").status == 0)
      let text = try desk.folder.text(of: "x.csv")
      #expect(text == desk.run("summary", "a.json", "--format", "json").stdout)
    }
  }

  @Test("What is there stays, unless it is to be replaced")
  func existing() throws {
    try Desk.with { desk in
      try desk.folder.write("mine", to: "x.csv")
      #expect(
        desk.run("export", "a.json", "-o", "x.csv")
          == Run(stdout: "", stderr: "x.csv 已存在；要替换请加 --force。\n", status: 73))
      #expect(try desk.folder.text(of: "x.csv") == "mine")
      #expect(desk.run("export", "a.json", "-o", "x.csv", "--force").status == 0)
      #expect(try desk.folder.text(of: "x.csv").hasPrefix("项目编码,"))
    }
  }

  @Test(
    "The book itself is never replaced, by whatever name",
    arguments: ["a.json", "./a.json", "b.json"])
  func itself(output: String) throws {
    try Desk.with { desk in
      try FileManager.default.createSymbolicLink(
        atPath: desk.folder["b.json"], withDestinationPath: "a.json")
      let before = try desk.text
      let run = desk.run("export", "a.json", "-o", output, "--force")
      #expect(run.status == 73)
      #expect(run.stderr == "\(output) 就是预算文件本身，不能用导出的内容替换。\n")
      #expect(try desk.text == before)
    }
  }

  @Test(
    "An ending nobody knows, a workbook to be printed, a mark before a page",
    arguments: [
      (["-o", "x.doc"], "“x.doc”的扩展名不是可导出的格式；可用 xlsx、html、csv、md、json，或用 --format 写明。"),
      (["-o", "-"], "写到标准输出时请用 --format 写明格式：html、csv、md、json。"),
      (["-o", "-", "--format", "xlsx"], "xlsx 不能写到标准输出，请写文件名。"),
      (["-o", "x.html", "--bom"], "--bom 只用于 csv。"),
    ])
  func usage(options: [String], sentence: String) throws {
    try Desk.with { desk in
      let run = budget(["export", "a.json"] + options, in: desk.folder.path)
      let left = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
      #expect(run.status == 64)
      #expect(run.stderr.contains(sentence))
      #expect(left == ["a.json"])
    }
  }

  @Test(
    "Where nothing may be made, nothing is left behind", arguments: ["none/x.csv", "a.json/x.csv"])
  func noFolder(output: String) throws {
    try Desk.with { desk in
      let run = desk.run("export", "a.json", "-o", output)
      let left = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
      #expect(run.status == 73)
      #expect(run.stderr.hasPrefix("\(output)："))
      #expect(left == ["a.json"])
    }
  }

  @Test("A book that cannot be read, a month of another year")
  func wrongBook() throws {
    try Desk.with { desk in
      try desk.folder.write("{", to: "broken.json")
      #expect(desk.run("export", "broken.json", "-o", "x.csv").status == 65)
      #expect(desk.run("export", "none.json", "-o", "x.csv").status == 66)
      #expect(desk.run("export", "a.json", "-o", "x.csv", "--as-of", "2023-09").status == 64)
    }
  }

  @Test("A spoilt history does not keep the figures back, and is told of")
  func spoiltHistory() throws {
    try Desk.with { desk in
      desk.run("spend", "a.json", name, "--month", "10", "--amount", "1")
      let history = desk.folder["a.json.history"]
      let text = try String(contentsOfFile: history, encoding: .utf8)
      try (text + "nonsense\n").write(toFile: history, atomically: true, encoding: .utf8)
      let run = desk.run("export", "a.json", "-o", "x.xlsx")
      #expect(run.status == 0)
      #expect(run.stderr == "a.json：历史中有 1 行无法识别，未列出；见 budget check。\n")
    }
  }
}
