import BudgetModel
import BudgetStore
import Foundation
import Glibc
import TestSupport

/// A kind of save within this process, of a book so small that thousands can be tried.
struct Act: Sendable, CustomStringConvertible {
  let description: String
  /// Brings a folder that holds the small book, unchanged so far, to the point where the save begins.
  var prepare: @Sendable (TemporaryFolder) throws -> Void = { try earlier($0) }
  /// The system as the save meets it, with a neighbour who may be at work in the folder.
  var system: @Sendable (FileCalls, TemporaryFolder) -> FileCalls = { calls, _ in calls }
  /// Whether that neighbour is an editor who saves the file just before something takes its place.
  var hasEditor = false
  /// The save, of a commit that is the same whenever it is sent.
  let save: @Sendable (inout FileLedger) throws -> Snapshot

  static let id = CommitID("the one")
  static let all = [
    first, later, several, closing, undoing, completing, torn, external, restoring, displacing,
    inPlace, withoutExchange,
  ]

  static let first = Act(
    description: "the first change of a file", prepare: { _ in }, save: { try spend(&$0) })

  static let later = Act(description: "a later change", save: { try spend(&$0) })

  static let several = Act(description: "several edits at once") { ledger in
    let amounts = Funds(.other, Money(fen: 500_000))
    return try ledger.commit(
      Commit(
        [
          spending(.october, 1_230_000),
          .note(project: Scene.project, month: .october, Replacing(nil, with: "电梯“年检”")),
          .spending(project: Scene.otherProject, month: .may, Replacing(nil, with: amounts)),
          .purpose(project: Scene.project, Replacing("", with: "电梯")),
          .reason(
            project: Scene.project, month: .october,
            Replacing(nil, with: LagReason(causes: [.funding], explanation: "合同未签"))),
          .remark(project: Scene.project, month: .october, Replacing(nil, with: "请补签")),
          .achievement(project: Scene.project, Replacing(nil, with: "正常运行")),
        ], id: id, cause: .applied))
  }

  static let closing = Act(description: "closing months") { ledger in
    try ledger.commit(Commit([.closing(Replacing(nil, with: .june))], id: id))
  }

  static let undoing = Act(description: "taking back what was done earlier") { ledger in
    let undone = spending(.september, 990_000).inverse
    return try ledger.commit(Commit([undone].compactMap { $0 }, id: id, cause: .undo(of: 1)))
  }

  static let completing = Act(
    description: "a change after an interrupted save",
    prepare: { folder in
      try earlier(folder)
      let old = try folder.bytes(of: Scene.file)
      var ledger = try open(folder)
      _ = try ledger.commit(Commit([spending(.november, 450_000)], id: CommitID("cut off")))
      let new = try folder.bytes(of: Scene.file)
      try folder.write(new, to: ".\(Scene.file)-\(ContentDigest(new).name)-0.tmp")
      try folder.write(old, to: Scene.file)
    }, save: { try spend(&$0) })

  static let torn = Act(
    description: "a change after a torn line",
    prepare: { folder in
      try earlier(folder)
      let lines = try folder.bytes(of: Scene.history)
      try folder.write(lines + lines.prefix(40), to: Scene.history)
    }, save: { try spend(&$0) })

  static let external = Act(
    description: "a change after another program's",
    prepare: { folder in
      try earlier(folder)
      try folder.write(edited(folder.bytes(of: Scene.file)), to: Scene.file)
    }, save: { try spend(&$0) })

  static let restoring = Act(
    description: "putting a backup back",
    prepare: { folder in
      let first = try folder.bytes(of: Scene.file)
      try earlier(folder)
      try folder.write(first, to: "\(Scene.backups)/2024-10-07.json")
    },
    save: { ledger in
      let backups = try BackupFolder(of: ledger.path).list()
      guard let backup = backups.first(where: { $0.name == "2024-10-07" }) else { throw NoBackup() }
      return try ledger.restore(backup, id: id)
    })

  static let displacing = Act(
    description: "a change while an editor replaces the file",
    system: { calls, folder in
      withEditor(calls, folder) { bytes in
        try folder.write(bytes, to: "editor")
        rename(folder["editor"], folder[Scene.file])
      }
    }, hasEditor: true, save: { try spend(&$0) })

  static let inPlace = Act(
    description: "a change while an editor writes into the file",
    system: { calls, folder in
      withEditor(calls, folder) { try write($0, into: folder[Scene.file]) }
    }, hasEditor: true, save: { try spend(&$0) })

  static let withoutExchange = Act(
    description: "a change where names cannot change places",
    system: { calls, _ in
      var calls = calls
      calls.exchange = { _, _, _ in
        errno = EINVAL
        return -1
      }
      return calls
    }, save: { try spend(&$0) })

  private struct NoBackup: Error {}
}

extension Act {
  static func open(_ folder: TemporaryFolder) throws -> FileLedger {
    try FileLedger.open(
      folder[Scene.file], author: Author(user: "zhang", host: "desk1"),
      clock: FileLedger.Clock(
        now: { Timestamp(seconds: 1_728_352_800) },
        today: { CalendarDate(year: 2024, month: 10, day: 8) }))
  }

  /// Two projects with nothing spent.
  static let book: BudgetBook = {
    var builder = BookBuilder()
    for code in [Scene.project, Scene.otherProject] {
      let budget = Funds(fiscal: Money(fen: 100_000_000), other: Money(fen: 10_000_000))
      let project = Project(
        code: code, name: "项目" + code.suffix(3), budget: budget, purpose: "", goals: [],
        plan: Plan(march: .zero, june: .zero, october: .zero, december: budget.total))
      precondition(builder.append(project).isEmpty)
    }
    guard let year = FiscalYear(2024),
      let book = builder.book(unit: Unit(code: "1", name: "单位"), fiscalYear: year)
    else { preconditionFailure("no book") }
    return book
  }()

  /// What another program makes of the file.
  static func edited(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).replacing("单位", with: "另一单位").utf8)
  }

  private static func spending(_ month: Month, _ fen: Int64) -> Edit {
    .spending(
      project: Scene.project, month: month,
      Replacing(nil, with: Funds(.fiscal, Money(fen: fen))))
  }

  private static func spend(_ ledger: inout FileLedger) throws -> Snapshot {
    try ledger.commit(Commit([spending(.october, 1_230_000)], id: id))
  }

  private static func earlier(_ folder: TemporaryFolder) throws {
    var ledger = try open(folder)
    _ = try ledger.commit(Commit([spending(.september, 990_000)], id: CommitID("earlier")))
  }

  /// The system, with an editor that saves the file just before something takes its place.
  private static func withEditor(
    _ calls: FileCalls, _ folder: TemporaryFolder,
    _ save: @escaping @Sendable ([UInt8]) throws -> Void
  ) -> FileCalls {
    var disturbed = calls
    disturbed.exchange = { descriptor, one, other in
      if other == Scene.file, let bytes = try? folder.bytes(of: Scene.file) {
        try? save(edited(bytes))
      }
      return calls.exchange(descriptor, one, other)
    }
    return disturbed
  }

  private static func write(_ bytes: [UInt8], into path: String) throws {
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: bytes)
    try file.close()
  }
}
