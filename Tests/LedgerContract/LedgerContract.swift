import BudgetModel
import Testing

/// What every ledger keeps to, one check a promise; a store's own tests run them all on its own stage.
public enum LedgerContract {
  /// The promises, to run a test for each.
  public enum Promise: String, CaseIterable, Sendable {
    case whatIsAcknowledgedIsThereForTheNextWhoOpens
    case changesOfOtherPlacesMerge
    case twoSourcesOfOneMonthNeverMeet
    case twoFieldsOfOneProjectMergeAndOneFieldClashes
    case resultsOfOtherMonthsMergeAndOfOneMonthClash
    case reasonAndRemarkNeverMeet
    case aClashNamesExactlyWhatWouldBeOverwrittenAndByWhom
    case theSameFromBothIsNoClash
    case aRefusedCommitBringsTheNewsItMet
    case aClashBringsTheNewsItMet
    case allOrNothing
    case whatChangesNothingLeavesNoEntry
    case aCommitSentTwiceIsRecordedOnce
    case closedMonthsChangeOnlyWithAReason
    case manyEditsAreOneEntryAndOneUndo
    case undoOutlivesTheSession
    case entriesOfANewerVersionAreCountedAndKept
    case aPollTellsOfOthersOnce
  }

  /// Checks a promise on a stage.
  public static func check(_ promise: Promise, on stage: some LedgerStage) throws {
    switch promise {
    case .whatIsAcknowledgedIsThereForTheNextWhoOpens: try acknowledged(stage)
    case .changesOfOtherPlacesMerge: try merge(stage)
    case .twoSourcesOfOneMonthNeverMeet: try sources(stage)
    case .twoFieldsOfOneProjectMergeAndOneFieldClashes: try fields(stage)
    case .resultsOfOtherMonthsMergeAndOfOneMonthClash: try results(stage)
    case .reasonAndRemarkNeverMeet: try reasons(stage)
    case .aClashNamesExactlyWhatWouldBeOverwrittenAndByWhom: try clash(stage)
    case .theSameFromBothIsNoClash: try agreement(stage)
    case .aRefusedCommitBringsTheNewsItMet: try newsOfRefusal(stage)
    case .aClashBringsTheNewsItMet: try newsOfClash(stage)
    case .allOrNothing: try allOrNothing(stage)
    case .whatChangesNothingLeavesNoEntry: try nothing(stage)
    case .aCommitSentTwiceIsRecordedOnce: try identity(stage)
    case .closedMonthsChangeOnlyWithAReason: try closedMonths(stage)
    case .manyEditsAreOneEntryAndOneUndo: try batch(stage)
    case .undoOutlivesTheSession: try undo(stage)
    case .entriesOfANewerVersionAreCountedAndKept: try opaque(stage)
    case .aPollTellsOfOthersOnce: try poll(stage)
    }
  }
}

// MARK: - Promises

extension LedgerContract {
  static func acknowledged(_ stage: some LedgerStage) throws {
    var ledger = try stage.open(as: .zhang)
    let commit = commit(spend("A1", 5))
    let snapshot = try ledger.commit(commit)
    #expect(snapshot.news.map(\.sequence) == [1])
    #expect(snapshot.head == 1)
    #expect(snapshot.book == ledger.book)
    let entry = try #require(snapshot.entry(of: commit))
    #expect(entry.author == .zhang)
    #expect(entry.cause == .typed)
    #expect(entry.edits == [spend("A1", 5)])
    let next = try stage.open(as: .li)
    #expect(amounts(next, "A1") == funds(5))
    #expect(next.book == ledger.book)
    #expect(next.history == [entry])
  }

  static func merge(_ stage: some LedgerStage) throws {
    var mine = try stage.open(as: .zhang)
    var theirs = try stage.open(as: .li)
    _ = try theirs.commit(commit(spend("B2", 7)))
    let snapshot = try mine.commit(commit(spend("A1", 5)))
    #expect(snapshot.news.map(\.author) == [.li, .zhang])
    #expect(snapshot.head == 2)
    #expect(amounts(mine, "A1") == funds(5))
    #expect(amounts(mine, "B2") == funds(7))
  }

  static func sources(_ stage: some LedgerStage) throws {
    var mine = try stage.open(as: .zhang)
    var theirs = try stage.open(as: .li)
    _ = try theirs.commit(commit(spend("B2", 3, of: .other)))
    _ = try mine.commit(commit(spend("B2", 5, of: .fiscal)))
    #expect(amounts(mine, "B2") == funds(5, 3))
    // Made from what each of them saw.
    _ = try theirs.commit(commit(spend("B2", 4, of: .other, from: 3)))
    _ = try mine.commit(commit(spend("B2", 6, of: .fiscal, from: 5)))
    #expect(amounts(mine, "B2") == funds(6, 4))
    // Taking one back leaves the other.
    _ = try mine.commit(commit(spend("B2", nil, of: .fiscal, from: 6)))
    #expect(amounts(mine, "B2") == funds(0, 4))
  }

