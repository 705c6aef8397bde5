import Foundation
import TestSupport
import Testing

@Suite("budget restore") struct RestoreTests {
  /// October is entered for two projects on two days.
  private func with(_ body: (Desk, _ original: String) throws -> Void) throws {
    try Desk.with { (desk) throws in
      let original = try desk.text
      try desk.print("spend", "a.json", "双创园", "--month", "10", "--amount", "1")
      try desk.print(
        "spend", "a.json", Desk.equipment, "--month", "10", "--amount", "2", "--today",
        "2024-10-09")
      try body(desk, original)
    }
  }

  @Test("The backups with their sizes, the newest first, and how to look into one")
  func list() throws {
    try with { (desk, _) throws in
      #expect(
        try desk.print("restore", "a.json") == [
          "2024-10-09  49 KB", "2024-10-08  49 KB",
          "查看其中一份与现在的不同：budget restore a.json --backup 2024-10-09 --dry-run",
        ])
      #expect(
        try desk.print("restore", "a.json", "--lang", "en").last
          == "What one would change: budget restore a.json --backup 2024-10-09 --dry-run")
      #expect(budget("restore", sample).stdout == "还没有备份。\n")
      #expect(budget("restore", sample, "--lang", "en").stdout == "There are no backups yet.\n")
    }
  }

  @Test("None is read for the list: what is in it matters to nobody, and what is no file is none")
  func listReadsNothing() throws {
    try with { (desk, _) throws in
      #expect(mkfifo(desk.folder["a.json.backups/2024-09-01.json"], 0o600) == 0)
      #expect(mkdir(desk.folder["a.json.backups/2024-09-02.json"], 0o700) == 0)
      try desk.folder.write("garbage", to: "a.json.backups/2024-09-03.json")
      let large = try desk.folder.write("", to: "a.json.backups/2024-09-04.json")
      #expect(truncate(large, 1 << 40) == 0)
      try desk.folder.write("", to: "a.json.backups/2024-09-05.json")
      #expect(
        try desk.print("restore", "a.json").dropFirst(2).dropLast() == [
          "2024-09-05  空文件", "2024-09-04  1099511.7 MB", "2024-09-03  1 KB",
        ])
      #expect(desk.run("restore", "a.json", "--backup", "2024-09-03", "--dry-run").status == 65)
    }
  }

  @Test("The file itself need not be there, nor be a budget")
  func listWithoutFile() throws {
    try with { (desk, _) throws in
      try desk.folder.write("{", to: "a.json")
      #expect(try desk.print("restore", "a.json").count == 3)
      try FileManager.default.removeItem(atPath: desk.folder["a.json"])
      #expect(try desk.print("restore", "a.json").count == 3)
    }
  }

  @Test("Differences of every kind, a project that only the backup has among them")
  func otherKinds() throws {
    try with { (desk, _) throws in
      try desk.print(
        "apply", "a.json", "--today", "2024-10-10",
        stdin: #"{"kind":"project","project":"13053524P00000110735K","new":null}"# + "\n"
          + #"{"kind":"name","project":"13053524P00000210294E","new":"公务用车"}"# + "\n"
          + #"{"kind":"note","project":"13053524P00000210281P","month":6,"new":null}"# + "\n")
      #expect(
        try desk.print(
          "restore", "a.json", "--backup", "2024-10-10", "--dry-run", "--lang", "en"
        ).prefix(4) == [
          "2024-10-10  differs from now in 3 places",
          "    大型设备运行保障经费 Jun Note none -> “第二季度电梯维保费”",
          "    公务用车 name “公务用车” -> “公务用车服务平台运行”", "    疫情防控隔离点餐费 project added",
        ])
    }
  }

  @Test("A backup is put back as one entry, and can be looked at before")
  func restores() throws {
    try with { (desk, original) throws in
      let before = try desk.text
      #expect(
        try desk.print("restore", "a.json", "--backup", "2024-10-08", "--dry-run") == [
          "2024-10-08  2 处与现在不同", "    大型设备运行保障经费 10月 2.00 -> 未填报",
          "    双创园办公楼运行保障 10月 1.00 -> 未填报", "试运行：文件没有改动。",
        ])
      #expect(try desk.text == before)
      #expect(
        desk.run("restore", "a.json", "--backup", "2024-10-08")
          == Run(stdout: "a.json：已恢复 2024-10-08 的备份。\n", stderr: "", status: 0))
      #expect(try desk.text == original)
      let last = try #require(try desk.print("history", "a.json").last)
      #expect(
        last.contains("恢复 2024-10-08 的备份：大型设备运行保障经费 10月 2.00 -> 未填报；双创园办公楼运行保障 10月 1.00 -> 未填报"))
      #expect(
        desk.run("restore", "a.json", "--backup", "2024-01-01")
          == Run(
            stdout: "", stderr: "没有 2024-01-01 的备份；用 budget restore 文件名 查看。\n", status: 66))
    }
  }

  /// September is closed and then changed on the next day, whose backup holds it as it was reported.
  private func withClosed(_ body: (Desk) throws -> Void) throws {
    try Desk.with { (desk) throws in
      try desk.print("close", "a.json", "--month", "9")
      try desk.print(
        "spend", "a.json", Desk.cars, "--month", "9", "--amount", "4.65", "--reopen", "--reason",
        "补录", "--today", "2024-10-09")
      try body(desk)
    }
  }

  @Test("Closed months that would change are named, and change with a reason only")
  func closedMonths() throws {
    try withClosed { (desk) throws in
      let before = try desk.text
      for options in [[], ["--dry-run"]] {
        #expect(
          budget(
            ["restore", "a.json", "--backup", "2024-10-09"] + options, in: desk.folder.path)
            == Run(stdout: "", stderr: "恢复会改动已结账的9月；请用 --reason 写明原因。\n", status: 65))
      }
      // The day before nothing was closed: all nine would open.
      #expect(
        desk.run("restore", "a.json", "--backup", "2024-10-08", "--lang", "en")
          == Run(
            stdout: "",
            stderr:
              "The backup would change closed months (Jan-Sep); say why with --reason.\n",
            status: 65))
      #expect(try desk.text == before)
      try desk.print("restore", "a.json", "--backup", "2024-10-09", "--reason", "误录")
      #expect(try desk.record(Desk.cars, month: 9) == nil)
    }
  }

  @Test("A file that is gone comes back; closed months are looked after all the same")
  func missingFile() throws {
    try withClosed { (desk) throws in
      try FileManager.default.removeItem(atPath: desk.folder["a.json"])
      let refused = desk.run("restore", "a.json", "--backup", "2024-10-08")
      #expect(refused.status == 65)
      #expect(refused.stderr == "恢复会改动已结账的1-9月；请用 --reason 写明原因。\n")
      #expect(!FileManager.default.fileExists(atPath: desk.folder["a.json"]))
      try desk.print("restore", "a.json", "--backup", "2024-10-08", "--reason", "文件丢失")
      #expect(try !desk.text.contains("closedThrough"))
      let last = try #require(try desk.print("history", "a.json").last)
      #expect(last.hasSuffix("  文件丢失"))
    }
  }

  @Test("A file that is broken is kept aside")
  func brokenFile() throws {
    try with { (desk, original) throws in
      try desk.folder.write("{", to: "a.json")
      try desk.print("restore", "a.json", "--backup", "2024-10-08")
      #expect(try desk.text == original)
      #expect(try desk.folder.names().contains { $0.hasPrefix("a.json.broken-") })
    }
  }
}
