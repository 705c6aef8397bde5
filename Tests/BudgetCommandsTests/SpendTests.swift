import Foundation
import TestSupport
import Testing

@Suite("budget spend") struct SpendTests {
  @Test("A month in place of the one before; only its line of the file changes")
  func replaces() throws {
    let spent = try spend("大型设备", "--month", "6", "--amount", "4.00")
    // 8.05 by June, of which 3.18 in June; 8.87 of 35.00 is 25.342… %.
    #expect(
      spent.run
        == Run(
          stdout: "已录入：大型设备运行保障经费 2024年6月 财政资金 4.00 万元（原为 3.18）；累计 8.87 万元，执行率 25.34%\n",
          stderr: "", status: 0))
    #expect(
      spent.removed == [
        #"{"month": 6, "fiscal": "3.18", "other": "0.00", "note": "第二季度电梯维保费"},"#
      ])
    #expect(
      spent.added == [
        #"{"month": 6, "fiscal": "4.00", "other": "0.00", "note": "第二季度电梯维保费"},"#
      ])
  }

  @Test("A month not reported before goes to its place")
  func adds() throws {
    let spent = try spend("13053524P000002102952", "--month", "5", "--amount", "1", "--lang", "en")
    // 42.16 by April and so by May 43.16 of 119.00: 36.268… %.
    #expect(
      spent.run
        == Run(
          stdout: "Recorded: 综合事务管理运行, May 2024, fiscal funds 1.00 万元; "
            + "spent to date 43.16 万元, execution rate 36.27%\n", stderr: "", status: 0))
    #expect(spent.removed == [])
    #expect(spent.added == [#"{"month": 5, "fiscal": "1.00", "other": "0.00"},"#])
  }

  @Test(
    "Amounts as people write them",
    arguments: [
      ("12.5万", "12.50"), ("125000元", "12.50"), ("1,234.5元", "0.12345"), ("1.2+3.45", "4.65"),
      ("５．５", "5.50"), ("0.000001", "0.000001"), ("0", "0.00"), ("100元+50元-30元", "0.012"),
      (" 1.2 + 3 ", "4.20"),
    ])
  func amounts(text: String, recorded: String) throws {
    let spent = try spend("双创园", "--month", "10", "--amount", text)
    #expect(spent.run.status == 0)
    #expect(spent.added.last == #"{"month": 10, "fiscal": "\#(recorded)", "other": "0.00"}"#)
  }

  @Test("--cumulative: the month is the year's sum less the months before")
  func cumulative() throws {
    // 12.85 by September.
    let fiscal = try spend("大型设备", "--month", "10", "--cumulative", "20")
    #expect(fiscal.added.last == #"{"month": 10, "fiscal": "7.15", "other": "0.00"}"#)
    #expect(fiscal.run.stdout.hasSuffix("财政资金 7.15 万元；累计 20.00 万元，执行率 57.14%\n"))
    // Other funds alone: 4.10 by September.
    let other = try spend("招待所", "--month", "10", "--cumulative", "5", "--other")
    #expect(other.added.last == #"{"month": 10, "fiscal": "0.00", "other": "0.90"}"#)
    #expect(other.run.stdout.contains(" 其他资金 0.90 万元；"))
    // January has no month before it.
    let january = try spend("大型设备", "--month", "1", "--cumulative", "0.5")
    #expect(january.added == [#"{"month": 1, "fiscal": "0.50", "other": "0.00"},"#])
  }

  @Test("One source changes, the other stays")
  func sources() throws {
    let fiscal = try spend("招待所", "--month", "9", "--amount", "6")
    #expect(fiscal.added == [#"{"month": 9, "fiscal": "6.00", "other": "1.10"}"#])
    let other = try spend("招待所", "--month", "9", "--amount", "2", "--other")
    #expect(other.added == [#"{"month": 9, "fiscal": "5.64", "other": "2.00"}"#])
    #expect(other.run.stdout.contains("其他资金 2.00 万元（原为 1.10）；"))
  }

  @Test("A note is kept, replaced, removed, and may begin with a hyphen")
  func notes() throws {
    func note(_ arguments: String...) throws -> String? {
      try TemporaryFolder.with { folder in
        try folder.copy(Repository.sample, to: "a.json")
        let run = budget(
          ["spend", "a.json", "物业", "--month", "7", "--amount", "-1"] + arguments, in: folder.path)
        #expect(run.status == 0)
        return try folder.text(of: "a.json").lines
          .first { $0.contains(#""fiscal": "-1.00", "other": "0.00""#) }?
          .split(separator: #", "note": "#).dropFirst().first.map(String.init)
      }
    }
    #expect(try note() == #""退回多付的保洁费"},"#)
    #expect(try note("--note", "第二次\"退款\"") == #""第二次\"退款\""},"#)
    #expect(try note("--note", "-退款") == #""-退款"},"#)
    #expect(try note("--note", "") == nil)
  }

  @Test("A refund is recorded and noted in passing")
  func refund() throws {
    let spent = try spend("物业", "--month", "10", "--amount", "-0.5")
    // 42.925 − 0.5 = 42.425 of 70.00: 60.607… %.
    #expect(
      spent.run
        == Run(
          stdout: "已录入：物业管理事务 2024年10月 财政资金 -0.50 万元；累计 42.425 万元，执行率 60.61%\n",
          stderr: "注意：累计支出比上月减少 0.50 万元。\n", status: 0))
    #expect(spent.added.last == #"{"month": 10, "fiscal": "-0.50", "other": "0.00"}"#)
  }

  @Test("Overspending is recorded and noted in passing")
  func overspending() throws {
    let past = try spend("大型设备", "--month", "12", "--amount", "60", "--lang", "en")
    // 12.85 + 60.00 of 35.00.
    #expect(past.run.status == 0)
    #expect(past.run.stderr == "Note: spending exceeds the budget by 37.85 万元.\n")
    #expect(past.added.last == #"{"month": 12, "fiscal": "60.00", "other": "0.00"}"#)
    // By February 30.86 of 35.00, yet 42.61 with the later months: 12.85 − 0.24 + 30.00.
    let year = try spend("大型设备", "--month", "2", "--amount", "30")
    #expect(year.run.status == 0)
    #expect(year.run.stderr == "注意：连同以后各月，全年支出超出预算 7.61 万元。\n")
  }

  @Test("A bare number that fits in 元 only, and a month not over, are noted in passing")
  func unitAndMonth() throws {
    let yuan = try spend("大型设备", "--month", "10", "--amount", "26500")
    #expect(yuan.run.stderr == "注意：26500 万元是否应为 26500 元（2.65 万元）？\n")
    let stated = try spend(
      "大型设备", "--month", "10", "--amount", "￥26,500", "--today", "2024-10-31")
    #expect(stated.run.stderr == "注意：该月尚未结束。\n")
    #expect(stated.added.last == #"{"month": 10, "fiscal": "2.65", "other": "0.00"}"#)
    let other = try spend("大型设备", "--month", "10", "--amount", "1", "--other", "--lang", "en")
    #expect(other.run.stderr == "Note: there is no budget from other funds.\n")
  }

  @Test("A dry run says what would be recorded and what is doubtful, and writes nothing")
  func dryRun() throws {
    let spent = try spend("大型设备", "--month", "6", "--amount", "40", "--dry-run")
    // 8.05 by June, of which 3.18 in June: 44.87 of 35.00.
    #expect(
      spent.run
        == Run(
          stdout: """
            将录入：大型设备运行保障经费 2024年6月 财政资金 40.00 万元（原为 3.18）；累计 44.87 万元，执行率 128.20%
            试运行：文件没有改动。

            """, stderr: "注意：累计支出超出预算 9.87 万元。\n", status: 0))
    #expect(spent.removed == [] && spent.added == [])
    let refused = try spend("大型设备", "--month", "1", "--amount", "-5", "--dry-run")
    #expect(refused.run.status == 65)
  }

  @Test("--source names the source; --other stays another word for one")
  func namedSource() throws {
    let other = try spend("招待所", "--month", "9", "--amount", "2", "--source", "other")
    #expect(other.added == [#"{"month": 9, "fiscal": "5.64", "other": "2.00"}"#])
    let both = try spend(
      "招待所", "--month", "9", "--amount", "2", "--other", "--source", "other")
    #expect(both.added == other.added)
    let fiscal = try spend("招待所", "--month", "9", "--amount", "6", "--source=fiscal")
    #expect(fiscal.added == [#"{"month": 9, "fiscal": "6.00", "other": "1.10"}"#])
    let torn = try spend(
      "招待所", "--month", "9", "--amount", "2", "--other", "--source", "fiscal")
    #expect(torn.run.status == 64)
    #expect(torn.run.stderr.lines[0] == "错误：--other 与 --source fiscal 不能同时使用。")
    let unknown = try spend("招待所", "--month", "9", "--amount", "2", "--source", "carryover")
    #expect(unknown.run.status == 64)
    #expect(
      unknown.run.stderr.lines
        == ["没有代号为“carryover”的资金来源；文件里有：fiscal（财政资金）、other（其他资金）。"])
  }

  @Test("The same amount again writes nothing")
  func unchanged() throws {
    try TemporaryFolder.with { folder in
      let file = try folder.copy(Repository.sample, to: "a.json")
      func inode() throws -> UInt64? {
        try FileManager.default.attributesOfItem(atPath: file)[.systemFileNumber] as? UInt64
      }
      let before = try inode()
      let run = budget("spend", file, "大型设备", "--month", "9", "--amount", "2.6")
      #expect(run.status == 0)
      #expect(try inode() == before)
    }
  }

  @Test("The file's mode and a link to it stay")
  func modeAndLink() throws {
    try TemporaryFolder.with { folder in
      let file = try folder.write(smallFile, to: "real.json")
      chmod(file, 0o640)
      symlink("real.json", folder["link.json"])
      let run = budget(
        "spend", "link.json", "Lifts", "--month", "2", "--amount", "3", in: folder.path)
      #expect(run.status == 0)
      let attributes = try FileManager.default.attributesOfItem(atPath: folder["real.json"])
      #expect(attributes[.posixPermissions] as? Int == 0o640)
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: folder["link.json"])
          == "real.json")
      #expect(
        try folder.text(of: "real.json").contains(
          #"{"month": 2, "fiscal": "3.00", "other": "0.00"}"#))
      #expect(
        try folder.names()
          == [
            ".real.json.lock", "link.json", "real.json", "real.json.backups", "real.json.history",
          ])
    }
  }
}
