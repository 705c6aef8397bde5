import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite("Neighbours: links") struct LinkTests {
  private let change = spend(FileStage.cars, .march, 3)

  private func refusal(_ stage: FileStage) throws -> FileRefusal? {
    var ledger = try stage.open()
    let failure = failure { _ = try ledger.commit(commit(change)) }
    #expect(contents(stage.path) == sampleText)
    guard case .storage(.cannotWrite(let failure)) = failure?.reason,
      case .refused(let refusal) = failure.reason
    else { return nil }
    return refusal
  }

  @Test("a history that is a link makes nothing elsewhere, gives nothing away and cuts nothing")
  func history() throws {
    for text in [nil, "", "without a line feed at the end"] {
      try FileStage.with { stage in
        let target = stage.folder + "/elsewhere"
        if let text {
          try put(text, target)
          chmod(target, 0o600)
        }
        chown(stage.path, 65_534, 65_534)
        symlink(target, stage.historyPath)
        #expect(try refusal(stage) == FileRefusal("b.json.history", .link))
        #expect(contents(target) == text)
        var status = stat()
        if stat(target, &status) == 0 {
          #expect(status.st_uid == geteuid())
          #expect(status.st_mode & 0o777 == 0o600)
        }
      }
    }
  }

  @Test("an existing history keeps its owner and mode, an empty one too")
  func existing() throws {
    try FileStage.with { stage in
      try put("", stage.historyPath)
      chmod(stage.historyPath, 0o600)
      chown(stage.path, 65_534, 65_534)
      var ledger = try stage.open()
      _ = try ledger.commit(commit(change))
      var status = stat()
      #expect(stat(stage.historyPath, &status) == 0)
      #expect(status.st_uid == geteuid())
      #expect(status.st_mode & 0o777 == 0o600)
    }
  }

  @Test("a history with a second name is not added to")
  func secondName() throws {
    try FileStage.with { stage in
      let other = stage.folder + "/other"
      try put("other\n", other)
      link(other, stage.historyPath)
      #expect(try refusal(stage) == FileRefusal("b.json.history", .secondName))
      #expect(contents(other) == "other\n")
    }
  }

  @Test("a lock that is a link, a folder or a pipe keeps nobody waiting and leads nowhere")
  func lock() throws {
    let things: [((String) -> Int32, FileRefusal.Reason)] = [
      ({ symlink("elsewhere", $0) }, .link), ({ mkdir($0, 0o755) }, .folder),
      ({ mkfifo($0, 0o644) }, .notARegularFile),
    ]
    for (make, reason) in things {
      try FileStage.with { stage in
        try #require(make(stage.lockPath) == 0)
        #expect(try refusal(stage) == FileRefusal(".b.json.lock", reason))
        #expect(contents(stage.folder + "/elsewhere") == nil)
        // To look is still possible.
        #expect(stage.findings() == nil)
      }
    }
  }

  @Test("a folder of backups that is a link: nothing in its target is written or removed")
  func backups() throws {
    try FileStage.with { stage in
      let target = stage.folder + "/elsewhere"
      mkdir(target, 0o755)
      let there = (1...40).map { "19\($0 + 10)-01-01.json" } + ["a.tmp", ".x-1-0.tmp"]
      for name in there { try put(sampleText, target + "/" + name) }
      symlink(target, stage.path + ".backups")
      var ledger = try stage.open()
      let warnings = try ledger.commit(commit(change)).warnings
      let refusal = FileRefusal("b.json.backups", .link)
      #expect(
        warnings == [.noBackup(WriteFailure(.create, .refused(refusal), errorNumber: 0))])
      #expect(try Set(names(in: target)) == Set(there))
      #expect(throws: StorageFailure.refused(refusal)) { try BackupFolder(of: stage.path).list() }
      #expect(try stage.cell(FileStage.cars, .march) == "3.00")
    }
  }

  @Test("a backup that is a link or a pipe is none, and stays")
  func backup() throws {
    for make in [{ symlink("../b.json", $0) }, { mkfifo($0, 0o644) }] as [(String) -> Int32] {
      try FileStage.with { stage in
        mkdir(stage.path + ".backups", 0o755)
        try #require(make(stage.path + ".backups/2024-10-08.json") == 0)
        #expect(try BackupFolder(of: stage.path).list() == [])
        var ledger = try stage.open()
        guard case .noBackup(let failure) = try ledger.commit(commit(change)).warnings.first else {
          Issue.record("nothing is told")
          return
        }
        #expect(failure.reason == .refused(FileRefusal("2024-10-08.json", .notARegularFile)))
        #expect(try stage.cell(FileStage.cars, .march) == "3.00")
      }
    }
  }

  @Test("links and pipes under the names that new contents have are in nobody's way")
  func temporaryNames() throws {
    try FileStage.with { stage in
      let plan = FileStage(stage.folder + "/plan")
      mkdir(plan.folder, 0o755)
      try put(sampleText, plan.path)
      var planned = try plan.open()
      _ = try planned.commit(commit(change, id: "same"))
      let digest = try digest(plan.bytes()).prefix(32)
      symlink("elsewhere", stage.folder + "/.b.json-\(digest)-0.tmp")
      mkfifo(stage.folder + "/.b.json-\(digest)-1.tmp", 0o666)
      symlink("elsewhere", stage.folder + "/.b.json-\(getpid())-0.tmp")
      var ledger = try stage.open()
      _ = try ledger.commit(commit(change, id: "same"))
      #expect(try stage.cell(FileStage.cars, .march) == "3.00")
      #expect(contents(stage.folder + "/elsewhere") == nil)
      #expect(stage.findings() == [])
    }
  }

  @Test("the book may be a link, followed once when it is opened")
  func book() throws {
    try FileStage.with { stage in
      mkdir(stage.folder + "/real", 0o755)
      rename(stage.path, stage.folder + "/real/r.json")
      symlink("real/r.json", stage.path)
      var ledger = try stage.open()
      _ = try ledger.commit(commit(change))
      #expect(try stage.cell(FileStage.cars, .march) == "3.00")
      #expect(try names(in: stage.folder) == ["b.json", "real"])
      // What is put in the place of the file itself afterwards is not followed.
      let real = stage.folder + "/real/r.json"
      rename(real, real + ".moved")
      symlink("r.json.moved", real)
      let failure = failure {
        _ = try ledger.commit(commit(spend(FileStage.cars, .april, 4)))
      }
      #expect(failure?.reason == .storage(.refused(FileRefusal("r.json", .link))))
      #expect(throws: StorageFailure.refused(FileRefusal("r.json", .link))) {
        try ledger.poll()
      }
    }
  }
}

/// A commit with an identity of its own choice, so that its line is always the same.
private func commit(_ edit: Edit, id: String) -> Commit { Commit([edit], id: CommitID(id)) }
