import BudgetModel
import BudgetText

/// What a commit came to, or would come to.
struct Outcome {
  /// The book before it, as far as it was seen.
  let before: BudgetBook
  /// The book after it.
  let book: BudgetBook
  /// What changed, each edit as it happened.
  let edits: [Edit]
  /// Its number in the history, nil when nothing was recorded.
  let sequence: Int?
  /// Trouble that kept it from nothing.
  let warnings: [LedgerWarning]

  /// Brings a commit to a ledger, or with `dryRun` only judges it on the book as last seen.
  ///
  /// It is judged in any case before the store is touched: what is refused, or changes nothing, leaves no trace.
  init(
    of commit: Commit, on ledger: inout some Ledger, dryRun: Bool
  ) throws(CommitFailure) {
    do throws(CommitFailure) {
      try self.init(bringing: commit, to: &ledger, dryRun: dryRun)
    } catch {
      throw error.traced(by: &ledger)
    }
  }

  private init(
    bringing commit: Commit, to ledger: inout some Ledger, dryRun: Bool
  ) throws(CommitFailure) {
    before = ledger.book
    let (judged, changes) = try Self.judge(commit, on: ledger)
    guard !dryRun, !changes.isEmpty else {
      (book, edits, sequence, warnings) = (judged, changes, nil, [])
      return
    }
    let snapshot = try ledger.commit(commit)
    let entry = snapshot.entry(of: commit)
    book = snapshot.book
    edits = entry?.edits ?? []
    sequence = entry?.sequence
    warnings = snapshot.warnings
  }

  /// Whether it was recorded; not so in a dry run, and where nothing changes.
  var isSaved: Bool { sequence != nil }

  /// What each edit changes, or that there is none.
  func changes(_ strings: Strings) -> [String] {
    edits.isEmpty
      ? [strings.unchanged] : edits.map { strings.words(for: $0, names: names) }
  }

  /// What a dry run shows: the changes, and that they were not written.
  func rehearsed(_ strings: Strings) -> [String] { changes(strings) + [strings.nothingWritten] }

  /// The names of projects, also of those that the commit removed.
  var names: BookNames { BookNames(book, before) }

  private static func judge(
    _ commit: Commit, on ledger: some Ledger
  ) throws(CommitFailure) -> (BudgetBook, [Edit]) {
    do throws(Rejection) {
      switch try ledger.book.evaluate(commit, history: ledger.history) {
      case .changed(let book, let edits): return (book, edits)
      case .unchanged, .known: return (ledger.book, [])
      }
    } catch {
      throw CommitFailure(.rejected(error))
    }
  }
}

extension CommitFailure {
  /// The same, its conflicts with the entries that brought them about: these need not be among those at hand.
  fileprivate func traced(by ledger: inout some Ledger) -> CommitFailure {
    guard case .rejected(.conflicts(let conflicts)) = reason, !ledger.history.isComplete,
      conflicts.contains(where: { $0.entry == nil }), let whole = try? ledger.wholeHistory()
    else { return self }
    return CommitFailure(
      .rejected(.conflicts(Conflict.tracing(conflicts, in: whole))), snapshot: snapshot,
      mayBeStored: mayBeStored)
  }
}

extension CommandContext {
  /// Brings a commit to a ledger or rehearses it, trouble told in sentences.
  func carryOut(
    _ commit: Commit, on ledger: inout some Ledger, at path: String, dryRun: Bool
  ) throws(CommandFailure) -> Outcome {
    do throws(CommitFailure) {
      let outcome = try Outcome(of: commit, on: &ledger, dryRun: dryRun)
      complain(of: outcome.warnings, outcome.names)
      return outcome
    } catch {
      throw failure(error, at: path, BookNames(ledger.book))
    }
  }

  /// What to say of a commit that failed, and of what it met on its way.
  func failure(
    _ failure: CommitFailure, at path: String, _ names: BookNames
  ) -> CommandFailure {
    complain(of: failure.snapshot?.warnings ?? [], names)
    return failure.failure(path, names, strings)
  }
}
