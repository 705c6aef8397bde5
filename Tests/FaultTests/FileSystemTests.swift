import BudgetModel
import BudgetStore
import CFileSystem
import Foundation
import Glibc
import LedgerContract
import TestSupport
import Testing

/// The promises on file systems of other kinds than the one the tests run on.
///
/// Where nothing may be mounted, which takes root, these tests fail.
@Suite("File systems", .serialized, .waitsForPrograms) struct FileSystemTests {
  @Test("which are tried")
  func tried() {
    let (tried, missing) = (
      FileSystem.all.filter(\.canBeTried), FileSystem.all.filter { !$0.canBeTried }
    )
    print("file systems tried: \(tried); not in this kernel or without their mkfs: \(missing)")
    #expect(tried.count >= 6)
  }

  @Test("a ledger keeps its contract", arguments: FileSystem.all.filter(\.canBeTried))
  func contract(_ system: FileSystem) throws {
    try Mounts.with { mounts in
      for promise in LedgerContract.Promise.allCases {
        try system.with(mounts) { folder in
          try folder.write(BookWriter.write(ContractBook.book), to: Scene.file)
        } _: { folder in
          try LedgerContract.check(promise, on: MountedStage(path: folder[Scene.file]))
          #expect(HistoryCheck(of: folder[Scene.file])?.findings ?? [] == [], "\(promise)")
        }
      }
    }
  }

  @Test(
    "saves of every kind, one that was cut off among them",
    arguments: FileSystem.all.filter(\.canBeTried))
  func saves(_ system: FileSystem) throws {
    for scene in isSoaking ? Scene.all : [.first, .completing, .restoring] {
      try TemporaryFolder.with { template in
        let rehearsal = try Rehearsal(scene, in: template)
        let broken = try Mounts.with { mounts in
          try system.with(mounts) { folder in
            try folder.write(BookWriter.write(Scene.book()), to: Scene.file)
            // An overlay finds the book and all that stands beside it in its lower layer.
            if system.type == "overlay" { try scene.prepare(folder) }
          } _: { folder in
            if system.type != "overlay" { try scene.prepare(folder) }
            let run = try Program.budget.run(
              scene.arguments(folder[Scene.file]), environment: Scene.environment)
            guard run.status == 0 else { return ["\(run)"] }
            return try Aftermath(
              of: run, in: folder, states: rehearsal.states, ignoring: ["lost+found"]
            ).broken
          }
        }
        #expect(broken == [], "\(scene) on \(system)")
      }
    }
  }

