import BudgetModel
import BudgetStore
import Foundation
import TestSupport
import Testing

/// A budget file in a folder of its own, a clock that stands still, and people.
final class LedgerStage: @unchecked Sendable {
  let folder: String
  var path: String { folder + "/b.json" }
  var historyPath: String { path + ".history" }
  /// 2024-10-08T02:00:00Z.
  var now = Timestamp(seconds: 1_728_352_800)
  var today = CalendarDate(year: 2024, month: 10, day: 8)

  static let equipment = "13053524P00000210281P"
  static let cars = "13053524P00000210294E"
  static let zhang = Author(user: "zhang", host: "desk1")
  static let li = Author(user: "li", host: "desk2")

  init(_ folder: String) { self.folder = folder }

  /// Makes the sample file in a new folder and hands it over.
  static func with(_ body: (LedgerStage) throws -> Void) throws {
    try withFolder { folder in
      let stage = LedgerStage(folder)
      try put(sampleText, stage.path)
      try body(stage)
    }
  }

  var clock: Ledger.Clock {
    Ledger.Clock(now: { self.now }, today: { self.today })
  }

  func open(by author: Author = zhang) throws(OpenFailure) -> Ledger {
    try Ledger.open(path, author: author, clock: clock)
  }

  /// The book on the disk.
  func book() throws -> BudgetBook { try BookFile.open(path).book }

  func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

  /// What a cell on the disk holds, in 万元 of fiscal funds.
  func cell(_ project: String, _ month: Month) throws -> String? {
    let book = try book()
    return book.position(of: project)
      .flatMap { book.projects[$0].spending(in: month)?.amount.fiscal.wanText }
  }

  func lines() -> [String] {
    (contents(historyPath) ?? "").split(separator: "\n").map(String.init)
  }

  func appendToHistory(_ text: String) throws {
    try put((contents(historyPath) ?? "") + text, historyPath)
  }

  func findings() -> [HistoryCheck.Finding]? { HistoryCheck(of: path)?.findings }

  /// Leaves the folder as a save leaves it that is killed between its line and its last step.
  func cutOff(_ save: (LedgerStage) throws -> Void) throws {
    let old = try bytes()
    try save(self)
    let new = try bytes()
    try Data(old).write(to: URL(fileURLWithPath: path))
    try Data(new).write(
      to: URL(fileURLWithPath: folder + "/.b.json-\(try digest(new).prefix(32))-0.tmp"))
  }
}

/// An amount of fiscal funds in 万元 with a note.
func wan(_ amount: Int64, _ note: String? = nil) -> SpendingEntry {
  SpendingEntry(amount: Funds(fiscal: Money(fen: amount * 1_000_000)), note: note)
}

func spend(
  _ project: String, _ month: Month, _ entry: SpendingEntry?, expecting: SpendingEntry? = nil,
  reason: String? = nil, undoes: Int? = nil
) -> Commit {
  Commit(
    .spending(project: project, month: month, entry: entry), expecting: expecting, reason: reason,
    undoes: undoes)
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
