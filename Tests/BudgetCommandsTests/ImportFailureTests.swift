import Foundation
import TestSupport
import Testing

@Suite("Files that cannot be imported") struct ImportFailureTests {
  private typealias Case = (name: String, bytes: [UInt8], zh: String, en: String)

  private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static var bomb: [UInt8] {
    var zip = StoredZip()
    for part in WorkbookBytes(rows: [["a"]]).archiveParts where !part.name.contains("sheet1") {
      if !part.text.isEmpty { zip.add(part.name, Array(part.text.utf8)) }
    }
    zip.add(
      "xl/worksheets/sheet1.xml", [], packed: Deflate.blanks(5 << 20), method: 8, size: 5 << 20)
    return zip.archive
  }

  private static var protected: [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 120)
      + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] as [UInt8] } + [0, 0]
  }

  private static var cases: [Case] {
    let sound = WorkbookBytes(rows: [["项目", "10月"], ["招待所运行费", "1"]]).bytes
    return [
      ("a.xlsx", Array(sound[..<(sound.count / 2)]), "文件不完整或已损坏；请重新导出或重新复制一份。", "cut off"),
      ("a.xlsx", bomb, "xl/worksheets/sheet1.xml 解压后异常庞大", "unreasonable size"),
      ("a.csv", text("项目,10月,十月\n招待所运行费,1,2\n"), "第1行第3列：“十月”与 第1行第2列 是同一列", "line 1, column 3"),
      ("a.xlsx", protected, "文件有密码保护", "password"),
      (
        "a.csv", [0xEF, 0xBB, 0xBF] + text("a,b\n") + [0xCF, 0xEE], "文件标明是 UTF-8，但第2行不是",
        "line 2 is not"
      ),
      ("a.csv", text("项目\n招待所运行费\n"), "只有一列", "single column"), ("a.csv", [], "文件是空的", "empty"),
      (
        "a.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "另存为 .xlsx 或 CSV",
        "save it as .xlsx"
      ),
      ("a.csv", text("科目,10月\n招待所运行费,1\n"), "找不到表头", "No header"),
      ("a.csv", text("a,\"b\nc,d\n"), "第1行的引号没有结束", "line 1 is never closed"),
      (
        "a.xlsx",
        WorkbookBytes(("表", "<row r=\"1\"><c r=\"B1\"><f>A1</f></c></row>")).bytes,
        "表!B1：公式没有保存结果", "表!B1: A formula"
      ),
      ("a.pdf", text("%PDF-1.7"), "这是文档", "document"),
    ]
  }

  @Test("Each is told in both languages, with its status, and nothing is written")
  func sentences() throws {
    for (name, bytes, zh, en) in Self.cases {
      try Desk.with { (desk) throws in
        try desk.folder.write(bytes, to: name)
        let before = try desk.text
        for (language, words) in [("zh", zh), ("en", en)] {
          let run = desk.run(
            "import", "spending", name, "--into", "a.json", "--yes", "--lang", language)
          #expect(run.status == 65, "\(name): \(run.stdout)\(run.stderr)")
          #expect(run.stdout == "")
          #expect(run.stderr.contains(words), "\(run.stderr)")
          #expect(run.stderr.hasPrefix(name))
          if language == "en" {
            #expect(!run.stderr.replacing("表!", with: "").holdsChinese || name == "a.csv")
          }
        }
        #expect(try desk.text == before)
        #expect(try desk.folder.names() == [name, "a.json"].sorted())
      }
    }
  }

  @Test("A file that is not there, a file that may not be changed, a sheet of another name")
  func others() throws {
    try Desk.with { (desk) throws in
      try desk.folder.write("项目,10月\n招待所运行费,1\n", to: "in.csv")
      #expect(desk.run("import", "spending", "x.csv", "--into", "a.json").status == 66)
      #expect(desk.run("import", "spending", "in.csv", "--into", "b.json").status == 66)
      #expect(desk.run("import", "spending", "in.csv").status == 64)
      #expect(desk.run("import", "spending").status == 64)
      #expect(desk.run("import").status == 0)
      let data = WorkbookBytes(rows: [["项目", "10月"], ["招待所运行费", "1"]], sheet: "十月").bytes
      try desk.folder.write(data, to: "in.xlsx")
      let run = desk.run("import", "spending", "in.xlsx", "--into", "a.json", "--sheet", "九月")
      #expect(run.status == 64)
      #expect(run.stderr == "in.xlsx：没有名为“九月”的工作表；有：十月。\n")
      let english = desk.run(
        "import", "spending", "in.xlsx", "--into", "a.json", "--sheet", "九月", "--lang", "en")
      #expect(english.stderr == "in.xlsx: There is no sheet “九月”; there are: 十月.\n")
    }
  }
}
