import BudgetModel
import BudgetStore
import CFileSystem
import Foundation
import Glibc
import Testing

@Suite("Neighbours: an editor that saves in the same moment") struct DisplacedTests {
  private let change = spend(FileStage.cars, .march, 3)
  private let edited = sampleText.replacing("用途", with: "别的用途")

  private func kept(_ stage: FileStage) throws -> String {
    "b.json.displaced-\(try digest(Array(edited.utf8)).prefix(32))"
  }

  /// What an editor does just before the new contents change places with the file.
  private func saving(
    _ stage: FileStage, _ edit: @escaping @Sendable (String) throws -> Void,
    exchange: @escaping @Sendable (Int32, String, String) -> Int32 = { cfile_exchange($0, $1, $2) }
  ) throws -> Snapshot {
    var ledger = try stage.open()
    let path = stage.path
    ledger.calls.exchange = { folder, one, other in
      if other == "b.json" { try? edit(path) }
      return exchange(folder, one, other)
    }
    return try ledger.commit(commit(change))
  }

  private func judge(_ stage: FileStage, _ snapshot: Snapshot) throws {
    let name = try kept(stage)
    #expect(snapshot.warnings == [.displaced(keptAs: stage.folder + "/" + name)])
    #expect(snapshot.news.map(\.cause) == [.typed, .displaced(keptAs: name)])
    #expect(contents(stage.folder + "/" + name) == edited)
    #expect(try stage.cell(FileStage.cars, .march) == "3.00")
    #expect(stage.findings() == [])
    #expect(
      try Set(names(in: stage.folder)) == [
        ".b.json.lock", "b.json", "b.json.backups", name, "b.json.history",
      ])
    // The note is nobody's to take back; the change is.
    var ledger = try stage.open()
    let stack = UndoStack(ledger.history, by: FileStage.zhang)
    _ = try ledger.commit(undo(stack.lastDone))
    #expect(try stage.cell(FileStage.cars, .march) == nil)
  }

  @Test("its version is kept, told, and noted in the history")
  func replaced() throws {
    try FileStage.with { stage in
      let edited = edited
      try judge(
        stage,
        saving(stage) { path in
          try put(edited, path + "~")
          rename(path + "~", path)
        })
    }
  }

  @Test("one that writes into the file, within one tick of the clock and of the same length")
  func inPlace() throws {
    try FileStage.with { stage in
      let edited = sampleText.replacing("用途", with: "目的")
      let snapshot = try saving(stage) { path in
        var status = stat()
        stat(path, &status)
        let file = open(path, O_WRONLY)
        _ = Array(edited.utf8).withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        var times = [status.st_atim, status.st_mtim]
        futimens(file, &times)
        close(file)
      }
      let name = "b.json.displaced-\(try digest(Array(edited.utf8)).prefix(32))"
      #expect(snapshot.warnings == [.displaced(keptAs: stage.folder + "/" + name)])
      #expect(contents(stage.folder + "/" + name) == edited)
    }
  }

  @Test("without a way to let two names change places it is looked at just before")
  func withoutExchange() throws {
    for number in [EINVAL, ENOSYS, EOPNOTSUPP] {
      try FileStage.with { stage in
        let edited = edited
        try judge(
          stage,
          saving(stage) { path in
            try put(edited, path)
          } exchange: { _, _, _ in
            errno = number
            return -1
          })
      }
    }
  }

  @Test("one that puts a link or a folder there keeps that too")
  func otherThings() throws {
    for make in [{ symlink("elsewhere", $0) }, { mkdir($0, 0o755) }, { mkfifo($0, 0o644) }]
      as [@Sendable (String) -> Int32]
    {
      try FileStage.with { stage in
        let snapshot = try saving(stage) { path in
          unlink(path)
          _ = make(path)
        }
        guard case .displaced(let path) = snapshot.warnings.first else {
          Issue.record("nothing is told")
          return
        }
        var status = stat()
        #expect(lstat(path, &status) == 0)
        #expect(status.st_mode & S_IFMT != S_IFREG)
        #expect(try stage.cell(FileStage.cars, .march) == "3.00")
        #expect(contents(stage.folder + "/elsewhere") == nil)
      }
    }
  }

  @Test("killed right after they changed places, the next change keeps it")
  func killed() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(commit(change))
      // As it is left: the new contents in place, the editor's under the name they had.
      let name = ".b.json-\(try digest(stage.bytes()).prefix(32))-0.tmp"
      try put(edited, stage.folder + "/" + name)
      let snapshot = try ledger.commit(commit(spend(FileStage.cars, .april, 4)))
      let kept = try kept(stage)
      #expect(snapshot.warnings == [.displaced(keptAs: stage.folder + "/" + kept)])
      #expect(snapshot.news.map(\.cause) == [.displaced(keptAs: kept), .typed])
      #expect(contents(stage.folder + "/" + kept) == edited)
      #expect(contents(stage.folder + "/" + name) == nil)
      #expect(stage.findings() == [])
    }
  }

  @Test("killed there with nothing but the old version, it goes")
  func killedAlone() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(commit(change))
      let name = ".b.json-\(try digest(stage.bytes()).prefix(32))-0.tmp"
      try put(sampleText, stage.folder + "/" + name)
      let snapshot = try ledger.commit(commit(spend(FileStage.cars, .april, 4)))
      #expect(snapshot.warnings == [])
      #expect(contents(stage.folder + "/" + name) == nil)
    }
  }
}