  @Test("rights and access lists are kept", arguments: FileSystem.all.filter(\.canBeTried))
  func rights(_ system: FileSystem) throws {
    let found = try Mounts.with { mounts in
      try system.with(mounts) { folder in
        try folder.write(BookWriter.write(Act.book), to: Scene.file)
        chmod(folder[Scene.file], 0o660)
        chown(folder[Scene.file], 65_534, 65_534)
        guard system.hasAccessLists else { return }
        let file = Glibc.open(folder[Scene.file], O_RDWR)
        defer { close(file) }
        let list = Self.accessList
        try #require(
          cfile_set_attribute(file, Self.attribute, list, list.count) == 0, "errno \(errno)")
      } _: { folder in
        var ledger = try Act.open(folder)
        let exchanges = Answers()
        ledger.calls.exchange = { descriptor, one, other in
          exchanges.note(FileCalls.live.exchange(descriptor, one, other))
        }
        _ = try Act.later.save(&ledger)
        var status = stat()
        stat(folder[Scene.file], &status)
        let file = Glibc.open(folder[Scene.file], O_RDONLY)
        defer { close(file) }
        var list = [UInt8](repeating: 0, count: 100)
        let size = list.withUnsafeMutableBytes {
          cfile_attribute(file, Self.attribute, $0.baseAddress, $0.count)
        }
        return (
          mode: status.st_mode & 0o7777, owner: status.st_uid, group: status.st_gid,
          list: size < 0 ? nil : Array(list[..<size]), exchanges: exchanges.all
        )
      }
    }
    print("\(system): names changed places with \(found.exchanges)")
    #expect(found.mode == 0o660)
    #expect(found.owner == 65_534)
    #expect(found.group == 65_534)
    #expect(found.list == (system.hasAccessLists ? Self.accessList : nil))
    #expect(found.exchanges == [0])
  }

  private static let attribute = "system.posix_acl_access"
  /// "u::rw, u:1000:rw, g::r, m::rw, o::-" as the system keeps it; the mask is the group's part of the mode.
  private static let accessList: [UInt8] = [
    2, 0, 0, 0, 1, 0, 6, 0, 255, 255, 255, 255, 2, 0, 6, 0, 232, 3, 0, 0, 4, 0, 4, 0, 255, 255,
    255, 255, 16, 0, 6, 0, 255, 255, 255, 255, 32, 0, 0, 0, 255, 255, 255, 255,
  ]

  @Test("two writers at once lose nothing", arguments: FileSystem.all.filter(\.canBeTried))
  func writers(_ system: FileSystem) throws {
    let months = Month.allCases.prefix(isSoaking ? 12 : 3)
    let (book, numbers) = try Mounts.with { mounts in
      try system.with(mounts) { folder in
        try folder.write(BookWriter.write(Act.book), to: Scene.file)
      } _: { folder in
        let both = DispatchGroup()
        for project in [Scene.project, Scene.otherProject] {
          both.enter()
          // A thread that this one starts sees its mounts.
          Thread.detachNewThread {
            for month in months {
              let run = try? Program.budget.run(
                [
                  "spend", folder[Scene.file], project, "--month", "\(month.rawValue)", "--amount",
                  "\(month.rawValue)",
                ], environment: Scene.environment)
              #expect(run?.status == 0, "\(String(describing: run))")
            }
            both.leave()
          }
        }
        both.wait()
        #expect(HistoryCheck(of: folder[Scene.file])?.findings == [])
        return (
          try Aftermath.book(in: folder), try HistoryLine.all(in: folder).map(\.sequence)
        )
      }
    }
    #expect(numbers == Array(1...2 * months.count))
    for project in book.projects {
      #expect(
        months.map { project.spending(in: $0)?.amount[.fiscal]?.fen }
          == months.map { Int64($0.rawValue) * 1_000_000 })
    }
  }

  @Test("made read-only under an open book", arguments: [FileSystem.tmpfs, .ext4])
  func readOnly(_ system: FileSystem) throws {
    try Mounts.with { mounts in
      try system.with(mounts) { folder in
        try folder.write(BookWriter.write(Act.book), to: Scene.file)
      } _: { folder in
        var ledger = try Act.open(folder)
        let before = try folder.names()
        try mounts.remount(folder.path, isReadOnly: true)
        let failure = #expect(throws: CommitFailure.self) { try Act.later.save(&ledger) }
        guard case .storage(.cannotWrite(let trouble)) = failure?.reason else {
          Issue.record("\(String(describing: failure))")
          return
        }
        #expect(trouble.reason == .noPermission)
        #expect(trouble.errorNumber == EROFS)
        #expect(failure?.mayBeStored == false)
        #expect(try ledger.poll() == nil)
        let run = try Program.budget.run(
          ["spend", folder[Scene.file], Scene.project, "--month", "3", "--amount", "1"],
          environment: Scene.environment)
        #expect(run.status == 77)
        #expect(run.stdout == "" && run.stderr != "")
        #expect(try folder.names() == before)
        try mounts.remount(folder.path, isReadOnly: false)
        #expect(try Act.later.save(&ledger).news.map(\.sequence) == [1])
        #expect(try Act.open(folder).book == ledger.book)
      }
    }
  }

  /// What a call returned, each time.
  private final class Answers: @unchecked Sendable {
    private(set) var all: [Int32] = []

    func note(_ answer: Int32) -> Int32 {
      all.append(answer)
      return answer
    }
  }
}

/// A book on a file system that was mounted for it.
private struct MountedStage: LedgerStage {
  let path: String

  func open(as author: Author) throws -> FileLedger {
    try FileLedger.open(
      path, author: author,
      clock: FileLedger.Clock(
        now: { Timestamp(seconds: 1_728_352_800) },
        today: { CalendarDate(year: 2024, month: 10, day: 8) }))
  }

  func appendOpaque(kind: String, by author: Author) throws {
    let history = path + ".history"
    let lines = (try? String(contentsOfFile: history, encoding: .utf8)) ?? ""
    let book = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let digest = ContentDigest(book).text
    let line =
      #"{"v":2,"seq":\#(lines.split(separator: "\n").count + 1),"time":"2024-10-08T02:00:00Z","#
      + #""user":"\#(author.user)","host":"\#(author.host)","cause":"typed","#
      + #""edits":[{"kind":"\#(kind)"}],"from":"\#(digest)","to":"\#(digest)"}\#n"#
    try Data((lines + line).utf8).write(to: URL(fileURLWithPath: history))
  }
}
