import BudgetStore
import TestSupport
import Testing

@Suite("Closed standard streams", .waitsForPrograms) struct ClosedStreamTests {
  /// Every set of them.
  static let sets = (1..<8).map { set in
    ["<&-", ">&-", "2>&-"].enumerated().filter { set >> $0.offset & 1 == 1 }
      .map(\.element).joined(separator: " ")
  }

  @Test(
    "Nothing that is meant for them ends up in a file", arguments: sets,
    EveryCommand.changing + [["summary", "a.json"], ["check", "a.json"]])
  func nothingElsewhere(streams: String, arguments: [String]) throws {
    try TemporaryFolder.with { folder in
      try EveryCommand.prepare(folder)
      let run = try shell("", arguments, streams: streams, in: folder)
      let check = try Program.budget.run(["check", "a.json"], in: folder.path)
      #expect(check.status == 0, "\(check)")
      // Closing through September leaves months behind that nobody has reported, and one published target looks wrong.
      let lines = check.stdout.split(separator: "\n").filter {
        !$0.hasSuffix("已结账而未填报；请核对是否漏录。") && !$0.hasSuffix("是否应为“不低于”？请核对。")
      }
      #expect(lines.count == 2, "\(check)")
      guard EveryCommand.changing.contains(arguments) else { return }
      #expect(run.status == (streams.contains(" >&-") || streams.hasPrefix(">&-") ? 74 : 0))
      // The change is made, whatever became of its report.
      let history = try Program.budget.run(
        ["history", "a.json", "--format", "csv"], in: folder.path)
      let entries = Set(
        history.stdout.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } })
      #expect(entries == ["1", "2"], "\(history)")
    }
  }

  @Test(
    "A report that cannot be printed says that the change is saved",
    arguments: [">&-", ">/dev/full"])
  func savedNotPrinted(streams: String) throws {
    let words = streams == ">&-" ? "输出或输入已关闭" : "磁盘已满或超出配额"
    for arguments in EveryCommand.changing + [["apply", "a.json", "edits", "--format", "json"]] {
      try TemporaryFolder.with { folder in
        try EveryCommand.prepare(folder)
        let before = try folder.bytes(of: "a.json")
        let run = try shell("", arguments, streams: streams, in: folder)
        #expect(run.status == 74)
        #expect(run.stderr.hasSuffix("已保存，但结果没能打印出来：\(words)。\n"), "\(run)")
        #expect(try folder.bytes(of: "a.json") != before)
      }
    }
  }

  @Test("in English as well")
  func english() throws {
    try TemporaryFolder.with { folder in
      try EveryCommand.prepare(folder)
      let run = try shell(
        "", EveryCommand.changing[0] + ["--lang", "en"], streams: ">&-", in: folder)
      #expect(
        run.stderr.hasSuffix("Saved, but the result could not be printed: the stream is closed.\n"))
    }
  }

  @Test("What saved nothing says only that it cannot be printed")
  func nothingSaved() throws {
    for more in [["--dry-run"], []] {
      try TemporaryFolder.with { folder in
        try EveryCommand.prepare(folder)
        // The amount that is there already, or one that is only tried.
        let amount = more.isEmpty ? "1.23" : "9.99"
        let run = try shell(
          "", ["spend", "a.json", Desk.hostel, "--month", "9", "--amount", amount] + more,
          streams: ">&-", in: folder)
        #expect(run.status == 74)
        #expect(run.stderr.hasSuffix("输出失败：输出或输入已关闭。\n"), "\(run)")
        #expect(!run.stderr.contains("已保存"))
      }
    }
  }
}
