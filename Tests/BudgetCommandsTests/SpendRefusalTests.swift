import TestSupport
import Testing

@Suite("budget spend refuses") struct SpendRefusalTests {
  @Test(
    "What is no amount is refused with the reason",
    arguments: [
      ("1000+200元", "算式各项请统一注明单位（元或万元）。"), ("1.2345678", "以万元为单位最多六位小数（精确到分）。"),
      ("1.234元", "以元为单位最多两位小数（精确到分）。"), ("1,23", "逗号只能分隔三位一组的数字；小数点用“.”。"),
      ("12k", "金额中有无效字符“k”。"), ("1+", "金额不完整。"), ("1 2", "金额中有无效字符“2”。"), ("", "请输入金额。"),
      ("99999999999999999999", "金额太大。"),
    ])
  func notAmounts(text: String, reason: String) throws {
    let spent = try spend("双创园", "--month", "10", "--amount", text)
    #expect(spent.run.status == 64)
    #expect(spent.run.stdout == "")
    #expect(spent.run.stderr.lines[0] == "错误：取值 '\(text)' 不能用于 '--amount <金额>'：\(reason)")
    #expect(spent.removed == [] && spent.added == [])
  }

  @Test("A rule refuses: nothing is written")
  func rules() throws {
    let spent = try spend("大型设备", "--month", "1", "--amount", "-5")
    #expect(
      spent.run
        == Run(
          stdout: "", stderr: "a.json：大型设备运行保障经费：1月累计支出将为负数（-5.00），未保存。\n", status: 65))
    #expect(spent.removed == [] && spent.added == [])
    let later = try spend("大型设备", "--month", "2", "--cumulative", "-1", "--lang", "en")
    #expect(later.run.status == 65)
    #expect(
      later.run.stderr
        == "a.json: 大型设备运行保障经费: Not saved: spending through Feb would be below zero (-1.00).\n")
    let large = try spend("大型设备", "--month", "12", "--amount", "1000000000000")
    #expect(large.run == Run(stdout: "", stderr: "a.json：大型设备运行保障经费：金额太大，未保存。\n", status: 65))
    #expect(large.removed == [] && large.added == [])
  }

  @Test("A project that is not clear is asked for, not guessed")
  func projects() throws {
    let several = try spend("运行保障", "--month", "9", "--amount", "1")
    #expect(
      several.run
        == Run(
          stdout: "",
          stderr: "“运行保障”对应多个项目，请写得更具体：大型设备运行保障经费 13053524P00000210281P、"
            + "机关院内后勤运行保障 13053524P00000210279Q、机关运行保障经费 13053524P00000210277H、"
            + "双创园办公楼运行保障 13053524P000002102804\n", status: 64))
    #expect(several.removed == [] && several.added == [])
    let none = try spend("no such", "--month", "9", "--amount", "1", "--lang", "en")
    #expect(
      none.run
        == Run(
          stdout: "", stderr: "No project has “no such” in its code or name.\n", status: 64))
    let empty = try spend("", "--month", "9", "--amount", "1")
    #expect(empty.run == Run(stdout: "", stderr: "没有名称或编码含“”的项目。\n", status: 64))
    // A code in part, whatever its case.
    let code = try spend("0210277h", "--month", "10", "--amount", "1")
    #expect(code.run.stdout.hasPrefix("已录入：机关运行保障经费 "))
  }

  @Test("An unset variable of a script picks no project, not even the only one")
  func onlyProject() throws {
    try TemporaryFolder.with { folder in
      let file = try folder.write(smallFile, to: "a.json")
      let run = budget("spend", file, "", "--month", "2", "--amount", "1", "--lang", "en")
      #expect(run.status == 64)
      #expect(try folder.text(of: "a.json") == smallFile)
    }
  }

  @Test("Months are 1 to 12", arguments: ["13", "0", "-1", "六", "1.5", ""])
  func months(text: String) throws {
    let spent = try spend("物业", "--month=\(text)", "--amount", "1")
    #expect(spent.run.status == 64)
    #expect(spent.removed == [] && spent.added == [])
  }
}
