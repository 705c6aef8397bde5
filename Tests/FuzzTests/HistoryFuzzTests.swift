import BudgetModel
import BudgetStore
import Foundation
import TestSupport
import Testing

extension AllFuzzers {
  @Suite("Histories that are none") struct HistoryFuzzTests {
    @Test("A bad history never changes the book, and what is acknowledged is recorded behind it")
    func histories() throws {
      let stored = try StoredBook()
      try Fuzzing.run("histories", rounds: 30, share: 0.09) { random in
        let history = random.mutantHistory(of: stored[StoredBook.history])
        try TemporaryFolder.with(in: TemporaryFolder.memory) { folder in
          try stored.lay(out: folder, StoredBook.history, stored[StoredBook.history])
          var session = try StoredBook.open(folder)
          try folder.write(history, to: StoredBook.history)
          try Self.look(at: stored, in: folder, &session)
          // A session that knew the history before it was spoilt, or one that comes new to it.
          if random.chance(50) { session = try StoredBook.open(folder) }
          try Self.change(stored, in: folder, history, &session)
        }
      }
    }

    /// Opening, reading, checking and looking.
    private static func look(
      at stored: StoredBook, in folder: TemporaryFolder, _ session: inout FileLedger
    ) throws {
      var ledger = try StoredBook.open(folder)
      var again = try StoredBook.open(folder)
      let whole = try ledger.wholeHistory()
      guard ledger.book == stored.book, try again.wholeHistory() == whole else {
        throw Finding("the book is another, or two readings of the history differ")
      }
      guard whole.last?.sequence == ledger.history.last?.sequence else {
        throw Finding("the end of the history differs from the whole")
      }
      guard let check = HistoryCheck(of: folder[StoredBook.file]),
        check.findings.count <= HistoryCheck.limit,
        check == HistoryCheck(of: folder[StoredBook.file])
      else { throw Finding("two checks differ, or one has no end") }
      guard check.entries == whole.count else {
        throw Finding("the check read \(check.entries) entries of \(whole.count)")
      }
      _ = try session.poll()
      guard session.book == stored.book else { throw Finding("a look changed the book") }
    }

    private static func change(
      _ stored: StoredBook, in folder: TemporaryFolder, _ history: [UInt8],
      _ session: inout FileLedger
    ) throws {
      let edit = StoredBook.spending("P2", .may, nil, 7)
      let commit = Commit([edit], id: CommitID("the one"))
      guard case .changed(let expected, let edits) = try stored.book.evaluate(commit, history: [])
      else { throw Finding("the edit changes nothing") }
      var before = try StoredBook.open(folder)
      let head = before.head
      let known = try before.wholeHistory().count
      let snapshot = try session.commit(commit)
      guard try BookFile.open(folder[StoredBook.file]).book == expected,
        snapshot.book == expected
      else { throw Finding("the file is not the book with the change") }
      guard let entry = snapshot.entry(of: commit), entry.edits == edits else {
        throw Finding("the change is not told")
      }
      var after = try StoredBook.open(folder)
      let entries = Array(try after.wholeHistory())
      guard entries.last == entry, entries.count(where: { $0.commit == commit.id }) == 1 else {
        throw Finding("the change is not in the history once, at its end")
      }
      let added = entries.dropFirst(known).map(\.sequence)
      var last = head
      for number in added {
        // The greatest number there is has none behind it.
        guard number == min(last, Int.max - 2) + 1 else { break }
        last = number
      }
      guard added.last ?? head == last, !added.isEmpty else {
        throw Finding("numbered \(added) after \(head)")
      }
      guard try after.poll() == nil else { throw Finding("there is news after the change") }
      try judgeBytes(of: history, in: folder)
      let findings = HistoryCheck(of: folder[StoredBook.file])?.findings ?? []
      for finding in findings {
        switch finding {
        case .badLine, .missing, .changedExternally: continue
        default: throw Finding("found after the change: \(finding)")
        }
      }
      // Sent again by somebody who did not hear the answer.
      _ = try after.commit(commit)
      guard try after.wholeHistory().count == entries.count else {
        throw Finding("sent again it is recorded again")
      }
    }

    /// Whole lines stay where they are; what had no end is beside the history.
    private static func judgeBytes(of history: [UInt8], in folder: TemporaryFolder) throws {
      let end = history.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let now = try folder.bytes(of: StoredBook.history)
      guard now.starts(with: history[..<end]), now.last == 0x0A else {
        throw Finding("lines of the history are gone")
      }
      let torn = try folder.names().filter { $0.hasPrefix(StoredBook.history + ".torn-") }
        .map(folder.bytes)
      guard torn == (end == history.count ? [] : [Array(history[end...])]) else {
        throw Finding("the torn line is not kept: \(torn.map(\.count))")
      }
    }
  }
}
