import Foundation
import TestSupport
import Testing

@Suite("A file that is wrong") struct BrokenFileTests {
  /// What `summary` says of a file, in Chinese and in English; the file is left as it was.
  private func complaints(_ bytes: [UInt8]) throws -> [String] {
    try TemporaryFolder.with { folder in
      try folder.write(bytes, to: "a.json")
      let lines = ["zh", "en"].map { language in
        let run = budget("summary", "a.json", "--lang", language, in: folder.path)
        #expect(run.status == 65)
        #expect(run.stdout == "")
        return run.stderr
      }
      let spend = budget(
        "spend", "a.json", "Lifts", "--month", "2", "--amount", "1", in: folder.path)
      #expect(spend == Run(stdout: "", stderr: lines[0], status: 65))
      #expect(try folder.bytes(of: "a.json") == bytes)
      return lines
    }
  }

  private func changed(_ old: String, _ new: String) -> [UInt8] {
    Array(smallFile.replacing(old, with: new).utf8)
  }

  @Test(
    "Each trouble with its line, column and place, and what to do",
    arguments: [
      (
        #""schemaVersion": 1"#, #""schemaVersion": 3"#,
        "2:20: 错误: schemaVersion: 文件格式版本是 3，本程序仅支持到版本 2；请升级本程序。文件没有改动。",
        "2:20: error: schemaVersion: The file's format is version 3 and this program supports versions up to 2; upgrade the program. The file is untouched."
      ),
      (
        #""purpose": "#, #""note": 1, "purpose": "#,
        "10:7: 错误: projects[0].note: 无法识别的键“note”，请删去或改正拼写。",
        "10:7: error: projects[0].note: Unknown key “note” here; remove it or correct its spelling."
      ),
      (
        #""name": "Lifts","#, #""name": "Lifts", "name": "B","#,
        "8:24: 错误: projects[0].name: “name”出现了两次，请只留一个。",
        "8:24: error: projects[0].name: “name” appears twice; keep one."
      ),
      (
        #"      "purpose": "Upkeep",\#n"#, "", "6:5: 错误: projects[0]: 缺少“purpose”，请补上。",
        "6:5: error: projects[0]: “purpose” is missing; add it."
      ),
      (
        #""fiscal": "1.00""#, #""fiscal": 1.00"#,
        "14:32: 错误: projects[0].spending[0].fiscal: 金额要写成带引号的万元数，如 \"12.50\"，而不是数字 1.00。",
        "14:32: error: projects[0].spending[0].fiscal: An amount is a string of 万元 such as \"12.50\", not the number 1.00."
      ),
      (
        #""fiscal": "1.00""#, #""fiscal": "1""#,
        "14:32: 错误: projects[0].spending[0].fiscal: “1”不是金额；请写万元数，两到六位小数，如 \"12.50\"。",
        "14:32: error: projects[0].spending[0].fiscal: “1” is not an amount; write 万元 with two to six decimals, such as \"12.50\"."
      ),
      (
        #""fiscal": "1.00""#, #""fiscal": "99999999999999999999.00""#,
        "14:32: 错误: projects[0].spending[0].fiscal: 金额“99999999999999999999.00”太大；请核对单位是不是万元。",
        "14:32: error: projects[0].spending[0].fiscal: The amount “99999999999999999999.00” is too large; check that it is in 万元."
      ),
      (
        #""month": 1"#, #""month": 13"#,
        "14:19: 错误: projects[0].spending[0].month: 13 不是月份；请写 1 到 12。",
        "14:19: error: projects[0].spending[0].month: 13 is not a month; write 1 to 12."
      ),
      (
        #""fiscalYear": 2024"#, #""fiscalYear": 24"#,
        "4:17: 错误: fiscalYear: 24 不是预算年度；请写成 2024 这样的年份。",
        "4:17: error: fiscalYear: 24 is not a fiscal year; write one such as 2024."
      ),
      (
        #""goals": []"#, #""goals": "x""#,
        "11:16: 错误: projects[0].goals: 此处应为列表 […]，而不是带引号的文字。",
        "11:16: error: projects[0].goals: Expected a list […] here, not text in quotes."
      ),
      (
        #""name": "Lifts""#, #""name": """#,
        "8:15: 错误: projects[0].name: 不能为空，请补上。",
        "8:15: error: projects[0].name: This must not be empty; fill it in."
      ),
      (
        #""june": "10.00""#, #""june": "4.00""#,
        "12:41: 错误: projects[0].plan.june: 计划累计数不能低于3月底的 5.00。",
        "12:41: error: projects[0].plan.june: A cumulative plan cannot be lower than the 5.00 of the end of Mar."
      ),
      (
        #""december": "35.00""#, #""december": "34.00""#,
        "12:82: 错误: projects[0].plan.december: 12月底计划 34.00 应等于年初预算数 35.00。",
        "12:82: error: projects[0].plan.december: December's plan of 34.00 must equal the approved budget of 35.00."
      ),
      (
        #""fiscal": "1.00""#, #""fiscal": "-1.00""#,
        "14:9: 错误: projects[0].spending[0]: 1月累计支出为负数（-1.00）。",
        "14:9: error: projects[0].spending[0]: This brings the spending through Jan below zero (-1.00)."
      ),
      (
        #""goals": [],"#, #""goals": [], // none"#,
        "11:20: 错误: projects[0]: JSON 里不能有注释，请删去。",
        "11:20: error: projects[0]: JSON has no comments; remove it."
      ),
      (
        #""other": "0.00"}\#n      ]"#, #""other": "0.00"},\#n      ]"#,
        "14:56: 错误: projects[0].spending: 最后一项后面多了逗号，请删去。",
        "14:56: error: projects[0].spending: There is a comma after the last item; remove it."
      ),
      (
        #""name": "Lifts""#, #""name" "Lifts""#,
        "8:14: 错误: projects[0]: 此处应为冒号，而不是“\"”。",
        "8:14: error: projects[0]: Expected a colon here, not “\"”."
      ),
      (
        #""Upkeep""#, #""Up\qkeep""#,
        "10:21: 错误: projects[0].purpose: 反斜杠后面不是有效的转义；反斜杠本身写作 \\\\。",
        "10:21: error: projects[0].purpose: A backslash must begin one of JSON's escapes; write \\\\ for the character itself."
      ),
      (
        #""month": 1"#, #""month": 01"#,
        "14:19: 错误: projects[0].spending[0].month: 数字格式不正确；请写成 2024 这样的整数。",
        "14:19: error: projects[0].spending[0].month: This is not a valid JSON number; write one such as 2024."
      ),
    ])
  func troubles(old: String, new: String, chinese: String, english: String) throws {
    #expect(try complaints(changed(old, new)) == ["a.json:\(chinese)\n", "a.json:\(english)\n"])
  }

