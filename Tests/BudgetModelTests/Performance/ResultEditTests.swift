import BudgetModel
import Testing

@Suite struct ResultEditTests {
  private let lifts = indicator("9 部")
  private let staff = indicator("≤29 人", named: "保安人数")
  private let nine = IndicatorReport(.number(Quantity(9)))
  private let reason = LagReason(causes: [.other, .funding], explanation: "资金未下达")

  private func evaluate(
    _ edits: Edit..., on project: Project, closedThrough: Month? = nil, reason: String? = nil
  ) throws -> (Project, [Edit]) {
    let book = try #require(soundBook(of: project, closedThrough: closedThrough))
    let commit = Commit(
      edits, id: .random(), reason: reason, closedMonths: reason == nil ? .refuse : .reopen)
    let evaluation = try book.evaluate(commit, history: [HistoryEntry]())
    guard case .changed(let after, let happened) = evaluation else { return (book.projects[0], []) }
    return (after.projects[0], happened)
  }

  private func report(
    _ month: Month, _ old: IndicatorReport?, _ new: IndicatorReport?, at place: Int = 0
  ) -> Edit {
    .indicator(project: "P", at: place, .report(month, Replacing(old, with: new)))
  }

  @Test func everyKindIsCarriedOutAndTakenBack() throws {
    let before = followed([lifts, staff])
    let edits: [Edit] = [
      report(.july, nil, nine),
      .indicator(project: "P", at: 1, .expectation(Replacing(nil, with: nine))),
      .indicator(project: "P", at: 0, .weight(Replacing(nil, with: Points(40)))),
      .indicator(
        project: "P", at: 1,
        .reading(Replacing(nil, with: TargetReading(.atLeast, Quantity(29), unit: "人")))),
      .indicator(
        project: "P", at: 0, .score(Replacing(nil, with: ScoreOverride(Points(5), reason: "抽查")))),
      .executionWeight(project: "P", Replacing(nil, with: Points(20))),
      .reason(project: "P", month: .july, Replacing(nil, with: reason)),
      .remark(project: "P", month: .july, Replacing(nil, with: "请8月补上")),
      .achievement(project: "P", Replacing(nil, with: "已完成")),
      .expectedSpending(project: "P", Replacing(nil, with: .wan("98"))),
    ]
    let book = try #require(soundBook(of: before))
    let evaluation = try book.evaluate(
      Commit(edits, id: .random()), history: [HistoryEntry]())
    guard case .changed(let changed, let happened) = evaluation else {
      Issue.record("nothing changed")
      return
    }
    #expect(happened == edits)
    let project = changed.projects[0]
    #expect(project.indicators[0].report(in: .july) == nine)
    #expect(project.indicators[1].expected == nine)
    #expect(Weighting(project).indicators == [Points(40), Points(40)])
    #expect(project.indicators[1].reading.comparator == .atLeast)
    #expect(project.lagReason(in: .july)?.causes == [.funding, .other])
    #expect(project.remark(in: .july) == "请8月补上")
    #expect(project.achievement == "已完成")
    #expect(project.yearEndExpectation(asOf: .july)?.total == wan("98"))
    let back = try changed.evaluate(
      Commit(happened.reversed().compactMap(\.inverse), id: .random()), history: [HistoryEntry]())
    guard case .changed(let again, _) = back else {
      Issue.record("nothing taken back")
      return
    }
    #expect(again.projects[0] == before)
    // The differences of the two books are edits that lead from the one to the other.
    let differences = try book.evaluate(
      Commit(book.edits(to: changed), id: .random()), history: [HistoryEntry]())
    guard case .changed(let led, _) = differences else {
      Issue.record("no differences")
      return
    }
    #expect(led.projects == changed.projects)
  }

  @Test func twoWhoReportDifferentMonthsNeverMeet() throws {
    let project = followed([indicator("9 部", reported(.june, "8"))])
    let (after, _) = try evaluate(report(.july, nil, nine), on: project)
    #expect(after.indicators[0].records.map(\.month) == [.june, .july])
  }

  @Test func twoWhoReportTheSameMonthMeet() {
    let project = followed([indicator("9 部", reported(.july, "8"))])
    #expect(throws: Rejection.self) { try evaluate(report(.july, nil, nine), on: project) }
  }

