import BudgetModel
import BudgetStore
import CFileSystem
import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing

@Suite("Neighbours: rights") struct RightsTests {
  private let change = spend(FileStage.cars, .march, 3)
  private static let accessList = "system.posix_acl_access"
  private static let defaultList = "system.posix_acl_default"

  /// A POSIX access list: kinds, rights and numbers as the system keeps them.
  private static func list(_ entries: [(UInt16, UInt16, UInt32)]) -> [UInt8] {
    func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
      withUnsafeBytes(of: value.littleEndian, Array.init)
    }
    return entries.reduce(bytes(UInt32(2))) { $0 + bytes($1.0) + bytes($1.1) + bytes($1.2) }
  }

  private static let nobodyNumber: UInt32 = 65_534
  /// The list "u::rw, u:nobody:rw, g::r, m::rw, o::-".
  private static let sharing = list([
    (1, 6, .max), (2, 6, nobodyNumber), (4, 4, .max), (16, 6, .max), (32, 0, .max),
  ])

  private func attribute(_ name: String, of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY)
    defer { close(file) }
    var value = [UInt8](repeating: 0, count: 1000)
    let size = value.withUnsafeMutableBytes { cfile_attribute(file, name, $0.baseAddress, 1000) }
    return size < 0 ? nil : Array(value[..<size])
  }

  private func set(_ name: String, _ value: [UInt8], of path: String) throws {
    let file = open(path, O_RDONLY)
    defer { close(file) }
    try #require(cfile_set_attribute(file, name, value, value.count) == 0, "errno \(errno)")
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  @Test(
    "new contents are for their writer alone until they have the file's rights, before any byte")
  func order() throws {
    try FileStage.with { stage in
      chmod(stage.path, 0o640)
      var ledger = try stage.open()
      let log = Log()
      ledger.calls.open = { folder, name, flags, mode in
        if flags & O_CREAT != 0 { log.add("create \(String(mode, radix: 8))") }
        return openat(folder, name, flags, mode)
      }
      ledger.calls.setMode = { file, mode in
        log.add("mode \(String(mode, radix: 8))")
        return fchmod(file, mode)
      }
      ledger.calls.write = { file, bytes, count in
        log.add("write")
        return write(file, bytes, count)
      }
      _ = try ledger.commit(commit(change))
      // Lock, history, backup, book, then the history's line.
      #expect(
        log.lines == [
          "create 600", "create 600", "mode 640", "mode 755", "create 600", "mode 640", "write",
          "create 600", "mode 640", "write", "write",
        ])
    }
  }

  @Test("access list and attributes stay, and the companions are for the same people")
  func attributes() throws {
    try FileStage.with { stage in
      try set(Self.accessList, Self.sharing, of: stage.path)
      try set("user.note", Array("年度".utf8), of: stage.path)
      var ledger = try stage.open()
      for amount in [3, 4] as [Int64] {
        _ = try ledger.commit(
          commit(spend(FileStage.cars, .march, amount, from: amount == 3 ? nil : 3)))
        #expect(attribute(Self.accessList, of: stage.path) == Self.sharing)
        #expect(attribute("user.note", of: stage.path) == Array("年度".utf8))
      }
      #expect(attribute(Self.accessList, of: stage.historyPath) == Self.sharing)
      let backup = try stage.backup()
      #expect(attribute(Self.accessList, of: backup.path) == Self.sharing)
      // The lock is for those who may write: g::r may not.
      #expect(
        attribute(Self.accessList, of: stage.lockPath)
          == Self.list([
            (1, 6, .max), (2, 6, Self.nobodyNumber), (4, 0, .max), (16, 6, .max), (32, 0, .max),
          ]))
      chmod(stage.folder, 0o777)
      let entry = try #require(ledger.history.last)
      var theirs = try stage.open(by: FileStage.li)
      asNobody {
        #expect(throws: Never.self) { try theirs.commit(undo(entry)) }
      }
    }
  }

  @Test("what the folder gives to all that is new in it, a file that had it not does not get")
  func defaults() throws {
    try FileStage.with { stage in
      chmod(stage.path, 0o640)
      try set(Self.defaultList, Self.sharing, of: stage.folder)
      var ledger = try stage.open()
      _ = try ledger.commit(commit(change))
      for path in [stage.path, stage.historyPath, stage.lockPath] {
        #expect(attribute(Self.accessList, of: path) == nil)
      }
      #expect(mode(stage.path) == 0o640)
      #expect(mode(stage.historyPath) == 0o640)
      #expect(mode(stage.lockPath) == 0o600)
    }
  }

  @Test("an attribute that cannot be kept refuses the save")
  func unkeepable() throws {
    try FileStage.with { stage in
      try set("user.note", [1], of: stage.path)
      var ledger = try stage.open()
      // Only the owner may change a file's mode; root's rights are more than anybody's, so that an errno is injected.
      ledger.calls.setMode = { _, _ in
        errno = EPERM
        return -1
      }
      chmod(stage.path, 0o640)
      let failure = failure { _ = try ledger.commit(commit(change)) }
      guard case .storage(.cannotWrite(let failure)) = failure?.reason else {
        Issue.record("no such failure")
        return
      }
      #expect(failure.step == .permit)
      #expect(contents(stage.path) == sampleText)
    }
  }

  @Test(
    "the lock is for those who may write the book",
    arguments: [
      (0o600, 0o600), (0o640, 0o600), (0o660, 0o660), (0o664, 0o660), (0o666, 0o666),
      (0o444, 0o600),
    ] as [(mode_t, mode_t)])
  func lock(_ book: mode_t, _ lock: mode_t) throws {
    try FileStage.with { stage in
      chmod(stage.path, book)
      var ledger = try stage.open()
      _ = try ledger.commit(commit(change))
      #expect(mode(stage.lockPath) == lock)
      #expect(mode(stage.historyPath) == book & 0o666 | 0o600)
      #expect(mode(stage.path) == book)
    }
  }

  @Test("who may only read stops no writer: not by a lock on the book, its history or the lock")
  func readersLock() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(commit(change))
      chmod(stage.folder, 0o755)
      var locks: [Int32] = []
      asNobody {
        for path in [stage.path, stage.historyPath] {
          let file = open(path, O_RDONLY)
          #expect(flock(file, LOCK_EX) == 0)
          locks.append(file)
        }
        #expect(open(stage.lockPath, O_RDONLY) == -1)
        #expect(errno == EACCES)
        // To check is still possible.
        #expect(stage.findings() == [])
      }
      _ = try ledger.commit(commit(spend(FileStage.cars, .april, 4)))
      #expect(try stage.cell(FileStage.cars, .april) == "4.00")
      for file in locks { close(file) }
    }
  }

  @Test("a file that one may not write is not replaced, also in a folder that one may write")
  func readOnly() throws {
    try FileStage.with { stage in
      chmod(stage.folder, 0o777)
      chmod(stage.path, 0o644)
      var ledger = try stage.open()
      asNobody {
        let failure = failure { _ = try ledger.commit(commit(change)) }
        #expect(
          failure?.reason
            == .storage(.cannotWrite(WriteFailure(.resolve, .noPermission, errorNumber: EACCES))))
      }
      let left = try names(in: stage.folder)
      #expect(left == ["b.json"])
      #expect(contents(stage.path) == sampleText)
      // With a lock and a history that everybody could open, too.
      try put("", stage.lockPath)
      try put("", stage.historyPath)
      chmod(stage.lockPath, 0o666)
      chmod(stage.historyPath, 0o666)
      asNobody {
        let failure = failure { _ = try ledger.commit(commit(change)) }
        #expect(
          failure?.reason
            == .storage(.cannotWrite(WriteFailure(.resolve, .noPermission, errorNumber: EACCES))))
      }
      #expect(contents(stage.historyPath) == "")
    }
  }

  @Test("another group than before gets no rights")
  func group() throws {
    try FileStage.with { stage in
      chmod(stage.folder, 0o777)
      // nobody may write it by its access list; the group's rights are the group's own.
      chown(stage.path, 0, 4_242)
      try set(Self.accessList, Self.sharing, of: stage.path)
      let setpriv = Program("/usr/bin/setpriv")
      let run = try setpriv.run(
        [
          "--reuid", "65534", "--regid", "65534", "--clear-groups", Program.budget.path, "spend",
          stage.path, FileStage.cars, "--month", "3", "--amount", "1",
        ], environment: ["BUDGET_LANG": "en", "USER": "root", "LOGNAME": "root"])
      #expect(run.status == 77)
      #expect(run.stderr.contains("cannot keep its access rights (gid 4242)"))
      #expect(contents(stage.path) == sampleText)
      #expect(try names(in: stage.folder) == ["b.json"])
    }
  }

  @Test("the author is the user of the process, whatever the environment says")
  func author() throws {
    try FileStage.with { stage in
      chmod(stage.folder, 0o777)
      chmod(stage.path, 0o666)
      for (number, name) in [(65_534, "nobody"), (54_321, "uid54321")] {
        let run = try Program("/usr/bin/setpriv").run(
          [
            "--reuid", "\(number)", "--regid", "65534", "--clear-groups", Program.budget.path,
            "spend", stage.path, FileStage.cars, "--month", "3", "--amount", "\(number)",
          ], environment: ["BUDGET_LANG": "en", "USER": "root", "LOGNAME": "root"])
        #expect(run.status == 0, "\(run.stderr)")
        #expect(stage.lines().last?.contains("\"user\":\"\(name)\"") == true)
      }
    }
  }
}

/// What happened, in order.
private final class Log: Sendable {
  private let state = Mutex<[String]>([])
  var lines: [String] { state.withLock { $0 } }
  func add(_ line: String) { state.withLock { $0.append(line) } }
}