  @Test("Bytes of GBK are named as such")
  func gbk() throws {
    // 临西 in GBK.
    let parts = smallFile.split(separator: "Lifts", maxSplits: 1)
    let bytes = Array(parts[0].utf8) + [0xC1, 0xD9, 0xCE, 0xF7] + Array(parts[1].utf8)
    #expect(
      try complaints(bytes) == [
        "a.json:8:16: 错误: projects[0].name: 此处的字节不是 UTF-8（可能是 GBK），请另存为 UTF-8。\n",
        "a.json:8:16: error: projects[0].name: These bytes are not UTF-8 (GBK perhaps); save the file as UTF-8.\n",
      ])
  }

  @Test("UTF-16 is named as such")
  func utf16() throws {
    let bytes = Array("\u{FEFF}\(smallFile)".data(using: .utf16LittleEndian) ?? Data())
    #expect(
      try complaints(bytes) == [
        "a.json:1:1: 错误: 文件不是 UTF-8 编码，请另存为 UTF-8。\n",
        "a.json:1:1: error: The file is not in UTF-8; save it as UTF-8.\n",
      ])
  }

  @Test("A file cut short, and an empty one")
  func cutShort() throws {
    let cut = smallFile.utf8.prefix { $0 != UInt8(ascii: "U") } + "Uni".utf8
    #expect(
      try complaints(Array(cut)) == [
        "a.json:3:37: 错误: unit.name: 文件在这里中断，缺少右引号；文件可能没有写完整。\n",
        "a.json:3:37: error: unit.name: The file ends here where the closing quotation mark is due; it may be cut short.\n",
      ])
    #expect(
      try complaints([]) == [
        "a.json:1:1: 错误: 文件为空，请用备份恢复。\n",
        "a.json:1:1: error: The file is empty; restore a backup.\n",
      ])
  }

  @Test("A byte order mark is no trouble, and a change takes it away or leaves it")
  func byteOrderMark() throws {
    try TemporaryFolder.with { folder in
      try folder.write([0xEF, 0xBB, 0xBF] + Array(smallFile.utf8), to: "a.json")
      let run = budget("summary", "a.json", "--lang", "en", in: folder.path)
      #expect(run.status == 0)
      #expect(run.stdout.hasPrefix("Unit of tests  "))
      let spend = budget(
        "spend", "a.json", "Lifts", "--month", "2", "--amount", "1", in: folder.path)
      #expect(spend.status == 0)
      #expect(budget("check", "a.json", in: folder.path).status == 0)
    }
  }

  @Test("Many problems: the first five, how many more and how to see them")
  func manyProblems() throws {
    let bytes = changed(#""purpose""#, #""a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"purpose""#)
    let lines = try complaints(bytes).map(\.lines)
    #expect(lines[0].count == 7)
    #expect(
      lines[0].suffix(2) == ["另有 1 处问题没有列出。", "用 budget check 查看全部：budget check a.json"])
    #expect(
      lines[1].suffix(2) == [
        "1 more problems are not listed.", "All of them: budget check a.json",
      ])
  }
}
