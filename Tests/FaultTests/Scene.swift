import BudgetModel
import BudgetStore
import Foundation
import TestSupport

/// A kind of save, and the folder in which it happens.
struct Scene: Sendable, CustomStringConvertible {
  let description: String
  /// The words after `budget`, for the file at a path.
  let arguments: @Sendable (String) -> [String]
  /// Brings a folder that holds the sample, unchanged so far, to the point where the save begins.
  let prepare: @Sendable (TemporaryFolder) throws -> Void
  /// Whether something else than the program has changed the file.
  var isChangedExternally = false

  /// The sample without its indicators: hundreds of runs read it.
  static func book() throws -> BudgetBook {
    let sample = try BookFile.open(Repository.sample).book
    let edits = sample.projects.map { Edit.indicators(project: $0.code, .anything(with: [])) }
    let evaluation = try sample.evaluate(
      Commit(edits, id: .random()), history: [HistoryEntry]())
    guard case .changed(let book, _) = evaluation else { return sample }
    return book
  }

  static let file = "x.json"
  static let history = "x.json.history"
  static let lock = ".x.json.lock"
  static let backups = "x.json.backups"
  static let edits = "edits.jsonl"
  static let project = "13053524P00000210281P"
  static let otherProject = "13053524P00000210294E"
  static let environment = ["BUDGET_LANG": "en", "BUDGET_TODAY": "2024-10-08"]

  static let all = [
    first, later, completing, torn, external, closing, restoring, applying, transferring, adding,
    declaring,
  ]

  private static let spend: @Sendable (String) -> [String] = { file in
    ["spend", file, project, "--month", "10", "--amount", "1.23", "--note", "电梯“年检”"]
  }

  static let first = Scene(
    description: "the first change of a file", arguments: spend, prepare: { _ in })

  static let later = Scene(
    description: "a later change of the day", arguments: spend,
    prepare: { try earlier($0) })

  static let completing = Scene(
    description: "a change after an interrupted save", arguments: spend,
    prepare: { folder in
      try earlier(folder)
      // The backup of the day is there, so the first rename is the file's.
      _ = try Strace.run(
        .budget, ["spend", folder[file], otherProject, "--month", "11", "--amount", "0.45"],
        faults: [("renameat2", 1, .kill)], environment: environment)
    })

  static let torn = Scene(
    description: "a change after a torn line", arguments: spend,
    prepare: { folder in
      try earlier(folder)
      let lines = try folder.bytes(of: history)
      try folder.write(lines + lines.prefix(40), to: history)
    })

  static let external = Scene(
    description: "a change after another program's", arguments: spend,
    prepare: { folder in
      try earlier(folder)
      let text = try folder.text(of: file)
      try folder.write(text.replacing("临西县机关后勤服务中心本级", with: "临西县"), to: file)
    }, isChangedExternally: true)

  static let closing = Scene(
    description: "closing months", arguments: { ["close", $0, "--month", "6"] },
    prepare: { try earlier($0) })

  static let restoring = Scene(
    description: "putting a backup back", arguments: { ["restore", $0, "--backup", "2024-10-07"] },
    prepare: { folder in
      try FileManager.default.createDirectory(
        atPath: folder[backups], withIntermediateDirectories: true)
      try folder.copy(folder[file], to: "\(backups)/2024-10-07.json")
      try earlier(folder)
    })

