import BudgetModel
import BudgetStore
import TestSupport

/// An act played once undisturbed: its calls, and what may be found after it was disturbed.
struct ActRehearsal {
  let act: Act
  let template: TemporaryFolder
  /// The calls of the undisturbed save.
  private(set) var calls: [FaultyCalls.Call] = []
  /// Books that the file may hold, the new one last.
  private(set) var states: [BudgetBook] = []
  /// What the editor saves, where there is one.
  private let edited: [UInt8]
  /// The change made on top of that.
  private var newOverEdited: [BudgetBook] = []

  init(_ act: Act, in template: TemporaryFolder) throws {
    self.act = act
    self.template = template
    try template.write(BookWriter.write(Act.book), to: Scene.file)
    try act.prepare(template)
    edited = Act.edited(try template.bytes(of: Scene.file))
    let prepared = try template.names().filter { $0.hasSuffix(".tmp") }.map(template.bytes)
    let initial = [try template.bytes(of: Scene.file)] + prepared + (act.hasEditor ? [edited] : [])
    states = initial.compactMap { BookReader.read($0).book }
    let faulty = FaultyCalls()
    states.append(
      try inCopy { stage in
        var ledger = try open(stage, faulty)
        _ = try act.save(&ledger)
        return try Aftermath.book(in: stage)
      })
    calls = faulty.made
    guard act.hasEditor else { return }
    newOverEdited = [
      try inCopy { stage in
        try stage.write(edited, to: Scene.file)
        var ledger = try Act.open(stage)
        _ = try act.save(&ledger)
        return try Aftermath.book(in: stage)
      }
    ]
  }

  /// Plays the act with calls that fail and returns the promises broken.
  ///
  /// - Parameters:
  ///   - isSentAgain: whether the same session tries once more on a system that is well.
  ///   - isTidy: whether a save that is not stored must have removed what it wrote.
  func play(_ faulty: FaultyCalls, isSentAgain: Bool, isTidy: Bool) throws -> [String] {
    try inCopy { stage in
      var ledger = try open(stage, faulty)
      var outcome = Outcome()
      outcome.note { try act.save(&ledger) }
      var broken: [String] = []
      if outcome.isSurelyNotStored, try Aftermath.book(in: stage) == self.states.last {
        broken.append("said to be stored nowhere, it is in the file")
      }
      // One that may be stored keeps what it displaced until that is sure.
      if isTidy, outcome.isSurelyNotStored {
        let left = Set(try stage.names().filter { $0.hasSuffix(".tmp") })
        if try !left.isSubset(of: template.names()) { broken.append("left behind: \(left)") }
      }
      var states = states
      if isSentAgain, outcome.hasFailed {
        if try stage.bytes(of: Scene.file) == edited { states += newOverEdited }
        ledger.calls = .live
        outcome.note { try act.save(&ledger) }
        if outcome.hasFailed { broken.append("sent again it fails: \(outcome.trouble)") }
      }
      broken += try Aftermath(of: outcome.run, in: stage, states: states).broken
      let numbers = outcome.told.map(\.sequence)
      if numbers != Array(Set(numbers)).sorted() { broken.append("told: \(numbers)") }
      broken += try judgeRecord(outcome, in: stage)
      if act.hasEditor, faulty.made.contains(where: { $0.kind == .exchange }) {
        let versions = try stage.names().filter { $0.hasPrefix("\(Scene.file).displaced-") }
        let isInFile = try Aftermath.book(in: stage).unit == BookReader.read(edited).book?.unit
        if try !isInFile && !versions.contains(where: { try stage.bytes(of: $0) == edited }) {
          broken.append("what the editor saved is lost")
        }
      }
      return broken
    }
  }

  /// The commit is recorded as was said, and once when it is sent again.
  private func judgeRecord(_ outcome: Outcome, in stage: TemporaryFolder) throws -> [String] {
    func count() throws -> Int {
      var ledger = try Act.open(stage)
      return try ledger.wholeHistory().count { $0.commit == Act.id }
    }
    let recorded = try count()
    let expected = outcome.hasFailed ? outcome.isSurelyNotStored ? 0...0 : 0...1 : 1...1
    var broken: [String] = []
    if !expected.contains(recorded) { broken.append("recorded \(recorded) times") }
    var ledger = try Act.open(stage)
    _ = try act.save(&ledger)
    if try count() != 1 { broken.append("recorded \(try count()) times after all") }
    return broken
  }

  private func open(_ stage: TemporaryFolder, _ faulty: FaultyCalls) throws -> FileLedger {
    var ledger = try Act.open(stage)
    ledger.calls = act.system(faulty.over(.live), stage)
    return ledger
  }

  func inCopy<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
    try Rehearsal.inCopy(of: template, in: TemporaryFolder.memory, body)
  }

  /// What a session was told of its commit.
  private struct Outcome {
    private(set) var told: [HistoryEntry] = []
    private(set) var hasFailed = false
    private(set) var isSurelyNotStored = false
    private(set) var trouble = ""

    mutating func note(_ save: () throws -> Snapshot) {
      do {
        told += try save().news
        (hasFailed, isSurelyNotStored) = (false, false)
      } catch {
        let failure = error as? CommitFailure
        told += failure?.snapshot?.news ?? []
        (hasFailed, isSurelyNotStored) = (true, failure?.mayBeStored == false)
        trouble = "\(error)"
      }
    }

    /// As a program would end.
    var run: Run {
      Run(stdout: hasFailed ? "" : "saved", stderr: trouble, status: hasFailed ? 74 : 0)
    }
  }
}
