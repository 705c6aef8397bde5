import BudgetModel
import BudgetStore
import Foundation
import Glibc
import TestSupport
import Testing

/// A budget file in a folder of its own, a clock that stands still, and people.
final class FileStage: @unchecked Sendable {
  let folder: String
  var path: String { folder + "/b.json" }
  var historyPath: String { path + ".history" }
  var lockPath: String { folder + "/.b.json.lock" }
  /// 2024-10-08T02:00:00Z.
  var now = Timestamp(seconds: 1_728_352_800)
  var today = CalendarDate(year: 2024, month: 10, day: 8)

  static let equipment = "13053524P00000210281P"
  static let cars = "13053524P00000210294E"
  static let zhang = Author(user: "zhang", host: "desk1")
  static let li = Author(user: "li", host: "desk2")

  init(_ folder: String) { self.folder = folder }

  /// Makes the sample file in a new folder and hands it over.
  static func with(_ body: (FileStage) throws -> Void) throws {
    try withFolder { folder in
      let stage = FileStage(folder)
      try put(sampleText, stage.path)
      try body(stage)
    }
  }

  var clock: FileLedger.Clock {
    FileLedger.Clock(now: { self.now }, today: { self.today })
  }

  func open(by author: Author = zhang) throws(OpenFailure) -> FileLedger {
    try FileLedger.open(path, author: author, clock: clock)
  }

  func recover(
    _ backup: Backup, reason: String? = nil
  ) throws(CommitFailure) -> (ledger: FileLedger, snapshot: Snapshot) {
    try FileLedger.recover(
      path, from: backup, author: Self.li, clock: clock, reason: reason,
      closedMonths: reason == nil ? .refuse : .reopen)
  }

  /// The backup made last.
  func backup() throws -> Backup { try #require(try BackupFolder(of: path).list().first) }

  /// The book on the disk.
  func book() throws -> BudgetBook { try BookFile.open(path).book }

  func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

  func putBytes(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }

  /// What a cell on the disk holds, in 万元 of fiscal funds.
  func cell(_ project: String, _ month: Month) throws -> String? {
    let book = try book()
    return book.position(of: project)
      .flatMap { book.projects[$0].spending(in: month)?.amount[.fiscal]?.wanText }
  }

  func lines() -> [String] {
    (contents(historyPath) ?? "").split(separator: "\n").map(String.init)
  }

  func appendToHistory(_ text: String) throws {
    try put((contents(historyPath) ?? "") + text, historyPath)
  }

  func findings() -> [HistoryCheck.Finding]? { HistoryCheck(of: path)?.findings }

  /// Leaves the folder as a save leaves it that is killed between its line and its last step.
  func cutOff(_ save: (FileStage) throws -> Void) throws {
    let old = try bytes()
    try save(self)
    let new = try bytes()
    try putBytes(old)
    try Data(new).write(
      to: URL(fileURLWithPath: folder + "/.b.json-\(try digest(new).prefix(32))-0.tmp"))
  }
}

/// The edit of a month's fiscal funds in 万元, from what it holds to what it is to hold; nil is not reported.
func spend(
  _ project: String, _ month: Month, _ amount: Int64?, from old: Int64? = nil
) -> Edit {
  func amounts(_ amount: Int64?) -> Funds? {
    amount.map { Funds(.fiscal, Money(fen: $0 * 1_000_000)) }
  }
  return .spending(project: project, month: month, Replacing(amounts(old), with: amounts(amount)))
}

/// The edit by which a backup makes a month of fiscal funds alone, in 万元, not reported.
func unreport(_ project: String, _ month: Month, _ amount: Int64) -> Edit {
  let funds = Funds(fiscal: Money(fen: amount * 1_000_000))
  return .spending(project: project, month: month, Replacing(funds, with: nil))
}

func note(_ project: String, _ month: Month, _ text: String?, from old: String? = nil) -> Edit {
  .note(project: project, month: month, Replacing(old, with: text))
}

/// A commit of edits; closed months change when a reason is given.
func commit(_ edits: Edit..., cause: Cause = .typed, reason: String? = nil) -> Commit {
  Commit(
    edits, id: .random(), cause: cause, reason: reason,
    closedMonths: reason == nil ? .refuse : .reopen)
}

/// The commit that takes an entry back.
func undo(_ entry: HistoryEntry?, reason: String? = nil) throws -> Commit {
  let entry = try #require(entry)
  return Commit(
    try #require(entry.inverse), id: .random(), cause: .undo(of: entry.sequence), reason: reason,
    closedMonths: reason == nil ? .refuse : .reopen)
}

/// What a body fails with.
func failure(_ body: () throws -> Void) -> CommitFailure? {
  #expect(throws: CommitFailure.self, performing: body)
}

/// The digest of a file as anybody can reckon it.
func digest(_ bytes: [UInt8]) throws -> String {
  try withFolder { folder in
    try Data(bytes).write(to: URL(fileURLWithPath: folder + "/a"))
    let run = try Program("/usr/bin/sha256sum").run([folder + "/a"])
    return String(run.stdout.prefix(64))
  }
}

/// The digest that histories had before SHA-256: FNV-1a of 64 bits, in hexadecimal.
func oldDigest(_ bytes: [UInt8]) -> String {
  var hash: UInt64 = 14_695_981_039_346_656_037
  for byte in bytes {
    hash ^= UInt64(byte)
    hash = hash.multipliedReportingOverflow(by: 1_099_511_628_211).partialValue
  }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}

/// Does something as a user to whom nothing belongs, whoever runs the tests; on this thread alone.
func asNobody(_ body: () -> Void) {
  typealias Change = @convention(c) (uid_t) -> Int32
  guard let symbol = dlsym(nil, "setfsuid") else { preconditionFailure("no setfsuid") }
  let change = unsafeBitCast(symbol, to: Change.self)
  _ = change(65_534)
  defer { _ = change(geteuid()) }
  body()
}
