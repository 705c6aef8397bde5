import BudgetModel
import BudgetStore
import Foundation
import TestSupport
import Testing

@Suite("With little to live on", .waitsForPrograms) struct LimitTests {
  @Test(
    "Without a descriptor to spare the arguments are there, and every command says so and ends",
    arguments: EveryCommand.all)
  func noDescriptor(arguments: [String]) throws {
    try TemporaryFolder.with { folder in
      try EveryCommand.prepare(folder)
      let before = try folder.bytes(of: "a.json")
      // The loader of a program that is not static needs one descriptor; it takes that of standard input, which
      // then is as good as closed.
      let run = try shell("exec <&-; ulimit -n 3", arguments, in: folder)
      let needsNone = arguments[0].hasPrefix("--") || arguments == ["spent"]
      let isScreen = arguments.last == "a.json" && ["open", "a.json"].contains(arguments[0])
      switch (needsNone, isScreen) {
      case _ where arguments[0] == "restore": #expect(run.isOrderly, "\(run)")
      case (true, _):
        #expect(run.status == (arguments == ["spent"] ? 66 : 0) || run.status == 74, "\(run)")
        #expect(!(run.stdout + run.stderr).isEmpty)
      case (_, true): #expect(run.status == 64 || run.status == 74, "\(run)")
      default: #expect(run.status == 74 && run.stderr.contains("打开的文件太多"), "\(run)")
      }
      #expect(try folder.bytes(of: "a.json") == before)
    }
  }

  @Test(
    "With a few descriptors every command is done, or says why not and has changed nothing",
    arguments: EveryCommand.all)
  func fewDescriptors(arguments: [String]) throws {
    var statuses: Set<Int32> = []
    for limit in 4...9 {
      try TemporaryFolder.with { folder in
        try EveryCommand.prepare(folder)
        let before = try folder.bytes(of: "a.json")
        let run = try shell("ulimit -n \(limit)", arguments, in: folder)
        #expect(run.isOrderly, "ulimit -n \(limit): \(run)")
        _ = try BookFile.open(folder["a.json"])
        if run.status != 0 { #expect(try folder.bytes(of: "a.json") == before) }
        statuses.insert(run.status)
      }
    }
    let isScreen =
      arguments.contains("a.json") && arguments.count <= 2
      && ["open", "a.json"].contains(arguments[0])
    #expect(statuses.contains(isScreen ? 64 : arguments == ["spent"] ? 66 : 0))
  }

  @Test("A file that may not grow is told as that, and stays as it was")
  func fileSize() throws {
    try TemporaryFolder.with { folder in
      try folder.copy(Repository.sample, to: "a.json")
      let before = try folder.bytes(of: "a.json")
      let run = try shell("ulimit -f 4", EveryCommand.changing[0], in: folder)
      #expect(run.status == 74)
      #expect(run.stderr.contains("文件超过系统允许的大小"), "\(run)")
      #expect(run.stdout.isEmpty)
      #expect(try folder.bytes(of: "a.json") == before)
    }
  }

  @Test("A report that may not grow is told as that")
  func reportSize() throws {
    try TemporaryFolder.with { folder in
      try folder.copy(Repository.sample, to: "a.json")
      let run = try shell("ulimit -f 1", ["summary", "a.json"], streams: ">report", in: folder)
      #expect(run == Run(stdout: "", stderr: "输出失败：文件超过系统允许的大小。\n", status: 74))
    }
  }

  @Test(
    "With little memory or stack a file is the old or the new one",
    arguments: ["ulimit -s 64", "ulimit -s 16", "ulimit -v 60000", "ulimit -v 40000"])
  func memory(limits: String) throws {
    try TemporaryFolder.with { folder in
      try folder.copy(Repository.sample, to: "a.json")
      let before = try folder.bytes(of: "a.json")
      let run = try shell(limits, EveryCommand.changing[0], in: folder)
      let after = try BookFile.open(folder["a.json"]).book
      let isNew = after.projects[1].spending(in: .september)?.amount[.fiscal]?.wanText == "4.65"
      #expect(try isNew || folder.bytes(of: "a.json") == before)
      if run.status == 0 { #expect(isNew) }
    }
  }
}
