import BudgetModel
import BudgetStore
import Foundation
import TestSupport
import Testing

@Suite("Several writers of one file", .serialized, .waitsForPrograms) struct WritersTests {
  private static let writers = 4
  private static let changes = isSoaking ? 500 : 40

  @Test("every change is in the file and in the history, and every look meets a whole file")
  func crowd() throws {
    try TemporaryFolder.with { folder in
      let cells = Self.cells(Self.writers * Self.changes)
      try folder.write(Self.text(projects: cells.last.map { $0.project + 1 } ?? 0), to: Scene.file)
      let writing = Writing(Self.writers)
      for writer in 0..<Self.writers {
        writing.begin {
          // Neighbours in the file are different writers', so that their changes meet.
          for index in stride(from: writer, to: cells.count, by: Self.writers) {
            writing.note(Self.spend(cells[index], index, in: folder))
          }
          writing.oneHasFinished()
        }
      }
      writing.begin { writing.note(Self.look(at: folder, while: writing)) }
      writing.waitForAll()
      #expect(writing.troubles == [])

      let book = try Aftermath.book(in: folder)
      for (index, cell) in cells.enumerated() {
        #expect(
          book.projects[cell.project].spending(in: cell.month)?.amount[.fiscal]
            == Money(fen: Int64(index + 1) * 10_000))
      }
      let lines = try HistoryLine.all(in: folder)
      #expect(lines.map(\.sequence) == Array(1...cells.count))
      #expect(Set(lines.flatMap(\.values.keys)).count == cells.count)
      #expect(lines.allSatisfy { $0.agrees(with: book) })
      #expect(HistoryCheck(of: folder[Scene.file])?.findings == [])
      let check = try Program.budget.run(["check", folder[Scene.file]])
      #expect(check.status == 0)
      #expect(Set(try folder.names()) == [Scene.file, Scene.history, Scene.lock, Scene.backups])
      print("\(Self.writers) writers: \(lines.count) changes, \(writing.looks) looks at the file")
    }
  }

  private struct Cell {
    let project: Int
    let month: Month
  }

  private static func cells(_ count: Int) -> [Cell] {
    (0..<count).compactMap { index in
      Month(rawValue: index % 12 + 1).map { Cell(project: index / 12, month: $0) }
    }
  }

  private static func text(projects: Int) -> String {
    let zeros = #"{"march": "0.00", "june": "0.00", "october": "0.00", "december": "100.00"}"#
    let list = (0..<projects).map { number in
      #"{"code": "P\#(1000 + number)", "name": "项目\#(number)", "budget": {"fiscal": "100.00", "#
        + #""other": "0.00"}, "purpose": "", "goals": [], "plan": \#(zeros)}"#
    }
    return #"{"schemaVersion": 1, "unit": {"code": "1", "name": "单位"}, "fiscalYear": 2024, "#
      + #""projects": [\#(list.joined(separator: ","))]}"#
  }

  private static func spend(_ cell: Cell, _ index: Int, in folder: TemporaryFolder) -> String? {
    let amount = "\(Money(fen: Int64(index + 1) * 10_000).wanText)"
    let run = try? Program.budget.run(
      [
        "spend", folder[Scene.file], "P\(1000 + cell.project)", "--month",
        String(cell.month.rawValue), "--amount", amount,
      ], environment: Scene.environment)
    return run?.status == 0 ? nil : "change \(index): \(String(describing: run))"
  }

  /// Reads the file again and again; what was once recorded is never gone, and the program's own check is content.
  private static func look(at folder: TemporaryFolder, while writing: Writing) -> String? {
    var recorded = 0
    while !writing.isOver {
      guard let book = try? Aftermath.book(in: folder) else { return "a look met no budget file" }
      let found = book.projects.reduce(0) { $0 + $1.spending.count }
      if found < recorded { return "a look met \(found) records after \(recorded)" }
      recorded = found
      if writing.looks % 8 == 0, let check = HistoryCheck(of: folder[Scene.file]),
        check.findings != []
      {
        return "a check found \(check.findings)"
      }
      writing.looked()
    }
    return nil
  }
}

/// What the writers and the reader tell each other.
private final class Writing: @unchecked Sendable {
  private let lock = NSLock()
  private let group = DispatchGroup()
  private var atWork: Int
  private(set) var troubles: [String] = []
  private(set) var looks = 0

  init(_ writers: Int) { atWork = writers }

  var isOver: Bool { lock.withLock { atWork == 0 } }

  /// Starts something in a thread of its own; a queue would let as many run at once as there are processors.
  func begin(_ body: @escaping @Sendable () -> Void) {
    group.enter()
    let thread = Thread {
      body()
      self.group.leave()
    }
    // Reading a book in a debug build takes more than the usual half megabyte.
    thread.stackSize = 1 << 23
    thread.start()
  }

  func waitForAll() { group.wait() }

  func oneHasFinished() { lock.withLock { atWork -= 1 } }

  func looked() { lock.withLock { looks += 1 } }

  func note(_ trouble: String?) {
    lock.withLock { troubles += trouble.map { [$0] } ?? [] }
  }
}
