import BudgetModel
import BudgetStore
import Foundation
import TestSupport

/// What is found in the folder after a disturbed run, and everything about it that breaks a promise.
struct Aftermath {
  let run: Run
  /// The promises broken, empty when all hold.
  private(set) var broken: [String] = []
  private let states: [BudgetBook]

  init(of run: Run, in stage: TemporaryFolder, _ rehearsal: Rehearsal) throws {
    self.run = run
    states = rehearsal.states
    judgeFile(in: stage)
    try judgeHistory(in: stage)
    try goOn(in: stage, rehearsal.scene)
    if run.status != 0, run.status < 128, run.stderr.isEmpty {
      broken.append("it failed without a word")
    }
  }

  static func book(in folder: TemporaryFolder) throws -> BudgetBook {
    guard let book = BookReader.read(try folder.bytes(of: Scene.file)).book else {
      throw NoBook()
    }
    return book
  }

  struct NoBook: Error {}

  /// The file is the old or the new version, the new one when the change was acknowledged.
  private mutating func judgeFile(in stage: TemporaryFolder) {
    guard let book = try? Self.book(in: stage) else {
      broken.append("the file is no budget file")
      return
    }
    if !states.contains(book) { broken.append("the file is neither old nor new") }
    if run.status == 0 || !run.stdout.isEmpty, book != states.last {
      broken.append("the change was acknowledged and is not in the file")
    }
  }

  /// The file agrees with the last line of its history, or the check says that it does not.
  private mutating func judgeHistory(in stage: TemporaryFolder) throws {
    let lines = try HistoryLine.all(in: stage)
    guard let last = lines.last, let book = try? Self.book(in: stage) else { return }
    let agrees = last.agrees(with: book)
    let finds = HistoryCheck(of: stage[Scene.file])?.disagrees ?? false
    if !agrees, !finds { broken.append("the check does not say that file and history disagree") }
  }

  /// The next change succeeds, leaves nothing to find, nothing lost and nothing lying about.
  private mutating func goOn(in stage: TemporaryFolder, _ scene: Scene) throws {
    let change = Change.spending(
      project: Scene.otherProject, month: .december,
      entry: SpendingEntry(amount: Funds(fiscal: Money(fen: 70_000))))
    guard let today = CalendarDate(year: 2024, month: 10, day: 8) else { return }
    do {
      var ledger = try Ledger.open(
        stage[Scene.file], author: Author(user: "next", host: "here"),
        clock: Ledger.Clock(now: { Timestamp(seconds: 1_728_352_800) }, today: { today }))
      _ = try ledger.commit(Commit(change, expecting: nil))
    } catch {
      broken.append("the next change fails: \(error)")
      return
    }
    let book = try Self.book(in: stage)
    let followed = try states.map { state in
      var state = state
      try state.apply(change)
      return state
    }
    if !followed.contains(book) { broken.append("the next change lost something") }
    if run.status == 0 || !run.stdout.isEmpty, book != followed.last {
      broken.append("the next change lost what was acknowledged")
    }
    let findings = HistoryCheck(of: stage[Scene.file])?.findings
    if findings != [] { broken.append("found in the end: \(String(describing: findings))") }
    let lines = try HistoryLine.all(in: stage)
    if lines.map(\.sequence) != Array(1...lines.count) { broken.append("a gap in the history") }
    if !HistoryLine.final(of: lines).allSatisfy({ $0.agrees(with: book) }) {
      broken.append("the history ends in other values than the file")
    }
    try judgeFolder(stage)
  }

  private mutating func judgeFolder(_ stage: TemporaryFolder) throws {
    let strangers = try stage.names().filter { name in
      ![Scene.file, Scene.history, Scene.backups].contains(name)
        && !name.hasPrefix("\(Scene.history).torn-")
    }
    if strangers != [] { broken.append("left lying about: \(strangers)") }
    let copies = try FileManager.default.contentsOfDirectory(atPath: stage[Scene.backups])
    if !Set(copies).isSubset(of: ["2024-10-07.json", "2024-10-08.json"]) {
      broken.append("left among the backups: \(copies)")
    }
    for copy in copies
    where BookReader.read(try stage.bytes(of: "\(Scene.backups)/\(copy)")).book == nil {
      broken.append("the backup \(copy) is no budget file")
    }
  }
}

/// A line of the history as another program would read it.
struct HistoryLine {
  let sequence: Int
  /// The cell it speaks of, nil for other events.
  let cell: Cell?
  /// The fiscal amount it left there, nil for not reported.
  let amount: String?
  let closed: Int?
  let kind: String

  struct Cell: Hashable {
    let project: String
    let month: Int
  }

  /// The whole lines.
  static func all(in folder: TemporaryFolder) throws -> [HistoryLine] {
    guard let bytes = try? folder.bytes(of: Scene.history) else { return [] }
    return try bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .dropLast().map { try HistoryLine(Data($0)) }
  }

  /// The last line of every cell.
  static func final(of lines: [HistoryLine]) -> [HistoryLine] {
    var last: [Cell: HistoryLine] = [:]
    for line in lines {
      // What a backup brought back is told elsewhere.
      if line.kind == "restoring" { last = [:] }
      if let cell = line.cell { last[cell] = line }
    }
    return Array(last.values)
  }

  init(_ line: Data) throws {
    let fields = try JSONSerialization.jsonObject(with: line) as? [String: Any] ?? [:]
    sequence = fields["seq"] as? Int ?? 0
    kind = fields["kind"] as? String ?? ""
    closed = fields["new"] as? Int
    amount = (fields["new"] as? [String: Any])?["fiscal"] as? String
    cell = (fields["project"] as? String).flatMap { project in
      (fields["month"] as? Int).map { Cell(project: project, month: $0) }
    }
  }

  /// Whether the book holds what the line left behind.
  func agrees(with book: BudgetBook) -> Bool {
    if kind == "closing" { return book.closedThrough?.rawValue == closed }
    guard let cell, let position = book.position(of: cell.project),
      let month = Month(rawValue: cell.month)
    else { return true }
    let record = book.projects[position].spending(in: month)
    return record?.amount.fiscal.wanText == amount
  }
}