  static func fields(_ stage: some LedgerStage) throws {
    var mine = try stage.open(as: .zhang)
    var theirs = try stage.open(as: .li)
    let attributes = [Attribute(name: "负责人", value: "王芳")]
    _ = try theirs.commit(
      commit(
        .name(project: "A1", Replacing("甲项目", with: "甲")),
        .attributes(project: "A1", Replacing([], with: attributes))))
    _ = try mine.commit(
      commit(
        .purpose(project: "A1", Replacing("用途", with: "维护")),
        .projectGoals(project: "A1", Replacing(["目标"], with: ["一", "二"]))))
    let project = mine.book.projects[0]
    #expect(project.name == "甲")
    #expect(project.attributes == attributes)
    #expect(project.purpose == "维护")
    #expect(project.goals == ["一", "二"])
    // Made from what they saw before mine.
    let clash = Edit.purpose(project: "A1", Replacing("用途", with: "更换"))
    let entry = mine.history.last
    #expect(
      rejected(&theirs, commit(clash))
        == .conflicts([
          Conflict(.purpose(project: "A1", Replacing("维护", with: "更换")), by: entry)
        ]))
    #expect(theirs.book.projects[0].purpose == "维护")
  }

  static func clash(_ stage: some LedgerStage) throws {
    var mine = try stage.open(as: .zhang)
    var theirs = try stage.open(as: .li)
    let entry = try theirs.commit(commit(spend("A1", 3))).news.last
    let conflicts = try #require(rejected(&mine, commit(spend("A1", 5))))
    #expect(conflicts == .conflicts([Conflict(spend("A1", 5, from: 3), by: entry)]))
    #expect(amounts(mine, "A1") == funds(3))
    // What was named, recorded as it is, overwrites exactly that.
    _ = try mine.commit(commit(spend("A1", 5, from: 3)))
    #expect(amounts(mine, "A1") == funds(5))
  }

  static func agreement(_ stage: some LedgerStage) throws {
    var mine = try stage.open(as: .zhang)
    var theirs = try stage.open(as: .li)
    _ = try theirs.commit(commit(spend("A1", 5)))
    let snapshot = try mine.commit(commit(spend("A1", 5)))
    #expect(snapshot.news.map(\.author) == [.li])
    #expect(snapshot.head == 1)
  }

  static func newsOfRefusal(_ stage: some LedgerStage) throws {
    var mine = try stage.open(as: .zhang)
    var theirs = try stage.open(as: .li)
    _ = try theirs.commit(commit(spend("B2", 7)))
    let failure = #expect(throws: CommitFailure.self) {
      _ = try mine.commit(commit(spend("A1", -5)))
    }
    #expect(failure?.snapshot?.news.map(\.author) == [.li])
    #expect(failure?.snapshot?.book == mine.book)
    #expect(failure?.mayBeStored == false)
    #expect(amounts(mine, "B2") == funds(7))
    guard case .rejected(.rule(let violation, "A1")) = failure?.reason else {
      Issue.record("not refused by a rule: \(String(describing: failure))")
      return
    }
    #expect(violation.rule == .negativeActual(.june, ContractBook.wan(-5)))
  }

  static func newsOfClash(_ stage: some LedgerStage) throws {
    var mine = try stage.open(as: .zhang)
    var theirs = try stage.open(as: .li)
    _ = try theirs.commit(commit(spend("B2", 7)))
    _ = try theirs.commit(commit(spend("A1", 3)))
    let failure = #expect(throws: CommitFailure.self) {
      _ = try mine.commit(commit(spend("A1", 5)))
    }
    #expect(failure?.snapshot?.news.map(\.sequence) == [1, 2])
    #expect(failure?.snapshot?.head == 2)
    #expect(mine.book == theirs.book)
    #expect(try mine.poll() == nil)
  }

  static func allOrNothing(_ stage: some LedgerStage) throws {
    var ledger = try stage.open(as: .zhang)
    #expect(
      rejected(&ledger, commit(spend("A1", 5), spend("C3", 1))) == .unknownProject("C3"))
    #expect(ledger.book == ContractBook.book)
    #expect(ledger.history.isEmpty)
    #expect(try stage.open(as: .li).book == ContractBook.book)
  }

  static func nothing(_ stage: some LedgerStage) throws {
    var ledger = try stage.open(as: .zhang)
    _ = try ledger.commit(commit(spend("A1", 5)))
    let snapshot = try ledger.commit(commit(spend("A1", 5, from: 5)))
    #expect(snapshot.news.isEmpty)
    #expect(ledger.history.count == 1)
  }

  static func identity(_ stage: some LedgerStage) throws {
    var mine = try stage.open(as: .zhang)
    let twice = commit(spend("A1", 5))
    _ = try mine.commit(twice)
    _ = try mine.commit(commit(spend("A1", 6, from: 5)))
    // Its edit would clash by now; it is known, so it is not judged again.
    let again = try mine.commit(twice)
    #expect(again.news.isEmpty)
    #expect(amounts(mine, "A1") == funds(6))
    var next = try stage.open(as: .zhang)
    _ = try next.commit(twice)
    #expect(next.history.count == 2)
    #expect(amounts(next, "A1") == funds(6))
  }
}