  static let applying = Scene(
    description: "several edits at once",
    arguments: { ["apply", $0, String($0.dropLast(file.count)) + edits] },
    prepare: { folder in
      try earlier(folder)
      try folder.write(
        #"""
        {"kind":"spending","project":"\#(project)","month":10,"old":null,"new":{"fiscal":"1.23"}}
        {"kind":"note","project":"\#(project)","month":10,"new":"电梯“年检”"}
        {"kind":"spending","project":"\#(otherProject)","month":10,"new":{"other":"0.50"}}
        {"kind":"adjustment","project":"\#(project)","old":null,\#
        "new":{"month":10,"fiscal":"2.00","other":"0.00","reason":"追加"}}
        {"kind":"purpose","project":"\#(otherProject)","new":"公务用车运行"}

        """#, to: edits)
    })

  static let transferring = applying(
    "moving budget between two projects, with a revised plan",
    """
    {"kind":"adjustment","project":"\(project)","old":null,"new":{"month":9,"kind":"transfer",\
    "fiscal":"-2.00","other":"0.00","document":"临财预〔2024〕18号","reason":"调剂"}}
    {"kind":"adjustment","project":"\(otherProject)","old":null,"new":{"month":9,"kind":"transfer",\
    "fiscal":"2.00","other":"0.00","document":"临财预〔2024〕18号","reason":"调剂"}}
    {"kind":"planRevision","project":"\(otherProject)","old":null,"new":{"month":9,"march":"2.00",\
    "june":"5.00","october":"9.00","december":"19.00","reason":"调剂"}}
    """)

  static let adding = applying(
    "a project added, another without its plan",
    """
    {"kind":"project","project":"L001","new":{"code":"L001","name":"新项目",\
    "budget":{"fiscal":"0.00","other":"0.00"},"purpose":"","goals":[]}}
    {"kind":"plan","project":"\(otherProject)","new":null}
    {"kind":"order","project":"L001","new":0}
    """)

  static let declaring = applying(
    "department, sources, rules and attributes",
    """
    {"kind":"department","old":null,"new":{"code":"430","name":"机关事务局"}}
    {"kind":"sources","old":null,"new":[{"key":"fiscal","name":"财政资金"},\
    {"key":"other","name":"其他资金"},{"key":"carryover","name":"上年结转"}]}
    {"kind":"rules","old":null,"new":{"tolerance":"0.50","inputUnit":"元"}}
    {"kind":"attributes","project":"\(project)","new":[{"name":"负责人","value":"王芳"}]}
    {"kind":"spending","project":"\(project)","month":10,"new":{"carryover":"1.00"}}
    """)

  /// `budget apply` of some lines, after an earlier change.
  private static func applying(_ description: String, _ lines: String) -> Scene {
    Scene(
      description: description,
      arguments: { ["apply", $0, String($0.dropLast(file.count)) + edits] },
      prepare: { folder in
        try earlier(folder)
        try folder.write(lines + "\n", to: edits)
      })
  }

  /// A change that was acknowledged before the save begins.
  private static func earlier(_ folder: TemporaryFolder) throws {
    let run = try Program.budget.run(
      ["spend", folder[file], otherProject, "--month", "10", "--amount", "0.99"],
      environment: environment)
    guard run.status == 0 else { throw Unprepared(run: run) }
  }

  struct Unprepared: Error {
    let run: Run
  }
}

/// A scene played once undisturbed: what may be found after it was disturbed.
struct Rehearsal {
  let scene: Scene
  let template: TemporaryFolder
  /// The calls of the undisturbed run.
  let calls: [Strace.Call]
  /// Those from the first look at the file on; the ones before start the program.
  let working: [Strace.Call]
  /// Those from the lock on.
  let saving: [Strace.Call]
  /// Books that the file may hold, in order.
  let states: [BudgetBook]

  init(_ scene: Scene, in template: TemporaryFolder) throws {
    self.scene = scene
    self.template = template
    try template.write(BookWriter.write(Scene.book()), to: Scene.file)
    try scene.prepare(template)
    let initial = try Aftermath.book(in: template)
    let prepared = try template.names().filter { $0.hasSuffix(".tmp") }.map {
      BookReader.read(try template.bytes(of: $0)).book
    }
    let (calls, final) = try Self.inCopy(of: template) { stage in
      let (run, calls) = try Strace.calls(
        of: .budget, scene.arguments(stage[Scene.file]), environment: Scene.environment)
      guard run.status == 0 else { throw Scene.Unprepared(run: run) }
      return (calls, try Aftermath.book(in: stage))
    }
    self.calls = calls
    working = Array(calls.drop { !$0.line.contains("\(Scene.file)\"") || $0.name == "execve" })
    saving = Array(calls.drop { !$0.line.contains("\(Scene.lock)\"") })
    states = [initial] + prepared.compactMap { $0 } + [final]
  }

  /// Plays the scene with faults and returns what came of it.
  func play(_ faults: [(String, Int?, Strace.Fault)]) throws -> Aftermath {
    try play { _, arguments in
      try Strace.run(.budget, arguments, faults: faults, environment: Scene.environment)
    }
  }

  /// Plays the scene in a copy of its folder, by whoever starts the program there with these words.
  func play(
    in parent: String = TemporaryFolder.usualPlace, _ run: (TemporaryFolder, [String]) throws -> Run
  ) throws -> Aftermath {
    try Self.inCopy(of: template, in: parent) { stage in
      let run = try run(stage, scene.arguments(stage[Scene.file]))
      return try Aftermath(of: run, in: stage, states: states)
    }
  }

  static func inCopy<Result>(
    of template: TemporaryFolder, in parent: String = TemporaryFolder.usualPlace,
    _ body: (TemporaryFolder) throws -> Result
  ) throws -> Result {
    try TemporaryFolder.with(in: parent) { stage in
      for name in try template.names() { try stage.copy(template[name], to: name) }
      return try body(stage)
    }
  }
}
