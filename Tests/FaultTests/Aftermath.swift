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
  /// Names that others have put there.
  private let foreign: Set<String>

  /// Looks at a folder, makes a further change and looks again.
  ///
  /// - Parameter states: the books that the file may hold, the one that the run was to make last.
  init(
    of run: Run, in stage: TemporaryFolder, states: [BudgetBook], ignoring foreign: Set<String> = []
  ) throws {
    self.run = run
    self.states = states
    self.foreign = foreign
    judgeFile(in: stage)
    try judgeHistory(in: stage)
    try goOn(in: stage)
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
  private mutating func goOn(in stage: TemporaryFolder) throws {
    let change = Edit.spending(
      project: Scene.otherProject, month: .december,
      Replacing(nil, with: Funds(.fiscal, Money(fen: 70_000))))
    let commit = Commit([change], id: .random())
    guard let today = CalendarDate(year: 2024, month: 10, day: 8) else { return }
    do {
      var ledger = try FileLedger.open(
        stage[Scene.file], author: Author(user: "next", host: "here"),
        clock: FileLedger.Clock(now: { Timestamp(seconds: 1_728_352_800) }, today: { today }))
      let snapshot = try ledger.commit(commit)
      if snapshot.entry(of: commit) == nil { broken.append("the next change is not told") }
    } catch {
      broken.append("the next change fails: \(error)")
      return
    }
    let book = try Self.book(in: stage)
    let followed = try states.map { state in
      guard case .changed(let book, _) = try state.evaluate(commit, history: []) else {
        throw NoBook()
      }
      return book
    }
    if !followed.contains(book) { broken.append("the next change lost something") }
    if run.status == 0 || !run.stdout.isEmpty, book != followed.last {
      broken.append("the next change lost what was acknowledged")
    }
    let findings = HistoryCheck(of: stage[Scene.file])?.findings
    if findings != [] { broken.append("found in the end: \(String(describing: findings))") }
    let lines = try HistoryLine.all(in: stage)
    if lines.map(\.sequence) != Array(1...lines.count) { broken.append("a gap in the history") }
    if !HistoryLine.final(of: lines).agrees(with: book) {
      broken.append("the history ends in other values than the file")
    }
    try judgeFolder(stage)
  }

  private mutating func judgeFolder(_ stage: TemporaryFolder) throws {
    let strangers = try stage.names().filter { name in
      ![Scene.file, Scene.history, Scene.lock, Scene.backups, Scene.edits].contains(name)
        && !name.hasPrefix("\(Scene.history).torn-")
        && !name.hasPrefix("\(Scene.file).displaced-") && !foreign.contains(name)
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
