import Foundation
import TestSupport
import Testing

@Suite("budget import spending") struct ImportSpendingTests {
  /// October of three projects of the sample, in 元.
  private let october = WorkbookBytes(rows: [
    ["2024年10月支出情况表"], ["", "", "单位：元"], ["项目编码", "项目名称", "支出数"],
    [Desk.equipment, "大型设备运行保障经费", "26500"], ["", "公务用车服务平台运行", "12340.000000000002"],
    [Desk.hostel, "招待所运行费", ""], ["合计", "", "38840"],
  ])

  private func preview(
    _ desk: Desk, _ workbook: WorkbookBytes, _ options: String...
  ) throws -> Run {
    try desk.folder.write(workbook.bytes, to: "in.xlsx")
    return budget(
      ["import", "spending", "in.xlsx", "--into", "a.json"] + options, in: desk.folder.path)
  }

  @Test("A preview shows what would change and writes nothing")
  func previews() throws {
    try Desk.with { (desk) throws in
      let before = try desk.text
      let run = try preview(desk, october, "--month", "10")
      #expect(run.status == 0 && run.stderr == "")
      #expect(
        run.stdout == """
          导入支出
          来自 in.xlsx，工作表“Sheet1”
          表中金额单位：元

          项目                  月份  资金来源  原数   新数
          --------------------  ----  --------  ----  -----
          大型设备运行保障经费  10月  财政资金     -  2.65
          公务用车服务平台运行  10月  财政资金     -  1.234

          将改动 2 处，相同 0 处，不导入 0 行，待处理 0 处。
            Sheet1!C4 注意：该月尚未结束。
          预览：没有写入；加 --yes 录入。

          """)
      #expect(try desk.text == before)
      #expect(try desk.folder.names() == ["a.json", "in.xlsx"])
    }
  }

  @Test("--yes records all of it as one entry; a second time nothing changes")
  func applies() throws {
    try Desk.with { (desk) throws in
      let run = try preview(desk, october, "--month", "10", "--yes", "--reason", "十月报表")
      #expect(run.status == 0)
      #expect(run.stdout.lines.last == "已导入 2 处改动（历史第 1 条）。")
      #expect(
        try desk.record(Desk.equipment, month: 10)
          == #"{"month": 10, "fiscal": "2.65", "other": "0.00"}"#)
      #expect(
        try desk.record(Desk.cars, month: 10)
          == #"{"month": 10, "fiscal": "1.234", "other": "0.00"}"#)
      let history = try desk.folder.text(of: "a.json.history")
      #expect(history.lines.count == 1 && history.contains(#""cause":"imported""#))
      #expect(history.contains("十月报表"))
      let again = try preview(desk, october, "--month", "10", "--yes")
      #expect(again.stdout.lines.suffix(2) == ["将改动 0 处，相同 2 处，不导入 0 行，待处理 0 处。", "没有改动。"])
      #expect(try desk.folder.text(of: "a.json.history") == history)
      try desk.print("project", "show", "a.json", Desk.cars)
    }
  }

  @Test("What is to be settled: status 1, with --yes 65, and nothing is written either way")
  func unsettled() throws {
    let workbook = WorkbookBytes(rows: [
      ["项目名称", "10月（万元）"], ["公务用车服务", "1"], ["招待所运行费", "待定"], ["大型设备运行保障经费", "2"],
      ["合计", "4"],
    ])
    try Desk.with { (desk) throws in
      let before = try desk.text
      let shown = try preview(desk, workbook)
      #expect(shown.status == 1 && shown.stderr == "")
      let notes = [
        "待处理：",
        "  Sheet1!A2 没有项目“公务用车服务”。最接近的是：公务用车服务平台运行 \(Desk.cars)。",
        "  Sheet1!B3 招待所运行费 “待定”不是金额。",
      ]
      for line in notes { #expect(shown.stdout.lines.contains(line), "\(shown.stdout)") }
      let refused = try preview(desk, workbook, "--yes")
      #expect(refused.status == 65)
      #expect(refused.stderr.lines == ["in.xlsx：没有录入：还有待处理的内容。"])
      #expect(try desk.text == before)
      #expect(try desk.folder.names() == ["a.json", "in.xlsx"])
      let settled = try preview(
        desk, workbook, "--match", "2=\(Desk.cars)", "--skip", "3", "--skip", "5", "--yes")
      #expect(settled.status == 0)
      #expect(try desk.record(Desk.cars, month: 10)?.contains("\"fiscal\": \"1.00\"") == true)
      #expect(try desk.record(Desk.equipment, month: 10)?.contains("2.00") == true)
      #expect(try desk.record(Desk.hostel, month: 10) == nil)
    }
  }

  @Test("A total that is not the sum of its rows")
  func wrongTotal() throws {
    let workbook = WorkbookBytes(rows: [
      ["项目名称", "10月（万元）"], ["大型设备运行保障经费", "2"], ["合计", "4"],
    ])
    try Desk.with { (desk) throws in
      let run = try preview(desk, workbook, "--lang", "en")
      #expect(run.status == 1)
      #expect(
        run.stdout.contains(
          "Sheet1!B3 The total of 4.00 万元 is not the sum of the rows, 2.00 万元."))
    }
  }

  @Test("JSON for other programs")
  func json() throws {
    try Desk.with { (desk) throws in
      try desk.folder.write("项目,10月\n大型设备运行保障经费,2.5\n食堂,1\n", to: "in.csv")
      let run = desk.run("import", "spending", "in.csv", "--into", "a.json", "--format", "json")
      #expect(run.status == 1)
      let page = try #require(
        try JSONSerialization.jsonObject(with: Data(run.stdout.utf8)) as? [String: Any])
      #expect(page["entry"] is NSNull && page["sheet"] is NSNull)
      #expect(page["encoding"] as? String == "UTF-8")
      #expect(page["unit"] as? String == "万元" && page["unitStated"] as? Bool == false)
      let changes = try #require(page["changes"] as? [[String: Any]])
      #expect(changes.count == 1 && changes[0]["row"] as? Int == 2)
      #expect(changes[0]["project"] as? String == Desk.equipment)
      #expect(changes[0]["month"] as? Int == 10 && changes[0]["source"] as? String == "fiscal")
      #expect(changes[0]["old"] is NSNull && changes[0]["new"] as? String == "2.50")
      let unsettled = try #require(page["unsettled"] as? [[String: Any]])
      #expect(unsettled.map { $0["kind"] as? String } == ["unmatched"])
      #expect(unsettled[0]["row"] as? Int == 3)
    }
  }

  @Test("Closed months: a doubt, unless they are opened with a reason")
  func closed() throws {
    try Desk.with { (desk) throws in
      try desk.print("close", "a.json", "--month", "9")
      try desk.folder.write("项目,9月\n大型设备运行保障经费,3\n", to: "in.csv")
      let command = ["import", "spending", "in.csv", "--into", "a.json", "--yes"]
      #expect(budget(command, in: desk.folder.path).status == 65)
      let opened = budget(
        command + ["--reopen", "--reason", "补录"], in: desk.folder.path)
      #expect(opened.status == 0, "\(opened.stderr)")
      #expect(try desk.record(Desk.equipment, month: 9)?.contains("3.00") == true)
    }
  }

  @Test("GBK is read and said; options of other kinds are refused")
  func options() throws {
    try Desk.with { (desk) throws in
      // 项目,10月 and 招待所运行费,1 in GBK.
      let bytes: [UInt8] =
        [0xCF, 0xEE, 0xC4, 0xBF, 0x2C, 0x31, 0x30, 0xD4, 0xC2, 0x0A]
        + [0xD5, 0xD0, 0xB4, 0xFD, 0xCB, 0xF9, 0xD4, 0xCB, 0xD0, 0xD0, 0xB7, 0xD1, 0x2C, 0x31]
      try desk.folder.write(bytes, to: "in.csv")
      let lines = try desk.print("import", "spending", "in.csv", "--into", "a.json")
      #expect(lines.contains("按 GB18030（GBK）读取文字"))
      for options in [
        ["--source", "carryover"], ["--unit", "美元"], ["--match", "2"], ["--match", "x=1"],
        ["--skip", "0"], ["--skip", "99"], ["--sheet", "六月"], ["--month", "13"],
        ["--match", "2=没有这个"], ["--reopen"], ["--month", "9"],
      ] {
        let run = budget(
          ["import", "spending", "in.csv", "--into", "a.json"] + options, in: desk.folder.path)
        #expect(run.status == 64, "\(options): \(run.stderr)")
        #expect(run.stdout == "" && !run.stderr.isEmpty)
      }
    }
  }

  @Test("What is doubtful in passing is said and keeps it from nothing")
  func remarks() throws {
    try Desk.with { (desk) throws in
      try desk.folder.write("项目,10月（万元）\n大型设备运行保障经费,30\n", to: "in.csv")
      let lines = try desk.print("import", "spending", "in.csv", "--into", "a.json")
      // 12.85 were spent by September of 35.
      #expect(lines.contains("  第2行第2列 大型设备运行保障经费 注意：累计支出超出预算 7.85 万元。"))
    }
  }
}
