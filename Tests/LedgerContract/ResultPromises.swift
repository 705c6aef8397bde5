import BudgetModel
import Testing

/// Promises about what indicators come to and why projects lag.
extension LedgerContract {
  private static func report(
    _ month: Month, _ value: Int64?, from old: Int64? = nil, of project: String = "A1"
  ) -> Edit {
    func report(_ value: Int64?) -> IndicatorReport? {
      value.map { IndicatorReport(.number(Quantity($0))) }
    }
    return .indicator(
      project: project, at: 0, .report(month, Replacing(report(old), with: report(value))))
  }

  static func results(_ stage: some LedgerStage) throws {
    var mine = try stage.open(as: .zhang)
    var theirs = try stage.open(as: .li)
    _ = try theirs.commit(
      commit(
        report(.june, 4),
        .indicator(project: "A1", at: 0, .weight(Replacing(nil, with: Points(90)))),
        .achievement(project: "A1", Replacing(nil, with: "已完成"))))
    let entry = try mine.commit(
      commit(
        report(.july, 5),
        .indicator(
          project: "A1", at: 0,
          .expectation(Replacing(nil, with: IndicatorReport(.number(Quantity(9)))))),
        .expectedSpending(project: "A1", Replacing(nil, with: funds(39))))
    ).news.last
    let indicator = mine.book.projects[0].indicators[0]
    #expect(indicator.records.map(\.month) == [.june, .july])
    #expect(indicator.weight == Points(90))
    #expect(mine.book.projects[0].achievement == "已完成")
    #expect(
      rejected(&theirs, commit(report(.july, 6)))
        == .conflicts([Conflict(report(.july, 6, from: 5), by: entry)]))
    let newcomer = try stage.open(as: .li)
    #expect(newcomer.book == mine.book)
    let undo = UndoStack(newcomer.history, by: .zhang)
    let inverse = try #require(undo.lastDone?.inverse)
    _ = try mine.commit(Commit(inverse, id: .random(), cause: .undo(of: 2)))
    #expect(mine.book.projects[0].indicators[0].records.map(\.month) == [.june])
    #expect(mine.book.projects[0].expectedSpending == nil)
  }

  static func reasons(_ stage: some LedgerStage) throws {
    var staff = try stage.open(as: .zhang)
    var supervisor = try stage.open(as: .li)
    let reason = LagReason(
      causes: [.funding], explanation: "资金未下达", measure: "催办",
      due: YearMonth(year: 2024, month: .july), outlook: .possible)
    _ = try supervisor.commit(
      commit(.remark(project: "B2", month: .june, Replacing(nil, with: "请说明"))))
    _ = try staff.commit(
      commit(.reason(project: "B2", month: .june, Replacing(nil, with: reason))))
    let said = MonthReason(.june, reason: reason, remark: "请说明")
    #expect(staff.book.projects[1].reasons == [said])
    _ = try supervisor.commit(
      commit(.remark(project: "B2", month: .june, Replacing("请说明", with: nil))))
    let newcomer = try stage.open(as: .li)
    #expect(newcomer.book.projects[1].reasons == [MonthReason(.june, reason: reason)])
  }
}