  @Test func theRemarkOfTheSupervisorAndTheReasonOfTheStaffNeverMeet() throws {
    let project = followed([], reasons: [MonthReason(.july, remark: "为何滞后？")])
    let (after, _) = try evaluate(
      .reason(project: "P", month: .july, Replacing(nil, with: reason)), on: project)
    #expect(after.reasons == [MonthReason(.july, reason: reason, remark: "为何滞后？")])
    let (without, _) = try evaluate(
      .remark(project: "P", month: .july, Replacing("为何滞后？", with: nil)), on: after)
    #expect(without.reasons == [MonthReason(.july, reason: reason)])
  }

  @Test func aValueOfAClosedMonthNeedsAReason() throws {
    let project = followed([lifts])
    #expect(throws: Rejection.closedMonths([.july])) {
      try evaluate(report(.july, nil, nine), on: project, closedThrough: .july)
    }
    let (after, _) = try evaluate(
      report(.july, nil, nine), on: project, closedThrough: .july, reason: "补报")
    #expect(after.indicators[0].report(in: .july) == nine)
  }

  @Test func aListOfIndicatorsCannotSlipAValueIntoAClosedMonth() throws {
    let old = [indicator("9 部", reported(.july, "8"))]
    let project = followed(old)
    let changed = [indicator("9 部", reported(.july, "9"))]
    #expect(throws: Rejection.closedMonths([.july])) {
      try evaluate(
        .indicators(project: "P", Replacing(old, with: changed)), on: project,
        closedThrough: .july)
    }
    let longer = old + [staff]
    let (after, _) = try evaluate(
      .indicators(project: "P", Replacing(old, with: longer)), on: project, closedThrough: .july)
    #expect(after.indicators == longer)
  }

  @Test func whyAClosedMonthLagsMayStillBeSaid() throws {
    let (after, _) = try evaluate(
      .reason(project: "P", month: .june, Replacing(nil, with: reason)), on: followed([]),
      closedThrough: .july)
    #expect(after.lagReason(in: .june) == reason)
  }

  @Test func anIndicatorThatIsNotThereIsNamed() {
    #expect(throws: Rejection.unknownIndicator(1, project: "P")) {
      try evaluate(report(.july, nil, nine, at: 1), on: followed([lifts]))
    }
  }

  @Test func aReasonThatSaysNothingIsRefused() {
    let empty = LagReason(causes: [], explanation: "", measure: "抓紧")
    #expect(
      throws: Rejection.rule(RuleViolation(.emptyReason(.july), at: .reason(0)), project: "P")
    ) {
      try evaluate(
        .reason(project: "P", month: .july, Replacing(nil, with: empty)), on: followed([]))
    }
  }

  @Test func correctedWordsKeepWhatWasReported() {
    let old = [indicator("9 部", weight: Points(40), reported(.july, "8")), staff]
    let corrected = [indicator("9部", named: "电梯台数"), staff].keepingRecords(of: old)
    #expect(corrected[0].records == old[0].records)
    #expect(corrected[0].weight == Points(40))
    #expect(corrected[0].level3 == "电梯台数")
    // Moved, each takes its own along; added, the new one has nothing.
    #expect([staff, lifts].keepingRecords(of: old) == [staff, old[0]])
    #expect([lifts, indicator("1 个"), staff].keepingRecords(of: old)[0] == old[0])
    #expect([lifts, indicator("1 个"), staff].keepingRecords(of: old)[1].records.isEmpty)
  }

  @Test func anotherYearBeginsWithoutResults() throws {
    let followed = followed(
      [indicator("9 部", weight: Points(90), expected: nine, reported(.july, "8"))],
      reasons: [MonthReason(.july, reason: reason)], achievement: "完成", expectedSpending: .wan("9"))
    let book = try #require(soundBook(of: followed))
    let year = try #require(FiscalYear(2025))
    let project = book.nextYear(book.head(of: year)).projects[0]
    #expect(project.indicators == [indicator("9 部", weight: Points(90))])
    #expect(project.reasons.isEmpty)
    #expect(project.achievement == nil)
    #expect(project.expectedSpending == nil)
    #expect(book.leftBehind().reports == 2)
  }
}
