import BudgetModel
import BudgetStore
import Foundation
import TestSupport

/// A small book with a history, a backup and a draft, as the program left them.
struct StoredBook {
  static let file = "x.json"
  static let history = "x.json.history"
  static let lock = ".x.json.lock"
  static let backup = "x.json.backups/2024-10-08.json"
  static let author = Author(user: "zhang", host: "desk1")

  let book: BudgetBook
  /// The bytes of everything in the folder by name.
  private let files: [String: [UInt8]]

  /// Makes it anew, with entries of every cause that a ledger itself records.
  init() throws {
    var files: [String: [UInt8]] = [:]
    book = try TemporaryFolder.with(in: TemporaryFolder.memory) { folder in
      try folder.write(BookWriter.write(Self.empty), to: Self.file)
      var ledger = try Self.open(folder)
      func save(_ edits: [Edit], _ cause: Cause = .typed, reason: String? = nil) throws {
        _ = try ledger.commit(
          Commit(
            edits, id: CommitID("entry-\(ledger.head + 1)"), cause: cause, reason: reason,
            closedMonths: reason == nil ? .refuse : .reopen))
      }
      try save([Self.spending("P1", .january, nil, 1)])
      try save([
        Self.spending("P2", .january, nil, 2),
        .note(project: "P2", month: .january, Replacing(nil, with: "电梯“年检”\n\u{202E}")),
      ])
      try save([.closing(Replacing(nil, with: .january))])
      try save([Self.spending("P1", .january, 1, 5)], reason: "更正")
      try save([Self.spending("P1", .january, 5, 1)], .undo(of: 4), reason: "重来")
      let text = try folder.text(of: Self.file)
      try folder.write(text.replacing("单位", with: "一个单位"), to: Self.file)
      try save([.purpose(project: "P2", Replacing("", with: "公务用车"))], .applied)
      files = try [Self.file, Self.history, Self.backup, Self.lock].reduce(into: [:]) {
        $0[$1] = try folder.bytes(of: $1)
      }
      return ledger.book
    }
    self.files = files
  }

  subscript(name: String) -> [UInt8] { files[name] ?? [] }

  /// Puts it into a folder, with other bytes for one of its files.
  func lay(out folder: TemporaryFolder, _ name: String, _ bytes: [UInt8]) throws {
    try FileManager.default.createDirectory(
      atPath: folder["x.json.backups"], withIntermediateDirectories: true)
    for (name, bytes) in files.merging([name: bytes], uniquingKeysWith: { $1 }) {
      try folder.write(bytes, to: name)
    }
  }

  static func open(_ folder: TemporaryFolder) throws -> FileLedger {
    try FileLedger.open(folder[file], author: author, clock: clock)
  }

  static let clock = FileLedger.Clock(
    now: { Timestamp(seconds: 1_728_352_800) },
    today: { CalendarDate(year: 2024, month: 10, day: 8) })

  /// The edit of a month's fiscal funds in 万元.
  static func spending(
    _ project: String, _ month: Month, _ old: Int64?, _ new: Int64?
  ) -> Edit {
    func amounts(_ wan: Int64?) -> Funds? {
      wan.map { Funds(.fiscal, Money(fen: $0 * 1_000_000)) }
    }
    return .spending(
      project: project, month: month, Replacing(amounts(old), with: amounts(new)))
  }

  private static let empty: BudgetBook = {
    var builder = BookBuilder()
    for code in ["P1", "P2"] {
      let budget = Funds(fiscal: Money(fen: 100_000_000))
      let project = Project(
        code: code, name: "项目" + code, budget: budget, purpose: "", goals: [],
        plan: Plan(march: .zero, june: .zero, october: .zero, december: budget.total))
      precondition(builder.append(project).isEmpty)
    }
    guard let year = FiscalYear(2024),
      let book = builder.book(unit: Unit(code: "1", name: "单位"), fiscalYear: year)
    else { preconditionFailure("no book") }
    return book
  }()
}

extension SeededNumbers {
  /// A history changed by lines, by what a line says, or by bytes.
  mutating func mutantHistory(of history: [UInt8]) -> [UInt8] {
    var lines = history.split(separator: 0x0A).map(Array.init)
    for _ in 0...below(3) where !lines.isEmpty {
      let place = below(lines.count)
      switch below(9) {
      case 0: lines.remove(at: place)
      case 1: lines.insert(lines[below(lines.count)], at: place)
      case 2: lines.swapAt(place, below(lines.count))
      case 3: lines[place] = bytes()
      case 4: lines[place] = [UInt8](repeating: 0, count: length(upTo: 5_000))
      case 5, 6:
        let key = pick(["seq", "v", "undoes"])
        lines[place] = replacing(#""\#(key)":"#, upTo: ",}", in: lines[place], with: number())
      case 7:
        let key = pick(["from", "to", "cause", "time", "commit", "user", "edits"])
        lines[place] = replacing(#""\#(key)":"#, upTo: ",}", in: lines[place], with: value())
      default: lines[place] = mutant(of: lines[place])
      }
    }
    // Long ones, so that what grows with the square of the length would be met.
    if chance(2) { lines += (0..<1_500).map { _ in pick(lines + [[]]) } }
    var text: [UInt8] = []
    for line in lines { text += line + [0x0A] }
    if chance(30) { text += pick(lines + [[0]]).prefix(below(200)) }
    return chance(20) ? mutant(of: text) : text
  }

  private mutating func number() -> String {
    pick([
      "0", "1", "-1", "3", "1e3", "1.5", "9223372036854775807", "9223372036854775806",
      "9223372036854775805", "-9223372036854775808", "18446744073709551616", "null", #""7""#,
    ])
  }

  private mutating func value() -> String {
    pick([
      "null", "{}", "[]", #""""#, #""external""#, #""displaced""#, #""undo""#, #""novel""#,
      #""entry-1""#, #""entry-6""#, #""0000000000000000""#, #""2024-13-01T00:00:00Z""#,
      "\"" + String(repeating: "0", count: 64) + "\"", #"[{"kind":"novel"}]"#, "[1]", "[{}]",
    ])
  }

  /// The first value behind a key made another; what follows a comma within it stays, so that it may be no JSON.
  private func replacing(
    _ key: String, upTo ends: String, in line: [UInt8], with value: String
  ) -> [UInt8] {
    guard let key = line.firstRange(of: Array(key.utf8)) else { return line }
    let rest = line[key.upperBound...]
    let end = rest.firstIndex { ends.utf8.contains($0) } ?? rest.endIndex
    return line[..<key.upperBound] + Array(value.utf8) + line[end...]
  }
}
