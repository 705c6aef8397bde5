import TestSupport
import Testing

@Suite("budget close") struct CloseTests {
  @Test("Months through one are closed; spending in them is refused until it is said why")
  func closes() throws {
    try Desk.with { (desk) throws in
      #expect(
        desk.run("close", "a.json", "--month", "9")
          == Run(stdout: "a.json：已结账至9月。\n", stderr: "", status: 0))
      #expect(try desk.text.contains("\"closedThrough\": 9"))
      let spend = ["spend", "a.json", Desk.cars, "--month", "9", "--amount", "4.65"]
      let refused = budget(spend, in: desk.folder.path)
      #expect(
        refused
          == Run(
            stdout: "", stderr: "a.json：9月已结账；要改请用 --reopen 并以 --reason 写明原因。\n", status: 65))
      #expect(try desk.record(Desk.cars, month: 9) == nil)
      // Saying why is not enough, nor is asking alone: both go together.
      #expect(budget(spend + ["--reason", "补录"], in: desk.folder.path).status == 65)
      #expect(budget(spend + ["--reopen"], in: desk.folder.path).status == 64)
      #expect(budget(spend + ["--reopen", "--reason", " "], in: desk.folder.path).status == 64)
      #expect(budget(spend + ["--reopen", "--reason", "补录"], in: desk.folder.path).status == 0)
      #expect(try desk.record(Desk.cars, month: 9)?.contains("4.65") == true)
      // October is open.
      try desk.print("spend", "a.json", Desk.cars, "--month", "10", "--amount", "1")
    }
  }

  @Test("Closing less opens months, which needs a reason")
  func reopens() throws {
    try Desk.with { (desk) throws in
      try desk.print("close", "a.json", "--month", "9")
      #expect(
        desk.run("close", "a.json", "--month", "6")
          == Run(stdout: "", stderr: "请用 --reason 写明原因。\n", status: 64))
      try desk.print("close", "a.json", "--month", "6", "--reason", "财政局退回")
      #expect(try desk.text.contains("\"closedThrough\": 6"))
      #expect(try desk.print("history", "a.json").last?.contains("7-9月反结账") == true)
    }
  }

  @Test("A dry run closes nothing")
  func dryRun() throws {
    try Desk.with { (desk) throws in
      #expect(
        try desk.print("close", "a.json", "--month", "9", "--dry-run", "--lang", "en")
          == ["closed through Sep", "Dry run: the file is unchanged."])
      #expect(try desk.folder.names() == ["a.json"])
    }
  }
}
