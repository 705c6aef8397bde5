import BudgetModel
import TerminalKit

@testable import BudgetUI

/// What is seen of a form.
extension AppDriver {
  /// What a field of the form on the screen says.
  func field(_ name: FieldName) -> String { state.form?.form.text(of: name) ?? "no form" }

  /// The field with the focus.
  var focus: FieldName? { state.form?.form.focus?.id }

  /// The edits of the latest entry of the history, as they happened.
  var lastEdits: [Edit]? { history.last?.edits }

  /// Closes months as somebody else and looks at the news.
  mutating func closeElsewhere(_ month: Month) throws {
    try write(.closing(Replacing(nil, with: month)))
    poll()
  }

  /// The project of a book.
  func project(_ code: String) -> Project? {
    book.position(of: code).map { book.projects[$0] }
  }
}

extension Books {
  static func plan(_ march: String, _ june: String, _ october: String, _ december: String) -> Plan {
    Plan(march: wan(march), june: wan(june), october: wan(october), december: wan(december))
  }

  /// 甲 has 40, 8 more from March and 2 less from May, and a plan revised in September; 乙 has no plan.
  static let adjusted = book([
    Project(
      code: "A1", name: "甲项目", budget: funds("40"), purpose: "", goals: [],
      plan: plan("10", "20", "30", "40"),
      planRevisions: [
        PlanRevision(month: .september, plan: plan("12", "23", "34.5", "46"), reason: "加快")
      ],
      adjustments: [march, may]),
    Project(
      code: "B2", name: "乙项目", budget: funds("50", "10"), purpose: "", goals: [], plan: nil),
  ])

  static let march = Adjustment(
    month: .march, amount: funds("8"), kind: .increase, document: "临财预〔2024〕3号", reason: "追加")
  static let may = Adjustment(month: .may, amount: funds("-2"), kind: .decrease, reason: "压减")
}
